export const pages = {
  'tracking.note': 'The moderator writes:',
  'tracking.back': 'Back to your tracking page',
  'tracking.edit.return_by': 'You can send it again until',
  'tracking.edit.send': 'Send it again',
  'tracking.edit.refused':
    'It cannot be sent again now: the time has passed, or its state has changed. Your text is still here so that you can copy it.',
  'tracking.email.quiet': 'Your address is confirmed. You asked for no notices.',

  'search.lead': 'Searches the observatory and the call for issues that is open now.',
  'search.none': 'Nothing was found for “{q}”. Try other words, or fewer.',
  'search.help': 'You have a problem and do not know whom to ask?',
  'search.more_entries': 'More in the observatory',
  'search.more_issues': 'More issues of this call',

  'log.lead':
    'Every decision on what people sent in is listed here, newest first, with its reason. Notes to authors and texts that were not published are not shown.',
  'log.empty': 'No decision has been taken yet.',
  'log.number': 'No.',
  'log.when': 'When',
  'log.what': 'Decision',
  'log.subject': 'About',
  'log.reason': 'Reason',
  'log.hash': 'Hash',
  'log.kind.issue': 'Issue',
  'log.kind.entry': 'Observatory entry',
  'log.kind.comment': 'Comment',
  'log.entries': 'The log',
  'log.verify.title': 'Check it yourself',
  'log.verify.text':
    'The log is a chain: each line carries a hash of itself and of the line before. Nobody can change or remove a line without changing every hash after it. To check, download the log, compute for each line, from number 1 on, the SHA-256 of the previous hash, a line feed and the line as canonical JSON (RFC 8785), and compare it with the hash given.',
  'log.json': 'The log as JSON',

  'data.lead':
    'All that is public on these pages is also open data: free to read, copy and use again, without registration.',
  'data.sets': 'What there is',
  'data.set': 'Data set',
  'data.formats': 'Formats',
  'data.set.calls': 'Calls, with dates and guidance',
  'data.set.issues': 'Published issues of a call',
  'data.set.statistics': 'Statistics of a call',
  'data.set.entries': 'Entries of the observatory',
  'data.set.topics': 'Topic vocabulary, in six languages',
  'data.set.drafts': 'Draft texts, paragraph by paragraph',
  'data.set.comments': 'Published comments on a draft',
  'data.set.log': 'Moderation log',
  'data.api.title': 'The API',
  'data.api.text':
    'The JSON API is open to every programme and every web page. Lists come in pages; follow “next” until it is empty. Answers carry an ETag: ask with If-None-Match, and you get only what has changed.',
  'data.api.link': 'Documentation of the API',
  'data.csv.title': 'Tables',
  'data.csv.text':
    'Put .csv at the end of the address of a list, and you get all its rows as a table that any spreadsheet opens. A cell that a spreadsheet would take for a formula begins with an apostrophe.',
  'data.feeds.title': 'Feeds',
  'data.feeds.text': 'Follow what is new with any feed reader. Each list that grows has an Atom feed.',
  'data.licence.title': 'Licence',
  'data.licence.text':
    'You may use data and texts for any purpose, commercial ones included, under Creative Commons Attribution 4.0 (CC BY 4.0). Name the source, say what you changed, and link to the licence. Views are those of the people who wrote them.',
  'data.licence.link': 'Text of the licence',
  'data.never.title': 'What is never in it',
  'data.never.text':
    'No e-mail address, no tracking link, no request for help and nothing that still waits for a check. Stakeholder group and region are as people declared them.',

  'standing.privacy.lead':
    'We ask for as little as possible, keep it no longer than needed, and tell you here what happens to it.',
  'standing.privacy.public.title': 'What becomes public',
  'standing.privacy.public.text':
    'Issues, comments and observatory entries are published after a check, with your stakeholder group, country and region. Your name appears only if you tick the box; an organisation you speak for is always named.\nWhat is public can be copied by anyone. We can take it from this site, but we cannot call copies back.',
  'standing.privacy.email.title': 'Your e-mail address',
  'standing.privacy.email.text':
    'You never have to give one: the tracking link is enough. If you do, it is stored encrypted, never published and never passed on, and used only after you confirmed it, for the notices you ticked.\nIt is removed when you withdraw what you sent, at the latest 12 months after the end of the yearly cycle.',
  'standing.privacy.help.title': 'When you ask for help',
  'standing.privacy.help.text':
    'Your request can be read by you, by the desk you chose and by the Secretariat, and by nobody else. It is handed over only to desks you ticked.\n90 days after it is closed, its text and everything about you are deleted. Mails about it have a neutral subject and do not repeat what you wrote. Nobody asks for your age.',
  'standing.privacy.owners.title': 'If you answer for an observatory entry',
  'standing.privacy.owners.text':
    'The address of whoever answers for an entry, and the contact that requests go to, are stored encrypted and never published. Once a year a mail asks the contact whether the entry is still true, with at most two reminders; the link in it, and the one to the page of an owner, are for its receiver alone.\nThey stay while the entry is listed. An owner can remove the address on that page at any time; a contact by writing to us.\nWhat a reader reports about an entry is read by the Secretariat only.',
  'standing.privacy.technical.title': 'What your device sends',
  'standing.privacy.technical.text':
    'We do not store IP addresses. To slow down floods of messages we keep a number computed from the address with a key; it changes every day and cannot be turned back into the address.\nThere are no advertisements, no tracking, no statistics about visitors and nothing loaded from other sites. The only cookies keep you on up-to-date data for one minute after you send something, remember those who chose to take part so that they can support issues, and keep staff signed in.',
  'standing.privacy.rights.title': 'What you can do',
  'standing.privacy.rights.text':
    'With your tracking link you can see what we hold of what you sent, correct it when changes are asked for, and withdraw it. Withdrawing deletes the text and everything about you; that something was sent, and when, stays in the log.\nIf you have lost the link, write to us and give the reference.',
  'standing.privacy.contact.title': 'Who is responsible',
  'standing.privacy.contact.text':
    'The Secretariat that runs this portal. Write to {address}, the address our mails come from.',

  'standing.accessibility.lead':
    'Everyone should be able to take part, whatever their device, connection or way of reading.',
  'standing.accessibility.aim.title': 'What we aim for',
  'standing.accessibility.aim.text':
    'These pages are built to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. They are tested automatically in English and Arabic at every change.',
  'standing.accessibility.how.title': 'What you can rely on',
  'standing.accessibility.how.text':
    'Everything works by keyboard alone, with a screen reader, at 200 per cent zoom, on a narrow screen and without JavaScript. Pages are small, so that they open on slow links and old phones.\nA form that comes back keeps everything you typed, lists what is wrong at the top, and leads you to each field. Nothing runs out of time while you write; a form opened before a call closes is accepted up to 60 minutes after.\nColours follow the light or dark setting of your device.',
  'standing.accessibility.languages.title': 'Languages',
  'standing.accessibility.languages.text':
    'The pages are complete in the six official languages of the United Nations. You can write in any language; what people wrote is marked with its language, so that screen readers pronounce it properly.',
  'standing.accessibility.limits.title': 'What is not good enough yet',
  'standing.accessibility.limits.text':
    'What people wrote is shown as they wrote it, and is not translated. The descriptions in the documentation of the API are in English only. Sites that the observatory links to are not ours and may have barriers.',
  'standing.accessibility.contact.title': 'Tell us',
  'standing.accessibility.contact.text':
    'If something keeps you from taking part, write to {address}: in any language, and with the address of the page. If you cannot use a form, send us its content by mail and we will enter it for you.',

  'standing.conduct.lead':
    'This is a place where governments, companies, engineers, organisations and individuals from everywhere talk with one another. These few rules keep it open to all.',
  'standing.conduct.speak.title': 'Speak for yourself, and plainly',
  'standing.conduct.speak.text':
    'Say what you know or want, in any language and in your own words. Say in which capacity you speak. Disagree as much as you like: with arguments.',
  'standing.conduct.respect.title': 'Respect people',
  'standing.conduct.respect.text':
    'No insults, threats or harassment. Nobody is put down for who they are: for their origin, language, religion, sex, gender, disability, age or opinion.',
  'standing.conduct.private.title': 'Leave private things private',
  'standing.conduct.private.text':
    'Do not publish personal data of others: no addresses, no numbers, no names of people who are not public figures in the matter, and never those of children.',
  'standing.conduct.topic.title': 'Stay with the subject',
  'standing.conduct.topic.text':
    'Write about the Internet and how it is governed. No advertising, no copies of the same text, nothing unlawful, and nothing that is not yours to publish.',
  'standing.conduct.check.title': 'How it is checked',
  'standing.conduct.check.text':
    'A person of the Secretariat reads everything before it is published. No machine rejects anything. Opinions are no reason to reject; only the reasons in a fixed list are.\nWhoever cannot read a text passes it on to somebody who can.',
  'standing.conduct.appeal.title': 'If you think we are wrong',
  'standing.conduct.appeal.text':
    'You are always told the reason, and can appeal once, from your tracking page. Somebody other than the person who decided will look at it. Every decision stands in the public moderation log.',

  'api.title': 'Documentation of the API',
  'api.lead':
    'Everything public on this site, for programmes. Reading needs no key; pages of other sites may read too. What is marked so needs a token of the Secretariat.',
  'api.language': 'The descriptions below are in English.',
  'api.document': 'The same as OpenAPI 3.1 (JSON)',
  'api.contents': 'Contents',
  'api.parameters': 'Parameters',
  'api.body': 'Body',
  'api.answers': 'Answers',
  'api.example': 'Example',
  'api.required': 'required',
  'api.token': 'Needs a token',
  'api.types': 'Types',
  'api.in.path': 'in the path',
  'api.in.query': 'in the query',
  'api.in.header': 'in a header',
} as const
