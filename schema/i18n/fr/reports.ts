export const reports = {
  'report.title': 'Rapport de synthèse',
  'report.of': 'Rapport de synthèse : {call}',
  'report.draft_note': 'Ceci est un projet. Seul le Secrétariat peut le lire.',
  'report.back': 'Retour au résumé',
  'report.contents': 'Table des matières',
  'report.number': 'Numéro du rapport',
  'report.state': 'État de l’appel à ce moment',
  'report.whole': 'Le rapport entier sur une seule page, à imprimer',
  'report.docx': 'Télécharger en document modifiable (.docx)',
  'report.others': 'Autres rapports de cet appel',
  'report.entry': 'Rapport {number}, {language}, {day}',
  'report.intro': 'Introduction',
  'report.conclusions': 'Conclusions',
  'report.method': 'Comment ce rapport a été établi',
  'report.method.issues': {
    one: 'Il porte sur la seule contribution à cet appel publiée à la date indiquée plus haut. Ce qui vient ensuite ne le change pas.',
    other:
      'Il porte sur les {n} contributions à cet appel publiées à la date indiquée plus haut. Ce qui vient ensuite ne le change pas.',
  },
  'report.method.declared':
    'Le groupe de parties prenantes, la région et le pays sont ceux que les auteurs ont déclarés ; personne ne les a vérifiés.',
  'report.method.groups':
    'Un rapporteur a réuni les contributions semblables en groupes et rédigé leurs résumés. Un logiciel a mesuré la ressemblance des textes, mais seulement pour suggérer ; chaque contribution reste telle qu’elle a été envoyée.',
  'report.method.priorities':
    'Ce qu’une communauté met en avant a été fixé par une personne désignée pour parler en son nom. Les communautés figurent côte à côte ; rien n’est classé ni additionné.',
  'report.method.questions':
    'Les questions de politique publique sont citées des contributions. Celles qui demandent presque la même chose sont comptées sous la première arrivée.',
  'report.method.languages':
    'Ce que les personnes ont écrit figure dans la langue où elles l’ont écrit. Les textes retirés ou masqués depuis sont omis ; les chiffres les comptent encore.',
  'report.comparison': 'Comparaison avec les appels précédents',
  'report.grouped': {
    one: '{n} contribution fait partie d’un groupe.',
    other: '{n} contributions font partie d’un groupe.',
  },
  'report.ungrouped': {
    one: '{n} contribution ne fait partie d’aucun groupe.',
    other: '{n} contributions ne font partie d’aucun groupe.',
  },
  'report.groups.all': 'Tous les groupes avec leurs résumés et leurs membres',
  'report.members.more': {
    one: '{n} autre contribution fait partie de ce groupe.',
    other: '{n} autres contributions font partie de ce groupe.',
  },
  'report.withheld': 'n’est plus public',
  'report.listed': 'Figurent ici : {listed} sur {total}.',
  'report.convergence': 'Convergence des communautés',
  'report.convergence.text':
    'Il y a convergence là où deux communautés ou plus mettent en avant le même thème ou le même groupe de contributions. L’ordre est celui du vocabulaire. Une communauté qui n’est pas nommée ne s’est prononcée contre rien.',
  'report.shared': 'Ce que plusieurs communautés partagent',
  'report.alone': 'Là où une communauté est seule',
  'report.priorities.none': 'Aucune communauté n’a rien mis en avant dans cet appel.',
  'report.next': 'La suite',
  'report.what': 'Objet',
  'report.what.call': 'Appel',
  'report.what.draft': 'Commentaires sur un projet',
  'report.annex': 'Annexe : les contributions',
  'report.in_group': 'Groupe nº',
  'report.open_data': 'Toutes les contributions avec leur texte intégral, en données ouvertes (CSV)',
  'report.part': 'Partie {part} sur {parts}',

  'report.make.lead':
    'Une seule pression établit un rapport sur cet appel tel qu’il est maintenant : statistiques, groupes, convergence, priorités, questions de politique publique et liste des contributions. Vous pouvez ensuite rédiger une introduction et des conclusions, le relire et le publier. Les rapports antérieurs restent tels quels.',
  'report.make.language': 'Langue du rapport',
  'report.make.language.hint':
    'Les titres et les noms sont dans cette langue ; ce que les personnes ont écrit reste dans la leur.',
  'report.make': 'Établir le rapport',
  'report.busy':
    'L’appel n’a cessé de changer pendant l’établissement du rapport. Rien n’a été conservé ; veuillez recommencer.',
  'report.list': 'Rapports de cet appel',
  'report.list.none': 'Il n’y en a pas encore.',
  'report.is_draft': 'Projet',
  'report.is_published': 'Publié',
  'report.done.made': 'Le rapport est établi. Personne hors du Secrétariat ne le voit avant sa publication.',
  'report.done.saved': 'L’introduction et les conclusions sont enregistrées.',
  'report.done.published': 'Le rapport est maintenant public.',
  'report.preview': 'Aperçu',
  'report.read': 'Lire le rapport',
  'report.is_final': 'Ce rapport est publié et ne change plus. Un plus récent peut être établi à tout moment.',
  'report.texts': 'Introduction et conclusions',
  'report.texts.hint':
    'Dans la langue du rapport. Au plus 20 000 caractères ; paragraphes, listes, mise en relief et liens.',
  'report.save': 'Enregistrer',
  'report.publish': 'Publier le rapport',
  'report.publish.text': 'Dès lors, il ne change plus. Enregistrez d’abord l’introduction et les conclusions.',
  'report.stale':
    'Quelqu’un d’autre a modifié ce rapport pendant que vous l’aviez ouvert. Ses textes actuels figurent ci-dessous ; ce que vous avez saisi est encore dans le formulaire. Enregistrer de nouveau les remplace.',
  'report.stale.published': 'Rien n’a été modifié : quelqu’un d’autre a publié ce rapport entre-temps.',
} as const
