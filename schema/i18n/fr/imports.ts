export const imports = {
  'imports.title': 'Importer et exporter',
  'imports.lead':
    'Importez dans cet appel des contributions passées ou reçues hors ligne. Un fichier est toujours vérifié d’abord ; rien n’est chargé avant que vous ayez vu le rapport.',
  'imports.form': 'Vérifier un fichier',
  'imports.file': 'Fichier',
  'imports.file.hint':
    'Un tableau enregistré en CSV : virgule, point-virgule ou tabulation entre les cellules, UTF-8 (dans un tableur : « CSV UTF-8 » ou « Texte Unicode »), 16 Mo au plus.',
  'imports.text': 'Ou collez le tableau ici',
  'imports.text.hint': 'Avec sa ligne d’en-tête. Utilisé si aucun fichier n’est choisi.',
  'imports.pending': 'Mettre les lignes en attente de vérification au lieu de les publier',
  'imports.check': 'Vérifier le fichier',
  'imports.template': 'Télécharger un tableau vide',
  'imports.columns': 'Ce que contient chaque colonne',
  'imports.columns.id':
    'Votre propre numéro de ligne. Un numéro déjà chargé est ignoré : un même fichier peut donc être envoyé deux fois.',
  'imports.columns.group':
    'Un groupe de parties prenantes, par son code ou son nom anglais, par exemple civil_society ou « Civil society ».',
  'imports.columns.region':
    'Le pays (deux lettres ou nom anglais) ou la région (code, nom anglais, WEOG, GRULAC). La région découle du pays.',
  'imports.columns.language': 'La langue du texte : son code, par exemple fr, ou son nom anglais.',
  'imports.columns.date':
    'Un jour ou une heure en UTC, par exemple 2026-03-01. À défaut : la clôture de l’appel, ou maintenant.',
  'imports.columns.themes': 'Des thèmes séparés par « ; », et des questions de politique publique séparées par « | ».',
  'imports.columns.answers': 'Une réponse à une question de l’appel.',
  'imports.recent': 'Derniers fichiers',
  'imports.pasted': 'Tableau collé',
  'imports.export': 'Exporter',
  'imports.export.text':
    'Tout ce que contient cet appel, dans tous les états, avec les adresses électroniques. Gardez le fichier en lieu sûr ; chaque téléchargement est enregistré. Il peut être réimporté sans perte.',
  'imports.export.csv': 'Télécharger en CSV',
  'imports.export.json': 'Télécharger en JSON',
  'imports.figures':
    'Les chiffres de cet appel ont été publiés sans les contributions elles-mêmes. Créez un nouvel appel avec des dates passées et importez-y les contributions.',
  'imports.nothing': 'Choisissez un fichier ou collez un tableau.',
  'imports.too_large': 'Le fichier dépasse 16 Mo. Divisez-le et chargez les parties l’une après l’autre.',
  'imports.report': 'Rapport',
  'imports.state.checked': 'Vérifié, non chargé',
  'imports.state.wrong': 'Non chargé : des lignes sont à corriger',
  'imports.state.loading': 'Chargement en cours',
  'imports.state.done': 'Chargé',
  'imports.rows': { one: '{n} ligne', other: '{n} lignes' },
  'imports.count.rows': 'Lignes du fichier',
  'imports.count.fresh': 'Nouvelles',
  'imports.count.skipped': 'Ignorées, car déjà présentes',
  'imports.count.created': 'Chargées',
  'imports.count.errors': 'Problèmes',
  'imports.ignored': 'Colonnes sans signification ici, laissées de côté : {columns}.',
  'imports.as_pending': 'Les lignes attendront une vérification.',
  'imports.load': { one: 'Charger {n} ligne', other: 'Charger {n} lignes' },
  'imports.none_new': 'Rien à charger : toutes les lignes sont déjà là.',
  'imports.mend': 'Rien n’a été chargé. Corrigez ces lignes dans votre tableau et vérifiez-le de nouveau.',
  'imports.first_problems': {
    one: 'Seul le premier problème est affiché.',
    other: 'Les {n} premiers problèmes sont affichés.',
  },
  'imports.row': 'Ligne',
  'imports.column': 'Colonne',
  'imports.problem': 'Problème',
  'imports.header': 'En-tête',
  'imports.progress': '{done} lignes chargées sur {n}',
  'imports.progress.text':
    'Vous pouvez quitter cette page ; le chargement continue. Elle s’actualise à quelques secondes d’intervalle.',
  'imports.again': 'Vérifier un autre fichier',
  'imports.see': 'Voir les contributions de l’appel',
  'imports.error.column': 'La colonne « {column} » manque.',
  'imports.error.encoding':
    '« {column} » : ce n’est pas de l’UTF-8. Enregistrez le tableau en UTF-8 et vérifiez-le de nouveau.',
  'imports.error.quotes': 'Un guillemet n’est pas refermé dans cette ligne : impossible d’en distinguer les cellules.',
  'imports.error.moment':
    '« {column} » : écrivez un jour sous la forme 2026-03-01 ou une heure sous la forme 2026-03-01T14:30Z.',
  'imports.error.json': '« {column} » : ce n’est pas un objet JSON de questions et de réponses.',
  'imports.error.future': '« {column} » : cette date n’est pas encore passée.',
  'imports.error.renumbered':
    '{reference} ne peut pas être conservée : elle est déjà attribuée, relève d’une autre série ou dépasse de loin la numérotation en cours. La ligne reçoit une nouvelle référence.',
  'imports.warnings': 'Ce qui est laissé de côté ou chargé autrement que dans le fichier',
  'imports.entries.lead':
    'Importez dans l’observatoire les fiches d’un tableau. Un fichier est toujours vérifié d’abord ; rien n’est chargé avant que vous ayez vu le rapport. Les lignes déjà répertoriées sont laissées de côté, et le rapport les nomme.',
  'imports.entries.duplicates': 'Charger aussi les lignes dont l’adresse ou le nom est déjà répertorié',
  'imports.entries.export':
    'Toutes les fiches, dans tous les états, avec les adresses électroniques des contacts et des personnes qui les ont proposées. Gardez le fichier en lieu sûr ; chaque téléchargement est enregistré. Il peut être réimporté sans perte.',
  'imports.entries.see': 'Voir l’observatoire',
  'imports.entries.columns.lists':
    'Plusieurs valeurs séparées par « ; ». Un thème est désigné par son code ou par son nom dans l’une des six langues.',
  'imports.entries.columns.places':
    'Les régions par leur code ou leur nom anglais, par exemple africa ou « Worldwide » ; les pays par deux lettres ou leur nom anglais ; plusieurs valeurs séparées par « ; ». L’une des deux colonnes est requise.',
  'imports.entries.columns.languages':
    'Par leur code, par exemple fr, ou leur nom anglais ; plusieurs valeurs séparées par « ; ». « language » est la langue des textes de la ligne.',
  'imports.entries.columns.questions':
    'Les questions auxquelles la fiche répond, séparées par « | » ; une question dans une autre langue est précédée de son code : « en: Where to ask? ».',
  'imports.entries.columns.codes': 'Les codes de l’API ; ceux d’une liste sont séparés par « ; ».',
  'imports.entries.columns.since': 'Une année, un mois ou un jour, par exemple 2014, 2014-06 ou 2014-06-30.',
  'imports.entries.columns.confirmed': 'Dernière confirmation par le responsable : un jour ou une heure en UTC.',
  'imports.entries.columns.contact':
    'L’adresse pour les demandes et son état (unconfirmed, confirmed, bouncing). Elle est conservée chiffrée et jamais publiée.',
  'imports.entries.columns.replaced_by': 'Identifiant (slug) de la fiche qui l’a remplacée.',
  'imports.entries.offer':
    'Plusieurs fiches à la fois ? Envoyez-en un tableau au Secrétariat, ou transmettez chacune par l’interface de programmation :',
  'imports.error.translations': '« {column} » : ce n’est pas une liste JSON de traductions.',
  'imports.error.renamed': 'L’adresse « {slug} » est déjà prise. La fiche en reçoit une nouvelle.',
  'imports.error.listed': '« {value} » est déjà répertorié ; la ligne est laissée de côté.',
} as const
