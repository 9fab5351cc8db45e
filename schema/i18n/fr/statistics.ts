export const statistics = {
  'chart.table': { one: 'Le chiffre en tableau', other: 'Les {n} chiffres en tableau' },
  'chart.most': 'Les {n} plus fréquents ; le tableau les contient tous.',
  'statistics.support': {
    one: '{n} contribution compte au moins cinq soutiens.',
    other: '{n} contributions comptent au moins cinq soutiens.',
  },
  'statistics.supports': {
    one: '{n} soutien en tout ; les nombres plus petits ne sont pas affichés.',
    other: '{n} soutiens en tout ; les nombres plus petits ne sont pas affichés.',
  },
  'statistics.compare': 'Comparer avec les appels précédents',
  'comparison.lead':
    'Qui a participé à chaque appel. Toutes les barres ont la même longueur, car les appels sont de taille différente ; les tableaux donnent les nombres.',
  'comparison.shares':
    'Les groupes et les régions sont ceux que les participants ont déclarés. Les chiffres des appels archivés sont ceux que le Forum a publiés.',
  'comparison.call': 'Appel',
  'comparison.total': 'En tout',
} as const
