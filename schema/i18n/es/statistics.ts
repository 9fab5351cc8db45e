export const statistics = {
  'chart.table': { one: 'La cifra en una tabla', other: 'Las {n} cifras en una tabla' },
  'chart.most': 'Los {n} más frecuentes; la tabla los contiene todos.',
  'statistics.support': {
    one: '{n} propuesta tiene al menos cinco apoyos.',
    other: '{n} propuestas tienen al menos cinco apoyos.',
  },
  'statistics.supports': {
    one: '{n} apoyo en total; los números menores no se muestran.',
    other: '{n} apoyos en total; los números menores no se muestran.',
  },
  'statistics.compare': 'Comparar con convocatorias anteriores',
  'comparison.lead':
    'Quién participó en cada convocatoria. Todas las barras tienen la misma longitud, porque las convocatorias difieren en tamaño; las tablas dan los números.',
  'comparison.shares':
    'Los grupos y las regiones son los que declararon los participantes. Las cifras de las convocatorias archivadas son las que publicó el Foro.',
  'comparison.call': 'Convocatoria',
  'comparison.total': 'En total',
} as const
