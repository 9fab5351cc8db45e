export const catalogue = {
  'catalogue.title':
    'Waypost observatory: a catalogue of observatories, help desks, databases and initiatives on digital policy',
  'catalogue.description':
    'Existing observatories, help desks, databases and initiatives that inform on digital policy anywhere in the world, offered by their owners and users and checked by the Secretariat of the Internet Governance Forum.',
  'catalogue.publisher': 'Internet Governance Forum',
  'embed.title': 'Show entries on your own site',
  'embed.text':
    'You can show entries of the observatory on another site. The list can be narrowed by topic, region, kind and words; the values are those of the addresses of the observatory’s pages.',
  'embed.frame': 'As a frame',
  'embed.frame.text': 'Works without a script and sets no cookies. Links open in the whole window.',
  'embed.fetch': 'By the API',
  'embed.fetch.text':
    'The API may be read from any site. An answer holds up to 100 entries, and the place where the next ones begin.',
  'embed.heading': 'From the observatory of the Internet Governance Forum',
  'embed.more': 'More on Waypost',
} as const
