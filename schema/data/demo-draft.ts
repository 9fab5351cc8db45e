/**
 * The draft output loaded by SEED=demo. Written for this project as an example: it reports no real work and quotes
 * nobody. Markdown subset: second-level headings, paragraphs, lists, emphasis, links.
 */
export const demoDraft = {
  slug: 'bpf-local-content-2027',
  cycle: 'igf-2027',
  title: 'Local content and multilingualism: making the Internet useful in every language (example)',
  language: 'en',
  markdown: `*This is an example text, written to show how Waypost works.* It follows the template of a Best Practice Forum output of the [Internet Governance Forum](https://www.intgovforum.org), but no such forum has met, no survey was carried out, and nothing here is the position of any organisation. Comment on it freely: it is here to be tried out.

A reader in a hurry can start with the section on insights and the section on proposed steps, then follow the reasoning back. Comments are most useful when they name the paragraph they are about, say what should change, and offer wording where possible. Comments that bring a counter-example from another region are especially welcome, *even when they contradict the text*.

## Definition of the issue(s)

Most people who are offline today would not find much in their own language if they came online tomorrow. Coverage, devices and prices explain a part of the gap in Internet use, but a connection is only worth paying for when it leads to something one can read, hear, write and trust. This draft treats **language as a condition of meaningful access**, beside infrastructure, affordability and skills, and not as a cultural addition to be considered later.

By *local content* we mean what is made by and for a community, in a language that community uses, about matters that concern it: market prices, school lessons, health advice, court forms, songs, local news, jokes. It is not the same as translated content. Translation brings the world to a community; local content lets a community speak for itself, to its own members first and to others after that.

The issue has three layers, and a measure that touches only one of them seldom lasts:

- **Technical layer:** scripts encoded in Unicode, fonts, keyboards, spelling tools, locale data, domain names and e-mail addresses that work in the user's script everywhere they are typed.
- **Content layer:** people and institutions with a reason, a right and an income to create, adapt, record and archive material in the language.
- **Discovery layer:** search, recommendation, moderation and statistics that recognise the language, show it to those who read it, and count it.

Languages with few speakers are not the only ones concerned. Some languages with tens of millions of speakers have little written presence online, because schooling happens in another language, because the script is poorly supported, or because advertisers do not buy space in it. Sign languages face a further difficulty: their content is video, which is costly to send on slow links and almost invisible to search engines built for text.

This draft does not cover the protection of heritage as such, the choice of official languages, or the teaching of foreign languages; other forums are better placed for these. It also leaves aside the quality of local journalism in general. Where it speaks of *automatic translation* and of *language models*, it does so only as far as they change who can take part in the Internet, and on what terms.

## Regional specificities observed

The following observations are illustrations and were not drawn from a sample. Regions are large, and the differences inside one are often greater than those between two. We use the five regional groups of the United Nations because contributors to the forum are counted that way, and we ask readers from national and regional initiatives to correct us where the picture does not match what they see at home.

**African group.** Many countries work in one or two languages inherited from administration while daily life runs in several others. Voice messages have become the most common form of local content, since they ask neither for a keyboard nor for a settled spelling. Spoken material is hard to search, to archive and to moderate. Cross-border languages offer a chance that is rarely used: one terminology effort could serve three or four neighbouring countries.

**Asia-Pacific group.** The region has the widest range of scripts in daily use, some with hundreds of millions of writers and some that were encoded only recently. Input methods, line breaking and fonts of reasonable size remain unsolved on low-cost phones. Small island states face another problem: a few thousand speakers, spread over several countries, for whom no vendor will ever make a business case and who depend on volunteers abroad.

**Latin American and Caribbean group.** Two widely used languages give the region a large common space online, which helps publishers and hides everybody else. Indigenous and Creole languages are present mainly through community radio, community networks and teachers. Where communities run their own local network, content servers inside the village have proved useful even without an upstream link, and decisions about what to publish stay with the assembly that runs the network.

**Eastern European group.** Literacy and connectivity are high, and most national languages have good technical support. The concerns here are about regional and minority languages, about differences between scripts used for the same language, and about content moderation that has been tuned for larger neighbouring languages. Several contributors to discussions of this kind describe local news in smaller languages as the first victim when advertising moves to global platforms.

**Western European and others group.** Public service media, libraries and archives hold large collections in regional, immigrant and Indigenous languages, much of it digitised and little of it licensed for reuse. People who migrated rely on content from two or three countries at once. Sign language communities in this region have shown what can be reached when the right to information in one's own language is written into law and can be claimed.

Across regions, users of scripts written from right to left report the same small obstacles: numbers that jump to the wrong side, forms that reject their names, captions that are cut, addresses that appear in a mixed order nobody can read aloud. None of these is difficult to repair. Together they tell a person, every day, that *the service was not made with them in mind*.

## Existing policy measures and private sector initiatives, impediments

Public measures fall into a few families, which can be combined and which age at different speeds:

- **Duties on the state itself:** public services, warnings and open data published in all languages that a share of the population uses.
- **Support on the supply side:** grants, prizes, tax relief, translation funds, public broadcasters' archives opened for reuse.
- **Support on the demand side:** literacy in the mother tongue, libraries, zero-priced access to public information.
- **Rules for the market:** quotas, prominence, interface languages required of devices sold in the country.

Public procurement is the measure most often overlooked. A ministry that buys a school platform, a payment service or a health record can require that it accepts names and addresses in every script used in the country, that its interface can be translated by others, and that translations belong to the public. Such a clause costs little at the time of tender. Added five years later, it means a new system.

Among private sector initiatives, three stand out: interface translation by volunteers with professional review, fonts and keyboards released under open licences, and speech tools that let people search and dictate without typing. They reach many people quickly. They also depend on the plans of a product team, and speakers of smaller languages have seen a feature appear, become part of daily life, and disappear with a change of strategy.

The technical community has done its part for naming and addressing. Internationalized domain names have been available for years, and the standards for [internationalized e-mail](https://www.rfc-editor.org/rfc/rfc6531) are stable. What lags is *universal acceptance*: forms, databases and mail systems that still refuse a valid address because it holds letters outside ASCII or ends in an unfamiliar top-level domain. A name that cannot be used to sign up for a service is a decoration.

Contributors to debates of this kind usually name the same impediments:

1. No agreed spelling, or several that compete, so that no dictionary and no corrector can be built.
2. No income: advertising pays by market, and small languages are not a market.
3. Rights that nobody can clear, above all in broadcast archives.
4. Devices sold without the keyboard or font that the language needs.
5. Staff in public offices who are not allowed, or not trained, to publish in the language they speak at the counter.

Funding deserves a paragraph of its own. Most support comes as projects of one to three years, while a language community needs small, steady sums: a server, an editor for two days a week, a yearly meeting to settle terminology. When the project closes, its website often goes with it. Several well-known collections of the last twenty years can now be found only in web archives, *without the recordings they were built for*.

Law can stand in the way without intending to. Copyright rules that require a written licence from each heir keep village recordings locked away. Registration duties designed for large news sites discourage a teacher who publishes lessons. Restrictions on messaging services and shutdowns during elections hit local-language content first, because it lives in the closed groups and voice messages that are the first to be blocked, and has no mirror elsewhere.

## What worked well, identifying common effective practices

**Begin with what people already say.** Efforts that started from existing oral content, such as call-in programmes, market announcements or sermons, grew faster than those that started with an encyclopaedia. Recording and cutting a weekly programme into short files, each with a plain title and a topic, gave communities an archive within a year. Writing followed later, carried by people who wanted to label and find the recordings.

**Keyboard before content.** Where a tested keyboard, a font and a simple spelling checker came preinstalled on phones, people wrote. Where they had to be found and installed, only activists did. The practice that works is dull and cheap: a small group agrees on a layout, has it accepted into the [public locale data](https://cldr.unicode.org) that operating systems draw on, and then asks vendors and importers to switch it on.

Seen across many efforts, the steps that lead to lasting results are much alike, whatever the size of the language:

1. Let the community decide on the name of the language, its spelling and what must not be published.
2. Tag everything with a correct [language tag](https://www.rfc-editor.org/info/bcp47), from the first file on.
3. Choose one licence, explain it in the language itself, and keep it.
4. Publish in two places at least, one of them outside the project.
5. Pay editors, however little; thank volunteers by name if they wish.
6. Count readers and listeners, and show the figures to those who make the content.

**Terminology in the open.** Groups of speakers who met every month to settle twenty or thirty words, with a nurse, a farmer or a network technician in the room, produced vocabularies that were in fact used. Lists drawn up by a committee and printed were not. Publishing the discussion as well as the result mattered, because it showed why a word had been chosen and allowed dialects to keep their own.

**Open public content.** Where governments placed laws, school books, weather warnings and health leaflets under an open licence such as [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), others translated and recorded them without asking again. This is the quickest way known to put several hundred useful pages into a language. It works best when the authority names one person who answers questions about meaning, since translators of legal and medical texts need certainty.

**Teachers and librarians as publishers.** Training programmes that addressed people already trusted with knowledge had a lower drop-out rate than those that looked for new "content creators". A teacher who publishes one lesson a week has forty by the end of the year. Release from a few teaching hours proved to be a better incentive than equipment, and sharing between schools spread the work without any central plan.

**Keep local traffic local.** Content made in a country and hosted on another continent is slow and expensive for the very people it is meant for. Exchange points, local caches and community servers shortened the path and cut the cost of each view. Publishers then dared to use audio and video. The gain was greatest where hosting companies, network operators and broadcasters had been brought to one table *before* equipment was bought.

## Unintended consequences of policy interventions, good and bad

Quotas for local content raised the amount of material, but not always its use. Where quotas were counted in titles or minutes, catalogues were filled with cheap productions that few people chose. Where they were combined with rules on prominence and with support for small producers, they created an industry. A quota in the national language can also squeeze minority languages further, since neither side of the bargain has a reason to mention them.

Requiring services in *one* standard form of a language made software simpler and excluded speakers of the other forms. Young people then wrote in the standard of a larger language instead, because it at least was corrected properly. Conversely, letting every dialect have its own interface split volunteers into groups too small to finish. Shared terminology with room for local spelling has been the least bad of the compromises described so far.

Automatic translation has had effects in both directions. It lets a health worker read guidance the day it appears and lets a small publisher reach neighbours. It also fills the web with unread, badly translated pages, which are collected again as training data, so that errors become the norm of the written language. In some small languages, *more than half of what a reader finds may never have been seen by a speaker*; nobody knows the share exactly.

Rules that oblige platforms to remove harmful content quickly have pushed them towards automated moderation, which performs worst in the languages with the least data. Words of greeting, mourning or political debate are taken down, while threats pass. People respond by writing in code or by moving to closed groups, so that the public part of the language shrinks. The rule was neutral on paper; its effect was not.

There were pleasant surprises too. Captions and audio versions prepared for persons with disabilities turned out to be used by people who read slowly in the official language, by learners and by drivers. Fonts designed for a minority script improved the display of the majority's. Emergency warnings recorded in several languages found a second life as teaching material. *Designing for those at the margin improved the service for most.*

## Unresolved issues where further multistakeholder cooperation is needed

**Who owns language data?** Recordings and texts given for a dictionary or a school are now wanted for training language models. Open licences allow this; many communities feel that their consent did not extend so far. Some ask for licences that reserve commercial use or require benefit to flow back, others fear that such conditions will keep their language out of every future tool. There is no settled practice and no obvious place to develop one.

**How do we measure?** Figures on languages online count websites, or domain names, or articles in one encyclopaedia. They leave out voice, video and closed groups, where most local content is found. Without better measures, neither governments nor donors can tell whether their support has any effect. Work is needed on indicators that respect privacy, that communities can gather by themselves, and that can be compared from one country to the next.

**Moderation in smaller languages** needs people, context and a route for appeal, and no single platform will employ enough of them. Shared reviewers, local trusted partners and pooled lexicons have been suggested. Each raises questions of independence, of safety for the reviewers and of who pays. Governments, platforms, researchers and civil society would have to agree on safeguards first, so that a shared list of words does not become a shared tool of censorship.

**Universal acceptance** suffers from a classic deadlock. Service providers see no users with internationalized addresses, users see no service that takes them, registries see no demand. Public administrations could break it by accepting such addresses in their own services and by asking the same of suppliers. Why so few have done so, although the cost is modest, is a question we could not answer and would like to hear about.

Further questions on which contributions are sought, if possible with an example:

- How can small, steady funding be provided without a new institution for each language?
- What should happen to content and recordings when a project or a company ends?
- Which duties towards languages are reasonable for a start-up, and which only for the largest services?
- How can sign languages be counted, searched and supported on slow connections?
- Where should a community turn when its language is tagged wrongly by a platform?

## Insights gained as a result of the experience

The first insight is that **order matters more than size of budget**. Input, then text, then discovery, then market: efforts that respected this order succeeded with little money, and rich ones that ignored it failed. A portal without a keyboard stays empty. A keyboard without anything worth writing is soon forgotten. Planning should ask at each step what the next group of users will be able to do that they cannot do today.

Second, *communities are not beneficiaries; they are the editors*. Wherever decisions on spelling, publication and reuse were taken elsewhere, the content was not used, however well made. This holds for governments, companies and well-meaning associations alike. It implies slower projects, meetings in the language concerned, and contracts under which a community may say no at any time, including to the publication of its own material.

Third, no stakeholder group can solve this alone, and each holds a piece that costs it little. Governments have archives and procurement. Companies have distribution and speech technology. The technical community has standards and patience. Civil society has trust and speakers. International organisations can bring neighbours that share a language to one table. The failures we know of are almost all failures to *exchange these pieces at the right moment*.

Fourth, maintenance is the true test. Nearly every example that is presented as a success was less than three years old when it was described. We suggest that reports of this kind return to their examples after five years and say what is left of them. A list of what has ended, with the reasons, would teach newcomers more than another collection of promising pilots.

## Proposed steps for further multistakeholder dialogue

On the basis of this draft, and subject to the comments received, the following steps are proposed:

1. National and regional initiatives hold one session a year in a language not yet used there, and publish its record in that language.
2. Interested administrations test their ten most used forms for names and addresses in all scripts of their country, and publish what they found.
3. Platforms, researchers and language communities draft model terms for the reuse of language data.
4. Broadcasters and libraries list archives that could be opened if rights were cleared, without waiting for clearance.

The model terms of the third step should be short enough to be read aloud in a meeting. They should say for what purposes data may be used, how a community is recognised, what flows back to it, how consent can be withdrawn for future releases, and who settles a dispute. A first version could be discussed by Dynamic Coalitions that work on neighbouring subjects and be tried with two or three communities that volunteer.

For bodies that take decisions, we propose to condense this output into a takeaway of two pages, and to send it to those that deal with public procurement, school books, broadcasting archives and emergency warnings. The message to each should be one request that lies within its power. Any answer should be published beside the request, *including the answer that nothing will be done*, so that the forum can learn from it.

Finally, the forum can begin at home. Session reports could state the languages in which a session was held and could be followed. Calls for input could accept voice messages. Summaries of the main outputs could be offered in more languages by volunteers whose work is reviewed and credited. These are small matters, yet they would let participants judge the forum by the standard that this draft asks others to meet.

## Continuing next year

The group that would have prepared this draft wishes to continue for one more year, on a narrower subject: **fair terms for the use of language data**, including data used to train and test language models. The other subjects treated here, universal acceptance above all, are pursued elsewhere with more expertise, and the group would follow that work instead of repeating it.

Three outcomes are intended: a set of model terms tried out by at least three language communities, a short guide for public bodies that commission language resources, and a record of cases in which consent was refused or withdrawn, with the reasons as far as they may be told. The work would count as finished, and the group would close, when the terms are in use or when it is clear that they are not wanted.

Facilitators are sought from every region, with at least one from a community whose language has no settled spelling and one who uses a sign language. Meetings would alternate between time zones and would be summarised in three languages within a week. Readers who would like to take part, or who believe that *the work should stop here*, are asked to say so in a comment on this paragraph.
`,
}
