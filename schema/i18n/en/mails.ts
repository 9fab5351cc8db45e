export const mails = {
  'mail.verify.subject': 'Please confirm your address',
  'mail.verify.why':
    'Somebody, probably you, gave this address on the submissions portal of the Internet Governance Forum. Confirm it to get notices about what you sent.',
  'mail.verify.link': 'Confirm this address',
  'mail.verify.ignore': 'If it was not you, ignore this mail: you will get no other.',
  'mail.decision.subject': 'News about {reference}',
  'mail.decision.publish': 'Your contribution {reference} is published.',
  'mail.decision.request_changes':
    'Your contribution {reference} needs changes before it can be published. You have 10 days.',
  'mail.decision.reject': 'Your contribution {reference} was not published.',
  'mail.decision.hide': 'Your contribution {reference} is no longer public.',
  'mail.decision.restore': 'Your contribution {reference} is public again.',
  'mail.decision.dismiss_appeal':
    'Your appeal about {reference} was considered by another moderator; the decision stands.',
  'mail.decision.publish_edit': 'The change of your contribution {reference} is published.',
  'mail.decision.refuse_edit':
    'The change of your contribution {reference} was not published. The earlier text stays public.',
  'mail.decision.reason': 'Reason: {reason}',
  'mail.decision.link': 'See its state, change it, or appeal',
  'mail.sign_in.subject': 'Your sign-in link',
  'mail.sign_in.text': 'This link signs you in to the Secretariat once, within 20 minutes.',
  'mail.sign_in.link': 'Sign in',
  'mail.sign_in.ignore': 'If you did not ask for it, ignore this mail.',
} as const
