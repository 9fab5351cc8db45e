export const catalogue = {
  'catalogue.title':
    'Observatoire Waypost : catalogue d’observatoires, de services d’aide, de bases de données et d’initiatives sur les politiques numériques',
  'catalogue.description':
    'Observatoires, services d’aide, bases de données et initiatives existants qui informent sur les politiques numériques partout dans le monde, proposés par leurs responsables et leurs utilisateurs et vérifiés par le Secrétariat du Forum sur la gouvernance de l’Internet.',
  'catalogue.publisher': 'Forum sur la gouvernance de l’Internet',
  'embed.title': 'Afficher des fiches sur votre site',
  'embed.text':
    'Vous pouvez afficher des fiches de l’observatoire sur un autre site. La liste peut être limitée par thème, région, type et mots ; les valeurs sont celles des adresses des pages de l’observatoire.',
  'embed.frame': 'Dans un cadre',
  'embed.frame.text': 'Fonctionne sans script et ne dépose aucun cookie. Les liens s’ouvrent dans toute la fenêtre.',
  'embed.fetch': 'Par l’API',
  'embed.fetch.text':
    'L’API peut être lue depuis n’importe quel site. Une réponse contient jusqu’à 100 fiches et indique où commencent les suivantes.',
  'embed.heading': 'De l’observatoire du Forum sur la gouvernance de l’Internet',
  'embed.more': 'Voir plus sur Waypost',
} as const
