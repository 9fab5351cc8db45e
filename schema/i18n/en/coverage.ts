export const coverage = {
  'coverage.title': 'Coverage of the observatory',
  'coverage.lead':
    'How many entries there are on which topic, for which region and country, in which language – and where there is nothing yet.',
  'coverage.link': 'Where is nothing yet?',
  'coverage.all_kinds': 'All entries',
  'coverage.matrix': 'Topics and regions',
  'coverage.matrix.text':
    'A number leads to the entries behind it. A hatched cell is empty. What serves the whole world has a column of its own; what serves single countries counts in the regions where they lie.',
  'coverage.matrix.open': 'Choose a group of topics to see them one by one.',
  'coverage.empty': {
    one: '{n} of the {of} pairs of a topic and a region has no entry.',
    other: '{n} of the {of} pairs of a topic and a region have no entry.',
  },
  'coverage.nothing': 'none',
  'coverage.any_topic': 'All topics',
  'coverage.in_general': 'In general',
  'coverage.languages': 'Entries by language',
  'coverage.rest_in_csv': 'Only the most frequent are shown; the CSV file holds all.',
  'coverage.countries': 'Entries by country',
  'coverage.countries.text':
    'Counted are entries that name a country and entries that serve a region in which it lies.',
  'coverage.worldwide': {
    one: '{n} entry that serves the whole world is left out: it is there for every country.',
    other: '{n} entries that serve the whole world are left out: they are there for every country.',
  },
  'coverage.map.title': 'Entries of the observatory by country',
  'coverage.map.alt':
    'World map: the stronger the shade of a country, the more entries serve it; hatched where there are none. The table has the numbers.',
  'coverage.legend': 'Entries that serve a country',
  'coverage.boundaries':
    'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.',
  'coverage.countries.table': 'Countries and areas, most entries first',
  'coverage.named': 'Name the country',
  'coverage.through': 'Serve its region',
  'coverage.none_named': 'No entry names single countries yet.',
  'coverage.regional': {
    one: '{n} country or area is served through its region only.',
    other: '{n} countries and areas are served through their region only.',
  },
  'coverage.countries.all': { one: 'The {n} country or area', other: 'All {n} countries and areas' },
} as const
