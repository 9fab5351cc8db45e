/** Words and phrases of the needs in French: a heading line, then phrases between `|`. */
export const thesaurusFr = `
[account-taken-over]
compte piraté | compte hacké | on m'a piraté mon Facebook | mon Instagram a été hacké |
mon compte a été volé | quelqu'un entré dans ma boîte mail | mon WhatsApp utilisé par quelqu'un d'autre |
Snapchat piraté | je n'arrive plus à me connecter | mot passe changé à mon insu |
mon mot passe n'est plus accepté | ils ont changé l'adresse de récupération |
double authentification activée par le pirate | récupérer mon compte | récuperer compte gmail hacké |
mes amis reçoivent des messages bizarres | il demande l'argent à mes contacts |
quelqu'un publie à ma place | connexion suspecte depuis un autre pays |
appareil inconnu connecté à ma session | code vérification WhatsApp donné par erreur |
j'ai transmis code à six chiffres | compte TikTok volé | compte Fortnite de mon fils volé |
compte Roblox piraté | compte Steam dérobé | mes V-Bucks ont disparu | prise de contrôle de compte |
usurpation de session | compte messenger pirater | boite mail Orange piratée |
adresse Videotron ou Yahoo compromise | je suis bloqué dehors mon compte |
messagerie Laposte.net infiltrée | on pris contrôle ma page boutique | page Facebook du commerce volée |
administrateur expulsé de sa page | mes courriels partent tout seuls |
règle transfert inconnue dans ma messagerie | Hotmail compromis | compte Telegram détourné |
hackeur dans mon Insta | identifiant Apple verrouillé par un inconnu | mon fb est parti
[account-of-activist]
compte de journaliste piraté | compte du média attaqué | page de notre ONG piratée |
Twitter de l'association hacké | militante visée par un piratage |
assistance sécurité numérique pour activistes | ligne d'assistance Access Now |
mon téléphone saisi à l'aéroport | téléphone confisqué par police pendant manif |
gendarmes ont fouillé mon portable | opposant politique compte attaqué | blogueur dissident piraté |
tentative de connexion contre notre rédaction | alerte pirates soutenus par un État |
Google m'avertit d'attaquants gouvernementaux | hameçonnage ciblé contre militants |
Signal du collectif compromis | WhatsApp du syndicat intercepté | Telegram de l'activiste infiltré |
protéger mes sources après piratage | source confidentielle exposée ordinateur compromis |
web-activiste menacé numérique | aide d'urgence numérique société civile | helpline sécurité digitale 24h |
défenseur des droits compte volé | chaîne YouTube du média indépendant volée |
radio communautaire page détournée | web tv piratée opposition |
signalements en masse contre page militante | faux compte du leader d'opposition |
cyberactiviste sous attaque | journaliste d'investigation ordinateur infecté |
perquisition à la rédaction disques saisis | reporter en exil hacké |
mouvement citoyen Lucha Filimbi piraté | Balai citoyen Y'en marre compte attaqué |
hirak militant compte fermé | association féministe attaquée en ligne comptes |
avocat des prisonniers politiques piraté | correspondant RSF compte |
trousse de premiers secours numériques | digital first aid kit militants | équipe de réponse CiviCERT |
personne à risque besoin d'un technicien | lanceur d'alerte boîte mail forcée
[suspended-account]
compte suspendu | compte désactivé sans raison | compte banni | mon Facebook a été désactivé |
Instagram supprimé mon compte | bannissement définitif | j'ai été ban | débannir mon compte |
WhatsApp m'a banni | numéro interdit d'utiliser WhatsApp | page professionnelle fermée par Meta |
compte publicitaire désactivé | Business Manager restreint | compte TikTok bloqué |
chaîne YouTube supprimée | trois strikes chaîne fermée | impossible de joindre Facebook |
aucun humain au support Meta | personne ne répond chez Instagram | la plateforme ne donne aucun motif |
suspension injustifiée | réactiver mon compte | récupérer page suspendue | demande de réexamen refusée |
vérification d'identité refusée par Facebook | non-respect des standards de la communauté |
accusé à tort violer les règles | shadowban | shadow ban invisible | compte démonétisé |
Twitch banni streamer | compte Vinted suspendu | compte Leboncoin bloqué vendeur |
compte Amazon vendeur fermé | chauffeur Uber compte désactivé | compte Discord désactivé |
compte X suspendu permanent | compte LinkedIn restreint | j'ai perdu dix ans photos compte fermé |
mon gagne-pain c'était cette page fermée | compte gelé par la plateforme |
recours contre suspension de compte | profil effacé du jour au lendemain | Google a fermé mon compte |
compte Airbnb hôte suspendu | Snapchat verrouillé définitivement | déplateformé
[post-removed-appeal]
publication supprimée | ma vidéo a été retirée | post effacé par Facebook | TikTok a enlevé ma vidéo |
contester une décision de modération | faire appel d'un retrait | conseil de surveillance Meta |
Oversight Board | règlement extrajudiciaire des litiges | organe certifié article 21 DSA |
Appeals Centre Europe | User Rights | réclamation interne plateforme rejetée |
signalement rejeté contenu toujours en ligne | ils refusent d'enlever la publication |
signalé mais Facebook dit conforme | ne va pas à l'encontre standards | j'ai signalé et rien |
contenu nuisible resté malgré signalement | vidéo haineuse toujours visible après signalement |
retrait abusif de contenu | censuré par Instagram | mon article presse supprimé par Meta |
photo d'allaitement retirée | oeuvre d'art nue censurée Facebook | réclamation droit d'auteur abusive |
vidéo bloquée Content ID | strike injuste sur YouTube | vidéo satirique supprimée |
ma caricature a été enlevée | commentaire supprimé par la plateforme | déréférencé par Google |
avis Google supprimé | mon avis client effacé | post Palestine retiré | reportage de guerre effacé |
portée réduite de mes publications | étiquette fausse information sur mon post |
ARCOM plateforme réclamation | coordinateur pour les services numériques | BIPT IBPT plainte plateforme |
règlement sur les services numériques plainte | motif du retrait pas expliqué |
exposé des motifs jamais reçu | rétablir ma publication | remettre ma vidéo en ligne |
live coupé par la plateforme | événement Facebook supprimé sans explication | signaleur de confiance
[moderation-data]
rapport de transparence des plateformes | base de données transparence DSA |
exposés des motifs statistiques | données sur les retraits de contenus | chiffres de la modération |
nombre de suppressions par Facebook | base Lumen | avis de retrait archives |
demandes gouvernementales de suppression | demandes de retrait par pays Google |
chercheur accès aux données plateformes | chercheur agréé article 40 | vetted researcher |
étude sur le DSA | mise en oeuvre règlement services numériques | très grandes plateformes VLOP liste |
audit risques systémiques | combien de contenus enlevés par TikTok | effectifs de modérateurs francophones |
modérateurs en wolof ou lingala | conditions d'utilisation historique des versions |
comparer les règles des plateformes | archives des CGU | Open Terms Archive | bibliothèque publicitaire |
répertoire des publicités politiques | thèse sur la modération |
mémoire de master régulation des plateformes | jeu de données modération csv | API de transparence |
taux d'erreur de la modération automatisée | décisions de modération jeu de données |
notifications DMCA données | sanctions de la Commission contre X | amendes DSA suivi |
observatoire de la modération | indicateurs ARCOM plateformes | rapport ARCOM haine en ligne plateformes |
Viginum rapport manipulation | statistiques signaleurs de confiance |
régulation des plateformes par pays comparaison | suivi des lois sur les plateformes |
principes de Santa Clara | Ranking Digital Rights classement | historique des retraits judiciaires |
blocages administratifs chiffres personnalité qualifiée | data journaliste suppressions de comptes |
évaluation des risques publiée par Meta | code de conduite désinformation rapports
[harassment-adults]
harcèlement en ligne | cyberharcèlement adulte | on me harcèle sur Facebook | insultes sur les réseaux |
menaces de mort par message | il m'envoie des menaces tous jours | trolls | meute numérique |
raid numérique | centaines de commentaires haineux contre moi | lynchage en ligne |
lynchage médiatique TikTok | vague de messages injurieux | intimidation en ligne collègue |
cyberintimidation adulte Québec | cyberstalking | un inconnu me suit tous réseaux |
il crée nouveaux comptes pour m'écrire | bloqué mais il revient |
collègues m'insultent dans groupe WhatsApp | voisin me diffame sur Facebook |
rumeurs sur moi au village Facebook | calomnie en ligne | on salit mon nom |
on me traite voleur sur groupe | propos humiliants | 3018 cyberharcèlement |
que faire contre harceleur en ligne | porter plainte pour harcèlement numérique |
capture d'écran des insultes preuve | streamer harcelé par son chat | gamer insulté en vocal |
enseignant harcelé par parents d'élèves | élu local menacé sur internet | maire insulté sur les réseaux |
médecin pris pour cible campagne dénigrement | appels anonymes et messages vocaux menaçants |
il veut me détruire en ligne | je n'ose plus ouvrir mon téléphone | je dors plus à cause messages |
dénigrement public influenceuse | affichage moqueries mèmes de moi | diffamation Facebook Belgique plainte |
injure publique | harcelement réseaux sociaux | harcelment | stalker | traque sur internet |
message anonyme NGL méchants | faux avis pour me nuire personnellement
[doxxing-impersonation]
mon adresse publiée en ligne | mon numéro de téléphone diffusé | doxxing | doxing | doxé |
divulgation d'informations personnelles | faux profil à mon nom | faux compte avec mes photos |
quelqu'un se fait passer pour moi | usurpation de profil | compte qui copie mes photos |
photo moi Tinder sans mon accord | profil rencontre créé à mon nom | fausse annonce avec mon numéro |
des inconnus m'appellent pour annonce escort | annonce sexuelle à mon nom | ma maison filmée mise en ligne |
on a affiché mon lieu travail | livreurs de pizza envoyés chez moi | swatting |
mes coordonnées sur un forum | plaque d'immatriculation et adresse divulguées | fichage sur Telegram |
ficha | compte fisha affiche des gens | carte d'identité postée sur Facebook |
retirer mon adresse de Google | faux Facebook de ma mère décédée | faux profil du directeur |
clone de mon compte Instagram | profil cloné | faire supprimer un faux profil |
signaler usurpation d'identité Instagram | il parle famille sous mon nom |
deepfake de ma voix compte parodique | mes photos volées par un brouteur |
photos mes enfants réutilisées faux compte | faux compte du ministre |
faux compte d'un chanteur demande argent | compte parodique qui me nuit | dossier sur moi publié |
liste avec adresses de militants | coordonnées d'un policier divulguées |
mise en danger par diffusion d'informations | article 223-1-1 code pénal |
quelqu'un pris mon identité sur TikTok | mon nom et mon quartier balancés | imposteur sur LinkedIn
[women-abuse]
cyberviolences sexistes | violence numérique contre les femmes | violences facilitées par la technologie |
VBG en ligne | violences basées sur le genre internet | cyberharcèlement sexiste |
harcèlement sexuel en ligne | dick pic non sollicitée | il m'envoie des photos son sexe |
propositions sexuelles par message privé | insultes sexistes salope | menaces de viol |
on menace me violer sur Twitter | femme politique attaquée sur les réseaux |
journaliste femme harcelée sexiste | féministe harcelée | militante féministe menaces masculinistes |
masculiniste incel insulte femmes | slut shaming | traitée de prostituée sur Facebook |
réputation salie honneur de la famille | transphobie en ligne violence | lesbienne menacée d'outing |
on menace de révéler mon homosexualité | outing forcé | guet-apens Grindr |
piège application de rencontre gay | personne trans mégenrée et menacée |
communauté LGBTQ violences numériques soutien | 3919 violences femmes | Stop Fisha |
Féministes contre le cyberharcèlement | association d'aide femmes victimes en ligne |
écoute violences conjugales Belgique | SOS violence conjugale Québec | mon mari me menace par WhatsApp |
ex-compagnon m'envoie cent messages | violences conjugales et téléphone |
maison d'hébergement sécurité du téléphone | travailleuse sociale cyberviolence conjugale |
cellule d'écoute femmes Maroc | femme voilée insultée en ligne | moqueries sexistes sur mon physique |
Convention d'Istanbul dimension numérique | statistiques violences en ligne femmes Afrique |
streameuse harcelée | joueuse insultée parce que fille | candidate aux élections attaquée sexisme |
mouvement Masaktach | dénonce mon agresseur en ligne | mon patron m'écrit des avances Messenger |
crime d'honneur menace vidéo
[partner-control-stalkerware]
mon ex mis quelque chose téléphone | mon mari lit mes messages | ma femme espionne mon portable |
logiciel espion conjoint | stalkerware | espiogiciel | application espionne | mSpy | Hoverwatch | FlexiSpy |
il sait toujours où je suis | il connaît tous mes déplacements | il suit ma localisation |
AirTag caché dans ma voiture | traceur GPS caché dans mon sac | balise sous la voiture |
géolocalisée par mon copain | Find My ex | il a mon mot passe iCloud |
il voit mes conversations WhatsApp Web | WhatsApp ouvert sur son ordinateur |
contrôle numérique dans le couple | cybercontrôle conjoint | violence conjugale surveillance téléphone |
comment savoir si mon téléphone surveillé | mon téléphone sur écoute mon ex | vérifier espion android |
mon frère contrôle mon téléphone | mon père surveille tout mon portable |
belle-famille fouille mes messages | il exige mes codes | il m'oblige partager ma position Snapchat |
Life360 imposé | Snap Map mon ex | caméra cachée chez moi | caméra maison pilotée par mon ex |
enceinte Alexa il m'écoute | il répète choses dites au téléphone | comment il sait tout |
mon ex connaît mes rendez-vous | micro dans le doudou mon enfant |
espionnage l'ex via tablette des enfants | clé espionne keylogger mari |
quitter conjoint violent téléphone sûr | désinstaller mouchard sans qu'il le sache |
enlever le logiciel mouchard | Google Maps partage position mon insu | compte Google commun avec mon ex |
jaloux installe une appli | mon telephone chauffe ex sait tout | centre Hubertine Auclert cyberviolences |
Échap association cyberviolences | coalition contre les stalkerwares
[intimate-images-shared]
photos intimes diffusées | mes nudes circulent | il a partagé mes photos nue |
mon ex publié notre vidéo lit | revenge porn | revenge-porn | vengeance pornographique | porno divulgation |
pornodivulgation | vidéo intime fuitée | diffusion non consentie d'images intimes |
images à caractère sexuel sans consentement | sextape diffusée | vidéo moi sur un site porno |
faire retirer vidéo Pornhub | ma vidéo sur Telegram groupe | groupe Telegram de nudes |
leaks OnlyFans diffusés | mon contenu MYM volé | photos dénudées générées par IA | deepfake porno de moi |
nudify montage nue | ma tête sur un corps nu | fausse photo nue de ma collègue | StopNCII |
empreinte numérique hash pour bloquer photos | bloquer mes photos intimes avant publication |
filmée à mon insu pendant rapport | caméra cachée airbnb filmée nue | photo sous la jupe upskirting |
voyeurisme | ex menace montrer nos photos intimes | ex menace d'envoyer mes nus patron |
photo nue envoyée mariage ma soeur | ma vidéo intime circule tout quartier | scandale sextape Abidjan |
fisha adulte nude | snap nu enregistré | capture d'écran d'appel vidéo nue |
retirer mes photos nues de Google | article 226-2-1 | juge retrait d'images intimes Québec |
loi sur les images intimes ordonnance | porno non consenti Belgique IEFH |
Institut pour l'égalité images intimes | vidéo de viol diffusée | j'ai honte tout monde vu corps |
infirmière photos nues reçues par collègues | il gardé nos vidéos après rupture | nu sans mon accord
[intimate-images-minor]
nude d'une mineure circule | photos nues ma fille au collège | ma fille 14 ans nude Snapchat |
mon fils mineur photo dénudée diffusée | vidéo sexuelle d'élèves circule au lycée |
j'ai 15 ans mes nudes tournent | j'ai 16 ans il envoyé photo | j'étais mineure sur la photo | Take It Down |
take it down NCMEC | moins 18 ans image intime retirer | compte fisha du lycée | compte ficha collège |
elle 13 ans elle envoyé nude | j'ai envoyé nude mon copain lycée | mon petit copain montré photo classe |
sexting ado | sexto adolescent | sextage mineur | photo mon sein envoyée groupe classe |
photo prise quand j'avais 15 ans | IA déshabille ma camarade de classe | deepfake nu d'une élève |
appli qui met filles nues collège | directeur d'école nudes d'élèves | CPE photo intime élève |
proviseur vidéo intime mineurs | prof principal nude circule | comment enlever photo nue suis mineur |
effacer nude ado partout | AidezMoiSVP | Cyberaide nude adolescente | il menace d'afficher ma nude lycée |
elle s'est filmée toute nue lui | douche vestiaires filmés élèves | vidéo du vestiaire de sport mineurs |
ma petite soeur nue sur Snap | nièce photo nue quartier | images autoproduites par mineurs |
peur que mes parents voient nude | il a screené ma photo nue |
nu d'adolescent partagé WhatsApp école | 3018 nude mineur retrait accéléré | Child Focus nude ado Belgique |
147 Pro Juventute nude | story avec ma fille déshabillée | point contact image sexuelle moi enfant
[sextortion]
sextorsion | sextortion | chantage à la webcam | chantage à la vidéo intime |
payer sinon il envoie la vidéo | elle m'a filmé pendant l'appel vidéo | je me suis déshabillé devant cam |
piégé sur webcam par belle fille | il demande l'argent contre mes photos |
menace d'envoyer tous mes contacts Facebook | envoyer à ma femme la vidéo |
capture de ma liste d'abonnés Instagram | il a ma liste d'amis vidéo | dois-je payer le maître chanteur |
déjà payé il réclame encore | maître-chanteur vidéo masturbation | chantage sexuel |
brouteur ivoirien webcam chantage | arnaque à la webcam Côte d'Ivoire | arnakeur maroc oued zem webcam |
arnacoeur Oued Zem | chantage Skype | chantage Coco | chantage Bigo Live | rencontre Omegle puis chantage |
mail prétend m'avoir filmé site porno | hacker dit avoir piraté webcam bitcoin |
j'ai accès à vos périphériques | courriel chantage porno bitcoin 48 heures |
ton mot passe ta vidéo coquine | chantage cybermalveillance webcam |
mon fils menacé après vidéo nue Snapchat | ado victime de chantage sexuel |
garçon rançonné par fausse fille | payer par PCS Transcash chantage | envoyer coupon Neosurf sinon vidéo |
Western Union chantage vidéo | mandat Orange Money sinon vidéo publiée |
fausse Brigade mineurs amende après webcam | elle dit être mineure faut payer |
il dit vidéo sera sur YouTube | compte à rebours avant publication vidéo |
j'ai envie de mourir chantage vidéo | arrêter le chantage video | extorsion avec images sexuelles |
grabbing Suisse chantage sexe | visio sexe enregistrée | nude contre argent menace |
il me reclame argent sinon video
[child-abuse-material]
pédopornographie | pédoporno | contenu pédopornographique | images d'abus sexuels sur enfants | CSAM |
matériel pédocriminel | pédocriminalité en ligne signaler | site pédophile trouvé |
groupe Telegram pédophile | images d'enfants nus sur un site | vidéo d'un enfant violé reçue WhatsApp |
vidéo horrible d'un bébé agressé | pornographie juvénile Québec | pornographie enfantine |
exploitation sexuelle des enfants image signaler | Point de Contact signaler | PHAROS image d'enfant |
Cyberaide.ca | Cybertip pornographie juvénile | Child Focus stopchildporno | stop childporn be | INHOPE |
Internet Watch Foundation portail | portail IWF Afrique francophone | IWF RDC Madagascar Sénégal |
clickandstop Suisse | fedpol pédopornographie | darknet pédo | forum pédocriminel Tor |
tombé par hasard sur photos pédophiles | pop-up avec images d'enfants nus |
fichiers pédophiles sur l'ordinateur d'un client | réparateur découvre images d'enfants disque dur |
hébergeur doit retirer contenu pédosexuel | liste d'URL CSAM bloquer FAI | base de hachage CSAM |
images d'enfants générées par IA pédo | dessins hentai enfants lolicon illégal |
live streaming abus enfants Madagascar | compte Twitter vend vidéos d'enfants |
fillettes en maillot commentaires pervers | sexualisation de petites filles TikTok compte |
signaler anonymement pédophilie internet | dénoncer un pédophile réseau d'images |
mon mari regarde des images d'enfants | attirance pour les enfants service STOP |
modérateur confronté à CSAM obligation déclarer
[grooming]
un adulte écrit à ma fille | un homme parle mon fils Roblox | un inconnu demande photos mon enfant |
pédopiégeage | sollicitation sexuelle de mineur | proposition sexuelle à mineur 15 ans | grooming |
leurre d'enfant | leurre informatique Québec | prédateur sexuel en ligne | pédophile contacte ma fille |
prédateur sur Discord | il veut rencontrer fille 12 ans | rendez-vous avec inconnu rencontré ligne ado |
il se fait passer pour ado | un vieux m'écrit Snap j'ai 13 ans | un monsieur veut que j'allume caméra |
il me dit garder notre secret | cadeaux Robux contre photos | offre des skins contre photos |
paie fille PayPal pour ses pieds | il lui a promis carrière mannequin | faux casting enfant photos |
entraîneur foot envoie messages à mineure | professeur écrit nuit à une élève |
animateur messages ambigus enfant | oncle demande photos à petite nièce |
manipulation d'enfant par adulte internet | emprise d'un adulte sur une ado |
mon enfant cache conversation avec homme | fille 14 ans amoureuse d'un homme 40 ans |
fugue pour rejoindre inconnu d'internet | ado partie rejoindre garçon du net |
prostitution de mineurs réseaux sociaux | michetonnage recrutement Snapchat | lover boy proxénète mineure |
exploitation sexuelle d'une enfant signalement | touriste sexuel contacte enfants Madagascar |
traite enfant via Facebook | talibé exploité en ligne | 119 enfance en danger internet |
116 111 ligne verte adulte suspect | live TikTok adulte demande danse fillette |
messages sexuels à un gamin | chat vocal Fortnite adulte bizarre
[child-bullying]
cyberharcèlement scolaire | harcèlement au collège sur Snapchat | ma fille est harcelée sa classe |
mon fils se fait insulter groupe WhatsApp classe | camarades se moquent lui en ligne |
cyberintimidation à l'école | intimidation élève réseaux | élève victime de moqueries TikTok |
exclue du groupe de classe | faux compte Instagram se moquer d'un élève |
vidéo de bagarre au collège publiée | happy slapping | filmé pendant qu'on frappe à l'école |
elle ne veut plus aller cours | il pleure en rentrant l'école téléphone | 3020 harcèlement scolaire |
programme pHARe | 3018 élève harcelé | e-Enfance | Net Écoute | référent harcèlement académie |
prof veut aider élève cyberharcelé | directrice école primaire conflit WhatsApp parents |
lettre anonyme sur NGL lycée | sondage le plus moche la classe | classement des filles du lycée |
sticker moi dans le groupe classe | insultes Fortnite enfant de dix ans | camarade Roblox méchant |
exclu de Minecraft insulté | Brawl Stars insultes gamin | on me dit va te pendre |
ils m'appellent grosse sur Insta école | je suis le souffre-douleur | mon enfant est harceleur |
ma fille a harcelé une camarade | témoin de harcèlement d'un copain | gamine rackettée via Snapchat |
jeux dangereux défi école vidéo | story humiliante lycée | école ne fait rien contre harceleurs |
harcelement collegien | mobbing élèves Suisse | pesten école Bruxelles |
prévention cyberharcèlement élèves affiches | jeune autiste moqué en ligne élèves
[child-helpline]
numéro d'écoute enfants | ligne d'écoute jeunes | allô enfance | 119 allo enfance | Fil Santé Jeunes |
Tel-jeunes | Jeunesse J'écoute | Pro Juventute 147 | 103 écoute-enfants | Écoute enfants 103 Belgique |
116 000 116 111 | numéro vert enfants Sénégal | ligne 116 Côte d'Ivoire | numero vert 1098 |
child helpline international | j'ai besoin de parler à quelqu'un | j'ai 12 ans et j'ai peur |
je me sens seul j'ai 14 ans | à qui parler je suis ado | j'ose pas dire à mes parents | je me scarifie |
automutilation adolescente | je me coupe les bras | j'ai envie de disparaître | envies suicidaires ado |
3114 suicide jeune | pensées noires lycéenne | mon père me frappe | ça crie à la maison |
papa boit et me tape | mon beau-père me fait peur | tchat anonyme pour ados |
parler par chat psy gratuit jeune | psychologue scolaire en ligne | copine veut se suicider message |
mon amie a posté lettre d'adieu | il dit qu'il va se tuer Discord | trouble alimentaire pro-ana ado |
je mange plus à cause d'Insta | défi suicide TikTok | je dors pas j'ai vu vidéo choquante |
j'ai vu porno j'ai 10 ans | j'ai fait une bêtise sur internet | maltraitance enfant ligne |
mariage forcé je suis mineure | on veut m'exciser au pays vacances | confidentiel mineur sans les parents |
ligne pour enfants Haïti | ligne pour enfants Tunisie délégué protection
[parents-advice]
temps d'écran | contrôle parental | comment protéger mon enfant sur internet | à quel âge un téléphone |
premier smartphone | mon fils est accro jeux vidéo | addiction aux écrans | enfant collé à la tablette |
il joue à Fortnite toute nuit | Family Link réglage | limiter YouTube pour petits |
YouTube Kids paramètres | Roblox est-il sûr | âge minimum TikTok | Snapchat 11 ans oui ou non |
majorité numérique 15 ans | PEGI signification | classification d'âge jeu | conseils aux parents internet |
atelier parentalité numérique | éducation au numérique école | leçon sécurité internet CM2 |
séquence pédagogique EMI | éducation aux médias ressources enseignants | fiche pédagogique cyberprudence |
HabiloMédias | CLEMI guide famille | Internet Sans Crainte | Vinz et Lou | FamiNum | Je protège mon enfant |
Betternet ou Webetic | jeunes et médias Suisse | Safer Internet Day animation | journée internet plus sûr |
bloquer sites porno box maison | filtrer contenus adultes tablette | mon enfant vu porno lui dire |
sharenting | publier photos de mes enfants | parler des réseaux avec mon ado |
règles familiales smartphone | charte d'usage du téléphone à maison | pause numérique collège |
portable interdit à l'école | écran avant 3 ans | achats intégrés jeu enfant carte | loot box mineurs |
ChatGPT et mon enfant | compagnon IA Character.AI ado | réunion parents d'élèves danger internet |
grand-mère garde enfants tablette | influenceurs et enfants dialogue
[illegal-content-report]
signaler un contenu illicite | PHAROS | plateforme de signalement internet | internet-signalement gouv |
signaler un site illégal | vente de drogue sur Telegram | dealer Snapchat livraison cannabis |
vente d'armes en ligne | arme à feu sur Facebook Marketplace | vente de médicaments interdits en ligne |
faux permis de conduire à vendre | faux papiers vendus sur internet | faux diplômes site |
faux billets vendus Telegram | vente d'ivoire en ligne | trafic d'animaux sauvages Facebook |
incitation au crime vidéo | provocation au meurtre | provocation au suicide forum |
site qui explique comment se suicider | tuto fabrication de bombe | vidéo de torture animale |
combat de chiens en ligne | vidéo d'exécution circule | décapitation vidéo partagée |
cruauté envers un chat TikTok | site de casino illégal | jeux d'argent sans licence ANJ |
1xbet illégal signaler | proxénétisme site d'annonces | puff vendues à mineurs en ligne |
protoxyde d'azote vente Snap | où dénoncer une vidéo illégale | numéro de notification hébergeur LCEN |
faire retirer contenu manifestement illicite | notification article 16 |
autorité compétente retrait contenu | ordre de retrait autorité | hotline contenu illicite pays |
Point de Contact association signalement | ecops Belgique | point de contact fermé meldpunt |
fedpol annonce contenu | PLCC Côte d'Ivoire signalement contenu | E-Blagh Maroc | plateforme e-blagh dgsn |
Numéro vert gendarmerie vidéo choquante | apologie de crime de guerre | organes humains vente en ligne |
passeur migrants annonce Facebook TikTok | vente de bébé sur internet | tabac contrebande Facebook |
swat rodéo urbain snap illégal
[hate-speech]
discours de haine | propos racistes sur Facebook | commentaire raciste | racisme en ligne |
antisémitisme en ligne | islamophobie en ligne | propos homophobes | haine contre les musulmans |
haine contre les juifs | haine anti-noirs | sale arabe | on me traite de singe |
retourne dans ton pays commentaire | insulte raciale jeu vidéo | haine tribale WhatsApp |
tribalisme Facebook | messages contre les Tutsi Banyamulenge | haine ethnique Congo |
discours haineux contre Peuls | propos contre Bamiléké | ivoirité haine réseaux |
migrants subsahariens Tunisie haine | négationnisme | nier la Shoah en ligne | croix gammée commentaire |
appel à la haine | incitation à la haine raciale | haine envers les Roms |
gens du voyage insultés en ligne | haine contre handicapés validisme | grossophobie propos |
LICRA signaler | SOS Racisme signalement | UNIA Belgique signalement | MRAP | SOS homophobie |
CICAD Suisse | signaler propos haineux | propos haineux Québec commission droits personne |
PNLH pôle haine en ligne | loi Avia | racialisme anti-blanc plainte |
pasteur prêche contre homosexuels vidéo | vidéo haineuse imam | caste haine Mauritanie harratine |
page Facebook xénophobe haïtiens dominicains | haine anti-autochtone | haine sectaire chrétiens insultés |
discours déshumanisant cafards | code de conduite haine illégale UE |
soutien psychologique victime de racisme internet | observatoire de la haine en ligne
[extremism]
propagande terroriste | propagande djihadiste | vidéo de Daech | vidéo Etat islamique |
chaîne Telegram jihadiste | mon fils se radicalise | radicalisation en ligne |
ma fille veut partir en Syrie | élève tient propos jihadistes | numéro vert stop djihadisme | 0800 005 696 |
CNAPR radicalisation | SOS extrémisme | CPRMV Montréal | centre de prévention de la radicalisation |
extrémisme violent prévention | extrême droite violente groupe | néonazi Discord |
suprémaciste blanc forum | accélérationnisme | manifeste de tueur | apologie du terrorisme |
vidéo attentat Christchurch partagée | attaque filmée en direct terroriste | appel au djihad |
menace d'attentat publiée | il annonce attentat dans son école | recrutement par Boko Haram |
JNIM vidéos WhatsApp | GSIM propagande bambara | AQMI recrutement en ligne | ISWAP tchad |
Sahel groupes armés recrutement TikTok | règlement TCO contenus terroristes | retrait en une heure |
base de hachage GIFCT | Tech against Terrorism | nasheed appel au combat |
endoctrinement jeune via jeux vidéo | incel appel à tuer | mon élève admire un tueur masse | groupe 764 |
secte satanique en ligne ado | complotiste armé qui veut attaquer | survivaliste menace parlement |
OCAM Belgique signaler | sortir de l'extrémisme désengagement | repenti aide famille |
frère endoctriné par prédicateur YouTube | prédicateur salafiste violent chaîne |
vidéo de drapeau noir allégeance | enfant soldat vidéo propagande |
petite plateforme signaler contenu terroriste | contre-discours campagne extrémisme
[online-shop-fraud]
commande jamais reçue | colis jamais arrivé | j'ai payé et rien reçu | faux site de vente |
fausse boutique en ligne | site marchand frauduleux | boutique Instagram arnaque |
vendeur Facebook a disparu | vendeur m'a bloqué après paiement | arnaque Leboncoin | arnaque Vinted |
arnaque Marketplace | arnaque 2ememain | arnaque Kijiji | arnaque Anibis Ricardo |
arnaque Jumia faux vendeur | commande payée par Wave vendeur disparu | avance payée téléphone jamais livré |
contrefaçon reçue | faux sac de marque reçu | faux parfum | baskets Nike contrefaites |
reçu une autre marchandise | colis vide | brique dans le carton | produit ne correspond pas à photo |
pub TikTok produit bidon | dropshipping arnaque influenceur | site soldes moins 80% |
faux site de chaussures | faux site de pellets bois | bois de chauffage commandé jamais livré |
faux site de pièces auto | voiture d'occasion achetée en ligne inexistante | faux éleveur chiot |
chaton acheté acompte jamais venu | billets de concert faux | faux billet CAN football |
site est-il fiable | vérifier un site marchand | SignalConso faux site | Thésée plainte |
THESEE e-escroquerie | rétrofacturation chargeback site bidon | site fermé après ma commande |
numéro de suivi bidon Chine | Temu Shein copie site | console PS5 pas livrée vendeur fantôme |
acheter iPhone sur Insta escroc | faux transporteur paiement vendeur escroqué | faux acheteur paylib |
faux e-transfert Interac vendeur
[consumer-dispute]
vendeur refuse de rembourser | le magasin refuse le remboursement | garantie refusée |
garantie légale de conformité | droit de rétractation | retour refusé | délai de quatorze jours |
produit défectueux service après-vente | vol annulé pas remboursé | compagnie aérienne indemnité retard |
Booking refuse remboursement | réservation hôtel annulée | Airbnb annulation litige |
agence de voyages avoir | Opodo eDreams Prime prélèvement | abonnement caché | abonnement piège |
résilier abonnement impossible | prélevé chaque mois sans accord | essai gratuit devenu payant |
période d'essai un euro puis 49 | médiateur de la consommation | médiation conso |
règlement des litiges en ligne RLL | Centre européen des consommateurs | CEC France litige transfrontalier |
CEC Belgique | ECC-Net | UFC-Que Choisir | 60 millions de consommateurs | DGCCRF SignalConso | Test Achats |
Office de protection du consommateur Québec | FRC Suisse | SPF Économie ConsumerConnect |
litige avec opérateur téléphonique facture | facture Orange contestée |
Amazon ne veut pas reprendre l'article | colis cassé à la livraison |
livraison en retard annulation de commande | commerçant en Allemagne ne répond pas |
achat dans autre pays UE | location de voiture frais abusifs | mise en demeure commerçant | clause abusive |
frais cachés billets | prix affiché différent facturé | FNAC Darty garantie |
livreur dit livré mais pas vrai | opérateur Free résiliation | salle de sport contrat en ligne |
application de livraison repas remboursement | association de consommateurs Cameroun Sénégal |
faux avis trompeurs entreprise
[investment-crypto-scam]
arnaque crypto | fausse plateforme de trading | impossible de retirer mon argent trading |
retrait bloqué frais à payer | arnaque au placement | faux placement | faux livret d'épargne |
faux conseiller financier | arnaque forex | broker escroc | courtier non agréé | liste noire AMF |
AMF épargne info service | FSMA avertissement | FINMA liste | AMF Québec fraude investissement |
j'ai perdu mes économies bitcoin | investi 250 euros | rendement garanti 10% par jour |
pub avec célébrité bitcoin | deepfake de Macron investissement | fausse interview télé crypto | Quantum AI |
groupe WhatsApp conseils boursiers | groupe Telegram signaux trading | dépeçage de cochon | pig butchering |
belle Asiatique m'a fait investir crypto | pyramide de Ponzi | vente pyramidale | MMM arnaque | Liyeplimal |
GIM Trading Cameroun | Chy Mall | Qnet recrutement | QNET Burkina | Tesla coin HT |
arbre à dons tontine en ligne | tontine électronique arnaque | agrobusiness placement Côte d'Ivoire |
wallet vidé | portefeuille MetaMask siphonné | phrase de récupération donnée | seed phrase volée |
USDT envoyés à escroc | Binance P2P escroquerie | TRC20 transfert perdu | faux NFT | rug pull |
memecoin arnaque | faux cabinet de récupération de fonds | récupérer mes bitcoins arnaqueur |
taxe demandée avant de débloquer gains | cheptel vin diamant arnaque | parking EHPAD placement escroquerie |
retraité a placé toute son épargne | formation trading influenceur IM Academy |
site affiche gains mais pas virement | compte AnyDesk trader | tâches rémunérées dépôt USDT
[romance-scam]
arnaque aux sentiments | arnaque sentimentale | arnaque amoureuse | brouteur | brouteurs ivoiriens |
broutage | gayman | fraude sentimentale | escroc à l'amour | il dit m'aimer et demande argent |
rencontre sur Meetic demande argent | faux militaire américain | soldat en mission Syrie amoureux |
faux médecin de l'ONU | faux ingénieur plateforme pétrolière | faux Brad Pitt | fausse star amoureuse |
faux chanteur qui m'écrit en privé | faux Johnny Depp | ma mère veuve envoie argent inconnu |
mon père amoureux d'une femme jamais vue | tante seule amoureux internet |
ma mère refuse croire arnaque amoureux | elle vidé ses comptes pour lui |
billet d'avion pour venir me voir | bloqué à douane avec une mallette | coffre d'or à faire sortir |
héritage à partager veuve malade | faux héritage notaire Bénin | don de madame mourante |
cancer de la gorge don argent | frais d'hôpital de sa fille | cartes PCS envoyées à mon amour |
recharges Transcash Neosurf pour lui | cartes Steam iTunes pour chéri |
colis bloqué frais envoyé par fiancé | fiancé virtuel jamais rencontré |
refuse toujours l'appel vidéo caméra cassée | photos volées d'un bel homme |
recherche inversée photo rencontre | Tinder swindler | Badoo Lovoo arnaque | j'ai fait un prêt pour lui |
il devait rembourser amour | mariage promis visa fiancée argent | coeur brisé et ruinée |
honte d'avoir cru à cet amour | arnaque coeur Sénégal Bénin | yahoo boy | marabout retour affectif argent |
faux marabout en ligne | agence matrimoniale fausse Madagascar | mule sans le savoir par amour |
Facebook Rencontres escroc
[bank-payment-fraud]
faux conseiller bancaire | mon compte a été vidé | virement frauduleux |
prélèvement inconnu sur mon compte | débit que je n'ai pas fait | carte bancaire piratée |
achats avec ma carte à l'étranger | opposition carte | faux banquier au téléphone | spoofing banque |
j'ai validé sur l'application | Certicode Plus validé | Sécuripass validé | donné mon code SMS |
code OTP communiqué | banque refuse de me rembourser fraude | négligence grave banque |
contestation paiement non autorisé DSP2 | Perceval | faux policier au téléphone carte |
coursier venu chercher ma carte | faux agent service fraude | SIM swap | échange de carte SIM |
téléphone sans réseau et compte vidé | puce clonée | eSIM détournée | Orange Money volé |
Wave arnaque | MTN MoMo fraude | Moov Money | Airtel Money vol | M-Pesa Congo argent parti |
code secret mobile money donné | faux agent Orange Money | transfert par erreur remboursez arnaque |
CCP Algérie Poste piraté | BaridiMob fraude | carte Edahabia débitée | D17 Tunisie | CIH bank fraude Maroc |
MonCash Haïti volé | Natcash | Interac virement intercepté | Card Stop 078 170 170 | Itsme fraude |
Twint arnaque | faux RIB | IBAN changé facture artisan | chèque volé | PayPal compte débité |
carte ma grand-mère utilisée faux employé | pensionné bancontact fraude | Lydia Revolut N26 fraude |
médiateur bancaire fraude | argent parti compte mule | skimming distributeur | retrait DAB inconnu |
argent volé de mon compte | Ombudsfin | paiement sans contact apple pay frauduleux |
coucou papa virement urgent faux fils
[job-loan-fraud]
fausse offre d'emploi | faux recrutement | arnaque à l'emploi | frais de dossier emploi Canada |
faux visa travail Canada | promesse d'embauche à Dubaï payante | recruteur WhatsApp liker vidéos |
emploi à domicile mettre des likes | faux concours fonction publique payant | faux recrutement ONU |
faux recrutement Total | immigration Canada arnaque agence | faux prêt entre particuliers |
offre de prêt Facebook | prêt rapide sans justificatif frais | faux organisme de crédit |
frais d'assurance avant déblocage du prêt | prêteur réclame encore des frais |
application de prêt me menace | appli crédit envoie messages mes contacts |
micro-crédit en ligne humiliation | prêt mobile taux abusif | loterie gagné Microsoft |
faux gain loterie WhatsApp | vous avez gagné un iPhone | jeu concours Coca-Cola fondation |
faux don Bill Gates | faux support Microsoft | arnaque au faux support technique |
écran bloqué appelez ce numéro | technicien pris contrôle mon PC paiement |
TeamViewer AnyDesk faux technicien | avance de fonds 419 | location appartement fausse annonce |
faux propriétaire caution versée | logement étudiant inexistant acompte | arnaque à la location vacances |
faux bailleur l'étranger clés par poste | chambre CROUS arnaque | arnaque CPF |
compte formation démarchage | arnaque rénovation énergétique démarchage | fausse bourse d'études |
faux agent caisse de retraite frais | faux huissier dette | faux remboursement impôts conseiller |
arnaque au chèque mystère shopper | client mystère chèque à encaisser | colis à réexpédier travail |
emploi piège centre d'arnaque Cambodge
[identity-theft]
usurpation d'identité | vol d'identité | crédit pris à mon nom | prêt contracté avec ma carte d'identité |
on ouvert compte bancaire mon nom | ligne téléphonique ouverte à mon nom |
abonnement mobile pas souscrit par moi | contrat d'électricité à mon nom inconnu |
dettes qui ne sont pas miennes | huissier réclame dette pas mienne | fiché Banque de France à tort |
FICP FICOBA vérifier | copie de ma pièce d'identité utilisée | passeport perdu utilisé |
photo carte d'identité envoyée faux bailleur | scan mon passeport entre mauvaises mains |
selfie avec pièce d'identité envoyé | escrocs ont mes papiers | numéro de sécurité sociale volé |
NAS volé Equifax | alerte de fraude TransUnion | numéro AVS volé |
numéro de registre national Belgique détourné | amendes pour voiture pas à moi |
plaque d'immatriculation usurpée doublette | société créée à mon nom |
auto-entreprise ouverte avec mon identité | Uber Eats compte loué avec nom |
impôts réclament revenus pas gagnés | allocations CAF détournées à mon nom | compte Ameli détourné |
FranceConnect usurpé | compte CPF utilisé par autre | CNIE volée utilisée puce SIM |
SIM enregistrée avec ma carte d'électeur | NINA identité volée Mali |
carte d'identité perdue à Abidjan utilisée | vol de portefeuille papiers utilisés | jumeau administratif |
identité de mon père décédé utilisée | ma signature falsifiée électroniquement |
faux contrats avec mon nom | casier judiciaire erreur identité volée | filigrane facile protéger copie |
Checkdoc Docstop | prouver que ce n'est pas moi | ghosting identité | mes papiers servent à des escrocs |
déposer plainte usurpation identite | 226-4-1 code pénal
[cybercrime-report]
porter plainte cybercriminalité | déposer plainte en ligne | où signaler une arnaque internet |
police cybercriminalité | brigade numérique gendarmerie | gendarmerie cyber ComCyberMI | 17Cyber |
17 cyber gouv | Cybermalveillance.gouv.fr | pré-plainte en ligne | commissariat refuse ma plainte internet |
police ne prend pas ma plainte | main courante internet | Office anti-cybercriminalité OFAC |
BL2C préfecture | Info Escroqueries 0 805 805 817 | PLCC Abidjan |
plateforme de lutte contre la cybercriminalité | DITT Côte d'Ivoire | OCRC Bénin | CNIN Bénin |
BCLCC Burkina | brigade centrale de lutte cyber Ouagadougou | division spéciale cybersécurité Sénégal |
ANTIC Cameroun signaler | DGSN Maroc cyber plainte | gendarmerie algérienne cyber 1055 |
PPGN plainte en ligne Algérie | brigade El Gorjani | FCCU Belgique | Computer Crime Unit |
Suspect safeonweb police | police cantonale cybercrime | cybercrimepolice.ch | Centre antifraude du Canada |
GRC cybercriminalité signalement | Sûreté du Québec cyber | DCPJ Haïti cyber |
Interpol porter plainte étranger | Europol signaler cybercrime liens | auteur à l'étranger quelle police |
quel pays compétent plainte internet | conserver les preuves numériques plainte |
constat d'huissier capture écran | enquêteur cyber contact | réseau 24/7 convention de Budapest |
entraide judiciaire preuve électronique | Malabo convention | dénoncer un hacker |
signaler un escroc à la police | numéro pour signaler cyberescroc | plainte contre X piratage |
avocat cybercriminalité plainte | France Victimes 116 006 | aide aux victimes infraction numérique |
mon affaire classée sans suite piratage | tribunal cyber juge Kinshasa plainte | CNC RDC cyberdéfense
[phishing-message]
hameçonnage | phishing | mail frauduleux | SMS frauduleux | smishing | vishing | quishing QR code |
courriel suspect | j'ai cliqué sur le lien | j'ai cliqué mis mon numéro carte |
SMS Chronopost frais de douane | faux SMS colis en attente | SMS votre colis ne rentre pas boîte |
faux SMS Ameli carte Vitale | faux mail impôts remboursement | faux mail CAF | faux SMS ANTAI amende |
amende impayée lien | faux SMS vignette Crit'Air | faux mail La Poste | faux mail Netflix paiement |
faux courriel Postes Canada | faux texto ARC remboursement | faux bpost | faux mail MyMinfin |
suspect@safeonweb.be | safeonweb suspect transférer | transférer au 33700 | 33700 | 7726 transférer texto |
Signal Spam phishing | phishing-initiative signaler adresse | antiphishing.ch |
reports antiphishing Suisse | faux mail Swisscom SwissPass | faux message WhatsApp cadeau Orange |
faux lien gagnez 50 giga | faux lien recensement aide sociale | faux lien bourse d'État WhatsApp |
message de Barid Al-Maghrib faux | faux SMS Algérie Poste | faux SMS Poste tunisienne |
faux mail banque mise à jour | votre compte sera fermé cliquez ici | message de la banque est-il vrai |
est-ce un vrai mail | reconnaître un faux courriel | expéditeur bizarre pièce jointe |
facture inconnue en pièce jointe | faux mail Europol convocation |
fausse convocation gendarmerie pédopornographie | faux appel de la CPAM | QR code sur parcmètre faux |
mail du patron demande cartes cadeaux | j'ai entré mes identifiants page bizarre |
faux Microsoft 365 mot passe expiré | hameconage | fishing mail | lien reçu par texto bizarre |
renouvellement nom domaine faux mail OVH | salut maman j'ai changé de téléphone |
faux SMS de mon enfant nouveau numéro
[phishing-site-takedown]
faux site de notre banque | site miroir imite notre association | site clone de notre entreprise |
faire fermer un site frauduleux | faire fermer un faux site | suspendre un nom de domaine malveillant |
nom de domaine ressemblant au nôtre | typosquattage | typosquatting | cybersquattage pour hameçonnage |
signaler domaine au registrar | abus bureau d'enregistrement | contact abuse registrar |
point de contact abuse hébergeur | signaler site à Google Safe Browsing | Netcraft signaler | NetBeacon |
DNS Abuse Institute | Acid Tool | abus DNS | abus du DNS | ICANN plainte conformité registrar |
registrar ne répond pas aux signalements | obligation atténuation abus contrat ICANN |
Afnic signaler domaine .fr abusif | DNS Belgium domaine frauduleux .be | Switch domaine .ch malware |
registre .ci .sn abus | CIRA domaine frauduleux | hébergeur Cloudflare signalement abus |
qui héberge ce site frauduleux | whois domaine frauduleux propriétaire | RDAP trouver l'hébergeur escroc |
page de phishing usurpe notre mairie | faux site la préfecture carte grise | faux site visa ambassade |
faux site ANTS | page imite notre caisse de retraite | fausse application banque Play Store retirer |
kit de phishing hébergé chez OVH | takedown domaine | retrait d'un site d'hameçonnage en masse |
clients trompés par site copié | nom notre marque utilisé sur .shop | sous-domaine weebly phishing |
lien raccourci malveillant désactiver | site distribue un virus fermer |
serveur de commande C2 domaine suspendre | notifier registre domaine botnet |
signaleur de confiance domaine abus | faux site du ministère enlever |
copie frauduleuse notre boutique en ligne
[malware-device]
mon ordinateur a un virus | virus sur mon téléphone | cheval de Troie | PC infecté |
ordinateur lent publicités partout | fenêtres pop-up qui s'ouvrent | publicités intempestives | adware |
logiciel publicitaire | malware android | maliciel | logiciel malveillant enlever |
nettoyer mon ordinateur | désinfecter son PC | antivirus gratuit fiable | AdwCleaner | Malwarebytes scan |
page d'accueil changée toute seule | moteur de recherche détourné | extension navigateur malveillante |
mon téléphone s'éteint tout seul applis inconnues | application que je n'ai pas installée |
batterie se vide vite virus | la souris bouge toute seule | webcam allumée toute seule |
message votre iPhone est infecté | alerte virus fausse écran | alerte Windows Defender sonne très fort |
ventilateur à fond mineur crypto | cryptojacking | minage caché | clé USB infectée raccourcis |
virus raccourci clé USB | clé usb trouvée branchée | fichiers devenus raccourcis |
j'ai téléchargé un crack vérolé | jeu piraté vérolé | APK téléchargé hors Play Store | infostealer |
voleur de mots de passe logiciel | keylogger détecté | rootkit | cheval de troie détecté que faire |
réinitialiser téléphone après virus | calendrier iPhone plein de virus | notifications Chrome indésirables |
SMS envoyés tout seuls mon portable | FluBot | Emotet message | box internet infectée |
caméra connectée piratée | télé box android infectée | mon opérateur m'écrit appareil infecté |
lettre du fournisseur botnet | tablette mon fils bourrée de pub | réparateur informatique virus conseil |
cybercafé postes infectés | smartphone ralenti applications louches
[ransomware]
rançongiciel | ransomware | rançonlogiciel | cryptolocker | cryptovirus | fichiers chiffrés |
fichiers cryptés | mes fichiers ne s'ouvrent plus | extension bizarre sur tous mes documents |
demande de rançon en bitcoin fichiers | note de rançon README | fichier how to decrypt |
clé de déchiffrement | outil de déchiffrement gratuit | décrypteur | No More Ransom | ID Ransomware |
LockBit | Akira ransomware | BlackCat ALPHV | Phobos Dharma | STOP Djvu | Qilin | Medusa rançon | 8Base |
faut-il payer la rançon | négocier avec les pirates rançon | sauvegardes chiffrées aussi |
NAS Synology QNAP chiffré | serveur chiffré dans la nuit | compte à rebours écran rouge déchiffrer |
photos de famille cryptées | tous mes documents Word cryptés | comptabilité inaccessible rançon demandée |
cabinet médical rançonné | étude de notaire chiffrée | mairie paralysée rançongiciel |
hôpital dossiers patients chiffrés | double extorsion | menace publier données sur site Tor |
site de fuite du groupe rançon | assurance cyber rançon 72 heures plainte | LOPMI dépôt de plainte 72h |
déchiffrer sans payer | récupérer fichiers après chiffrement | disque dur bloqué BitLocker par pirates |
sinistre ransomware PME | université attaquée rançon | commune wallonne rançongiciel |
bug écran rançon à payer | rancongiciel | ransomeware
[company-hacked]
entreprise piratée | notre société a été attaquée | cyberattaque PME | serveurs en panne après attaque |
système d'information compromis | mairie victime de cyberattaque | hôpital cyberattaque |
école piratée serveur | lycée ENT piraté | clinique réseau hors service piratage |
intrusion dans le réseau de l'entreprise | données clients exfiltrées | compromission Office 365 |
boîte mail du comptable compromise | fraude au président | faux ordre de virement | FOVI |
fausse facture fournisseur RIB modifié | fraude au faux fournisseur |
arnaque au président virement Hongrie | prestataire réponse à incident | PRIS ANSSI liste |
prestataire labellisé ExpertCyber | expert cyber labellisé | InterCERT France | CSIRT régional entreprises |
CSIRT territorial numéro | Urgence Cyber Île-de-France | CyberMalveillance assistance pro |
que faire en cas cyberattaque entreprise | débrancher les serveurs | isoler le réseau infecté |
plan de crise cyber | cellule de crise cyber | forensique serveur | analyse des journaux après intrusion |
Active Directory compromis | TPE artisan piraté | cabinet comptable attaqué | pharmacie système bloqué |
caisse de magasin infectée | salarié licencié a effacé les données | ex-employé accède encore au serveur |
standard téléphonique piraté facture énorme | PBX fraude téléphonique | site de production arrêté |
usine automates attaqués | coopérative agricole piratée | banque de microfinance piratée Afrique |
université intrusion notes modifiées | ministère piraté serveur | attaque de notre prestataire infogérance |
CHU mode dégradé papier | conseil départemental attaqué | CPAS piraté | déclarer incident NIS2 entité |
assurance cyber sinistre déclaration | j'ai viré l'argent mauvais compte fournisseur
[national-csirt]
CERT national | CSIRT national | équipe de réponse aux incidents | CERT-FR | ANSSI contact incident |
CCB Belgique | CERT.be | OFCS Suisse annonce | BACS NCSC Suisse | Centre canadien pour la cybersécurité |
maCERT Maroc | DGSSI | tunCERT ANCS Tunisie | CERT Algérie | CI-CERT Côte d'Ivoire | ARTCI CERT |
CERT Sénégal | bjCSIRT Bénin | CERT.tg Togo | CIRT-BF Burkina | CERT Cameroun ANTIC | CSIRT RDC |
CERT Gabon ANINF | CERT Niger | CERT Mali | CERT Madagascar CIRT | CERT-MU | GOVCERT.LU CIRCL Luxembourg |
CERT Haïti existe-t-il | CERT Djibouti | CERT Tchad ANSICE | annuaire des CSIRT | liste des CERT par pays |
FIRST membres | Trusted Introducer annuaire | AfricaCERT | ENISA inventaire CSIRT | réseau des CSIRT |
quelle équipe compétente pour ce pays | CERT sectoriel santé | CERT sectoriel finance | CERT Santé |
CSIRT universitaire Renater | CERT Aviation M-CERT | contact CERT étranger | créer un CSIRT |
monter une équipe CSIRT | mettre en place un CERT gouvernemental | modèle de maturité SIM3 |
former une équipe de réponse débutante | services CSIRT cadre FIRST RFC 2350 | adhérer à FIRST |
parrainage FIRST Suguru | point de contact national cyber | OIC-CERT | coordination de vulnérabilité CERT |
agence nationale cybersécurité coordonnées | à quel CERT m'adresser Guinée | CSIRT Mauritanie Comores |
autorité nationale SSI adresse mail incident | PGP du CERT
[network-abuse-ip]
attaques depuis une adresse IP | scan de ports sur mon serveur | bruteforce SSH |
tentatives de connexion RDP | fail2ban bannit toujours même IP | signaler une adresse IP | plainte abuse |
adresse abuse du réseau | contact abuse d'un AS | à qui appartient cette IP | whois IP propriétaire |
AfriNIC abuse contact | RIPE abuse-c | ARIN abuse | AbuseIPDB signaler | journaux montrent IP russe |
logs firewall IP suspecte | l'hébergeur ignore mes rapports d'abus | spam provient de cette IP |
machine de mon réseau infectée | clients infectés sur notre réseau FAI | botnet dans notre réseau |
Shadowserver rapports quotidiens | s'abonner Shadowserver | rapport réseau gratuit ASN |
résolveur DNS ouvert chez nous | serveur NTP amplification chez moi | Memcached exposé |
équipements vulnérables exposés sur notre plage | Shodan trouve nos caméras | nos IP participent à DDoS |
opérateur reçoit plaintes abuse | gérer un abuse desk | format X-ARF | XARF rapport d'abus |
fournisseur d'accès abonné infecté prévenir | sinkhole notifications | hébergeur bulletproof IP |
vol de bande passante proxys résidentiels | crawler agressif IP bots IA | attaques WordPress wp-login IP |
honeypot voit scans AS | flux de logs attaque Hetzner OVH | NOC à prévenir |
ingénieur réseau plage IP compromise | routeur MikroTik compromis | compromission CPE clients |
trafic malveillant sortant | sysadmin tentatives intrusion Chine | usurpation d'adresses source BCP38 |
spoofing IP test | serveur VPS attaqué force brute
[malware-urls]
flux d'URL malveillantes | liste noire d'URL malware | URLhaus | abuse.ch | MalwareBazaar | ThreatFox |
Feodo Tracker | renseignement sur la menace | threat intelligence gratuite | CTI flux |
indicateurs de compromission | IOC à télécharger | MISP partage | communauté MISP | STIX TAXII | OpenCTI |
règles YARA | règles Sigma | VirusTotal analyse d'URL | échantillons de malware pour recherche |
analyser lien suspect bac à sable | sandbox en ligne | urlscan | ANY.RUN | hash de fichier malveillant |
blocklist pour pare-feu | liste de domaines malveillants pour Pi-hole | RPZ DNS flux | DNS filtrant Quad9 |
bloquer domaines malveillants résolveur | PhishTank base | OpenPhish flux | flux phishing API |
SOC analyste sources ouvertes | équipe blue team feeds | serveurs C2 liste IP | botnet trackers |
groupes APT rapports | Malpedia famille | MITRE ATT&CK techniques | soumettre un échantillon de virus |
partager des IOC avec autres CERT | CIRCL flux MISP | listes DROP Spamhaus | certificats SSL malveillants |
JA3 empreintes malware | chercheur malware jeu d'url historique | dataset URL malveillantes mémoire |
étudiant projet détection URL malveillante | feed SIEM intégrer | corrélation d'indicateurs |
veille vulnérabilités exploitées KEV | télémétrie des menaces Afrique
[ddos-protection]
attaque DDoS | attaque par déni de service | déni de service distribué | site inondé de requêtes |
serveur saturé attaque | notre site tombe sous les attaques | site d'information mis hors ligne attaque |
média indépendant DDoS | site presse attaqué jour du vote | Project Shield | Cloudflare Galileo |
projet Galileo | Deflect eQualitie | Deflect protection ONG | hébergement sécurisé ONG |
hébergement résilient pour médias | Qurium | anti-DDoS gratuit | protection DDoS association |
pare-feu applicatif WAF | pic de trafic anormal bots | millions de requêtes par seconde |
erreur 503 surcharge attaque | couche 7 attaque HTTP | booter stresser | NoName057 attaque |
hacktivistes pro-russes site de commune | collectif hacker attaque site gouvernement |
attaque volumétrique UDP flood | SYN flood | amplification DNS attaque reçue | mitigation DDoS opérateur |
scrubbing center | blackholing RTBH | FlowSpec | opérateur subit DDoS | chantage DDoS payez sinon |
rançon DDoS courriel | serveur Minecraft DDoS | joueur me boote offline | élève a DDoS le lycée |
ENT saturé par attaque | site de résultats électoraux inaccessible attaque | site du syndicat mis à genoux |
site de la commission électorale surcharge | site féministe sous attaque serveurs |
hébergeur coupe notre site cause DDoS | notre hébergeur nous expulse attaques |
reverse proxy cache protection | site web lent sous attaque robots | radio en ligne flux attaqué |
répondre à une attaque ddos | deni de service | dénis de services
[website-defaced]
site web défiguré | défacement | défiguration de site | page d'accueil remplacée |
hacked by sur notre page | mon site a été piraté | drapeau et message pirates sur site |
site WordPress piraté | Joomla piraté | PrestaShop compromis | plugin WordPress faille |
site redirige vers un casino | site redirige vers du porno | redirection vers site de viagra |
pages japonaises dans Google | spam SEO injecté | ce site a peut-être été piraté |
avertissement site trompeur sur notre domaine | nettoyer un site infecté | fichier php malveillant |
porte dérobée webshell | backdoor site | restaurer une sauvegarde du site | accès FTP volé |
mot de passe cPanel perdu pirate | hébergement perdu prestataire disparu | webmaster parti avec les accès |
notre domaine a expiré racheté inconnu | domaine de l'association volé |
prestataire retient notre site en otage | site de club sportif piraté | site de paroisse piraté |
site de l'école détourné | site de petite mairie défacé | site e-commerce skimmer carte | Magecart |
formulaire de contact exploité | comptes admin inconnus WordPress | hébergeur a suspendu mon site malware |
page revendication islamiste sur site communal | notre site affiche message politique |
site vitrine d'artisan hacké | blog piraté effacé | base de données du site effacée |
site coopérative hameçonnage caché dedans | durcir WordPress après piratage | scanner de site Sucuri |
mise à jour CMS oubliée | site internet hacker refaire | notre ASBL site vandalisé |
radio locale site défacé | intrusion dans notre back-office web
[spam-received]
trop de spam | pourriel | pourriels | courrier indésirable | je reçois cent spams par jour |
mails publicitaires non sollicités | signaler un spam | Signal Spam | spam SMS 33700 | spam vocal |
démarchage téléphonique | Bloctel | appels du CPF sans arrêt | appels indésirables | robots d'appel |
numéros inconnus raccrochent | arnaque ping call | numéro surtaxé rappel | LCAP loi anti-pourriel |
Centre de notification des pourriels Canada | LNNTE liste exclusion | liste Ne m'appelez plus Belgique |
liste Robinson | astérisque annuaire Suisse démarchage | SECO spam | désabonnement ne marche pas |
se désinscrire newsletter impossible | newsletter jamais demandée | prospection sans consentement |
CNIL prospection commerciale | spam WhatsApp groupes inconnus | ajouté à un groupe Telegram spam |
messages pub par SMS opérateur | SMS promo Orange stop | stop au 36111 |
opérateur m'envoie pubs et débite crédit | SVA abonnement SMS non voulu | spam casino | spam viagra |
spam calendrier | spam iMessage | pub par Messenger robots | bots commentaires spam |
spam sur formulaire de contact | filtrer les spams | bloquer expéditeur | antispam Thunderbird |
dossier indésirables débordant | boîte mail saturée par pubs | bombardement de mails inscription |
mail bombing | spammeur continue malgré refus | adresse jetable | bonnes pratiques lutte antispam | M3AAWG |
autorité antispam pays | spam politique campagne SMS | appels panneaux solaires isolation |
mutuelle démarchage senior appels
[mail-blocklisted]
mon IP est sur liste noire | serveur mail blacklisté | Spamhaus délistage | retrait de liste noire |
delisting | RBL | DNSBL vérification | SBL XBL PBL | Barracuda liste | SORBS | UCEPROTECT niveau 3 |
Microsoft bloque mes mails S3150 | mes mails arrivent en spam |
mes courriels tombent indésirables chez clients | newsletter de l'association en spam |
mails rejetés par Gmail | erreur 550 5.7.1 | erreur 554 rejet | code 421 trop de messages |
mail retourné à l'expéditeur | message non remis blocklist | Orange refuse nos mails OFR |
Free rejette nos emails | La Poste rejette nos courriels | SFR bloque serveur |
Hotmail ne reçoit pas mes mails | formulaire déblocage Outlook SNDS JMRP | Google Postmaster Tools |
SPF DKIM DMARC configurer | SPF échoue | DMARC politique reject | signature DKIM manquante |
reverse DNS PTR manquant | délivrabilité | délivrabilité emailing | réputation d'expéditeur |
réputation IP mauvaise | réchauffer une IP warm up | mail-tester score | tester mon serveur de messagerie |
MXToolbox résultat listé | auto-hébergement mail Postfix refusé | VPS OVH IP déjà listée |
plage d'IP entière bloquée | université mails refusés par Yahoo | devis jamais reçus par clients spam |
factures envoyées jamais arrivées | greylisting | boucle de rétroaction FBL | postmaster opérateur contact |
hébergeur mutualisé IP grillée | notre opérateur AS listé Spamhaus ASN-DROP |
facturation Brevo Mailchimp spam taux | one-click désinscription exigence Gmail Yahoo expéditeurs |
blacklistée
[password-leak]
mot de passe fuité | mon mot de passe a fuité | mot de passe compromis alerte Google |
mot de passe exposé iPhone alerte | have i been pwned | haveibeenpwned | suis-je dans une fuite |
mon adresse mail a fuité | mon numéro dans une fuite | vérifier si mes données ont fuité |
identifiants sur le dark web | alerte dark web Google One | combolist | mes données sont vente sur forum |
BreachForums mon adresse | fuite Free IBAN suis-je concerné | fuite France Travail suis-je touché |
fuite Viamedis Almerys concerné | fuite LinkedIn mot de passe | fuite Deezer | fuite Facebook numéro |
fuite Boulanger Cultura | fuite Desjardins | fuite LifeLabs | fuite Adecco | fuite Bouygues |
ce qui a fuité sur moi | quelles infos ont leaké | mon mdp est connu | mdp fuite | leak mot de passe |
même mot de passe partout | changer tous mes mots de passe | gestionnaire de mots de passe conseil |
Bitwarden KeePass | mot de passe solide | phrase de passe | clé d'accès passkey |
activer double authentification conseil | credential stuffing | mot de passe trouvé dans fuite |
Firefox Monitor | Mozilla Monitor | Hasso Plattner leak checker | alerter quand mon mail fuite |
surveiller mes adresses d'entreprise fuites | domaine d'entreprise identifiants fuités |
infostealer logs vérifier | mon IBAN a fuité risque | numéro sécu a fuité que faire |
ancien compte MySpace fuite | mot de passe réutilisé danger
[data-breach-organisation]
violation de données | violation de données personnelles | fuite de données clients |
notifier la CNIL sous 72 heures | notification de violation article 33 |
informer les personnes concernées article 34 | incident de confidentialité Loi 25 |
Commission d'accès à l'information incident | Commissariat à la vie privée atteinte |
APD Belgique fuite notification | PFPDT annonce violation | CNDP Maroc fuite CNSS |
fuite CNSS Maroc salaires | INPDP Tunisie | CDP Sénégal violation données |
ARTCI données personnelles fuite | APDP Bénin | CIL Burkina | ma mutuelle s'est fait voler données |
mon opérateur a perdu mes données | lettre Free sur piratage mes données | mail m'informant d'une fuite |
hôpital laissé fuiter mon dossier médical | résultats d'analyses publiés sur internet |
laboratoire d'analyses fuite patients | école a exposé notes et adresses |
mairie a envoyé fichier tout monde | destinataires en copie visible erreur |
ordinateur portable volé avec données patients | clé USB perdue avec fichiers RH |
base exposée sans mot de passe | bucket S3 ouvert | fichier électoral fuité | fuite de la base biométrique |
employeur a perdu nos fiches paie | dédommagement fuite de données | action de groupe fuite |
recours collectif Desjardins Québec vol données | préjudice moral article 82 RGPD |
registre des violations | DPO doit notifier | sous-traitant piraté notifier qui |
délai pour prévenir clients | l'entreprise cache la fuite | entreprise n'a pas prévenu ses clients |
journaliste découvre base de données exposée | signaler une base ouverte | lanceur d'alerte fuite santé |
amende pour défaut de sécurité | banque a divulgué mon relevé tiers | hotel a perdu copies de passeports
[spyware-state]
Pegasus | logiciel espion Pegasus | NSO Group | Predator Intellexa | Cytrox | Candiru | Paragon Graphite |
FinFisher | mon iPhone infecté par Pegasus | vérifier si Pegasus sur mon téléphone |
notification de menace Apple | Apple attaquants mercenaires | spyware mercenaire alerte |
WhatsApp m'a notifié logiciel espion | attaque zéro clic | zero-click iMessage |
analyse forensique de téléphone | expertise de mon téléphone journaliste | Citizen Lab vérification |
Amnesty Security Lab | Mobile Verification Toolkit | MVT analyse | iMazing détecteur |
mode isolement iPhone | Lockdown Mode | services secrets écoutent mon téléphone | espionné par l'État |
surveillance ciblée de journaliste | espionnage d'opposant marocain | renseignement intérieur m'espionne |
journaliste togolais Pegasus | prêtre togolais espionné | Sahraouie militante espionnée |
Rwanda espionne opposant en Belgique | avocate du Rif téléphone espionné | Omar Radi |
Forbidden Stories victime | député espionné téléphone | police a rendu mon téléphone modifié |
Cellebrite utilisé sur mon portable | UFED extraction | téléphone repris après garde vue bizarre |
IMSI-catcher manifestation | faux relais antenne | SS7 interception |
mes conversations Signal répétées par pouvoir | lien piégé reçu par militant | exploit un clic |
confirmer une infection spyware État | traces d'espionnage étatique preuves |
expert numérique indépendant espiogiciel mercenaire | diaspora surveillée par ambassade |
répression transnationale numérique | exilé tchadien camerounais espionné |
journaliste malgache téléphone infecté Predator | porter plainte contre NSO
[surveillance-research]
rapport sur la surveillance | recherche sur les logiciels espions | marché de la surveillance |
vendeurs de spyware base de données | Atlas de la surveillance |
exportation de technologies de surveillance | biens à double usage export | Amesys Libye | Nexa Egypte |
reconnaissance faciale dans l'espace public | vidéosurveillance algorithmique | VSA JO 2024 |
caméras Huawei Safe City | ville intelligente sûre caméras Afrique | Technopolice |
La Quadrature surveillance | loi renseignement boîtes noires | interceptions de sécurité CNCTR rapport |
écoutes légales cadre juridique | interception des communications par pays |
lois de surveillance Afrique comparaison | enregistrement obligatoire SIM étude |
conservation des données de connexion | rétention de métadonnées jurisprudence | surveillance de masse |
Privacy International recherches | Citizen Lab rapports | Carnegie AI surveillance index |
biométrie aux frontières | drones de surveillance police | surveillance des migrants Frontex |
chat control | chiffrement affaibli backdoor loi | keylogger policier légal |
captation de données à distance loi | logiciel d'extraction policière | surveillance prédictive |
police prédictive | lecture plaque LAPI | thèse surveillance numérique Maghreb |
étude espionnage Maroc Algérie | commission PEGA Parlement européen |
contrôle des services de renseignement | surveillance au travail étude keylogger |
surveillance des étudiants examens proctoring | budgets de surveillance États africains IDS |
entreprises israéliennes surveillance Afrique | fournisseurs Circles |
carte mondiale de la reconnaissance faciale | transparence demandes d'accès police opérateurs |
IMSI catcher achats publics
[human-rights-defender-risk]
défenseur des droits humains en danger | défenseure menacée | activiste en danger de mort |
je dois quitter le pays vite | aide d'urgence défenseur | subvention d'urgence | bourse de relocalisation |
relocalisation temporaire | mise à l'abri | Front Line Defenders | ligne d'urgence Front Line |
ProtectDefenders.eu | programme PAUSE | Initiative Marianne | Agir ensemble pour les droits humains |
FIDH Observatoire protection | OMCT urgence | Amnesty fonds d'urgence |
RSF aide aux journalistes en détresse | Maison des journalistes | CPJ assistance urgence | fonds Lifeline |
ROAPDDH | Réseau ouest africain défenseurs | REDHAC Cameroun | PPLAAF lanceurs d'alerte | DefendDefenders |
villes refuges | hôtel refuge militant africain | visa humanitaire activiste |
visa d'urgence pour défenseur | asile opposant politique | menacé de mort par milice |
menacé pour mes enquêtes sur corruption | recherché par les services sécurité militant |
arrêté pendant la manifestation collègue | enlevé par hommes en civil activiste |
militant disparu depuis hier | torture militant | famille du militant menacée |
défenseur environnement menacé Congo mine | défenseure LGBT en fuite | avocate militante intimidée |
soutien psychologique militant traumatisé | bourse de répit | séjour de repos défenseur épuisé |
prise charge frais médicaux militant blessé | sortir un collègue du pays | évacuer un défenseur Goma |
Haïti défenseur menacé par gangs | journaliste haïtien fuit gangs | blogueuse menacée par djihadistes Mali |
passer la frontière en sécurité activiste | Urgent Action Fund Afrique | Dignity for All LGBTI |
rapporteur spécial défenseurs
[ngo-security]
sécuriser notre association | cybersécurité pour ONG | audit de sécurité association |
diagnostic cyber ASBL | formation sécurité numérique ONG | formateur sécurité digitale |
atelier hygiène numérique militants | Nothing2Hide |
organisation humanitaire protéger bénéficiaires données | CyberPeace Builders |
CyberPeace Institute bénévoles | volontaires cyber pour association | bénévoles informatiques sécurité |
TechSoup licences | Solidatech | SOCIALware | logiciels à prix réduit association |
Google for Nonprofits protection avancée | Microsoft associations sécurité | Cloudflare pour ONG |
clés YubiKey gratuites | politique de sécurité pour petite ONG | plan de sécurité numérique organisation |
SAFETAG audit | évaluation des risques organisationnelle | Security in a Box | Surveillance Self-Defense |
Totem cours | Tactical Tech guides | digital security helpline formation | sécuriser nos réunions Jitsi |
messagerie chiffrée pour équipe | chiffrer les ordinateurs de l'équipe terrain |
mission terrain données sensibles | télétravail de l'association protection |
coffre-fort de mots de passe associatif | petite association sans informaticien |
fondation communautaire sans budget sécurité | sécurité opérationnelle bureau pays |
centre d'accueil réfugiés serveur | Croix-Rouge locale cyber | mentor sécurité numérique |
accompagnement long terme organisation société civile | fonds pour améliorer la sécurité informatique |
NGO ISAC | GCA boîte à outils | MonAideCyber | pack cybersécurité association |
checklist sécurité pour collectif | maison des femmes sécuriser ordinateurs |
collectif militant outils libres Framasoft | VPN pour organisation Sahel
[journalist-legal]
journaliste poursuivi | journaliste arrêté | journaliste en garde à vue | journaliste inculpé |
blogueur emprisonné | convoqué par police pour un article | procès en diffamation contre journal |
plainte en diffamation article d'enquête | procédure-bâillon | poursuite-bâillon | poursuites bâillons |
SLAPP | directive anti-SLAPP | CASE coalition Europe | avocat pour journaliste |
frais d'avocat journaliste | aide juridique pour média | Media Defence | fonds de défense juridique médias |
payer la caution d'un journaliste | Reporters sans frontières avocat | RSF soutien juridique |
FIJ fonds de sécurité | Fédération internationale des journalistes | MFWA assistance juridique | CFWIJ |
Reporters Shield | One Free Press | secret des sources perquisition | protection des sources juge |
journaliste sommé de révéler source | secret défense reporter poursuivi |
homme d'affaires attaque notre média | multinationale Bolloré procès journaliste |
ministre porte plainte contre notre rédaction | radio fermée par la HAC | HAAC suspend journal |
CNC Burkina suspend radio | CSAC RDC émission | autorisation de média retirée | carte de presse refusée |
accréditation retirée journaliste étranger | journaliste expulsé du pays |
reporter détenu à l'étranger avocat | correspondant détenu en Algérie | Ihsane El Kadi |
Christophe Gleizes | décret-loi 54 journaliste Tunis | code la presse garde à vue |
directeur de publication condamné | dommages et intérêts ruinent le journal |
journaliste pigiste sans avocat | mise en demeure pour retirer enquête | droit de réponse abusif média |
youtubeur d'information arrêté | dépénalisation des délits de presse | caricaturiste poursuivi |
fixeur arrêté
[expression-prosecuted]
arrêté pour un post Facebook | emprisonné pour une publication | condamné pour un statut |
poursuivi pour un tweet | jugé pour un like | prison pour un commentaire | convoqué pour une vidéo TikTok |
activiste en prison pour publication | offense au chef de l'État | outrage au président en ligne |
atteinte à la personne du roi | outrage à magistrat Facebook | diffusion de fausses nouvelles poursuite |
fausse nouvelle article 255 Sénégal | décret 54 Tunisie | décret-loi 2022-54 | 87 bis Algérie militant |
article 505 code du numérique | code du numérique Bénin article 550 |
loi cybercriminalité utilisée contre internautes | blasphème post condamnation |
atteinte aux bonnes moeurs TikTokeuse | influenceuse arrêtée contenu immoral |
apologie terrorisme accusé pour tweet Gaza | garde vue pour slogan Palestine publié |
accusé diffamation pour avis en ligne | plainte pour diffamation contre moi citoyen |
j'ai critiqué maire il porte plainte | mon étudiant arrêté à cause WhatsApp |
administrateur de groupe WhatsApp arrêté | rappeur condamné pour paroles | humoriste poursuivi sketch |
enrôlé force pour avoir critiqué junte | réquisition militaire d'activistes Burkina | détention d'opinion |
détenu d'opinion | prisonnier d'opinion numérique | avocat droits numériques |
fonds litiges numériques Digital Freedom Fund | Internet Sans Frontières défense |
licencié pour un post Facebook | étudiant exclu pour tweet |
fonctionnaire sanctionné devoir de réserve réseaux | passeport confisqué pour publication |
dénonciation d'abus policier filmé poursuivi | filmer la police poursuites |
criminalisation de l'expression en ligne | lèse-majesté | mon frère prison pour direct Facebook |
live Facebook insulte président prison | pétition en ligne auteur arrêté
[expression-case-law]
jurisprudence liberté d'expression | arrêts liberté d'expression | base de décisions liberté d'expression |
Global Freedom of Expression Columbia | Columbia jurisprudence en français | arrêt CEDH article 10 |
Delfi contre Estonie | Sanchez c. France | Cour africaine Konaté Burkina |
Cour justice CEDEAO coupure internet arrêt | arrêt CEDEAO Togo | CourEDH diffamation arrêt |
Cour suprême du Canada expression | Conseil constitutionnel loi Avia décision |
Cour de cassation bonne foi diffamation | loi de 1881 jurisprudence |
juge cherche précédent sur diffamation ligne | magistrat liberté de la presse formation |
MOOC UNESCO juges liberté d'expression | avocat cherche arrêts hébergeur responsabilité |
responsabilité des intermédiaires droit comparé | WILMAP carte responsabilité intermédiaires |
droit à l'oubli arrêt Google Spain | arrêt Hurbain Le Soir | anonymat en ligne jurisprudence |
textes loi sur diffamation par pays | lois fausses nouvelles par pays recueil | LEXOTA |
droit comparé désinformation Afrique | base HUDOC recherche | Juricaf | Légifrance diffamation |
plan d'action de Rabat test seuil | test tripartite nécessité |
déclaration de principes Commission africaine | Article 19 analyses juridiques | Observation générale 34 |
clinique juridique mémoire expression | amicus curiae modèle | requête devant Cour africaine expression |
doctrine discours politique caricature arrêt | arrêt blasphème jurisprudence |
décision antiSLAPP tribunal recueil | étudiant en droit commentaire d'arrêt expression |
manuel pour avocats expression numérique | critique d'élus arrêt seuil de tolérance |
code annoté droit de la presse
[expression-country-report]
rapport liberté sur internet | Freedom on the Net | Freedom House score | classement liberté d'internet |
classement RSF | classement mondial la liberté la presse | indice liberté numérique |
profil pays droits numériques | situation d'internet au Tchad rapport | rapport Paradigm Initiative Londa |
Londa rapport Sénégal | CIPESA état la liberté internet Afrique | état des libertés numériques Cameroun |
libertés en ligne Maroc rapport annuel | liberté d'expression en Algérie rapport |
Tunisie recul libertés numériques rapport | rapport EPU droits numériques |
examen périodique universel soumission | rapport Amnesty pays expression |
Human Rights Watch rapport mondial numérique | indice d'expression V-Dem |
Article 19 Global Expression Report | CIVICUS Monitor espace civique | espace civique classement |
rapport AfricTivistes | AfroLeadership rapport | GISWatch rapport pays | indicateurs ROAM UNESCO |
indicateurs d'universalité d'internet | évaluation nationale universalité internet Bénin |
rapport rapporteur spécial expression | asile avocat informations pays censure |
COI informations pays d'origine internet | diplomate fiche pays liberté en ligne |
comparer pays liberté du web | note de la Guinée liberté internet | score Rwanda internet |
quel pays censure le plus | rapports droits humains en ligne Haïti | carte de la liberté du net |
statistiques journalistes emprisonnés | évolution des libertés numériques dix ans |
étude médias en ligne Burkina Niger | baromètre libertés numériques |
rapport Europe droits numériques EDRi | rapport État de droit médias Commission |
ONG rédige rapport pays droits numériques
[digital-rights-violation]
violation de droits numériques | signaler une atteinte aux droits numériques |
atteinte aux libertés numériques | organisation de défense des droits numériques |
association libertés numériques | La Quadrature du Net | EDRi membres | Internet Sans Frontières |
Paradigm Initiative Ripoti | Ripoti signaler | plateforme Ripoti | AfricTivistes | JONCTION Sénégal |
ONG droits numériques Afrique francophone | PIN Yaoundé | Rudi International | Africtivistes CitizenLab |
Internet Society chapitre droits | 7amleh plainte | 7or observatoire | SMEX aide | Access Now Tunis |
Digital Citizenship Maroc | OpenMedia Canada | Ligue des droits l'homme numérique Belgique |
Digitale Gesellschaft Suisse | Nubo Domaine Public | La Ligue droits et libertés Québec |
contenu palestinien censuré signalement observatoire | documenter des violations en ligne |
recenser les incidents numériques | observatoire des droits numériques |
suivi des atteintes numériques région | base d'incidents droits en ligne | mes droits en ligne bafoués |
mes droits numériques violés qui dire | l'État exige mes codes réseaux sociaux |
refus d'accès service public numérique discrimination | fichage biométrique forcé |
carte d'identité biométrique exclusion | coalition KeepItOn rejoindre |
saisir rapporteur spécial ONU internet | Défenseur des droits numérique réclamation |
plainte collective droits numériques | plaidoyer libertés numériques Sahel |
algorithme CAF discriminatoire dénoncer | lettre ouverte société civile numérique |
alerte sur projet loi internet liberticide | réseau droits digitaux Maghreb |
exclusion numérique des femmes violation | travailleur du clic droits violés | forum DRIF |
défenseurs des libertés internet Congo
[site-blocked]
site bloqué | site inaccessible dans mon pays | site censuré | Facebook bloqué |
WhatsApp ne marche pas sans VPN | TikTok bloqué | TikTok bloqué Nouvelle-Calédonie |
TikTok suspendu Sénégal | X inaccessible RDC | Telegram bloqué Guinée | Signal bloqué | VPN bloqué |
mon VPN ne se connecte plus | mon VPN est coupé ici | contourner la censure | contournement de blocage |
Tor bloqué | pont Tor bridge | Psiphon | Lantern | site miroir pour lecteurs censurés | OONI Probe |
OONI explorer mesures | tester si un site est censuré | preuve de censure | blocage DNS | DNS menteur |
blocage par FAI | inspection DPI blocage | connexion réinitialisée sur un seul site |
erreur ERR_CONNECTION_RESET | ce site ne charge qu'avec VPN | notre média est bloqué au Mali |
notre site d'info bloqué au Burkina | RFI et France 24 bloqués | Jeune Afrique inaccessible |
TSA Algérie bloqué | site inkyfada accès | Mada Masr accès bloqué |
blocage réseaux sociaux sans coupure totale | appels WhatsApp VoIP bloqués Maroc |
Skype bloqué Maroc Comores | Wikipedia bloqué | YouTube inaccessible | blocage administratif sans juge |
site bloqué par erreur en France | page ministère de l'intérieur rouge main |
site pirate bloqué par Arcom injustement | géoblocage | contenu non disponible dans votre pays |
sanctions RT Sputnik bloqués | école bloque mon site | opérateur mobile bloque notre domaine |
filtrage internet | liste des sites bloqués par pays | application retirée l'App Store du pays |
censure d'internet mesure | réseau sociaux coupés sauf vpn | IP bloquée LaLiga Cloudflare
[shutdown]
coupure internet | internet coupé par le gouvernement | coupure d'internet élections |
internet coupé pendant les manifestations | plus données mobiles depuis ce matin ordre |
data mobile suspendue | suspension de l'internet mobile Sénégal | blackout internet | black-out numérique |
KeepItOn | keep it on coalition | ralentissement volontaire la 4G avant vote | bridage 3G manifestation |
throttling politique | Gabon internet coupé élection | Tchad coupure 16 mois |
Cameroun anglophone coupure 2017 | RDC SMS et internet coupés | Congo Brazzaville coupure présidentielle |
Guinée restrictions internet | Mauritanie internet mobile coupé | Burkina internet suspendu putsch |
Éthiopie Tigré blackout | coupure pendant le baccalauréat | Algérie internet coupé bac |
coupure pour examens | shutdown | shut down internet | ma région sans réseau ordre l'armée |
NetBlocks alerte | coût économique d'une coupure | NetBlocks COST calculateur |
pertes des entreprises coupure gouvernementale | preuve d'une coupure volontaire | documenter une coupure |
liste des coupures par année | rapport Access Now coupures | saisir la justice contre coupure internet |
opérateur Orange exécute ordre de couper | ARPT ordonne suspension |
lettre l'opérateur sur instruction des autorités | junte coupe le réseau |
état d'urgence internet suspendu | comment communiquer sans internet coupure | Briar Bridgefy maillage |
observateurs électoraux crainte coupure jour scrutin | prévenir une coupure avant l'élection |
village coupé réseau par l'armée anti-djihad | shutdown Cachemire exemple | réseau coupé politique |
Internet coupe chez nous depuis putsch | on nous a coupé connexion président |
droit international coupures internet | CEDEAO condamne coupure | moratoire coupures Commission africaine
[outage-measurement]
panne internet | panne de réseau nationale | détecter les pannes en temps réel | IODA |
Cloudflare Radar pannes | câble sous-marin coupé | rupture de câble sous-marin |
câbles WACS MainOne ACE coupés | câble mer Rouge endommagé | coupure fibre accidentelle |
fibre optique sectionnée | carte des pannes | Downdetector | panne Orange aujourd'hui |
panne de l'opérateur | panne Rogers | panne Proximus | panne Free | tout le pays hors ligne technique |
dérangement réseau | résilience d'internet | indice de résilience Internet Society | Pulse résilience |
redondance des liaisons pays | panne d'électricité effet sur connectivité | cyclone réseau détruit Mayotte |
séisme Haïti télécommunications hors service | incident BGP panne | retrait de préfixes |
visibilité BGP chute | AS disparu la table de routage | RIPEstat événements |
surveillance disponibilité réseau national | données historiques de pannes |
tableau de bord des interruptions | cloud AWS en panne | panne Cloudflare mondiale |
CrowdStrike panne mondiale | panne DNS racine | régulateur suit interruptions de service |
signaler une panne au régulateur | obligation de notification des pannes opérateurs |
câble Madagascar METISS Eassy rompu | Tonga câble volcan | réparation navire câblier délai |
carte des câbles sous-marins | point unique de défaillance transit | dépendance à un seul câble |
chercheur pannes internet jeux de données | télescope réseau | IBR bruit de fond |
sabotage de fibre optique | antennes 4G hors service conflit | est-ce une panne ou censure |
perturbation de connectivité graphique | trafic du pays tombe à zéro | API alerte panne réseau |
mesure de disponibilité par ASN
[speed-quality]
connexion lente | internet trop lent | débit faible | test de débit | speedtest | nPerf |
mesurer ma vitesse internet | M-Lab NDT | tester ma bande passante | jauge ARCEP | J'alerte l'Arcep |
mon opérateur ne tient pas débit promis | débit annoncé pas respecté | fibre instable déconnexions |
ADSL rural lent | 4G saturée le soir | couverture mobile mauvaise | carte de couverture mon réseau mobile |
qualité de service opérateurs mobile | QoS régulateur Afrique | ARTCI qualité de service |
CRTC vitesse plainte | IBPT carte débit | ComCom neutralité | ANRT Maroc débit mesure | INT Tunisie débit |
bridage par le fournisseur | mon FAI ralentit YouTube | Netflix ralenti opérateur | throttling vidéo |
Wehe | neutralité du net | neutralité d'internet violation | zero-rating | zéro rating Facebook gratuit |
forfait réseaux sociaux seulement | règlement internet ouvert BEREC | discrimination de trafic preuve |
partage de connexion bloqué par l'opérateur | P2P limité | latence jeux vidéo ping élevé | ping trop haut |
gigue visioconférence coupe | appels Zoom saccadent | Starlink vitesse Afrique |
forfait data épuisé trop vite | mégas disparaissent | usage raisonnable débit réduit |
comparer vitesse internet par pays | Ookla classement | données de débit ouvertes |
dataset vitesse chercheur | école connexion insuffisante mesurer | mesurer le wifi de la maison |
box loin wifi lent | test de connexion lycée | fracture débit zone blanche | bufferbloat |
peering Free YouTube lent | internet lent Yaoundé | connection lente

[network-measurement]
mesure de réseau | mesures de l'internet | sonde de mesure | héberger une sonde RIPE Atlas |
latence depuis l'Afrique | temps de latence entre pays | traceroute depuis plusieurs pays |
ping élevé vers l'étranger | RTT entre Dakar et Paris | perte de paquets | gigue et bande passante |
données de mesure pour chercheurs | jeu de données BGP et traceroute | taux de validation DNSSEC |
déploiement DNSSEC mesuré | adoption d'IPv6 mesurée par pays | M-Lab | NDT test de débit ouvert |
mesurer la qualité du réseau | tester les performances de mon FAI | chemin que prennent les paquets |
pourquoi le trafic passe par l'Europe | trafic local qui fait un détour | résilience de l'internet par pays |
indice de résilience Pulse | télémétrie active | mesure passive du trafic | statistiques de débit réel |
mesurer le temps de réponse DNS | où sont les serveurs racine proches | instance de serveur racine, délai |
doctorant en réseaux cherche mesures | ingénieur réseau veut des sondes | looking glass |
graphiques de latence historique | comparer les débits de différents FAI |
observatoire de la qualité de service | APNIC Labs | topologie de l'internet CAIDA | API de mesures réseau
[net-neutrality-law]
mon FAI bloque mon VPN | débi limité sur YouTube | pass WhatsApp du jour | neutralité du net |
neutralite d'internet | neutralité des réseaux | internet ouvert | règlement européen internet ouvert |
BEREC lignes directrices | ORECE | zero rating | zéro-rating | tarif nul |
forfait Facebook illimité seulement | WhatsApp gratuit dans le forfait | pass réseaux sociaux de l'opérateur |
Free Basics | mon opérateur bride YouTube | mon FAI ralentit le streaming | débit bridé pour Netflix |
bridage de certains sites | appels WhatsApp bloqués par l'opérateur | VoIP interdite par l'opérateur |
le FAI favorise ses propres services | discrimination du trafic | gestion du trafic | priorisation payante |
voie rapide payante | internet à deux vitesses | partage équitable fair share |
péage pour les géants du streaming | ARCEP neutralité J'alerte l'Arcep | CRTC gestion du trafic |
tarification différenciée | partage de connexion interdit tethering | traitement égal de tous les contenus |
services spécialisés 5G tranches | pays ayant une loi neutralité | mémoire de droit sur le zero-rating |
opérateur qui choisit les applis incluses | téléchargement torrent ralenti exprès
[ip-addresses]
demander des adresses IP | obtenir un bloc IPv4 | adresse IP pour mon entreprise | plage d'adresses IP |
obtenir un préfixe /24 | obtenir un numéro d'AS | demander un ASN | numéro de système autonome |
registre internet régional | RIR | devenir membre d'AFRINIC | devenir LIR au RIPE NCC | adhésion au RIPE NCC |
cotisation LIR tarif | LACNIC Haïti adresses | ARIN Canada allocation | acheter des adresses IPv4 |
louer IPv4 | transfert de bloc IP | transférer des adresses entre RIR | vendre nos IPv4 inutilisées |
pénurie d'IPv4 liste d'attente | adresses indépendantes du fournisseur PI | adresses agrégées PA |
changer d'opérateur en gardant ses IP | DNS inverse | zone inverse in-addr.arpa | enregistrement PTR |
délégation rDNS | mettre à jour contact du bloc | objet inetnum | contact abuse à corriger |
fusion d'entreprise et ressources IP | récupérer de vieilles adresses legacy | bloc historique legacy |
justifier le besoin d'adresses | AFRINIC litige attribution bloquée | ressources de numérotation |
université veut ses propres adresses | petit FAI veut son préfixe | hébergeur à court d'IPv4
[ipv6]
ma box est en CGNAT IPv4 | IPv6 | passer à IPv6 | migration vers l'IPv6 | déployer IPv6 |
activer l'IPv6 sur ma box | mon opérateur ne propose pas IPv6 | mon FAI est encore en IPv4 | double pile |
dual stack | NAT64 | DNS64 | 464XLAT | tunnel 6to4 | CGNAT | partage d'adresse IPv4 entre clients |
plan d'adressage /48 | plan d'adressage v6 | formation IPv6 | cours sur IPv6 pour ingénieurs |
certification IPv6 | taux d'IPv6 en France | baromètre IPv6 de l'ARCEP | task force IPv6 |
pourcentage d'utilisateurs en IPv6 | adoption IPv6 en Afrique | classement des pays IPv6 |
tester mon site en IPv6 | site web accessible en v6 | enregistrement AAAA | réseau d'entreprise tout IPv6 |
IPv6 only | épuisement des adresses IPv4 | transition IPv4 IPv6 | jeu en ligne NAT strict |
serveur à la maison inaccessible CGNAT | obligation légale d'IPv6 appel d'offres | matériel compatible IPv6 |
atelier IPv6 pour opérateurs africains | convaincre la direction, coût du v6 | ip v6
[routing-security]
mes IP sont annoncées par inconnu | sécurité du routage | détournement de préfixe | détournement BGP |
BGP hijack | quelqu'un annonce notre préfixe | notre préfixe est annoncé ailleurs |
un autre AS annonce nos IP | fuite de routes | route leak | RPKI | ROA | créer un ROA | signer mes routes |
RPKI invalide | validation d'origine | ROV | validateur Routinator | préfixe rejeté comme invalide | MANRS |
normes de sécurité du routage | filtrage BGP | filtres d'annonces des clients | objets route IRR | RADB |
BGPsec | ASPA | usurpation d'adresses source | BCP 38 anti-spoofing | notre trafic part en Russie |
trafic dérouté par un autre opérateur | annonce illégitime de route | route plus spécifique volée |
alerte de hijack BGPalerter | surveiller mes annonces BGP | filtrer les bogons | AS_PATH falsifié |
ancre de confiance RPKI | maxLength du ROA | opérateur voisin accepte tout | protéger nos routes
[whois-network]
à qui appartient cette adresse IP | qui est derrière cette IP | trouver le propriétaire d'une IP | whois IP |
identifier une adresse IP | recherche d'adresse IP | à quel FAI appartient cette IP |
IP inconnue dans mes journaux | IP suspecte dans les logs | connexion depuis une IP étrangère |
adresse IP qui attaque mon serveur | géolocaliser une adresse IP | localisation d'une IP |
l'IP est géolocalisée au mauvais pays | base de données RIPE recherche | consulter la base AFRINIC whois |
RDAP pour une adresse IP | qui détient cet AS | à qui est ce numéro d'AS | AS inconnu dans le chemin BGP |
liste des préfixes d'un AS | quel opérateur annonce ce préfixe | ancien titulaire d'un préfixe |
historique d'un bloc IP | historique whois réseau | RIPEstat | bgp.he.net | bgp.tools |
e-mail abuse d'un hébergeur | contact abuse d'une adresse IP | à quel hébergeur envoyer l'abus |
l'en-tête du mail montre une IP | IP de l'expéditeur du mail | gendarmerie identifie le détenteur d'une IP |
enquêteur cherche le titulaire d'une IP | liste des AS d'un pays | réseaux enregistrés au Sénégal |
organisation inscrite pour la plage | inetnum, netname, org | retrouver quelqu'un avec son adresse IP
[peering-ixp]
point d'échange internet | IXP | GIX | point d'échange de trafic | peering | appairage | accord de peering |
politique de peering | PeeringDB | où s'interconnecter | où faire du peering à Paris | France-IX | BNIX |
SwissIX | CIXP Genève | QIX Montréal | TorIX | CIVIX Abidjan | SENIX Dakar | KINIX Kinshasa | CAMIX |
point d'échange à Port-au-Prince | créer un point d'échange national | fonder un IXP dans notre pays |
monter un GIX | liste des points d'échange | annuaire des IXP | centre de données carrier hotel |
colocation data center neutre | serveur de routes | route server | transit trop cher |
réduire les coûts de transit IP | garder le trafic local au pays | trafic local échangé à Marseille |
Euro-IX | AF-IX association africaine | cache Google dans le pays | serveurs de contenus CDN chez nous |
refus de peering par l'opérateur historique | interconnexion entre FAI | port 10G au point d'échange |
gouvernance d'un IXP, statuts
[domain-dispute]
cybersquatting | cybersquattage | quelqu'un a enregistré notre marque .com | nom de domaine proche du mien |
domaine presque identique à ma marque | mon nom pris par un concurrent | concurrent utilise mon nom en .fr |
il veut me revendre mon domaine | 5000 euros pour récupérer le domaine | typosquatting | typosquattage |
faute de frappe dans le domaine | UDRP | plainte UDRP | procédure Syreli | SYRELI AFNIC | PARL EXPERT |
CEPANI .be | litige .ch SWITCH | CIRA litige .ca CDRP | OMPI centre d'arbitrage |
arbitrage de noms de domaine | récupérer un nom de domaine usurpé | usurpation de marque dans un domaine |
marque déposée INPI contre domaine | domaine portant atteinte à la marque | URS suspension rapide |
Trademark Clearinghouse | mauvaise foi du titulaire | nom de famille enregistré par autrui |
nom de commune pris en .com | mairie victime de cybersquattage | association dont le nom est squatté |
ancien associé garde notre domaine | transfert forcé du domaine | combien coûte une UDRP |
jurisprudence UDRP décisions | domaine parqué avec publicités | OAPI marque et nom de domaine |
avocat en noms de domaine
[domain-registrar-complaint]
mon registrar ne répond pas | bureau d'enregistrement | plainte contre un registrar | plainte à l'ICANN |
transfert de domaine bloqué | refuse de donner le code auth | code AuthInfo | code EPP refusé |
mon domaine est verrouillé | clientTransferProhibited | domaine expiré | mon domaine a expiré hier |
j'ai oublié de renouveler mon domaine | période de rédemption | frais de restauration du domaine |
racheté juste après l'expiration | dropcatch | domaine perdu | renouvelé sans mon accord |
prélevé pour un renouvellement non voulu | faux avis de renouvellement de domaine |
facture de renouvellement Domain Registry | OVH ne transfère pas mon domaine | Gandi a augmenté ses prix |
GoDaddy support ne répond plus | Ionos refuse le transfert sortant | revendeur de domaine disparu |
domaine au nom de mon webmaster | agence web garde notre domaine | l'agence qui a enregistré a fermé |
changer de titulaire | domaine suspendu clientHold | suspension pour e-mail non vérifié |
registrar en faillite | plus accès au compte registrar | ma boîte mail d'administrateur n'existe plus |
domaine volé transféré sans autorisation | vol de nom de domaine | changer de registrar |
registrar accrédité
[domain-lookup]
qui se cache derrière cette URL | trouver le vrai propriétaire d'une boutique | whois d'un nom de domaine |
à qui appartient ce site | qui a enregistré ce domaine | propriétaire d'un nom de domaine |
trouver le titulaire d'un site web | qui est derrière ce site internet | date de création du domaine |
depuis quand ce site existe | site créé depuis quelques jours | date d'expiration du domaine |
quand expire ce nom de domaine | RDAP | lookup.icann.org | recherche whois .fr | whois AFNIC |
données masquées dans le whois | titulaire caché REDACTED FOR PRIVACY | domaine anonymisé |
levée d'anonymat AFNIC | demande de divulgation RDRS | contact du titulaire d'un domaine |
contacter le propriétaire du domaine | quel registrar gère ce domaine |
quel bureau d'enregistrement pour ce domaine | domaine disponible ou pas |
vérifier la disponibilité d'un nom | historique whois d'un domaine | anciens titulaires d'un domaine |
serveurs de noms du domaine | quel hébergeur pour ce site | consulter les enregistrements DNS |
journaliste enquête sur des domaines | sites enregistrés par la même personne |
site sans mentions légales, qui est-ce | identifier l'éditeur d'un site anonyme |
données d'enregistrement inexactes | whois erroné | âge du domaine d'une boutique |
domaine déposé sous quel nom | outil whois gratuit
[tld-delegation]
qui gère l'extension | extension nationale | ccTLD | domaine de premier niveau |
domaine national de premier niveau | registre du .ci | qui gère le .sn NIC Sénégal | gestionnaire du .cm |
registre du .ht | registre du .ml repris | registre du .cd | qui s'occupe du .dz | ANRT et .ma | .tn ATI |
AFNIC registre du .fr | .re .mq .gp outre-mer | .quebec | .bzh .alsace .paris | DNS Belgium | IANA |
zone racine | root zone database | fichier de la zone racine | redélégation d'un ccTLD |
transfert de gestion du domaine national | récupérer notre domaine de pays |
contact technique du registre national | contact administratif d'un TLD | modifier les serveurs de noms TLD |
enregistrement DS dans la racine | nouvelle extension gTLD | candidature à un nouveau gTLD 2026 |
créer sa propre extension | .marque dotbrand | .africa | liste de toutes les extensions |
serveurs racine du DNS | KSK cérémonie des clés | le ministère veut reprendre le .td |
code pays ISO 3166 deux lettres | règles d'enregistrement du .ca | ccNSO | AFTLD |
conditions de délégation RFC 1591
[idn-universal-acceptance]
nom de domaine accentué | domaine avec accents | domaine avec é et ç | IDN | nom de domaine internationalisé |
punycode | xn-- dans l'adresse | domaine en arabe | domaine en tifinagh | domaine en écriture N'Ko |
domaine en amharique | adresse mail avec accent refusée | mon adresse e-mail accentuée est rejetée |
le formulaire refuse mon adresse mail | e-mail en caractères arabes invalide |
adresse e-mail internationalisée | EAI | SMTPUTF8 | acceptation universelle | universal acceptance |
journée de l'acceptation universelle | UASG | nouvelle extension non reconnue par logiciel |
mon .paris est refusé dans formulaire | extension longue jugée invalide |
expression régulière trop stricte pour e-mail | valider une adresse e-mail correctement |
guide développeur pour IDN | bibliothèque logicielle IDNA2008 | tester mon application avec des IDN |
ma messagerie affiche xn-- | cédille dans un nom de domaine | caractères spéciaux dans le domaine |
scripts non latins | règles de génération d'étiquettes LGR | variantes IDN | attaque homographe |
noms de domaine dans ma langue | clavier tifinagh et adresse web | Unicode dans les adresses |
outil de test UA
[languages-online]
langues minoritaires en ligne | langue régionale sur internet | langue en danger |
langues menacées de disparition | ma langue absente de Google Traduction | wolof sur internet |
bambara en ligne | lingala numérique | fon, éwé, yoruba en ligne | peul pulaar fulfulde |
haoussa contenu web | créole haïtien en ligne | kreyòl ayisyen | breton numérique | occitan |
basque corse alsacien | langues autochtones du Canada | inuktitut innu cri | kabyle tamazight en ligne |
amazigh | langues kanak et tahitien | atlas des langues UNESCO | Ethnologue | Glottolog |
décennie des langues autochtones | diversité linguistique sur internet | multilinguisme dans le cyberespace |
place du français sur le web | part des langues sur la toile | pourcentage de contenus en français |
francophonie numérique OIF | combien de locuteurs | données sur les langues parlées |
corpus pour langue peu dotée | traitement automatique langues africaines | Masakhane |
Common Voice enregistrer ma langue | Wikipédia en langue africaine | clavier pour ma langue |
police de caractères N'Ko | dictionnaire numérique langue locale | revitaliser la langue de nos anciens |
Maaya réseau diversité linguistique | contenu local en langue nationale | linguiste cherche données
[data-protection-complaint]
donnees personelles volées par entreprise | comment saisir la CNIL | j'arrête pas de recevoir des pubs |
appels CPF et panneaux solaires | photos d'élèves publiées sans autorisation parentale | plainte CNIL |
porter plainte à la CNIL | APD autorité de protection des données | PFPDT préposé fédéral |
Commission d'accès à l'information Québec | Commissariat à la vie privée | CDP Sénégal plainte | CNDP Maroc |
INPDP Tunisie | ANPDP Algérie | ARTCI données personnelles | APDP Bénin |
mes données personnelles utilisées sans accord | ils ont vendu mes données |
mon numéro vendu à des démarcheurs | refuse d'effacer mes données | droit à l'effacement ignoré |
droit à l'oubli | droit d'accès sans réponse | entreprise muette sur ma demande d'accès |
un mois sans réponse du DPO | délégué à la protection des données | pub par mail malgré désabonnement |
se désinscrire d'une newsletter impossible | démarchage téléphonique Bloctel |
SMS publicitaires non sollicités | spam commercial d'une enseigne | caméra du voisin filme mon jardin |
vidéosurveillance au travail | mon patron nous filme | employeur lit mes mails |
badgeuse empreinte digitale au boulot | école publie photo de mon fils |
hôpital a communiqué mon dossier médical | dossier médical divulgué | la mairie a diffusé mon adresse |
mon nom apparaît sur Google déréférencement | supprimer mon nom d'un annuaire | fichage illégal |
fichier FICP inscrit à tort | prêt en ligne contacte mes proches | application de crédit lit mes contacts |
photocopie de ma carte d'identité exigée | géolocalisation du véhicule par l'employeur
[data-protection-law]
protection des donnees perso loi | commerçant fichier clients que faire | loi sur les données personnelles |
RGPD obligations | me mettre en conformité RGPD | loi informatique et libertés | LPD suisse nLPD |
Loi 25 Québec | LPRPDE | loi 09-08 Maroc | loi 18-07 Algérie | loi 2008-12 Sénégal | Convention de Malabo |
Convention 108+ | acte additionnel CEDEAO données | législations vie privée par pays |
comparer les lois vie privée | existe-t-il une loi données en Haïti | y a-t-il une loi au Tchad |
pays sans loi vie privée | carte mondiale protection des données | pays adéquats | décision d'adéquation |
transfert de données hors UE | clauses contractuelles types | faut-il un DPO | registre des traitements |
analyse d'impact AIPD | déclaration à la CDP obligatoire | base légale du traitement | durée de conservation |
consentement des mineurs âge | notifier une violation sous 72 heures |
sous-traitant et responsable de traitement | ma PME doit-elle appliquer le RGPD |
association loi 1901 et RGPD | héberger des données de santé HDS | localisation des données obligatoire |
projet de loi données personnelles Congo | textes des lois vie privée africaines | RAPDP réseau africain |
AFAPDP | CNUCED législation vie privée | politique de confidentialité modèle
[gdpr-cases]
jurisprudence RGPD | décisions de la CNIL | sanction CNIL | amende RGPD | amendes record RGPD |
montant des amendes CNIL | délibération de la formation restreinte | liste des sanctions RGPD | GDPRhub |
enforcement tracker | arrêt CJUE données personnelles | arrêt Schrems II | arrêt Google Spain |
arrêt Meta contre Bundeskartellamt | article 6 intérêt légitime jurisprudence |
article 15 droit d'accès arrêt | article 82 dommage moral RGPD | indemnisation préjudice moral données |
arrêt Österreichische Post | Conseil d'État CNIL recours | décision APD chambre contentieuse |
chambre contentieuse belge | décisions des autorités européennes | CEPD EDPB décision contraignante |
guichet unique autorité chef de file | amende Amazon Luxembourg CNPD | amende Clearview |
amende TikTok mineurs DPC | sanction Google Analytics | mise en demeure publique CNIL |
avocat cherche un précédent RGPD | base de données de décisions RGPD | commentaire d'arrêt sur le RGPD |
combien a payé l'entreprise sanctionnée | procédure simplifiée sanction | affaire préjudicielle RGPD |
sanction pour vidéosurveillance excessive | décisions traduites en anglais |
notion de responsable conjoint arrêt | étudiant en droit mémoire RGPD jurisprudence
[privacy-strategic]
noyb | Max Schrems plainte | La Quadrature du Net recours | action collective contre Google |
action de groupe contre Meta | attaquer les GAFAM en justice | recours collectif Facebook données |
bannière de cookies | bandeau cookies sans bouton refuser | tout accepter plus facile que refuser |
mur de cookies payer ou consentir | payer ou accepter la pub | dark patterns | interface trompeuse cookies |
pistage publicitaire | traceurs | publicité ciblée | publicité comportementale | enchères en temps réel RTB |
courtiers en données | data brokers | Google Analytics transfert États-Unis | transfert vers la NSA |
entraînement IA avec mes posts Instagram | Meta AI opposition | Meta utilise mes photos pour l'IA |
identifiant publicitaire Android | empreinte de navigateur fingerprinting |
contentieux stratégique vie privée | plainte de principe | ONG de défense numérique |
Exodus Privacy pisteurs applis | mouchards dans les applications | surveillance capitaliste |
profilage par les géants du numérique | classement des entreprises vie privée |
quelle messagerie respecte la vie privée | alternatives à Google | Microsoft 365 à l'école vie privée |
Apple suit ses utilisateurs | UFC-Que Choisir contre Google
[encryption-law]
cryptage interdit au pays ? | WhatsApp lisible par la police | chiffrement | cryptage légal |
le chiffrement est-il légal | chiffrement de bout en bout | interdire le chiffrement |
loi sur la cryptologie | moyens de cryptologie déclaration ANSSI | autorisation d'importer du chiffrement |
portes dérobées | backdoor imposée | affaiblir le chiffrement | Signal interdit | Signal menace de quitter |
messageries chiffrées narcotrafic amendement | loi narcotrafic chiffrement | ChatControl | chat control |
règlement CSAM scan des messages | balayage côté client | client-side scanning | obligation de déchiffrer |
refuser de donner son code téléphone | code de déverrouillage garde à vue | article 434-15-2 |
police exige mon mot de passe | clé de déchiffrement exigée | exportation de produits cryptographiques |
Arrangement de Wassenaar | droit de chiffrer mon disque dur | VeraCrypt légal | PGP autorisé dans le pays |
carte mondiale lois sur la cryptographie | pays qui restreignent la cryptographie | crypto-guerres |
Telegram clés remises | affaire EncroChat Sky ECC | cryptographie post-quantique réglementation |
loi 53-05 Maroc cryptographie | licence pour cryptographie Sénégal | going dark enquêteurs |
accès légal aux données chiffrées
[intermediary-liability]
responsabilité des intermédiaires | responsabilité des hébergeurs | responsabilité de l'hébergeur | LCEN |
loi confiance économie numérique hébergeur | hébergeur ou éditeur | statut d'hébergeur | sphère de sécurité |
safe harbor | section 230 | directive e-commerce article 14 | simple transport | mere conduit |
notification et retrait | notice and takedown | retrait sur notification |
obligation générale de surveillance | suis-je responsable des commentaires |
administrateur de groupe WhatsApp responsable | administrateur de page Facebook responsable |
mon forum, propos des membres | internaute a diffamé sur mon blog | commentaires haineux sous mon article |
FAI responsable du contenu des abonnés | hébergeur condamné | contenu manifestement illicite | arrêt Delfi |
arrêt Sanchez contre France | article 17 directive droit d'auteur | loi Avia |
World Intermediary Liability Map | WILMap Stanford | jurisprudence responsabilité plateforme |
réseaux sociaux poursuivis pour publications | place de marché responsable du vendeur |
Wi-Fi public responsabilité | café propose le wifi, téléchargement illégal | Hadopi défaut de sécurisation |
point d'accès ouvert responsabilité | Manila Principles Principes de Manille |
lien hypertexte responsabilité | loi 12-05 intermédiaires Afrique
[platform-regulation]
régulation des plateformes | réguler les réseaux sociaux | règlement sur les services numériques | DSA |
règlement sur les marchés numériques | DMA | contrôleurs d'accès | gatekeepers |
très grandes plateformes en ligne | VLOP | coordinateur des services numériques | Arcom coordinateur DSA |
loi SREN | signaleur de confiance | risques systémiques évaluation | audit DSA | base de transparence DSA |
abus de position dominante Google | Autorité de la concurrence numérique | antitrust GAFAM |
démanteler les Big Tech | interopérabilité des messageries | App Store commission 30 % |
Apple Epic ouverture magasins | Commission européenne enquête contre X | enquête TikTok Commission |
majorité numérique 15 ans | réseaux interdits aux moins de 15 | vérification d'âge sites porno |
loi nouvelles en ligne C-18 | Meta bloque les nouvelles au Canada | loi sur la diffusion continue C-11 |
préjudices en ligne projet C-63 | droits voisins presse Google | Digital Services Act |
taxer et encadrer les géants américains | règlement P2B | travailleurs des plateformes Uber Deliveroo |
comment les États encadrent Facebook | corégulation, autorégulation | projet de loi pour encadrer TikTok |
principes UNESCO gouvernance plateformes | lois africaines sur les réseaux sociaux | Online Safety Act
[media-law]
droit des médias | droit de l'audiovisuel | loi sur l'audiovisuel |
directive services de médias audiovisuels | SMA directive | Arcom | CSA Belgique |
OFCOM suisse radio télévision | CRTC radiodiffusion | HACA Maroc | HAAC Bénin Togo | HAICA Tunisie |
Conseil national de régulation CNRA | Haute Autorité Communication Audiovisuelle | licence de radio |
fréquence radio communautaire | ouvrir une webradio | déclarer une web TV | statut de la presse en ligne |
agrément de site d'information | code de la presse | carte de presse | délit de presse |
concentration des médias | Bolloré propriété des médias | qui possède les chaînes | pluralisme des médias |
loi européenne liberté des médias EMFA | indépendance de l'audiovisuel public | redevance audiovisuelle |
quotas de chansons françaises | quotas d'œuvres européennes streaming | Netflix obligation d'investissement |
chronologie des médias | temps de parole électoral télévision | plainte contre une émission de télé |
suspension d'une chaîne | radio fermée par le régulateur | youtubeurs considérés comme éditeurs audiovisuels |
Observatoire européen de l'audiovisuel | IRIS Merlin | TNT passage au numérique | podcast réglementation |
publicité à la télévision règles | droits TV football
[digital-legislation]
lois numériques par pays | code du numérique | code du numérique Bénin | code du numérique RDC |
droit du numérique | droit de l'internet | loi sur les transactions électroniques |
loi sur le commerce électronique | signature électronique valeur juridique | contrat électronique valable |
cachet électronique | horodatage eIDAS | preuve électronique entre commerçants | loi type CNUDCI |
base de données des cyberlois | CNUCED cyberlaw tracker | où trouver textes de loi internet |
nouveaux projets de loi numérique | veille législative numérique | suivre les projets de loi tech |
loi pour une République numérique | loi startup act Sénégal | Startup Act Tunisie |
loi d'orientation société de l'information | loi 43-20 services de confiance Maroc |
législation internet au Cameroun | réglementation du cloud souverain | SecNumCloud |
règlement sur les données Data Act | Data Governance Act | loi sur l'économie numérique |
cadre juridique du numérique Niger | décrets numériques journal officiel | règlementation des influenceurs |
loi influenceurs 2023 | loi sur les objets connectés | facture électronique obligatoire |
archivage électronique légal | uniformiser le droit numérique OHADA | directives CEDEAO numériques |
juriste cherche texte numérique étranger | parlementaire rédige une loi internet |
comparer les législations e-commerce
[cybercrime-law]
arnaque internet quelle loi pénale | brouteurs loi et peines | loi contre les brouteurs |
loi sur la cybercriminalité | Convention de Budapest | convention sur la cybercriminalité |
convention de l'ONU contre la cybercriminalité | traité de Hanoï cybercrime | deuxième protocole additionnel |
infractions informatiques code pénal | accès frauduleux à un système | STAD article 323-1 | loi Godfrain |
que risque un pirate informatique | peine pour piratage | loi 2010/012 Cameroun cybersécurité |
loi 2013-451 Côte d'Ivoire | décret-loi 54 Tunisie | loi cyber Niger 2019 |
cybercriminalité Mali loi 2019-056 | directive CEDEAO cybercriminalité | Convention de Malabo volet pénal |
preuve numérique | preuve électronique tribunal | saisie d'ordinateur perquisition |
investigation numérique forensique | recevabilité de captures d'écran |
coopération judiciaire internationale | entraide pénale MLA | commission rogatoire internationale |
réseau 24/7 | point de contact 24/7 | données de Meta pour une enquête |
réquisition judiciaire aux plateformes | e-Evidence règlement | Cloud Act |
magistrat formation cybercriminalité | procureur parquet cyber J3 | jurisprudence cybercriminalité |
base SHERLOC ONUDC | GLACY+ | OCTOPUS conférence | adhérer à la Convention de Budapest |
quels pays ont signé Budapest | conservation rapide des données informatiques | gendarme enquêteur N'TECH |
pentest légal autorisation
[international-cyber-law]
droit international du cyberespace | droit international et cyberattaques | manuel de Tallinn | cyberguerre |
guerre cybernétique | acte de guerre cyber | recours à la force cyber | légitime défense contre cyberattaque |
contre-mesures licites | souveraineté dans le cyberespace | due diligence des États | diligence requise |
responsabilité de l'État pour cyberopération | attribution d'une cyberattaque à un État |
attribution publique | position française droit international cyber | position nationale des États |
position commune de l'Union africaine | OEWG | groupe à composition non limitée |
GGE groupe d'experts gouvernementaux | 11 normes de comportement responsable |
comportement responsable des États | Appel de Paris | programme d'action PoA ONU |
mécanisme permanent ONU cyber | droit international humanitaire numérique | CICR emblème numérique |
hackers civils en temps de guerre | attaquer un hôpital cyber conflit |
infrastructure critique épargnée en conflit | désinformation et non-ingérence | principe de non-intervention |
sanctions cyber de l'UE | boîte à outils cyberdiplomatie | cyberdiplomate | mesures de confiance OSCE |
processus de Pall Mall | logiciels espions prolifération étatique | cyber toolkit cas pratiques |
oxford process | thèse sur la cyberguerre
[cyber-policy-states]
stratégie nationale de cybersécurité | stratégies cyber par pays | indice mondial de cybersécurité | GCI UIT |
National Cyber Security Index | NCSI Estonie | classement cybersécurité des pays |
notre rang en cybersécurité | comparer la cybersécurité des États | agence nationale de cybersécurité |
ANSSI rôle | Centre pour la cybersécurité Belgique | DGSSI Maroc | ANSI Tunisie Niger | ANSSI Bénin |
ANSSI Togo Cyber Defense Africa | OFCS suisse | Centre canadien cybersécurité | NIS 2 transposition |
directive NIS2 suis-je concerné | opérateur d'importance vitale OIV | opérateurs de services essentiels |
protection des infrastructures critiques politique | UNIDIR portail cyber politiques |
profils cyber des pays | CMM Oxford modèle de maturité | évaluer la maturité cyber d'un pays |
rédiger une stratégie cyber nationale | guide pour élaborer une stratégie cyber |
CSIRT national création politique | institutions chargées de la cyberdéfense | COMCYBER |
commandement de la cyberdéfense | doctrine militaire cyber | revue stratégique cyberdéfense |
budget cybersécurité État | souveraineté numérique politique | Cyber Resilience Act |
loi de programmation cyber | conseiller ministériel cherche exemples stratégies |
coordination interministérielle cyber
[cyber-incidents-data]
base de données de cyberattaques | jeu de données incidents cyber | chronologie des cyberattaques |
liste des cyberattaques étatiques | cyberopérations russes | groupes APT | APT28 attribution |
hackers chinois Salt Typhoon | Lazarus Corée du Nord | EuRepoC | CyberPeace Institute |
Cyber Operations Tracker CFR | statistiques de cyberattaques par année | nombre de rançongiciels par secteur |
panorama de la cybermenace | tendances des menaces ENISA | rapport sur les menaces |
cyberattaques contre ONG recensées | cyberattaques contre hôpitaux chiffres |
attaques pendant la guerre en Ukraine | hacktivistes NoName057 | KillNet DDoS politiques |
Anonymous Sudan Sénégal Kenya | cyberespionnage d'État | qui a attaqué tel ministère |
attaques cyber contre élections | cyberattaques en Afrique données | politologue analyse cyberconflits |
chercheur veut données codées incidents | télécharger CSV incidents cyber |
coût des cyberattaques statistiques | suivi des fuites de données mondiales | journaliste data cyberattaques |
MITRE ATT&CK groupes | campagne de sabotage Sandworm | NotPetya Stuxnet cas |
cyberincidents à dimension politique | acteurs de la menace profils | fréquence des attaques DDoS |
cartographie des cyberattaques | victimes par pays et secteur
[cyber-capacity]
renforcement des capacités cyber | cybercapacités | GFCE | Cybil portail projets |
qui finance la cybersécurité en Afrique | bailleurs de fonds cyber | projet de coopération cybersécurité |
aide internationale pour notre CERT | créer un CERT national appui | monter un CSIRT formation équipe |
former nos analystes SOC | formation FIRST pour CSIRT | AfricaCERT | exercices cyber nationaux |
cyberdrill UIT | cyber range exercice | ENVR école nationale Dakar | ENVR cybersécurité vocation régionale |
Cyber4Dev | OCWAR-C | Expertise France cyber | Enabel coopération numérique cyber |
Banque mondiale fonds cyber | jumelage avec un CERT européen | mentorat pour équipe de réponse |
bourse pour formation cybersécurité | assistance technique cyber au ministère |
former policiers et magistrats cyber | feuille de route capacités cyber | matrice des besoins et offres |
Accra Call appel d'Accra | pays en développement cybersécurité soutien |
manque d'experts cyber au gouvernement | trouver un partenaire pour SOC gouvernemental |
Women in Cyber bourse OEWG | modules de formation cyberdiplomatie | recenser les projets cyber en cours |
doublons entre bailleurs cyber | LAC4 Caraïbes Haïti cyber | C3SA | communauté de praticiens cyber
[ai-harm]
machine a décidé sans humain | robot a rejeté ma demande | ma banque, score automatique défavorable |
quand l'IA se trompe, qui paie | victime d'un algorithme | algorithme m'a refusé un prêt |
refusé par une décision automatisée | candidature rejetée par une IA | CV trié automatiquement recrutement |
CAF algorithme contrôle | algorithme de la CAF discrimine | allocation coupée par un calcul automatique |
Parcoursup algorithme injuste | reconnaissance faciale erreur arrestation |
confondu avec quelqu'un par caméra | reconnaissance faciale peau noire | biais algorithmique |
biais raciste de l'IA | IA sexiste | ChatGPT invente des choses sur moi | chatbot dit que je suis criminel |
hallucination diffamatoire | robot conversationnel a poussé au suicide |
mon fils amoureux d'une IA compagnon | Character.AI adolescent | mauvais conseil médical d'un chatbot |
erreur de diagnostic par logiciel | voiture autonome accident | Tesla Autopilot accident |
Grok déshabille des femmes | incidents d'IA base de données | AI Incident Database | AIAAIC |
OCDE moniteur incidents IA | signaler un incident d'intelligence artificielle | préjudice causé par une IA |
cas de dommages de l'IA | note algorithmique injuste examen | accusé à tort de tricher IA |
détecteur d'IA m'accuse étudiant | chauffeur Uber désactivé par algorithme |
livreur déconnecté automatiquement | toeslagenaffaire scandale allocations |
faux avocat cité jurisprudence inexistante | IA prédictive police | scoring social
[ai-policy]
y a-t-il une loi sur l'IA | inteligence artificielle réglementation | loi IA Québec Maroc Algérie |
politique d'intelligence artificielle | gouvernance de l'IA | stratégie nationale IA |
stratégies IA par pays | règlement européen IA | AI Act | IA Act haut risque |
mon entreprise est-elle soumise AI Act | système d'IA à haut risque | interdictions AI Act article 5 |
code de bonnes pratiques GPAI | loi sur l'intelligence artificielle LIAD Canada | projet C-27 |
stratégie continentale IA Union africaine | stratégie IA Sénégal | stratégie IA Rwanda Bénin |
Recommandation UNESCO éthique IA | RAM méthodologie d'évaluation préparation | état de préparation à l'IA |
éthique de l'intelligence artificielle | principes OCDE IA | OECD.AI observatoire |
Convention-cadre Conseil de l'Europe IA | Stanford AI Index | Indice mondial IA responsable |
indice IA responsable GIRAI | classement des pays en IA | Government AI Readiness Oxford |
Sommet pour l'action IA Paris | GPAI partenariat mondial | panel scientifique ONU IA |
dialogue mondial gouvernance IA | régulation de ChatGPT | encadrer l'IA générative |
IA dans l'administration charte | IA à l'école cadre d'usage | droit d'auteur et entraînement IA |
fouille de textes opt-out | bac à sable réglementaire IA | Montréal Déclaration IA responsable | Mila OBVIA |
fonctionnaire rédige politique IA | armes autonomes létales SALA | législations IA comparées
[disinformation]
c'est vrai ou c'est faux ? | on annonce la mort du président | radio trottoir congossa sur Facebook |
audio qui fait peur partagé | fausse citation attribuée | propagande sur TikTok | nouvelle bidon canular |
désinformation | fausses nouvelles | fake news | infox | intox | rumeur qui circule sur WhatsApp |
est-ce vrai cette vidéo | vérifier une photo | photo sortie de son contexte | vidéo truquée d'un président |
hypertrucage politique | deepfake d'un candidat | fausse vidéo générée par IA | voix clonée du ministre |
vérification des faits | fact-checking | factcheck | Les Décodeurs AFP Factuel | Africa Check | Congo Check |
Décrypteurs Radio-Canada | CrossCheck Désintox | HoaxBuster | ma tante partage des complots |
théories du complot | complotisme | infos fausses sur les vaccins | fausse information santé |
faux site imitant Le Monde | Doppelgänger campagne | ingérence étrangère | VIGINUM | usines à trolls |
Wagner propagande Sahel | propagande russe en Afrique | manipulation de l'information élection |
rumeurs avant les élections | faux communiqué du gouvernement | faux résultats électoraux |
signaler une fausse info | où vérifier une info | message transféré plusieurs fois |
chaîne WhatsApp mensongère | bots qui amplifient un hashtag | Community Notes | recherche inversée d'image |
loi infox manipulation 2018 | EDMO De Facto | IFCN
[media-literacy]
institutrice cherche activité infox | ados incapables de trier le vrai | éducation aux médias | EMI |
éducation aux médias et à l'information | CLEMI | semaine de la presse à l'école | HabiloMédias |
Conseil supérieur éducation aux médias | Média Animation | e-media.ch | esprit critique à l'école |
apprendre à vérifier ses sources | apprendre aux élèves les infox | cours sur les fake news collège |
séquence pédagogique infox | fiche pédagogique réseaux sociaux | prof documentaliste ressources |
enseignant cherche leçons esprit critique | atelier médias pour jeunes | formation d'animateurs aux médias |
jeux éducatifs désinformation | Bad News jeu | mes élèves croient TikTok | mes élèves gobent tout |
former les seniors aux infox | bibliothécaire atelier information | culture numérique PIX compétences |
Pix Junior | permis internet pour les enfants | programme scolaire éducation numérique |
manuel UNESCO maîtrise de l'information | MIL UNESCO curriculum |
compétences médiatiques et informationnelles | littératie médiatique | littératie numérique jeunesse |
éduquer à l'image | décrypter la publicité avec enfants | comprendre les algorithmes en classe |
biais cognitifs leçon | parents apprendre à juger contenus | kit pour débusquer l'info | journal lycéen |
semaine mondiale EMI
[platform-accountability]
TikTok est-il pire que Facebook | responsabilité des entreprises du numérique |
classement des entreprises tech droits | Ranking Digital Rights | RDR index | rapport de transparence |
rapports de transparence Google | rapport de transparence opérateur Orange |
demandes gouvernementales de données combien | combien de comptes livrés aux autorités |
demandes de retrait par gouvernement chiffres | entreprises et droits humains numériques |
principes directeurs de l'ONU entreprises | devoir de vigilance numérique |
diligence raisonnable droits humains tech | Who Has Your Back | comparatif des conditions d'utilisation |
conditions générales trop longues CGU | ToS;DR | Orange MTN respect vie privée note |
évaluer un opérateur sur droits | notation éthique GAFAM | investisseurs et droits numériques ESG |
Global Network Initiative | GNI | politique de modération opaque | Meta et liberté d'expression, évaluation |
Conseil de surveillance Meta bilan | chercheur accès aux données plateformes |
transparence algorithmique entreprise | algorithme de recommandation opaque |
transparence publicitaire bibliothèque pubs | X Twitter ne publie plus rapport | Principes de Santa Clara |
télécom a coupé sur ordre transparence | Telco transparence africaine |
suivi des engagements des plateformes | actionnaires activistes Amazon |
fabricant de logiciels espions responsabilité | quelle plateforme protège le mieux expression |
Big Tech scorecard
[connectivity-statistics]
nb d'internautes en RDC | chiffres accès internet Maghreb | taux de penetration internet Haïti |
statistiques d'accès à internet | taux de pénétration d'internet | nombre d'internautes |
combien d'internautes au Cameroun | pourcentage de population connectée | chiffres UIT | DataHub UIT |
indicateurs TIC | indice IDI développement TIC | abonnés haut débit | abonnements fibre par pays |
couverture mobile 4G | couverture 4G par pays carte | population sans couverture réseau |
combien de personnes hors ligne | 2,6 milliards non connectés | ménages avec internet |
ménages équipés d'ordinateur | enquête TIC ménages | taux d'équipement smartphone |
utilisateurs hommes et femmes données | usage d'internet par âge | internautes en zone rurale chiffres |
parc mobile ARTP trimestriel | observatoire ARPTC marché | baromètre du numérique CREDOC | StatBel usage TIC |
Statistique Canada utilisation internet | INS enquête connectivité | GSMA Mobile Connectivity Index |
Banque mondiale utilisateurs internet | télécharger données internet Excel | série chronologique internautes |
Afrobaromètre internet | DataReportal utilisateurs réseaux sociaux | nombre de comptes Facebook par pays |
débit moyen par pays | Speedtest classement mondial | taux de numérisation entreprises |
étudiant cherche chiffres internet Afrique | taux de pénétration mobile |
connectivité significative universelle | journaliste veut taux d'accès
[prices-affordability]
j'ai plus de megas | crédit data épuisé trop vite | forfait 5000 FCFA seulement 2 Go |
opérateurs nous volent nos mégas | prix des données mobiles | prix d'un giga | prix du Go |
1 Go coûte combien | forfait internet trop cher | mégas trop chers | les megas finissent vite |
vie chère internet | coût de la connexion Afrique | tarif internet comparé entre pays | prix de la data |
2 pour cent du revenu RNB | objectif abordabilité 2 % | panier de prix TIC UIT | paniers tarifaires |
prix du haut débit fixe | abonnement fibre prix international | smartphone trop cher |
smartphone vaut un mois de salaire | téléphone bon marché pour pauvres | taxes sur les téléphones importés |
taxe sur la data | taxe sur les réseaux sociaux | hausse des tarifs Orange MTN | boycott des opérateurs prix |
#MerciDeBaisserLesPrix | Alliance pour un internet abordable | A4AI | rapport sur l'abordabilité |
indice d'abordabilité | Cable.co.uk prix data mobile | Starlink prix mensuel abonnement |
tarif social internet | offre sociale Coup de pouce internet | je ne peux pas payer internet |
étudiants sans argent pour forfait | classement pays internet le plus cher | internet le moins cher du monde |
prix du Mo en francs CFA | coût mensuel en gourdes Digicel Natcom | roaming frais d'itinérance
[telecom-regulation]
gendarme des télécoms | ouvrir une entreprise d'internet, autorisation | régulateur des télécommunications |
ARCEP | ARTP Sénégal | ARPTC Congo | ARTCI Côte d'Ivoire | ANRT Maroc télécom | INT Tunisie | ARPCE Algérie |
ART Cameroun | ARCEP Burkina | CONATEL Haïti | IBPT | ComCom suisse | CRTC télécom | licence d'opérateur |
obtenir une licence de FAI | autorisation pour fournir internet | déclarer un opérateur L33-1 |
cahier des charges opérateur | fréquences radio | spectre | attribution du spectre | enchères 5G |
bande 700 MHz | fréquences libres Wi-Fi 6 GHz | partage d'infrastructures pylônes |
dégroupage de la boucle locale | fermeture du réseau cuivre | service universel | fonds de service universel |
fonds d'accès universel FSU FDSUT | tarifs de terminaison d'appel | interconnexion tarif régulé |
portabilité du numéro | opérateur dominant puissance significative | licence Starlink refusée dans pays |
Starlink autorisation | MVNO opérateur virtuel | ICT Regulatory Tracker | traceur réglementaire UIT |
générations de régulation G5 | identification des cartes SIM loi | homologation équipements terminaux |
câble sous-marin licence d'atterrage | code des communications électroniques |
réglementation des télécoms comparée | FRATEL réseau francophone
[community-network]
ya pas de réseau au village | on capte rien chez nous | commune rurale oubliée des opérateurs |
poteau antenne association du village | réseau communautaire | réseaux communautaires |
notre village n'a pas de réseau | aucun opérateur ne couvre notre village | zone blanche | zone non couverte |
pas de signal dans la brousse | il faut monter sur une colline | capter le réseau sur l'arbre |
construire notre propre réseau | créer un FAI associatif | FAI associatif | Fédération FDN | FFDN |
Tetaneutral | réseau maillé | mesh Wi-Fi | LibreMesh LibreRouter | Wi-Fi communautaire |
wifi partagé pour le quartier | hotspot solaire village | antenne dans le village |
relais Wi-Fi longue distance | TVWS espaces blancs télé | kit satellite partagé village |
Starlink pour tout le village | coopérative internet | coopérative de télécommunication |
réseau autochtone Premières Nations | communauté éloignée du Nord connexion | APC réseaux locaux LocNet |
Rhizomatica GSM communautaire | Mesh Bukavu Pamoja Net | ISOC subvention réseau communautaire |
BOLT subvention connectivité | financement pour connecter une communauté |
matériel pour réseau local villageois | intranet hors ligne Kiwix | radio rurale et wifi |
chef de village veut internet | île isolée sans internet | montagne douar sans couverture |
former des techniciens du village | fibre dans hameau oublié
[school-connectivity]
mes élèves n'ont jamais vu internet | école de brousse sans électricité | connecter les écoles |
école sans internet | notre lycée n'a pas de connexion | Giga UNICEF UIT | initiative Giga |
carte des écoles connectées | carte des écoles sans connexion | écoles connectées pourcentage |
combien d'écoles ont internet | internet dans les écoles rurales | salle informatique sans connexion |
salle informatique poussiéreuse en panne | directeur d'école veut internet |
proviseur cherche financement connexion | tablettes pour élèves | ordinateurs pour une école africaine |
don d'ordinateurs école | fibre pour les écoles | wifi au collège | débit insuffisant en classe |
tarif réduit pour établissements scolaires | satellite pour école isolée | financer la connexion d'une école |
plan numérique éducation | école numérique | campus numérique université connexion |
réseau national recherche éducation NREN | WACREN | RENATER snRER | ASREN UbuntuNet | eduroam |
enseignement à distance sans internet | cours en ligne pendant la grève | classe numérique hors ligne |
serveur local de contenus éducatifs | Project Connect | géolocaliser les établissements scolaires |
énergie solaire pour l'école | école coranique daara connectée | enseignants formés au numérique Afrique |
ministère de l'éducation connectivité
[digital-divide-women]
fracture numérique entre les sexes | fracture numérique de genre | femmes et internet | femmes et numérique |
filles et numérique | accès des femmes à internet | femmes sans téléphone |
mari interdit téléphone à sa femme | mari contrôle mon accès internet | écart hommes-femmes mobile |
rapport GSMA Mobile Gender Gap | EQUALS partenariat | Journée des filles dans les TIC | Girls in ICT |
formation au codage pour filles | femmes dans la tech | femmes dans l'informatique |
pourcentage de femmes ingénieures | Women in Tech Afrique | entrepreneures numériques |
commerçantes et mobile money | groupement de femmes veut apprendre smartphone | femmes rurales et internet |
filles déscolarisées compétences numériques | données ventilées par sexe TIC |
statistiques de genre numérique | égalité des genres numérique | ONU Femmes technologie | CSW67 innovation |
féminisme numérique inclusion | Wi-Filles Becomtech | Ada Tech School | codeuses Sénégal Jjiguène Tech |
Sheroes bourse informatique | Interface3 Bruxelles | stéréotypes de genre en informatique |
mentorat pour étudiantes en STEM | STIM filles | plaidoyer accès féminin au web |
barrières des femmes analphabètes téléphone | agricultrices et smartphone
[digital-inclusion]
mon père dépassé par le numérique | papi mamie tablette | remplir ma demande sur ordi, perdu |
prendre rdv préfecture, pas d'internet | inclusion numérique | fracture numérique | illectronisme |
exclus du numérique | ma mère de 80 ans internet | personne âgée perdue avec internet |
retraité ne sait pas utiliser tablette | pas à l'aise avec un ordinateur | apprendre l'ordinateur seniors |
cours d'informatique pour débutants | atelier smartphone pour aînés | tout se fait en ligne maintenant |
plus de guichet tout en ligne | guichets fermés à la sous-préfecture | France services |
conseiller numérique | aidants Connect | médiation numérique | Espace public numérique EPN | cybercentre |
Emmaüs Connect | Les Bons Clics | WeTechCare | Pass numérique | Hub inclusion |
baromètre inclusion numérique Fondation Roi Baudouin | vulnérabilité numérique |
écrivain public démarches en ligne | précarité numérique | pas d'ordinateur à la maison |
sans-abri et smartphone | réfugiés accès internet | migrants compétences informatiques |
ruraux laissés de côté | zones rurales compétences numériques | analphabètes et interfaces vocales |
compétences numériques de base | DigComp | droit au non-numérique | droit à un guichet humain |
population défavorisée équipement reconditionné | ordinateur reconditionné solidaire |
recherche sur exclusion numérique | programme d'inclusion des aînés | Branchés Familles branchées Canada |
telecentre communautaire
[accessibility]
accessibilite handicap site | site pas adapté aux handicapés | je n'entends pas la vidéo |
touche Tab bloquée dans menu | police trop petite zoom impossible | accessibilité numérique |
accessibilité web | site inaccessible aux aveugles | site muet avec ma synthèse vocale | lecteur d'écran |
NVDA JAWS | VoiceOver n'annonce pas les boutons | TalkBack application illisible | je suis aveugle |
je suis malvoyant | mon fils malvoyant n'arrive pas | je suis sourd vidéos sans sous-titres |
sous-titres manquants | langue des signes LSF | vidéosous-titrée malentendant |
daltonien contraste insuffisant | contraste des couleurs | navigation au clavier impossible |
souris impossible handicap moteur | tremblements boutons trop petits | captcha impossible pour aveugle |
texte alternatif images | PDF inaccessible | formulaire sans étiquettes | WCAG | RGAA | WAI W3C |
audit d'accessibilité | tester l'accessibilité de mon site | déclaration d'accessibilité |
schéma pluriannuel | non conforme affiché en bas | Défenseur des droits handicap site |
où se plaindre site non accessible | BOSA accessibilité | eCH-0059 Access for all |
loi européenne accessibilité EAA | directive (UE) 2019/882 | loi canadienne accessibilité | SGQRI 008 Québec |
obligations pour boutique en ligne accessibilité | personne handicapée exclue du site |
appli bancaire inutilisable non-voyant | la mairie, site illisible handicap | FALC facile à lire |
dyslexie police lisible | DYS lecture écran | développeur veut rendre site accessible |
Convention droits personnes handicapées numérique | plage braille
[e-government]
pays les plus avancés démarches numériques | administration électronique | e-gouvernement |
gouvernement électronique | e-gov | services publics en ligne | dématérialisation des procédures |
classement e-gouvernement ONU | EGDI | indice e-participation | enquête ONU administration en ligne |
rang de notre pays services numériques | GovTech Maturity Index | indice GovTech Banque mondiale |
eGovernment Benchmark européen | OCDE gouvernement numérique indice | comparer services en ligne entre pays |
guichet unique numérique | portail national de services publics | Estonie modèle X-Road |
interopérabilité des administrations | bonnes pratiques e-administration | données ouvertes gouvernementales |
Open Data Barometer | data.gouv.fr réutilisation | Baromètre données mondiales |
ville numérique indice local LOSI | mairie intelligente services en ligne | smart city classement |
observatoire qualité démarches en ligne | service-public.fr comparé | démarches simplifiées numériques |
Mon espace citoyen Togo service-public.gouv.tg | e-services Sénégal Smart Senegal | Rwanda Irembo |
Djibouti e-gouv | transformation numérique de l'État | DINUM doctrine | budget participatif en ligne |
vote électronique internet | pétitions en ligne e-participation | téléprocédures douane impôts |
paperasse administrative numérisée | fonctionnaire benchmark e-services
[digital-id]
mon fils n'a pas de papiers | sans extrait, pas d'école | perdu ma carte, registre brûlé |
je n'existe pas dans l'état civil | identité numérique | identité digitale | carte d'identité électronique |
carte nationale biométrique | CNI biométrique CEDEAO | e-ID suisse | itsme | FranceConnect |
FranceIdentité application | portefeuille européen d'identité EUDI | portefeuille numérique eIDAS 2 |
Service d'authentification gouvernementale Québec | personnes sans papiers d'identité |
je n'ai pas d'acte de naissance | enfant sans acte de naissance | pas d'extrait de naissance |
non déclaré à la naissance | jugement supplétif | enfants fantômes | état civil | état civil numérisé |
enregistrement des naissances | registre de population | apatrides sans preuve d'identité |
ID4D Banque mondiale | combien de personnes sans identité | statistiques identification légale |
NINA numéro unique Mali NINA | numéro d'identification unique | WURI programme identité Afrique Ouest |
carte ONI numéro CNIC Haïti | RAVEC recensement état civil | MOSIP | Aadhaar modèle |
biométrie empreintes enrôlement | exclus faute de carte nationale | pas de carte, pas de SIM |
inclusion identité réfugiés HCR | ODD 16.9 identité juridique | confiance identité décentralisée |
attestations vérifiables credentials | certificat de naissance électronique | guide bonne identité principes
[digital-public-goods]
biens publics numériques | biens communs numériques | communs numériques | DPGA |
Alliance pour biens publics numériques | registre DPG | logiciel libre pour gouvernement |
logiciel libre administration | open source secteur public | logiciels libres pour développement |
code source ouvert gouvernemental | code.gouv.fr socle interministériel | SILL logiciels libres |
DHIS2 santé | OpenMRS | OpenCRVS | Mojaloop paiement | X-Road réutiliser | OpenG2P |
infrastructure publique numérique | DPI infrastructures | GovStack | briques réutilisables GovStack |
50-in-5 | logiciel gratuit pour dispensaires | logiciel de gestion scolaire libre |
remplacer Microsoft dans l'administration | sortir de Microsoft LibreOffice |
Nextcloud souverain collectivités | éviter enfermement propriétaire |
adopter une solution existante open source | faire reconnaître mon projet libre |
soumettre mon logiciel au registre | licence EUPL GPL administration | OSPO bureau open source |
Framasoft Chatons | ADULLACT mutualisation logiciels | OpenStreetMap données ouvertes développement |
UNICEF fonds innovation open source | Joinup catalogue | ONG cherche appli libre |
modèle d'IA ouvert bien public
[digital-trade]
commerce numérique | règles du commerce électronique OMC | OMC moratoire transmissions électroniques |
moratoire droits de douane électroniques | initiative conjointe e-commerce | accord commerce numérique |
DEPA | protocole commerce numérique ZLECAf | ZLECAf numérique | chapitre numérique accord libre-échange |
flux transfrontaliers de données commerce | libre circulation des données |
localisation forcée des serveurs barrière | taxe numérique | taxe GAFA | taxe sur services numériques TSN |
pilier 1 OCDE imposition | TVA sur services numériques étrangers | TVA services en ligne Cameroun |
représailles américaines taxe GAFA | Digital Policy Alert | base de mesures politiques numériques |
Global Trade Alert numérique | restrictions au commerce numérique indice | DTRI ECIPE |
OCDE indice restrictivité services numériques | CNUCED économie numérique rapport |
exporter mes services numériques | vendre en ligne en Afrique voisine | petit colis droits de douane Temu |
fin exemption 150 euros colis | douanes et commerce en ligne Shein | obstacles aux exportateurs numériques |
eTrade readiness | évaluation état préparation eTrade | paiements transfrontaliers PAPSS |
TAPED base accords | négociateur commercial clauses numériques | statistiques du commerce numérique |
exportations de services TIC livrables | subventions semi-conducteurs politiques
[e-waste]
où jeter mon vieux téléphone | imprimante bloquée impossible à réparer | casse électronique, odeur de brûlé |
déchets électroniques | e-déchets | DEEE | D3E | vieux téléphones à jeter | que faire de vieil ordinateur |
recycler un portable | recycler les batteries lithium | point de collecte appareils électriques |
éco-organisme Ecosystem Recupel | Swico SENS | ARPE Québec électroniques | tonnes de déchets électroniques |
Global E-waste Monitor | chiffres déchets électroniques par pays | Agbogbloshie |
décharge électronique Afrique | exportation illégale d'e-déchets | Convention de Bâle électronique |
enfants brûlent des câbles | plomb mercure composants | obsolescence programmée | indice de réparabilité |
droit à la réparation | réparer au lieu de jeter | Repair Café | empreinte carbone du numérique |
pollution numérique | numérique responsable | green IT | sobriété numérique | The Shift Project |
consommation électrique des data centers | centres de données et eau | énergie consommée par l'IA |
émissions CO2 du streaming | terres rares cobalt Congo téléphones | minerais du sang coltan | loi REEN |
passeport numérique produit | UIT environnement TIC L.1470 | normes vertes TIC |
économie circulaire électronique | antennes et climat impact
[courses-igov]
formation gratuite pour jeunes africains gouvernance | école d'hiver PPSIG |
formation gouvernance de l'internet | cours gouvernance d'internet | école de gouvernance de l'internet |
École africaine gouvernance AfriSIG | EuroSSIG Meissen | école d'été gouvernance internet |
DiploFoundation cours | cours en ligne politique numérique | ICANN Learn | ISOC cours en ligne |
MOOC gouvernance internet | MOOC droit numérique | Académie UIT formation | ITU Academy | boursier ICANN |
programme de bourses ICANN Fellowship | NextGen@ICANN | bourse jeune IGF ISOC | Youth Ambassador |
boursier RIPE Fellowship | APNIC AFRINIC formation réseaux | formation technique DNS BGP atelier |
AfNOG atelier | certificat politiques numériques | master droit numérique gouvernance |
me former à la gouvernance internet | étudiant veut apprendre gouvernance numérique |
apprendre comment internet est gouverné | formation pour magistrats liberté expression UNESCO |
cours pour diplomates numériques | formation gratuite TIC avec attestation |
webinaire d'initiation internet gouvernance | stage IGF secrétariat |
bourse de voyage pour conférence internet | appel à candidatures fellowship numérique |
IFEF Université Senghor numérique | IFDD D-CLIC OIF | D-CLIC formez-vous au numérique |
école ISIG Sénégal Bénin | SIG Haïti | tutoriel acteurs multipartites |
formation certifiante TIC fonctionnaires | résidence chercheurs politique internet
[capacity-governments]
appui au gouvernement numérique | assistance technique au ministère numérique |
notre ministère cherche des conseillers | conseillers pour stratégie numérique |
expert pour élaborer stratégie numérique | élaborer un plan national numérique |
feuille de route transformation digitale nationale | Digital Readiness Assessment PNUD |
PNUD numérique évaluation | UIT bureau régional appui | partenaires techniques financiers numérique |
bailleurs pour projet e-gouvernement | financement transformation numérique État |
Banque africaine développement numérique | AFD numérique projet | Enabel Luxdev GIZ numérique | Smart Africa |
coopération Sud-Sud numérique | former nos fonctionnaires au numérique |
formation des agents publics numérique | compétences numériques des fonctionnaires |
école d'administration et numérique ENA | commune veut se numériser aide |
petit État insulaire appui technique | Comores Djibouti aide stratégie TIC |
pays moins avancés Banque technologies | hub capacités numériques D4D | D4D Hub |
équipe services numériques gouvernementaux monter | rédiger politique sectorielle TIC |
modernisation administration coopération | consultants internationaux TIC | demander une mission d'expertise |
échange d'expériences entre administrations | réseau de DSI publics | DSI d'un ministère cherche conseil |
renforcement de capacités institutionnelles | ONU Desa conseil e-gouvernement |
apprentissage entre pairs pour décideurs | UNU-EGOV Guimarães conseil |
programme de mentorat décideurs publics | Pacte numérique mise en œuvre pays
[internet-governance-news]
suivre l'actualité ICANN | comprendre la gouvernance d'internet simplement |
actualités de la gouvernance de l'internet | gouvernance de l'internet c'est quoi | qui dirige internet |
qui contrôle internet | qui gouverne internet | qui décide des règles d'internet |
acteurs de la gouvernance d'internet | ICANN IETF UIT différences | rôle de l'ICANN | modèle multipartite |
multipartisme | multi-acteurs | glossaire de la gouvernance numérique | glossaire numérique sigles |
lexique sigles ICANN IGF SMSI | introduction à la gouvernance internet |
lettre d'information politique numérique | Digital Watch | veille politique numérique internationale |
calendrier des événements numériques | agenda des conférences internet | Pacte numérique mondial |
Global Digital Compact résumé | avenir de l'internet débat | fragmentation de l'internet | splinternet |
souveraineté sur internet débat mondial | histoire de la gouvernance internet |
panorama des enjeux numériques | journaliste suit politique numérique | exposé sur gouvernance internet |
étudiant exposé ICANN | résumé des négociations numériques | NETmundial | NETmundial+10 |
IETF réunions normes | W3C gouvernance | normalisation internet qui | CircleID blog |
think tank politique internet | cartographie des processus numériques | AFNIC blog gouvernance |
livre de Kurbalija gouvernance
[igf-initiatives]
trouver l'IGF de mon pays | participer au FGI de Kinshasa | FGI national | IGF national |
forum national gouvernance internet | FGI France | IGF France | IGF Belgique | FGI Suisse Swiss IGF |
FGI Canada | FGI Sénégal | IGF Côte d'Ivoire | FGI Bénin | FGI RDC | FGI Cameroun | IGF Togo | FGI Tchad |
IGF Haïti | IGF Tunisie Maroc | North African IGF | FGI Afrique de l'Ouest WAIGF |
FGI Afrique centrale CAIGF | IGF africain | EuroDIG | IGF arabe | NRI initiatives nationales régionales |
créer un IGF dans mon pays | lancer un FGI national | boîte à outils NRI | organiser un forum local internet |
reconnaissance d'un NRI secrétariat | IGF jeunesse | Youth IGF | FGI des jeunes |
jeunes et gouvernance internet groupe | jeune veut participer à un IGF |
contact du coordonnateur IGF national | coordonnateur FGI pays | qui organise le forum chez nous |
rejoindre le comité d'organisation | calendrier des forums nationaux | rapport annuel d'un FGI national |
critères pour être reconnu initiative | pas d'IGF dans mon pays | subvention pour FGI national IGFSA |
Caribbean IGF | remote hub local
[igf-meetings]
comment aller à l'IGF | où se tient le forum mondial | Forum sur la gouvernance de l'internet | FGI mondial |
réunion annuelle de l'IGF | IGF 2025 Lillestrøm | IGF 2024 Riyad | IGF 2023 Kyoto | IGF 2022 Addis-Abeba |
prochain IGF ville et dates | s'inscrire à l'IGF | inscription IGF | participer à distance à l'IGF |
proposer une session IGF | appel à propositions d'ateliers | proposer un atelier | stand village IGF |
transcription de session | transcriptions IGF | vidéos des sessions IGF | programme de l'IGF |
qui a dit quoi à l'IGF | messages de l'IGF | résultats de l'IGF | rapport de synthèse IGF |
dynamic coalition | coalitions dynamiques | Best Practice Forum | forums de meilleures pratiques |
réseaux de politiques IGF | policy network | MAG groupe consultatif multipartite | candidature au MAG |
Panel de leadership | jour 0 événement | visa lettre d'invitation IGF |
aide financière pour assister à l'IGF | prise en charge voyage IGF | archive des forums depuis Athènes 2006 |
Open Consultations | piste parlementaire IGF | parlementaires au forum internet |
piste jeunesse sommet mondial | renouvellement du mandat IGF | interprétation en français session |
secrétariat de l'IGF Genève
[geneva-missions]
conseiller d'ambassade chargé du numérique | stagiaire à la mission, SMSI | missions permanentes à Genève |
mission permanente numérique | diplomate à Genève numérique | délégué à Genève suit numérique |
attaché numérique ambassade | diplomatie numérique | petite délégation débordée de réunions |
petits États et politique numérique | petits États insulaires à Genève |
pays moins avancés représentation Genève | Geneva Internet Platform | plateforme internet de Genève |
GIP Digital Watch Genève | Genève internationale numérique | briefing pour diplomates |
briefings mensuels gouvernance numérique | SMSI+20 négociations | examen SMSI+20 New York |
négociation Assemblée générale numérique | co-facilitateurs SMSI projet de texte |
Pacte numérique suivi diplomates | Pacte pour l'avenir | résolution ONU numérique vote |
Conseil droits de l'homme résolution technologies | UIT conseil plénipotentiaires délégation |
PP-26 Doha conférence plénipotentiaires | CSTD commission science technologie | CSTD groupe travail données |
OMC e-commerce délégués Genève | OMPI comité permanent délégué | normes ISO UIT Genève suivi |
agenda des réunions numériques Genève | qui négocie quoi à Genève | atlas numérique de Genève |
Geneva Digital Atlas | ambassadeur pour le numérique | ambassadeur tech |
ministère des affaires étrangères cyber | groupe africain négociations numériques |
position francophone OIF négociations | RPF OIF Genève New York | note d'orientation avant négociation |
formation diplomates nouvellement arrivés | G77 et Chine numérique | suivre les réunions depuis la capitale
[wsis-projects]
SMSI | Sommet mondial société de l'information | WSIS | lignes d'action du SMSI | ligne d'action C1 C11 |
grandes orientations SMSI | Forum du SMSI | WSIS Forum inscription | Prix SMSI | WSIS Prizes |
champion SMSI vote | soumettre un projet au prix WSIS | soumettre notre projet au concours |
vote en ligne pour projet TIC | inventaire SMSI | WSIS Stocktaking | base de données de projets TIC |
répertoire de projets TIC développement | projets TIC pour développement ICT4D |
TIC et objectifs de développement durable | ODD et numérique | numérique au service du développement |
matrice SMSI-ODD | plan d'action de Genève 2003 | Agenda de Tunis | engagement de Tunis 2005 |
déclaration de principes Genève | faire connaître mon projet numérique africain |
exemples de projets e-agriculture | e-agriculture paysans | projets e-santé télémédecine recensés |
e-environnement projets | projet social numérique à récompenser | startup ONG concours UIT |
ONG développement cherche prix TIC | fonds de solidarité numérique | facilitateurs de lignes d'action |
rapport d'inventaire success stories | Partner2Connect engagements | P2C promesses connectivité |
hackathon SMSI | photo concours SMSI | société de l'information inclusive
[internet-indicators-national]
indicateurs d'universalité de l'internet | indicateurs ROAM-X | ROAM-X | ROAM UNESCO |
universalité de l'internet | IUI UNESCO | évaluation nationale de l'internet |
évaluer le développement d'internet au pays | évaluer l'environnement internet national |
droits ouverture accessibilité multipartite | principes DOAM | DOAM-X | évaluation ROAM Sénégal Bénin |
évaluation ROAM Côte d'Ivoire Niger | rapport national ROAM publié | lancer une évaluation ROAM |
comité consultatif multipartite évaluation UNESCO | méthodologie d'évaluation UNESCO internet |
303 indicateurs 109 essentiels | indicateurs de base internet | indicateurs révisés 2024 deuxième génération |
coalition dynamique indicateurs universalité | PIDC UNESCO évaluation |
chercheur principal évaluation nationale | collecte de données indicateurs nationaux |
grille d'analyse environnement numérique pays | diagnostic numérique national droits |
autoévaluation de l'écosystème internet | Freedom on the Net score pays | score de liberté sur internet |
Freedom House net notation | note du pays liberté en ligne | indice société numérique nationale | Web Index |
indice d'impact du web | recommandations pour améliorer internet national | étude pays UNESCO internet |
université mandatée évaluation internet | validation atelier indicateurs |
mesurer droits numériques avec indicateurs
[civil-society-reports]
rapports de la société civile | Global Information Society Watch | GISWatch | rapport GISWatch pays |
APC rapports | Association pour le progrès des communications | état des droits numériques par pays |
rapport droits numériques Afrique | LONDA Paradigm Initiative | rapport Londa RDC Sénégal |
CIPESA état de la liberté | State of Internet Freedom Africa | Internet Sans Frontières rapports |
Jonction Sénégal rapport | Rudi International | Africtivistes | AfricTivistes rapport |
Article 19 Afrique de l'Ouest | Access Now rapport annuel | SMEX Maghreb rapport |
contribution à l'Examen périodique universel | EPU droits numériques soumission |
rapport alternatif ONG numérique | rapport parallèle droits en ligne |
chapitre national société de l'information | plaidoyer ONG numérique documentation |
analyse féministe de l'internet | principes féministes de l'internet | GenderIT |
recherche féministe technologie | militante cherche rapport genre numérique |
rapports pays par organisations locales | société civile africaine et numérique |
coalition d'ONG internet déclaration | Déclaration africaine droits internet |
observatoire citoyen libertés numériques | EDRi publications | DataDetox Tactical Tech études |
justice environnementale rapport APC | bilan annuel libertés numériques ONG |
publications militantes sur internet | lire études de terrain activistes
`
