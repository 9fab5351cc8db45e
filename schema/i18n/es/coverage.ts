export const coverage = {
  'coverage.title': 'Cobertura del observatorio',
  'coverage.lead':
    'Cuántas fichas hay sobre cada tema, para cada región y país y en cada idioma, y dónde no hay nada todavía.',
  'coverage.link': '¿Dónde no hay nada todavía?',
  'coverage.all_kinds': 'Todas las fichas',
  'coverage.matrix': 'Temas y regiones',
  'coverage.matrix.text':
    'Cada número lleva a las fichas correspondientes. Una casilla rayada está vacía. Lo que atiende a todo el mundo tiene su propia columna; lo que atiende a países concretos se cuenta en las regiones donde se encuentran.',
  'coverage.matrix.open': 'Elija un grupo de temas para verlos uno por uno.',
  'coverage.empty': {
    one: '{n} de las {of} combinaciones de tema y región no tiene ninguna ficha.',
    other: '{n} de las {of} combinaciones de tema y región no tienen ninguna ficha.',
  },
  'coverage.nothing': 'ninguna',
  'coverage.any_topic': 'Todos los temas',
  'coverage.in_general': 'En general',
  'coverage.languages': 'Fichas por idioma',
  'coverage.rest_in_csv': 'Solo se muestran los más frecuentes; el archivo CSV los contiene todos.',
  'coverage.countries': 'Fichas por país',
  'coverage.countries.text':
    'Se cuentan las fichas que nombran un país y las que atienden a una región en la que se encuentra.',
  'coverage.worldwide': {
    one: 'No se cuenta {n} ficha que atiende a todo el mundo: vale para todos los países.',
    other: 'No se cuentan {n} fichas que atienden a todo el mundo: valen para todos los países.',
  },
  'coverage.map.title': 'Fichas del observatorio por país',
  'coverage.map.alt':
    'Mapa del mundo: cuanto más marcado es el tono de un país, más fichas lo atienden; rayado donde no hay ninguna. La tabla contiene los números.',
  'coverage.legend': 'Fichas que atienden a un país',
  'coverage.boundaries':
    'Los límites y los nombres que figuran en este mapa y las designaciones empleadas en él no implican la aprobación ni la aceptación oficial de las Naciones Unidas.',
  'coverage.countries.table': 'Países y zonas, de más a menos fichas',
  'coverage.named': 'Nombran el país',
  'coverage.through': 'Atienden a su región',
  'coverage.none_named': 'Ninguna ficha nombra todavía países concretos.',
  'coverage.regional': {
    one: '{n} país o zona solo está atendido a través de su región.',
    other: '{n} países y zonas solo están atendidos a través de su región.',
  },
  'coverage.countries.all': { one: 'El país o la zona ({n})', other: 'Los {n} países y zonas' },
} as const
