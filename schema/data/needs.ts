/**
 * What people come to the help page for: the concepts of the router's thesaurus. Each is narrower than one or two topics
 * of the vocabulary (in the sense of SKOS `broader`), and its words in six languages are in `thesaurus/`.
 */

/** One need. */
export interface Need {
  /** Stable kebab-case identifier. */
  readonly id: string
  /** Ids of `topics.ts`, the nearest first. */
  readonly topics: readonly string[]
  /** What it covers, for those who write words for it. */
  readonly scope: string
}

/** All needs; the thesaurus of each language has them in this order. */
export const needs: readonly Need[] = [
  {
    id: 'account-taken-over',
    topics: ['account-compromise'],
    scope:
      "Somebody got into a person's e-mail, social media, messenger or game account, or the person is locked out; friends get strange messages from it.",
  },
  {
    id: 'account-of-activist',
    topics: ['account-compromise', 'digital-security'],
    scope:
      'An account, phone or device of a journalist, activist, NGO or media was attacked; digital security help for people at risk.',
  },
  {
    id: 'suspended-account',
    topics: ['content-moderation'],
    scope: 'A platform suspended, banned or disabled an account or page without a reason; cannot reach the platform.',
  },
  {
    id: 'post-removed-appeal',
    topics: ['content-moderation', 'platform-regulation'],
    scope:
      "A post, video or page was taken down (or harmful content stayed up) and the person wants to appeal or dispute the platform's decision.",
  },
  {
    id: 'moderation-data',
    topics: ['content-moderation', 'platform-regulation'],
    scope:
      "Figures and records on removals, takedown notices, statements of reasons, platforms' enforcement; research on platform rules such as the Digital Services Act.",
  },
  {
    id: 'harassment-adults',
    topics: ['online-harassment'],
    scope: 'Insults, threats, cyberbullying of adults, trolls, pile-on, stalking online.',
  },
  {
    id: 'doxxing-impersonation',
    topics: ['online-harassment'],
    scope: "Address, phone or photos posted publicly; fake profile in a person's name.",
  },
  {
    id: 'women-abuse',
    topics: ['online-gender-violence'],
    scope:
      'Online abuse of women and LGBTQI+ people, by strangers or known men, threats, gendered violence by technology.',
  },
  {
    id: 'partner-control-stalkerware',
    topics: ['surveillance-spyware', 'online-gender-violence'],
    scope:
      "A partner, ex or parent reads messages, tracks the phone's location, installed a spying app, knows everything.",
  },
  {
    id: 'intimate-images-shared',
    topics: ['intimate-images'],
    scope: 'Nude or sexual photos or videos of an adult shared or about to be shared without consent, deepfake nudes.',
  },
  {
    id: 'intimate-images-minor',
    topics: ['intimate-images', 'child-online-safety'],
    scope: 'Nude pictures of somebody under 18 (or taken then) are going round or could; wants them stopped.',
  },
  {
    id: 'sextortion',
    topics: ['intimate-images', 'cybercrime'],
    scope: 'Blackmail: pay or the intimate video is sent to contacts; webcam trap, threat after a video call.',
  },
  {
    id: 'child-abuse-material',
    topics: ['child-online-safety', 'illegal-content'],
    scope: 'Found a site, group or file with child sexual abuse material and wants to report it.',
  },
  {
    id: 'grooming',
    topics: ['child-online-safety'],
    scope: 'An adult approaches a child online, asks for pictures or a meeting; suspected exploitation of a child.',
  },
  {
    id: 'child-bullying',
    topics: ['child-online-safety', 'online-harassment'],
    scope: 'A child or teenager is bullied in a class chat, game or network; parents, pupils, teachers seek help.',
  },
  {
    id: 'child-helpline',
    topics: ['child-online-safety', 'childrens-rights'],
    scope:
      'A child or young person needs somebody to talk to; worries, fear, self-harm, trouble at home in connection with the internet.',
  },
  {
    id: 'parents-advice',
    topics: ['child-online-safety', 'media-literacy'],
    scope:
      'Parents and teachers ask how to keep children safe online: screen time, games, phones, parental control, lessons for class.',
  },
  {
    id: 'illegal-content-report',
    topics: ['illegal-content'],
    scope:
      'Found illegal content such as incitement, terror propaganda, drug or arms sales and wants to report it to an authority or hotline.',
  },
  {
    id: 'hate-speech',
    topics: ['hate-speech'],
    scope: 'Racist, antisemitic, homophobic or religious hatred online; report it or get support.',
  },
  {
    id: 'extremism',
    topics: ['violent-extremism'],
    scope: 'Terrorist or violent extremist propaganda, radicalisation of somebody, calls to attack.',
  },
  {
    id: 'online-shop-fraud',
    topics: ['online-fraud', 'consumer-protection'],
    scope: 'Paid for goods that never came, fake shop, seller gone, counterfeit goods.',
  },
  {
    id: 'consumer-dispute',
    topics: ['consumer-protection', 'e-commerce'],
    scope:
      'A real trader refuses refund, return, warranty, cancels a booking; subscription trap; cross-border purchase.',
  },
  {
    id: 'investment-crypto-scam',
    topics: ['online-fraud'],
    scope: 'Money lost in a fake investment, trading platform, crypto, forex, pyramid; cannot withdraw.',
  },
  {
    id: 'romance-scam',
    topics: ['online-fraud'],
    scope: 'Somebody met online asks for money; false love, fake soldier, fake inheritance.',
  },
  {
    id: 'bank-payment-fraud',
    topics: ['online-fraud', 'cybercrime'],
    scope:
      'Money taken from a bank account, card, mobile money or wallet; fake bank employee or police, OTP or SIM swap.',
  },
  {
    id: 'job-loan-fraud',
    topics: ['online-fraud'],
    scope: 'False job offer, advance fee, loan app threats, lottery, rental fraud, tech support call.',
  },
  {
    id: 'identity-theft',
    topics: ['data-protection', 'cybercrime'],
    scope: "Somebody uses a person's identity or documents for loans, contracts, accounts.",
  },
  {
    id: 'cybercrime-report',
    topics: ['cybercrime'],
    scope: 'Where and how to report a crime on the internet to the police of a country.',
  },
  {
    id: 'phishing-message',
    topics: ['phishing'],
    scope:
      'Got a false mail, text message or call that imitates a bank, post, authority; report it; clicked on the link.',
  },
  {
    id: 'phishing-site-takedown',
    topics: ['dns-abuse', 'phishing'],
    scope:
      'A fake web site imitates an organisation or spreads malware; have the domain or host taken down; abuse reports to registrars.',
  },
  {
    id: 'malware-device',
    topics: ['incident-response', 'cybercrime'],
    scope: 'A computer or phone behaves strangely: virus, trojan, pop-ups, fake alerts, miner; how to clean.',
  },
  {
    id: 'ransomware',
    topics: ['ransomware'],
    scope: 'Files are locked or encrypted and money is asked; decryption tools.',
  },
  {
    id: 'company-hacked',
    topics: ['incident-response'],
    scope:
      'A firm, town hall, hospital, school was hacked: servers down, data stolen, mailbox compromised, false invoice; who responds.',
  },
  {
    id: 'national-csirt',
    topics: ['incident-response'],
    scope:
      'Which incident response team is responsible for a country, network or sector; contacts of CSIRTs and CERTs; founding one.',
  },
  {
    id: 'network-abuse-ip',
    topics: ['incident-response', 'ip-numbering-routing'],
    scope:
      "Attacks, scans or spam come from an IP address or network; whom to tell; compromised hosts in one's own network.",
  },
  {
    id: 'malware-urls',
    topics: ['threat-research', 'dns-abuse'],
    scope: 'Lists and feeds of malware addresses, threat intelligence, indicators for security teams.',
  },
  {
    id: 'ddos-protection',
    topics: ['denial-of-service'],
    scope:
      'A web site is flooded or knocked offline, mostly of media or NGOs; protection against denial-of-service attacks, secure hosting.',
  },
  {
    id: 'website-defaced',
    topics: ['incident-response', 'digital-security'],
    scope: "A small organisation's web site was hacked, defaced, redirected, its hosting lost.",
  },
  {
    id: 'spam-received',
    topics: ['spam'],
    scope: 'Too much spam; report unwanted mail, messages or calls; best practice against spam.',
  },
  {
    id: 'mail-blocklisted',
    topics: ['spam'],
    scope: "One's mail server or IP is on a block list, mails bounce or land in spam; removal; deliverability.",
  },
  {
    id: 'password-leak',
    topics: ['data-breaches'],
    scope: 'Was my address, phone or password in a data breach; what leaked; what to do.',
  },
  {
    id: 'data-breach-organisation',
    topics: ['data-breaches', 'data-protection'],
    scope: 'A company or authority lost personal data of customers; must notify; what rights do those concerned have.',
  },
  {
    id: 'spyware-state',
    topics: ['surveillance-spyware'],
    scope:
      'Journalist or activist suspects spyware such as Pegasus on the phone, targeted surveillance; forensic check.',
  },
  {
    id: 'surveillance-research',
    topics: ['surveillance-spyware'],
    scope: 'Research and reports on spyware, wiretapping, facial recognition, surveillance laws by country.',
  },
  {
    id: 'human-rights-defender-risk',
    topics: ['digital-security', 'safety-of-journalists'],
    scope: 'Defender or activist in danger: emergency grant, relocation, protection, emergency line.',
  },
  {
    id: 'ngo-security',
    topics: ['digital-security', 'capacity-building'],
    scope: 'Non-profit or humanitarian organisation wants its security improved: audit, training, volunteers, tools.',
  },
  {
    id: 'journalist-legal',
    topics: ['safety-of-journalists', 'access-to-justice'],
    scope: 'Journalist or blogger sued, charged or arrested for reporting; needs a lawyer, legal fees, SLAPP.',
  },
  {
    id: 'expression-prosecuted',
    topics: ['freedom-expression'],
    scope:
      'Person punished for a post; defamation or fake news charge; digital rights lawyers; criminalisation of speech.',
  },
  {
    id: 'expression-case-law',
    topics: ['freedom-expression', 'digital-law'],
    scope: 'Court decisions and laws on freedom of expression, by country; for lawyers and judges.',
  },
  {
    id: 'expression-country-report',
    topics: ['freedom-expression', 'human-rights-online'],
    scope: 'Reports and scores on internet freedom and digital rights by country.',
  },
  {
    id: 'digital-rights-violation',
    topics: ['human-rights-online'],
    scope: 'Report a violation of digital rights; digital rights organisations and monitoring in a region.',
  },
  {
    id: 'site-blocked',
    topics: ['shutdowns-censorship'],
    scope: 'A web site, app or VPN cannot be reached in a country; is it censored; test, evidence; own site blocked.',
  },
  {
    id: 'shutdown',
    topics: ['shutdowns-censorship'],
    scope:
      'Internet cut, mobile data switched off or throttled in a region or country, in elections or protests; proof, lists, cost.',
  },
  {
    id: 'outage-measurement',
    topics: ['internet-measurement', 'internet-resilience'],
    scope: 'Outages, disruptions of networks and cables, real-time detection, resilience data.',
  },
  {
    id: 'speed-quality',
    topics: ['internet-measurement', 'network-neutrality'],
    scope: 'Slow connection, measure speed, throttling by the provider, quality data, net neutrality evidence.',
  },
  {
    id: 'network-measurement',
    topics: ['internet-measurement'],
    scope:
      'Measurements of networks, probes, latency, adoption of IPv6 and DNSSEC, data for researchers and operators.',
  },
  {
    id: 'net-neutrality-law',
    topics: ['network-neutrality', 'telecom-regulation'],
    scope: 'Rules on net neutrality, zero rating.',
  },
  {
    id: 'ip-addresses',
    topics: ['ip-numbering-routing'],
    scope:
      'Apply for IP addresses or an AS number, transfer, membership of the regional internet registry, reverse DNS, WHOIS contact.',
  },
  {
    id: 'ipv6',
    topics: ['ipv6'],
    scope: 'Introduce IPv6, adoption figures, training.',
  },
  {
    id: 'routing-security',
    topics: ['ip-numbering-routing'],
    scope: 'Route hijack, leak, RPKI, ROA, BGP security norms.',
  },
  {
    id: 'whois-network',
    topics: ['ip-numbering-routing'],
    scope: 'Who owns an IP address, prefix or AS number; look it up, history.',
  },
  {
    id: 'peering-ixp',
    topics: ['interconnection'],
    scope: 'Internet exchange points, peering, where to interconnect, found an exchange; directories.',
  },
  {
    id: 'domain-dispute',
    topics: ['domain-names-dns', 'intellectual-property'],
    scope: "Somebody registered a domain like one's brand, cybersquatting; arbitration, UDRP.",
  },
  {
    id: 'domain-registrar-complaint',
    topics: ['domain-names-dns'],
    scope: 'Registrar blocks transfer, does not answer, renewed wrongly, domain lost or expired.',
  },
  {
    id: 'domain-lookup',
    topics: ['domain-names-dns'],
    scope: 'Who registered a domain name, registration data, expiry.',
  },
  {
    id: 'tld-delegation',
    topics: ['domain-names-dns'],
    scope: 'Who runs a top-level domain or country code, root zone, contact of a registry.',
  },
  {
    id: 'idn-universal-acceptance',
    topics: ['multilingual-internet', 'domain-names-dns'],
    scope:
      "Domain names and mail addresses in one's own script or language do not work in software; tests, guidance for developers.",
  },
  {
    id: 'languages-online',
    topics: ['multilingual-internet', 'local-content'],
    scope: 'Endangered and minority languages, data on languages and their use online.',
  },
  {
    id: 'data-protection-complaint',
    topics: ['data-protection'],
    scope:
      'A firm or authority misuses personal data, refuses access or deletion, unwanted advertising, camera; which authority receives a complaint.',
  },
  {
    id: 'data-protection-law',
    topics: ['data-protection', 'digital-law'],
    scope: 'Privacy laws compared by country, obligations of firms, is there a law.',
  },
  {
    id: 'gdpr-cases',
    topics: ['data-protection'],
    scope: 'Decisions, fines and case law under the GDPR.',
  },
  {
    id: 'privacy-strategic',
    topics: ['data-protection', 'corporate-accountability'],
    scope:
      "Complaints and lawsuits of principle against big tech, cookie banners, tracking; companies' privacy ranking.",
  },
  {
    id: 'encryption-law',
    topics: ['encryption'],
    scope: 'Is encryption allowed, laws, backdoors by country.',
  },
  {
    id: 'intermediary-liability',
    topics: ['intermediary-liability'],
    scope: "Liability of platforms, hosts and providers for users' content, by country; laws and judgments.",
  },
  {
    id: 'platform-regulation',
    topics: ['platform-regulation'],
    scope: 'Laws on platforms, DSA, competition, gatekeepers, how states regulate; analysis.',
  },
  {
    id: 'media-law',
    topics: ['media-regulation'],
    scope: 'Audiovisual and media law, broadcasting, streaming, concentration.',
  },
  {
    id: 'digital-legislation',
    topics: ['digital-law'],
    scope:
      'Laws on the internet and digital economy of countries, e-transactions, cyberlaw databases, new bills and regulations.',
  },
  {
    id: 'cybercrime-law',
    topics: ['cybercrime', 'digital-law'],
    scope:
      'Cybercrime legislation, Budapest Convention, UN convention, cases, electronic evidence, judicial cooperation.',
  },
  {
    id: 'international-cyber-law',
    topics: ['cyber-norms'],
    scope: 'International law in cyberspace, cyber war, attribution, state positions, norms.',
  },
  {
    id: 'cyber-policy-states',
    topics: ['cyber-policy'],
    scope: 'National cyber strategies, institutions, index of commitment, comparison of states.',
  },
  {
    id: 'cyber-incidents-data',
    topics: ['cyber-policy', 'threat-research'],
    scope: 'Datasets of cyber attacks with political dimension, attribution, cyber operations, attack trends.',
  },
  {
    id: 'cyber-capacity',
    topics: ['capacity-building', 'cyber-policy'],
    scope: 'Projects and donors for cyber capacity building, training for teams, help for governments.',
  },
  {
    id: 'ai-harm',
    topics: ['ai-incidents'],
    scope:
      'Cases where AI systems harmed people, incident data, somebody was harmed or treated unfairly by an algorithm.',
  },
  {
    id: 'ai-policy',
    topics: ['ai-governance'],
    scope: 'AI strategies, laws and policies by country, indicators, ethics readiness, responsible AI indices.',
  },
  {
    id: 'disinformation',
    topics: ['disinformation'],
    scope: 'False news, manipulated videos, fact-checking, rumours, influence campaigns, elections.',
  },
  {
    id: 'media-literacy',
    topics: ['media-literacy'],
    scope: 'Teaching to judge information, lessons, resources.',
  },
  {
    id: 'platform-accountability',
    topics: ['corporate-accountability'],
    scope: 'How companies respect privacy and expression, rankings, transparency.',
  },
  {
    id: 'connectivity-statistics',
    topics: ['access-connectivity', 'digital-economy-statistics'],
    scope: 'Figures on internet users, broadband, mobile coverage, use by households, by country and sex.',
  },
  {
    id: 'prices-affordability',
    topics: ['affordability'],
    scope: 'Price of data and devices, affordability figures.',
  },
  {
    id: 'telecom-regulation',
    topics: ['telecom-regulation'],
    scope: 'Regulators, licences, spectrum, regulatory tracker, universal service funds.',
  },
  {
    id: 'community-network',
    topics: ['community-networks'],
    scope: 'A village or community wants to build its own network; no operator covers it; grants, know-how.',
  },
  {
    id: 'school-connectivity',
    topics: ['school-connectivity'],
    scope: 'Connect schools, map of schools without internet, funding.',
  },
  {
    id: 'digital-divide-women',
    topics: ['gender-equality', 'digital-inclusion'],
    scope: "Women and girls' access, skills, gender digital divide, partnerships, figures.",
  },
  {
    id: 'digital-inclusion',
    topics: ['digital-inclusion'],
    scope: 'Old people, poor, rural people left out; skills; inclusion programmes and research.',
  },
  {
    id: 'accessibility',
    topics: ['accessibility-disability'],
    scope:
      'A web site or app does not work with a screen reader or keyboard, captions; guidelines, laws, tests, where to complain.',
  },
  {
    id: 'e-government',
    topics: ['e-government'],
    scope: 'E-government rankings and data, online public services compared.',
  },
  {
    id: 'digital-id',
    topics: ['digital-identity'],
    scope: 'Digital identity, people without identification, civil registration, statistics.',
  },
  {
    id: 'digital-public-goods',
    topics: ['digital-public-goods'],
    scope: 'Open-source software for government and development, vetted public goods, infrastructure.',
  },
  {
    id: 'digital-trade',
    topics: ['digital-trade', 'digital-economy'],
    scope: 'Trade rules, data flows, digital tax, policy acts on the digital economy.',
  },
  {
    id: 'e-waste',
    topics: ['environment-ict'],
    scope: 'Electronic waste figures, recycling, environment and ICT, energy of data centres.',
  },
  {
    id: 'courses-igov',
    topics: ['capacity-building', 'internet-governance'],
    scope: 'Courses and training on internet governance, digital policy, ICT, fellowships.',
  },
  {
    id: 'capacity-governments',
    topics: ['capacity-building', 'e-government'],
    scope: 'A government wants advisers or partners to develop digital skills, strategies, services.',
  },
  {
    id: 'internet-governance-news',
    topics: ['internet-governance'],
    scope: 'Follow processes, actors, issues of internet governance and digital policy; overviews, glossaries.',
  },
  {
    id: 'igf-initiatives',
    topics: ['national-regional-forums', 'youth'],
    scope: 'National, regional or youth IGF: find one, start one, take part.',
  },
  {
    id: 'igf-meetings',
    topics: ['internet-governance'],
    scope: 'IGF annual meeting, sessions, transcripts, outputs, how to take part.',
  },
  {
    id: 'geneva-missions',
    topics: ['internet-governance', 'global-digital-cooperation'],
    scope: 'Diplomats and small states follow digital policy in Geneva and at the UN, WSIS, briefings.',
  },
  {
    id: 'wsis-projects',
    topics: ['sustainable-development', 'digital-inclusion'],
    scope: 'WSIS action lines, register of projects and prizes, development.',
  },
  {
    id: 'internet-indicators-national',
    topics: ['human-rights-online', 'internet-governance'],
    scope: "Assess a country's internet environment with indicators.",
  },
  {
    id: 'civil-society-reports',
    topics: ['human-rights-online', 'gender-equality'],
    scope: "Civil society's reports on the information society and digital rights in countries and regions.",
  },
]
