export const coverage = {
  'coverage.title': 'Couverture de l’observatoire',
  'coverage.lead':
    'Combien de fiches portent sur quel thème, pour quelle région et quel pays, dans quelle langue – et où il n’y a encore rien.',
  'coverage.link': 'Où n’y a-t-il encore rien ?',
  'coverage.all_kinds': 'Toutes les fiches',
  'coverage.matrix': 'Thèmes et régions',
  'coverage.matrix.text':
    'Chaque nombre mène aux fiches correspondantes. Une case hachurée est vide. Ce qui dessert le monde entier a sa propre colonne ; ce qui dessert des pays précis est compté dans les régions où ils se trouvent.',
  'coverage.matrix.open': 'Choisissez un groupe de thèmes pour les voir un à un.',
  'coverage.empty': {
    one: '{n} des {of} combinaisons d’un thème et d’une région est sans fiche.',
    other: '{n} des {of} combinaisons d’un thème et d’une région sont sans fiche.',
  },
  'coverage.nothing': 'aucune',
  'coverage.any_topic': 'Tous les thèmes',
  'coverage.in_general': 'En général',
  'coverage.languages': 'Fiches par langue',
  'coverage.rest_in_csv': 'Seules les plus fréquentes sont affichées ; le fichier CSV les contient toutes.',
  'coverage.countries': 'Fiches par pays',
  'coverage.countries.text':
    'Sont comptées les fiches qui nomment un pays et celles qui desservent une région où il se trouve.',
  'coverage.worldwide': {
    one: '{n} fiche desservant le monde entier n’est pas comptée : elle vaut pour tous les pays.',
    other: '{n} fiches desservant le monde entier ne sont pas comptées : elles valent pour tous les pays.',
  },
  'coverage.map.title': 'Fiches de l’observatoire par pays',
  'coverage.map.alt':
    'Carte du monde : plus la teinte d’un pays est marquée, plus nombreuses sont les fiches qui le desservent ; hachuré s’il n’y en a pas. Le tableau donne les nombres.',
  'coverage.legend': 'Fiches desservant un pays',
  'coverage.boundaries':
    'Les frontières et les noms indiqués et les désignations employées sur cette carte n’impliquent ni reconnaissance ni acceptation officielle par l’Organisation des Nations Unies.',
  'coverage.countries.table': 'Pays et zones, par nombre décroissant de fiches',
  'coverage.named': 'Nomment le pays',
  'coverage.through': 'Desservent sa région',
  'coverage.none_named': 'Aucune fiche ne nomme encore de pays précis.',
  'coverage.regional': {
    one: '{n} pays ou zone n’est desservi qu’à travers sa région.',
    other: '{n} pays et zones ne sont desservis qu’à travers leur région.',
  },
  'coverage.countries.all': { one: 'Le pays ou la zone ({n})', other: 'Les {n} pays et zones' },
} as const
