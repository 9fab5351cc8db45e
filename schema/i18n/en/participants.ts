export const participants = {
  'participate.title': 'Take part',
  'participate.lead': 'A few words about you, asked once. Then you can support issues with one press of a button.',
  'participate.lead.support':
    'A few words about you, asked once. Your support for {reference} is counted as soon as you send them.',
  'participate.no_account':
    'This is not an account: there is no password, and only this browser remembers you, by a cookie. You can be forgotten at any time.',
  'participate.name.hint':
    'Not published. Only numbers of supporters are public, and only for groups of at least five.',
  'participate.email.hint': 'Never published and not needed. If you give it, you get a link to confirm it.',
  'participate.terms': 'Each person takes part once, under the code of conduct.',
  'participate.send': 'Take part',
  'participate.send.support': 'Send and support',
  'participate.remembered': 'This browser remembers you',
  'participate.email.none': 'None given',
  'participate.email.unverified': 'Given, not confirmed yet',
  'participate.email.verified': 'Confirmed',
  'participate.back': 'Back to where you were',
  'participate.forget': 'Be forgotten',
  'participate.forget.text':
    'Your name, group, region and e-mail address are removed, here and on the server. The issues you support keep their numbers, without telling whose support it was, and you can no longer take it back.',
  'participate.forget.button': 'Forget me',
  'participate.forgotten': 'You are forgotten',
  'participate.forgotten.text': 'We no longer know who you are. What you supported stays counted.',

  'support.title': 'Support',
  'support.total': { one: '{n} supporter', other: '{n} supporters' },
  'support.few': 'The number of supporters appears here once there are at least five.',
  'support.hidden':
    'Groups of fewer than five are not shown, and neither are further groups where the number of a small one could be worked out. Groups and regions are as the supporters declared them.',
  'support.closed': 'The call is archived. Support can no longer be given or taken back.',
  'support.yours': 'You support this issue.',
  'support.add': 'Support this issue',
  'support.take_back': 'Take my support back',
  'support.once': 'You are asked for your name, stakeholder group and region, once. It is no account.',

  'issues.sort': 'Order',
  'issues.sort.newest': 'Newest first',
  'issues.sort.support': 'Most supported first',
  'issues.sort.rest': 'Issues with fewer than five supporters follow at the end, newest first.',
} as const
