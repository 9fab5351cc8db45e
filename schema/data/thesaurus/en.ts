/** Words and phrases of the needs in English: a heading line, then phrases between `|`. */
export const thesaurusEn = `
[account-taken-over]
account hacked | hijacked account | account takeover | somebody logged into my Gmail |
locked out of my Facebook | my Insta got hacked | WhatsApp account stolen |
gave stranger my WhatsApp verification code | gave away six digit code |
WhatsApp registered on another phone | friends get strange messages from me |
my profile is posting by itself | hacker changed recovery email | hacker changed my password |
can't log in anymore | password no longer works | recover my old account |
forgot password no access recovery phone | two-factor code goes to hacker | 2FA lockout lost authenticator |
Snapchat hacked | Roblox account stolen skins gone | Steam account hijacked | PSN account stolen |
Fortnite account nicked | Yahoo mail broken into | Hotmail Outlook sign-in from Russia |
unknown device logged in | login alert from another country | someone else is using my Telegram |
Telegram session terminated by intruder | YouTube channel hijacked crypto livestream |
business manager page stolen admins removed | hacker asking my contacts for money |
borrow money messages from my number | Facebook profile cloned and taken over | my IG was compromised |
LinkedIn login stolen | Apple ID iCloud broken into | get my account back | dem don hack my account |
my a/c is hacked sir | acount hacked | hackd my profile | somebody is in my emails |
sent emails I never wrote | TikTok login stolen | Discord token stolen | my Twitter X handle was hijacked |
someone broke into my mailbox | kicked out of my own profile | hacker deleted my photos timeline |
kid's game login nicked | page of my shop hijacked | security question changed |
recover access after SIM loss | I've been hacked on Insta | they posted bitcoin on my story |
wey thief my WhatsApp | session hijacked cookies | logged me out everywhere | strange posts my wall |
mum's email has been taken over
[account-of-activist]
activist account attacked | journalist's Gmail hacked | digital security helpline | Access Now helpline |
rapid response digital security | newsroom accounts compromised | our NGO page was hijacked |
reporter phone confiscated at border | police seized my laptop activist |
government-backed attackers warning Google | state-sponsored attack notification |
campaigner's Twitter hacked | human rights defender WhatsApp hijacked | opposition blogger lost Facebook |
protest organiser account breached | fake login page sent to reporters |
targeted phishing against activists | spear phishing dissidents | my source's messages at risk |
phone seized by security forces | device returned after detention | secure my phone before protest |
encrypted chat for whistleblowers | union organiser hacked | LGBT group page taken over |
editor's e-mail broken into | media outlet's YouTube hijacked | mass reporting against activist page |
emergency digital support civil society | independent media under cyber attack | exile journalist hacked |
colleague arrested, lock his accounts | remote wipe detained activist |
environmental defender devices tampered | digital first aid kit | RaReNet | CiviCERT |
blogger account hacked by regime | advocacy group mailbox intruded | helpline for at-risk users |
newsroom laptop behaves strangely before publication | reporter's cloud drive searched |
LGBT organisers infiltrated group | protesters' phones confiscated unlock |
partners receive malicious mail from campaigner | helpline 24/7 in several languages activists |
election observers hacked | community radio mailbox hijacked | whistleblower contact secure |
minority activist phone cloned | human rights lawyer's mail intruded | fact-checkers targeted login
[suspended-account]
account suspended | account disabled | permanently banned | Facebook disabled profile for no reason |
Instagram banned me | TikTok account banned | X locked my handle | banned without explanation |
my business page was unpublished | page restricted cannot run ads | ad account disabled Meta |
Meta suspended integrity rule | wrongly accused community standards account gone |
cannot reach any human at Meta | no customer support from Instagram | appeal form rejected automatically |
WhatsApp number banned from using WhatsApp | account not allowed to use WhatsApp |
YouTube channel terminated | monetisation removed channel | demonetised | shadowbanned |
Google account disabled lost photos | Amazon seller account deactivated | Uber driver deactivated |
Airbnb removed my listing profile | LinkedIn restricted ID verification | PayPal account limited |
deplatformed | years of photos gone suspended | deactivated by mistake | ban appeal denied by bot |
unban me | unsuspend | reinstate my page | lost my livelihood creator ban |
accused child exploitation wrongly ban Instagram | Snapchat locked SS06 |
Telegram channel closed by platform | Twitch ban | Discord disabled | strike out three strikes channel |
they banned my shop page | Reddit suspended me | kicked off the platform | barred from Facebook |
profile deleted overnight | your account has been suspended message | 180 days to appeal |
lost access to my followers | no reason given for ban | hacked then banned for hacker's posts |
seller shop frozen TikTok Shop | Meta verified support useless | Tinder banned me |
Match dating app banned | eBay restriction indefinite | Payoneer Upwork suspended freelancer
[post-removed-appeal]
post removed | post taken down | video deleted by YouTube | appeal takedown decision | Oversight Board |
out-of-court dispute settlement body | Appeals Centre Europe | DSA article 21 | content removal appeal |
false copyright strike | DMCA counter notice | wrongful takedown | my reel was removed |
flagged as nudity breastfeeding | artwork removed nudity rule | satire deleted as hate speech |
they say it goes against guidelines | violates community guidelines wrongly |
platform refuses to remove the post | reported it, they left it up | report rejected no violation found |
harmful video still online after reporting | complaint about Facebook decision |
complain about TikTok moderation | Ofcom online safety complaint | digital services coordinator complaint |
censored by Meta Palestine post | fact-check label wrong on post | age-restricted my video unfairly |
documentary footage of war removed | news article link blocked Facebook |
defamatory review Google won't delete | Google refuses to delist | bad review removal |
dispute content moderation | challenge moderation decision | my story got deleted |
comment removed automatically | overturn removal | restore my video | trusted flagger ignored |
stay up decision appeal | content warning screen put on mine | they took my video down |
taken off YouTube unfairly | copyright claim false muted song | Instagram removed my photo |
LinkedIn deleted article | second opinion on moderation | independent review of platform decision |
platform ignores my complaint | who decides over Facebook's head | no answer on appeal |
they won't take it down | rejected my appeal twice | museum picture removed |
cancer awareness post deleted
[moderation-data]
content moderation figures | transparency report removals | statements of reasons database |
DSA transparency database | Lumen database | takedown notices dataset |
government removal requests statistics | how many posts were removed | copyright notices record |
court orders to delist archive | enforcement report Meta quarterly | community standards enforcement data |
researcher data access article 40 | vetted researcher | VLOP transparency reports |
moderators per language | automated detection error rate | appeals statistics success rate |
Google transparency report requests | who asked Google to delist | DMCA notices search |
PhD on content moderation | study platform takedowns | dataset of deleted tweets |
ad library political ads data | systemic risk assessment reports | audit reports platforms |
trends in removal by country | India blocking orders section 69A record | Germany NetzDG reports |
Ofcom transparency reporting | compare platforms removal numbers | terms of service archive changes |
Open Terms Archive | platform governance archive | CrowdTangle replacement | Meta content library |
legal demands to delete record | harmonised transparency template |
journalist investigating removals numbers | who demanded that the link vanish |
enforcement numbers per platform | count of takedowns | proportion of posts deleted by machine |
annual reports of social networks removals | request log governments Twitter |
study of shadowbanning evidence | compare appeals overturned | dataset for thesis hate removal |
archive of cease letters | raw decisions export API | academic access TikTok data
[harassment-adults]
online harassment | cyberbullying at work | trolled | trolls | pile-on | stalked online | cyberstalking |
cyberstalker | abusive messages | death threats in my DMs | getting insulted in comments |
nasty comments every day | someone keeps messaging me | won't stop contacting me |
new accounts after I block him | blocked him but he returns | neighbour slanders me on Facebook |
neighbourhood group mob | hate mail every day | hounded off Twitter | mobbing by colleagues WhatsApp group |
teacher insulted by pupils on TikTok | defamed by ex colleague online | lies about me on the internet |
slander in community group | malicious communications act | harassment order cease and desist |
threatening voice notes | he says he will find me | dogpiled | swatted | swatting |
gamer abuse voice chat toxic | streamer harassed | councillor gets threats | MP abused online |
nurse harassed by patient's family | bullied as a grown-up | obsessed fan stalking me | being harrassed |
harrasment | eve teasing comments Facebook | abusing me on WhatsApp | spreading rumours about me |
flooding me with calls unknown numbers | prank calls all night | disabled person mocked online |
memes made to humiliate me | revenge reviews against me | I get threatened on Messenger |
won't leave me alone | woman at work spreads lies online | fake rumours village Facebook |
insulted daily in comments | ridiculed in public group | hateful voice messages |
mob of strangers attacks me | ex-tenant threatens me online | client threatens bad posts |
intimidated on Twitter Spaces | followed from site to site | someone torments me |
tarnish my image on social media
[doxxing-impersonation]
doxxed | doxing | my home address posted | phone number published on website |
leaked my address on Telegram | fake profile in my name | impersonating me | someone pretends to be me |
using my photos on Tinder | catfished with my pictures | parody account pretending |
fake Instagram using my pictures | imposter account | impostor on Facebook | impersonator adds my friends |
duplicate profile of me | cloned my Facebook | my number on escort site | fake ad with my phone number |
strangers ring me after advert | my family's details put online | workplace posted online by trolls |
kids' school published to intimidate | private documents dumped | personal info on 4chan |
people search site shows address | data broker lists my home | remove my address from Google |
fake LinkedIn profile of our director | fake account of our minister | celebrity impersonation page |
pastor's fake account asks donations | fake account of my dead father | someone made an account as me |
posing as me in chat | photos stolen from my profile | passport photo posted publicly |
number plate and house picture shared | unmask anonymous account | threatened to dox me |
verified impersonation report | using my name and picture | posted where I live |
published my mobile number | copy of my ID shown publicly | another person uses my face |
made a profile as my wife | false profile of teacher by students | fake account asks friends for money |
fraudster uses doctor's photos ads | my name on fake Twitter | strangers turn up at my house |
photo and address of judge | false obituary page me | my number circulating, strangers call |
fake TikTok pretending pastor
[women-abuse]
online abuse of women | gender-based violence technology | TFGBV |
technology-facilitated gender-based violence | misogyny | misogynistic | rape threats |
woman journalist abused | female politician trolled | slut shaming | slut-shamed in group | cyberflashing |
dick pics | unsolicited pictures from men | unwanted sexual messages | sexual harassment by DM |
men send me obscene messages | lesbian threatened | outed as gay | outed on Facebook |
trans woman attacked | transphobic abuse | queer helpline | LGBTQ abuse Grindr | Grindr entrapment |
kito blackmail gay Nigeria | incel forum | manosphere | girls rated in chat | feminists attacked |
honour threats from brothers | my husband beats me, posts insults | domestic violence digital |
women's helpline cyber | One Stop Centre cyber crime women | female streamer sexist abuse |
gendered disinformation | woman candidate harassed | stalker ex insults woman | upskirting | creepshots |
deadnamed | survivors of gender violence support | women's shelter digital safety |
African women online abuse | Refuge tech abuse | Chayn | called whore comments |
obscene gaali messages to girls | lewd comments female teacher | strangers send me penis photos |
threatens to rape me | sexist slurs | abused because I'm a woman | abused because I'm gay |
girlfriends insulted kitchen remarks | transgender friend bullied by men | obscene calls to women |
women's rights activist threatened | shelter for abused women phones | men's group shares women's profiles |
called prostitute on Facebook | corrective rape threat | queer teen outed family violent
[partner-control-stalkerware]
stalkerware | spouseware | spy app on my phone | ex put something on my phone |
boyfriend reads my WhatsApp | husband checks my messages | he always knows where I am |
knows everything I say | tracks my location | AirTag hidden in car | GPS tracker found |
unknown AirTag following me | my husband has my passcode | jealous partner demands passwords |
controlling boyfriend | coercive control technology | ex still in my iCloud |
shared Google account with ex | Find My turned on by husband | Life360 forced | mSpy | FlexiSPY | Cocospy |
wife monitoring my calls | ex repeats my private conversations | listening through baby monitor |
smart doorbell used against me | Alexa used by ex to spy | hidden camera in bedroom | keylogger boyfriend |
WhatsApp Web linked without knowing | ex knows who I text | parents spy on adult daughter |
father reads my chats | left abusive relationship secure phone | escape abuser phone | tech abuse |
domestic abuse phone monitored | in-laws check my mobile | Coalition Against Stalkerware |
intimate partner surveillance | remove tracking app partner installed | how does he know where |
girlfriend cloned my phone | car app ex locates | he controls my phone | she checks my location all day |
watches me through camera husband | phone given as gift by ex | tracker under the car |
ex logs in my email | forces me to video call constantly | takes my phone at night |
my fiancé installed something | reading my texts behind my back | bugged by my wife |
is my husband spying on me | mum tracks me though I'm 22 | locked me out of smart home
[intimate-images-shared]
revenge porn | revenge porn helpline | intimate image abuse | NCII | non-consensual intimate images |
StopNCII | nudes leaked | my nudes got leaked | ex shared my naked pictures | ex uploaded our sex tape |
sex video circulating WhatsApp | private video on Pornhub | video of me on xHamster |
my OnlyFans content leaked | deepfake nude of me | deepfake porn | nudify app used on me |
undressed with AI | AI fake naked photo of colleague | face put on porn body |
threatens to post our bedroom video | he will show my nudes | boyfriend filmed us secretly |
filmed in shower without consent | spycam hotel room | topless photo sent around office |
take down naked pictures Google | remove from porn site | hash my images so uploads blocked |
leaked tape university campus | MMS leaked | MMS scandal viral girl | boudoir photos posted |
naked pictures in Telegram group | collector fan forum naked | fusking | image-based abuse |
eSafety image-based abuse report | consent withdrawn adult film | Grok undressed my picture |
dem leak my nude | leaked nudes husband | my intimate pics are everywhere |
girlfriend's pics posted by her ex | fake nude colleague adult woman | naked photos of me online |
my private pictures are circulating | nude video without my permission | he posted our intimate clip |
stolen nudes from cloud | naked video call screenshot shared adult | ex shares pictures with friends |
sex photos sent to my employer | remove explicit video of me | my body on a website |
bathroom hidden cam uploaded | adult deepfake of actress colleague | threatens to leak our tape breakup |
private parts picture posted
[intimate-images-minor]
Take It Down NCMEC | Report Remove Childline | nude of under 18 | naked picture of my daughter |
my son sent nudes | I'm 15 and sent a nude | 14 year old's nudes | I was 16 in the video |
taken when I was a minor | underage nude going round school | sexting pupils | sexting incident school |
classmates share naked picture | youth-produced sexual imagery | schoolgirl photo leaked |
boys made AI nudes of classmates | deepfake nudes of pupils | teen nudes on Snapchat |
remove underage picture | minor's intimate pictures | girl in year 9 picture spread |
topless selfie teenager | I'm 13 he has my pic | my pics from when underage | leaked snaps teen |
pic sent to boy now everyone | kid sent private parts photo | daughter's bath photo misused |
self-generated imagery child | headteacher found nude image of pupil | safeguarding lead nudes |
stop my picture spreading I'm 17 | my little sister nudes | teenager nude removal hash |
tween sent underwear photo | student's naked video locker room | changing room video teens |
schoolboy filmed naked | nudify app schoolmates | college junior below eighteen video |
minor girl obscene video viral | child sent naked selfie | daughter, 13, naked photo circulates |
stop picture of schoolgirl | nudes sent when I was fifteen | pupils pass round naked video |
teen girl's breast photo | minor boy blackmailed picture removal | I'm under 18 and naked online |
old childhood nude resurfaced | our son's nude in class | nude of classmates on Telegram bot |
parent of teen whose nude leaked
[sextortion]
sextortion | sextorted | webcam blackmail | want money or send the video | blackmailed after video call |
she recorded me naked | girl on Facebook recorded me | threatens to send to my contacts |
threatening to share with followers | pay or we publish video | screenshot of my followers list |
demands Bitcoin for masturbation video | email says recorded me watching porn |
I recorded you through your camera | blackmail Instagram nude | paid once and wants more |
keeps asking gift cards blackmail | Steam cards or send pics | boy blackmailed nude pictures teen |
son blackmailed by girl online | extorted over naked pictures | sex video call scam WhatsApp |
nude video call fraud Bharatpur | Telegram blackmailer countdown | gave her 500 dollars still threatens |
Skype naked trap | Omegle recorded me | honey trap video call | hidden recording cam girl |
suicidal because of blackmail video | sexual extortion | financial sextortion | Yahoo boys blackmail |
Ivory Coast brouteur blackmail | morphed photo blackmail | will send it to my wife |
send to parents unless I pay | threaten to ruin my life unless | blackmailer has my Facebook friends |
stop paying blackmailer | dating app blackmail escorts cartel threats | scammer has my nudes |
paying ransom for nude video | stranger has video of me naked | she undressed and asked me too |
blackmails me with video | wants 1000 euros or publishes | threatens to destroy my marriage video |
extortion by cam | recorded our Messenger video call | screenshot of my family list threat |
demands iTunes cards nudes | blackmailed on Grindr pictures | I paid and they continue |
mail old password webcam bitcoin | hacked your device masturbating mail | son, 16, blackmailed
[child-abuse-material]
CSAM | child sexual abuse material | child porn | kiddie porn | child pornography report | CP link |
found CSAM on Telegram | website with naked children | indecent images of children |
Internet Watch Foundation | IWF | INHOPE hotline | NCMEC CyberTipline | Cybertip.ca | paedophile forum |
pedophile group | paedo pictures on colleague's laptop | group sharing kids' videos |
onion site with abused children | toddler abuse video | stumbled on abuse of a child |
child model site suspicious | loli images real kids | AI-generated child abuse imagery |
folder on husband's computer children | mega link selling child videos | seller offers cp |
preteen sexual pictures | Category A images | child abuse hotline anonymous |
report link anonymously child exploitation site | our platform found user uploads children |
hosting provider CSAM notice | hash list of known abuse images | livestreamed child abuse Philippines |
video of a boy being raped | repair shop found child images | porn site with very young girls |
WhatsApp group added me child videos | POCSO video circulating | Discord server swapping kid pics |
minors sexualised on X hashtag | pictures of abused kids | sexual videos of infants |
saw child being molested video | forum trading little girls pictures |
illegal child images anonymous report | site with undressed minors | paedophilic content |
drawings plus real child images | bot selling schoolchild packs | teen folder leaked Mega |
relative collects child photos naked | incest child video
[grooming]
grooming | groomed | groomer | adult man chats with my daughter | older man asks her for photos |
stranger wants to meet my child | predator in Roblox | paedophile messaging my son |
talking to an older guy | pretends to be a teenager | asked 12-year-old to send pics |
asked for feet pictures | wants her to keep it secret | secret boyfriend online daughter |
man gave my kid Robux | Robux for pictures | gifts V-bucks from stranger | asked my age then got sexual |
35-year-old texting a 13-year-old | coach messages pupils at night |
teacher flirting with student Snapchat | CEOP report | child sex exploitation online | luring a child |
child luring | plans to meet her at mall | travelled to meet minor | moved the chat to Discord private |
webcam undress requests child | Minecraft server adult weird | ran away with man from internet |
missing girl met online | trafficked through Facebook girl | 764 network self-harm coercion |
com group forcing kid to cut | online enticement | solicitation of minors |
uncle sends dirty messages to niece | suspicious adult follows kids on TikTok | vigilante caught predator |
sugar daddy approach schoolgirl | child asked to livestream | adult pretends to be 14 |
chats with little girl at night | sends gifts to my boy | wants to meet after school |
asks her for swimsuit pictures | 40-year-old writes to pupil | gamer befriended my son and |
online friend too old | asks if parents are home | persuades her to switch on camera |
is this man dangerous for child | suspected trafficking of girl | scout leader private messages boy
[child-bullying]
cyberbullied | cyberbullying school | bullied in class chat | class WhatsApp group mocks him |
my son is bullied online | my daughter is being bullied | kids pick on her TikTok | mean girls Snapchat |
classmates laugh at video of him | fake account about a pupil | hate page against student |
bullied in Roblox | bullied on Fortnite headset | excluded from group chat |
school does nothing about bullying | headteacher ignores online bullying | pupil filmed fight posted |
fight video school | happy slapping | they tell her to kill herself | kys messages |
pupils make memes of classmate | anonymous confession page school | Sendit NGL bullying |
Yolo anonymous app | teen cyber bully | schoolmates insult me | they call me fat on Insta |
everyone in class hates me | kid scared to go to school | bullying policy for schools |
anti-bullying helpline | eSafety cyberbullying under 18 | Kidscape | teacher needs help bullying group |
daughter cries over messages | ragging on WhatsApp juniors | sticker of my face in group |
being bullied at school online | bully posts my pictures class | tormented by classmates |
cyber-bullying pupils | class makes fun of my daughter | they threw him out of chat |
pupils film teacher's child | mocking TikTok of schoolmate | hateful snaps | girls ganging up |
whole class against one | stupid stickers of my son | embarrassing video from sports lesson |
primary school WhatsApp quarrel | bullied by teammates gaming clan | laughed at my accent class group |
school bully online evenings
[child-helpline]
Childline | Kids Help Phone | Kids Helpline | child helpline international | 1098 Childline India |
116 111 | I'm a kid and scared | I am 12 and need help | nobody to talk to | can't tell my mum |
can't tell my parents | afraid my dad finds out | I want to hurt myself | self-harm | cutting myself |
suicidal teen | I want to die | feel like killing myself | I feel so alone | talk to somebody anonymously |
young person counselling chat | text line for teens | depressed because of Instagram |
eating disorder videos pro-ana | thinspo | panic attack teen | my stepdad hits me | abuse at home |
parents fighting all the time | saw something horrible can't sleep | saw scary video beheading kid |
addicted to porn I'm 14 | ashamed of what I did online | my friend says she'll end it |
pupil writes about suicide | runaway | I'm gay and parents don't know |
pressure to send things boyfriend teen | worried about my best friend | listening ear for children |
trusted adult | counsellor for children | crying every night | I'm scared to go home |
my parents will kill me | someone my age to talk | I feel worthless | I don't want to live anymore |
secret I can't tell anybody | teenager in crisis | cut my arms | dad drinks and shouts |
lonely at boarding school | free number for kids | chat with counsellor | anxious because of my phone |
mother reads pupil's diary suicidal | friend starves herself
[parents-advice]
parental controls | parental control app | screen time limit | how much screen time | first smartphone age |
right age for phone | is TikTok safe for nine-year-old | is Roblox safe | is Discord safe for kids |
social media ban under 16 | daughter always on her mobile | son plays games all night | gaming addiction |
loot boxes kid spent money | child spent hundreds in-app | block porn on kid's tablet |
safe search YouTube Kids | family link | Net Nanny | internet safety lesson | online safety lesson plan |
e-safety week assembly | Safer Internet Day | Safer Internet Centre | tips for parents internet |
keep my children safe online | talk with my child about porn | sharenting | posting baby photos |
grandparents minding kids tablet | family media agreement | school phone policy | phone-free childhood |
teach primary pupils netiquette | be internet legends | Internet Matters | Common Sense Media |
NSPCC advice | digital parenting workshop | teen vlogger rules | AI chatbot companion for children |
Snapchat My AI kid | Character.AI teenager | apps dangerous for teens | wifi off at night kids |
age ratings PEGI | cyber safety workshop parents evening | my kid is addicted to tablet |
daughter wants Instagram aged 11 | what age WhatsApp | limit phone hours | teen stares at screen all day |
which games are ok | childproof the iPad | strangers in Minecraft what to set |
evening for parents at school | teach kids safe surfing | toddler YouTube | smartwatch for child |
rules for mobile at home | in-game chat settings | brain rot videos | son watches porn, how talk
[illegal-content-report]
report illegal content | illegal website report | unlawful material hotline | drugs sold on Telegram |
drugs on Snapchat dealer | fentanyl pills Instagram seller | guns sold online | firearm listing Facebook |
weapons marketplace | fake passports for sale | forged certificates website | counterfeit money channel |
stolen credit cards forum | darknet market | animal cruelty videos | bestiality | incitement to riot |
calls to burn houses down | instructions for making bombs | bomb making manual | suicide instruction site |
pro-suicide forum | human organs advert | babies for sale page | illegal casino site | unlicensed gambling |
prescription medicine without prescription site | abortion pills fake seller |
ivory wildlife trade Facebook | poached animals advert | hitman site | gore site | snuff video |
flag unlawful post authorities | which hotline for illegal posts | trusted flagger notice |
notice and action form | extreme pornography | non-consensual rape videos site |
trafficking advert prostitution | smugglers advertising boats TikTok | exam papers leaked for sale |
pirate streaming report | sale of votes channel | drug dealer advertises on Instagram |
channel sells pistols | calls for violence against judge | illegal goods offered online |
site sells forged passports | cocaine emoji seller | dog fights video | criminal content where report |
unlawful post anonymous report | sale of stolen phones group | illegal betting page | video of torture |
advert for kidney | sale of human trafficking victims
[hate-speech]
hate speech | racist | racist comments | racism online | racial abuse footballer | monkey emojis | N-word |
antisemitic | antisemitism | Holocaust denial | swastika | Nazi post | Islamophobic | anti-Muslim posts |
hijab hate | homophobic | homophobia | transphobic tweets | anti-gay preacher video | hatred against Roma |
gypsy slurs | hate against refugees | xenophobia | xenophobic | immigrants vermin post | caste slurs |
casteist | Dalit abuse | tribal hatred | ethnic slurs radio page | tribalism posts Kenya |
communal hatred WhatsApp India | anti-Christian hatred | blasphemy mob incitement minority |
Aboriginal people insulted | indigenous hatred | Asians blamed coronavirus | disability hate crime |
hate crime online report | True Vision | Stop Hate UK | incitement to hatred | white supremacist memes |
dehumanising a people | genocide glorified | kick foreigners out page | afrophobia makwerekwere |
Tell MAMA | Community Security Trust | bigoted | they insult Jews | slurs against Muslims |
call us cockroaches | comments against black people | insults gays | page stirring hatred against migrants |
anti-Semitic cartoons | racist memes in group | Hindu Muslim hate video | tribe must leave posts |
hate against Travellers | albino hate | Islamophobia | ethnic cleansing calls comments |
wants refugees gassed comment | racist chants clip
[extremism]
terrorist propaganda | ISIS video | Daesh channel | Al-Shabaab recruitment | Boko Haram video | jihadist |
jihadi | radicalised | my son is being radicalised | brother wants to join fighters |
far-right terror manifesto | neo-Nazi Telegram terrorgram | accelerationist | beheading video |
Christchurch livestream | mass shooter manifesto | school shooting threat post |
calls for attack on mosque | plans to bomb synagogue | extremist recruiter | recruited by militants |
violent extremism prevention | preventing violent extremism PVE | countering violent extremism CVE |
deradicalisation | exit programme | Prevent duty referral | anti-terrorist hotline | GIFCT |
Tech Against Terrorism | Christchurch Call | Terrorist Content Analytics Platform |
TCO regulation one hour | student watches execution videos | praises suicide bomber | glorifying attack |
militia recruits on Facebook | martyrdom songs nasheed | Hamas Hezbollah channel | counter-narratives |
online radicalisation research | incel attack threat | pupil drawing jihad flags |
brother watches jihad preachers | nephew in Nazi chat | posts about killing infidels |
wants to travel to Syria | promises attack at school | recruits boys for insurgents |
militant group's channel | bandits' propaganda TikTok Nigeria | radical preacher videos |
Islamic State magazine | white power channel planning violence | worried student becomes extremist |
hate groups recruiting gamers | how to make molotov martyr
[online-shop-fraud]
fake shop | fake online store | bogus webshop | paid but goods never arrived | parcel never came |
ordered shoes nothing came | seller disappeared | seller blocked me after payment |
seller vanished Facebook Marketplace | Instagram boutique took my money | Jiji seller ran away | OLX fraud |
Gumtree scam | Vinted scam | eBay seller empty box | got a brick instead of phone | received a fake iPhone |
counterfeit handbag | knock-off trainers | fake Ray-Bans | cheap Temu-style advert site vanished |
website gone after I ordered | tracking number bogus | puppy scam deposit |
sold concert tickets never sent | Taylor Swift tickets scam | Oasis tickets fraud |
fake holiday villa booking site | Is this shop legit | is this website genuine | check if webshop is fake |
Trustpilot reviews all fake shop | paid by bank transfer to shop | deposit for car never delivered |
tractor bought online never delivered | wrong goods from China seller | dropshipping junk |
COD parcel with rubbish inside | Flipkart fake site | Black Friday Facebook ad con | what I ordered vs got |
pay before delivery vendor ran | vendor no deliver my market | Konga Jumia lookalike | non-delivery fraud |
miracle slimming pills trial shop | ordered and nothing arrived | webshop doesn't exist |
money sent, no goods | phone number of shop is dead | fake clothes store going-out-of-business |
boutique closing sale fake | received cheap rubbish | bought bike, seller vanished | deposit for puppy |
ticket resale never received | scam sale on Marketplace | Instagram vendor scammed me | fake Nike |
pirated perfume | bought generator online not supplied | solar panels prepaid not delivered
[consumer-dispute]
refuses refund | won't refund me | refund denied | return refused | warranty refused |
guarantee not honoured | faulty laptop shop won't repair | airline won't pay back |
flight cancelled no refund | Ryanair voucher | Booking.com cancelled reservation | Airbnb host cancelled |
hotel refuses to reimburse | subscription trap | can't cancel subscription | free trial keeps charging |
gym app keeps charging | auto-renewal | Amazon Prime cannot unsubscribe | European Consumer Centre |
ECC-Net | econsumer.gov | small claims cross-border | bought in another EU country shop |
trader abroad won't respond | consumer ombudsman | consumer forum complaint India |
National Consumer Helpline 1915 | Better Business Bureau | FTC complaint company | ACCC |
Citizens Advice consumer | chargeback merchant disputes | fourteen-day cooling off | right of withdrawal |
distance selling | misleading advertisement price | hidden charges checkout drip pricing | dark patterns |
defective goods replacement | mobile operator overbilled | broadband contract exit fee |
in-app purchase refund Apple | car rental damage charged | Swiggy Zomato refused refund |
trader arguing about money back | alternative dispute resolution trader | ombudsman telecom bill |
courier lost parcel compensation | customs charge parcel from abroad | shop won't take it back |
company refuses to give money back | broken washing machine guarantee | cancelled my booking |
hotel overcharged | tour operator bankrupt | concert cancelled refund fees | wants to keep my deposit gym |
renewed automatically without asking | phone contract I can't leave | trader in Germany ignores me |
airline lost luggage claim | wrong size no return | price changed after order |
e-scooter defect seller denies | seller says warranty expired
[investment-crypto-scam]
investment scam | crypto scam | bitcoin scam | trading platform won't let me withdraw |
cannot withdraw my funds | withdrawal blocked tax fee demanded | fake broker | forex fraud |
forex trader account manager | pig butchering | USDT sent to fake exchange | fake Binance app |
Trust Wallet drained | MetaMask emptied | seed phrase stolen | rug pull | Ponzi | pyramid scheme | MLM |
MMM collapsed | CBEX crashed | get-rich-quick | guaranteed returns daily | doubling my money |
double your bitcoin Elon Musk | celebrity deepfake investment ad | Martin Lewis fake ad |
WhatsApp stock tips group | Telegram trading signals | fake IPO app | SEBI-registered fraud trading |
binary options | cloned investment firm FCA | is this broker licensed | lost my pension investment |
lost life savings crypto | recovery company wants fee | crypto recovery scam | NFT scam |
airdrop phishing wallet | mining pool fake liquidity | HYIP | gold investment con | land banking |
copy trading fake profits | AI trading bot robbed | coin presale | my dashboard shows profit but frozen |
unregulated forex company | trace stolen bitcoin | lost everything in crypto |
platform froze my account profits | must pay tax before payout | broker disappeared with money |
invested with online guru | promised 30 percent monthly | Telegram investment group scam |
dad put pension in bitcoin | fake trading app | coins gone from wallet | online Ponzi collapsed Nigeria |
Quantum AI advert | Forex mentor | asked to top up before withdrawal |
deposit 250 dollars broker calls daily | pump and dump
[romance-scam]
romance scam | love scam | dating scam | dating fraud | met online asks for money |
online boyfriend asks for money | online girlfriend needs plane ticket | fake American soldier |
US army general Syria | oil rig engineer | surgeon UN doctor widower | loves me but never video calls |
never met him in person | sweetheart swindle | catfish took money | catfishing |
gift cards for my sweetheart | sends money to man never met | my mother in love online man |
widow conned by lover | Tinder swindler | parcel stuck at customs from fiancé |
fake inheritance next of kin | inheritance million dollars lawyer | box of gold soldier |
fake Keanu Reeves | celebrity lover scammer | Facebook dating Ghana boy | sakawa | 419 love |
Yahoo boy romance | lonely pensioner online love | hospital bills for online lover | visa fee bride |
mail-order bride | fake marriage site groom matrimonial | Shaadi.com groom cheated |
NRI groom customs gift | Russian bride | is he real or scammer | reverse image search profile man |
dad sends savings to woman online | Hinge Bumble match begs loan | sugar mummy fee |
sugar daddy allowance scam | military leave papers fee | emotional manipulation money abroad |
fell in love on the internet | he needs money for flight | she wants money for sick child |
man from Facebook says engineer | my aunt sends money to lover | heart broken and cheated |
Nigerian lover fraud | promised marriage then money | engaged online never met | inherits gold bars abroad |
pretend doctor in Yemen | lover's parcel customs fee | widower offshore | Tinder man wants loan |
long lost uncle estate lawyer
[bank-payment-fraud]
money taken from my account | unauthorised transaction | unauthorized debit | card cloned | card fraud |
credit card used abroad | debited without my knowledge | bank account emptied | savings wiped out |
someone transferred my money | OTP fraud | shared OTP lost money | gave OTP to caller | UPI fraud |
UPI collect request | Paytm PhonePe scam | QR code scan money debited | AnyDesk bank fraud |
KYC update call | SIM swap | SIM swapped number dead | phone lost signal then money gone | M-Pesa fraud |
mobile money reversal trick | MoMo scam | sent to wrong number M-Pesa | EcoCash stolen |
Airtel Money theft | fake bank employee rang | caller from fraud department safe account |
safe account scam | authorised push payment | APP fraud reimbursement | bank refuses to reimburse |
digital arrest | fake police officer video call CBI | fake customs officer courier drugs parcel |
Zelle scam | Venmo Cash App stolen | Revolut account drained | skimming ATM | ATM card swapped |
Aadhaar enabled payment AePS withdrawal | alert debit I did not make | BVN bank caller |
PayPal payment I didn't make | Interac e-transfer intercepted | dial 1930 | freeze fraudster's account |
call spoofing bank's number | contactless theft Apple Pay added card | money mule | my balance is zero |
money gone from account | payments I never made | stranger used my debit card | told caller my PIN |
scammer on phone bank security | transferred to secure account on phone | wallet emptied mobile money |
gave code over phone | someone withdrew at ATM | tricked into bank transfer | fake police asked me to pay |
card details stolen online | M-Pesa PIN trick caller | bank says it's my own fault |
Bizum Paytm wallet wrong debit | deducted money from a/c
[job-loan-fraud]
fake job offer | job scam | work from home scam | task scam | YouTube like job prepaid tasks |
part-time job Telegram hotel rating | fake recruiter | recruitment fee | paid for visa job abroad |
fake Canada job | fake UK sponsorship | Dubai job agent cheated | scam compound Myanmar |
trafficked to call centre Cambodia | loan app harassment | instant loan app | loan app calls my contacts |
loan shark app shame messages | lender morphed photos threatening | online loan advance fee |
pay upfront for loan | processing fee loan never given | lottery win | KBC lottery |
Coca-Cola lottery message | prize notification pay tax | you have won | advance fee | Nigerian prince |
419 letter | grant scam Facebook | fake scholarship fee | rental scam | flat doesn't exist deposit paid |
apartment viewing deposit Rightmove Zoopla | landlord abroad keys post | student room fraud |
tech support scam | Microsoft called me | Windows support caller remote access |
TeamViewer stranger fixed computer | computer virus call from India | pop-up ring this number Microsoft |
cheque overpayment | charity scam donation | fake GoFundMe | reshipping parcels job | modelling agency fee |
Okash Palmcredit | crèche place fraud | emergency grandparent call hi mum | job abroad paid fee nothing |
agent took my passport fee | recruiter asks bank details | paid registration for job |
earn money liking videos | loan app threatens my family | shaming photos loan defaulter |
flat rental prepaid landlord abroad | won prize pay first | man from Microsoft on phone |
gave remote control of computer | cash loan instalment fee first | data-entry job penalty |
fake visa sponsorship nurse | inheritance compensation fund ATM card | lender app contacts blackmail
[identity-theft]
identity theft | ID theft | identity stolen | someone took loan in my name | loan on my PAN card |
PAN misused | Aadhaar misused | Ghana Card misused | NIN used by someone | social security number stolen |
SSN | credit card opened in my name | debt collectors for contract not mine |
bailiff for someone else's debt | mobile contract signed in my name | SIM cards registered on my ID |
passport copy misused | sent scan of ID to scammer | lost ID card afraid of misuse |
driving licence photo used | company registered in my name | bank account opened with my identity |
tax return filed by fraudster | my credit score ruined | credit freeze | CIFAS |
credit report unknown enquiry | fraud alert Equifax Experian | IDCARE | identitytheft.gov |
impersonated for benefits claim | benefits fraud in my name | deceased father's identity abused |
my name used renting a car | summons for crime I didn't commit | police came, someone used my data |
selfie with passport sent | stolen documents bought phone | Klarna invoice in my name |
parcels ordered, not mine, my address | SAFPS | CIBIL unknown loan | somebody voted with my id |
forged signature online contract | theft of ID | identiy theft | stranger pretends to be me, bank |
contracts signed with my identity | reminder letters for goods never ordered | my passport number abused |
loans in my name | account opened with my documents | someone uses my ID number | my data used for SIM |
bad credit because of fraudster | signed up as me | police summon for another's fraud |
lost wallet passport abused | my tax number stolen | my photo ID sold
[cybercrime-report]
report cybercrime | where to report internet crime | police report online crime | cyber police |
cyber cell | cyber cell complaint | cybercrime.gov.in | file FIR online fraud | FIR cyber | Action Fraud |
Report Fraud UK | IC3 | FBI internet complaint | ReportCyber Australia | Canadian Anti-Fraud Centre |
EFCC petition | DCI cybercrime Kenya | Garda cyber bureau | which police is responsible hacker abroad |
police won't take my complaint | police station refused report | scammer in another country police |
cross-border crime report tourist | Europol reporting links | report to Interpol |
national cybercrime unit | crime reference number | press charges against hacker |
criminal complaint internet | denounce cyber criminals | file a case against online criminal |
lodge complaint with cyber branch | evidence screenshots for police | anonymous tip cyber crime |
how do I report a hacker | 101 report online offence | NCA tip | SAPS cybercrime case | Jamaica CFCD cyber |
TTPS cyber | report crime online abroad embassy | expat reporting fraud two countries |
victim of cyber crime steps | register complaint portal cyber | who investigates computer crime |
report hacker to police | which police station cyber | file complaint internet fraud |
officer didn't understand crypto fraud | victim abroad where to report | perpetrator is in Nigeria |
report fraud in France as foreigner | is there an online police form | cyber complaint status |
need police report number for bank | national portal report scams | crime on internet contact authorities |
how to denounce fraudster
[phishing-message]
phishing | phishing email | phising mail | smishing | vishing | suspicious text message | fake SMS |
text from Royal Mail redelivery | DHL fee text | USPS parcel text | Evri missed delivery |
Australia Post text | toll unpaid text E-ZPass | HMRC tax refund email | IRS text | ATO myGov message |
SBI account blocked SMS | electricity disconnected tonight SMS | fake Netflix email payment declined |
PayPal invoice mail | Apple ID locked mail | Microsoft 365 password expires mail |
DocuSign mail suspicious | clicked on the link | clicked a dodgy link | I entered my card details |
typed password on fake page | opened attachment strange mail | email pretends to be my bank |
is this email real | is this mail genuine | forward suspicious email | report@phishing.gov.uk |
forward to 7726 | SERS | hi mum text new number | QR code on parking meter | quishing | CEO gift card mail |
fake bank text link | scam text | dodgy text | voicemail about arrest warrant | mail from "tax office" |
university IT mail verify mailbox | WhatsApp gift message lottery link | Jumia anniversary link |
free data bundle link WhatsApp | Anti-Phishing Working Group | spoofed email from my own address |
robocall imitates revenue | got strange SMS with link | message from post office parcel fee |
mail says account will be closed | caller pretends to be tax office | clicked and entered password |
fake email from my boss | text says my child lost phone | fake fine by SMS | mail from bank with link |
suspicious mail from ministry | where do I forward phishing | recieved fake mail | fraudulent text toll |
"your Netflix expired" | fake customs text | pretend police email summons
[phishing-site-takedown]
take down phishing site | fake website copying ours | clone of our bank's site |
website imitates our company | lookalike domain of our brand phishing | typosquat used for fraud |
registrar abuse contact | report domain to registrar | registrar ignores abuse report |
hosting company ignores abuse | Namecheap abuse | GoDaddy abuse form | Cloudflare abuse report |
suspend malicious domain | domain serves malware | DNS abuse | NetBeacon | DNS Abuse Institute |
Google Safe Browsing report URL | PhishTank | Netcraft takedown | brand protection takedown |
fake ministry website | fake visa application site | fake university admission portal |
bogus government portal | imitates our charity donations | customers land on fraudulent copy |
scam site still online | whom to contact shut website down | get fraudulent website removed |
shut down scam website | ICANN abuse complaint phishing registrar | blocklist phishing URL |
bank security team phishing kit | phishing kit hosted | credential harvesting page hosted |
fake app copying our bank app | fake customer care number site | tells browser deceptive site ahead |
our logo abused fraudulent page | fast flux | bulletproof hosting | trusted notifier |
ccTLD registry abuse suspension | fake airline ticket page | report malicious URL |
copy of our website steals passwords | page imitates tax authority | fake bank page still live |
domain used for fraud | report fraudulent domain | hoster doesn't react | our hospital's name abused site |
scammers copied my shop's website | counterfeit site under my name | get it offline | remove fake portal |
site spreads viruses report | whom to notify about malicious domain | registry suspend fraud domain |
brand imitation webpage
[malware-device]
virus on my computer | laptop infected | trojan | malware | adware | pop-ups all the time |
pop up says virus detected | fake antivirus alert | browser hijacked search engine changed |
computer slow fan loud | crypto miner | coinminer | phone overheating strange apps |
unknown app installed itself | Android virus | battery drains hacked phone | mouse moves by itself |
webcam light on | screen taken over | downloaded cracked game now weird | cracked software infostealer |
keylogger | rootkit | worm USB stick | USB shortcut virus | remote access trojan | RAT on my PC |
Malwarebytes finds | Defender detects Trojan:Win32 | how to clean my computer | factory reset enough virus |
installed APK from link | wedding invitation APK | fake PM Kisan APK | ran PowerShell captcha command |
ClickFix | browser extension malicious | notifications from strange website | calendar spam iPhone virus |
botnet letter from provider | ISP says my device infected | Mirai camera | smart TV box malware | BADBOX |
scan my file | VirusTotal | my pc got hacked | grandma's computer weird windows | redirects to adverts |
infected tablet | my computer is acting weird | phone does things by itself |
adverts popping up everywhere | warning sound your PC is blocked | antivirus found something |
strange programs installed | opened file and now slow | windows open alone | friend's USB infected |
my mobile sends SMS alone | installed fake update | cleaned but comes back | can't remove program |
home page changed | is my phone infected | kid downloaded cheats virus
[ransomware]
ransomware | files encrypted | all files locked | can't open my files extension | strange file extension |
readme ransom note | pay Bitcoin to decrypt | decryption tool | decryptor | decrypter free |
No More Ransom | LockBit | Akira | Djvu | Phobos | Conti | BlackCat ALPHV | Cl0p | Medusa | Qilin |
NAS encrypted | QNAP Deadbolt | Synology locked | servers encrypted overnight | backups encrypted too |
my photos are locked | documents renamed .locked | hospital systems encrypted | shadow copies deleted |
should we pay the ransom | negotiating with ransomware gang | double extortion leak site |
our data on leak site | desktop wallpaper demands payment | countdown timer ransom screen | wannacry |
unlock files without paying | recover encrypted files | crypto locker | ransom ware | ransonware |
hacker wants ransom to unlock | accountant's files unreadable | ESXi encrypted |
extortion note on every desktop | data held hostage | all my files have funny ending |
can't open documents, note on screen | pay or files are lost | photos encrypted NAS |
they demand bitcoins for key | school server encrypted | small firm files locked | decrypt my data free |
is there a key for | hackers locked our accounting | computer shows ransom message | encrypted by hackers |
locker virus | decryption key | ransom demand in note.txt | weeks of work scrambled
[company-hacked]
company hacked | our firm was attacked | cyber attack on business | servers down after intrusion |
network breached | data exfiltrated | incident response company | hire incident responders |
town hall hacked | municipality paralysed cyberattack | council systems offline attack | hospital hacked |
school district hacked | university network intrusion | small business got hacked |
shop till system hacked | business email compromise | BEC | fake invoice changed IBAN |
supplier's bank details changed | paid fraudulent invoice | CEO fraud |
finance department tricked transfer | mailbox rules forwarding hacker | Office 365 tenant compromised |
domain admin compromised | Active Directory attacker | web shell found | Exchange server hacked |
VPN Fortinet exploited | insider stole database | former employee deleted files | customer database stolen |
forensic investigation | who responds cyber incident | NIS2 incident notification |
cyber insurance hotline | employee clicked now network down | backdoor in our network | law firm breached |
clinic computers attack | SME victim help | hotel Booking extranet hacked | our accountant's email hacked |
IT provider attacked supply chain | NCSC incident report | Cyber Essentials after breach | ERP stolen data |
factory production stopped attack | somebody is in our company network |
our servers don't start since attack | hackers stole client data | paid an invoice to wrong account |
fake mail from director transfer | mailbox of secretary compromised | town council computers hacked |
our clinic was attacked | law office intrusion | association's bookkeeping hacked |
who helps firms after attack | strange administrator logins | emergency team for companies |
invoice fraud supplier mail | school IT broken into | water utility intrusion SCADA
[national-csirt]
CSIRT | CERT | CERT-In | national CERT contact | CERT of which country | US-CERT CISA | CERT-EU |
AfricaCERT | FIRST members | FIRST.org teams | Trusted Introducer | TF-CSIRT | find responsible CSIRT |
responsible incident response team | list of CSIRTs | PGP key of CERT |
coordinate vulnerability disclosure CERT | report vulnerability government website |
responsible disclosure | found a security hole | bug in ministry website |
critical flaw disclosure vendor silent | sector CERT finance | energy ISAC | ISAC | set up a CSIRT |
establish national CERT | CSIRT maturity SIM3 | build incident response team | Pacific island CERT |
PaCSON | CARICOM CERT | OIC-CERT | APCERT | CSIRTAmericas | KE-CIRT | ngCERT | CERT-GH | JaCIRT | TT-CSIRT |
academic CSIRT NREN | government CERT point of contact abroad | 24/7 contact incident other country |
PSIRT | CVE coordinator | zero-day reporting | product security team | coordinator for vulnerabilities |
NCSC contact point | computer emergency response team | contact of incident team in Ghana |
who is CERT for banks | vulnerability found in bank app | reported a flaw nobody answers |
team responsible for government networks | need counterpart CERT in Brazil | how to found a CSIRT |
join FIRST | services catalogue CSIRT | CSIRT mandate law | national team phone number |
directory of emergency teams | hospital sector team
[network-abuse-ip]
abuse contact for IP | IP address attacking me | brute force SSH from | port scans |
port scanning my firewall | fail2ban logs report | login attempts from foreign IP | abuse-c |
abuse mailbox bounces | report IP to provider | AbuseIPDB | Shadowserver reports | Shadowserver subscribe |
compromised hosts in our network | infected customers in our ASN | open resolvers |
open DNS resolver report | bots in our range | botnet C2 in my network | rented server scanning us |
scanner hitting our server | SIP brute force | VoIP attacks from | RDP attack from IP |
WordPress xmlrpc attacks from | sysadmin attack logs | exposed services on our prefix |
amplification reflectors | NTP amplification open | notify network owner of compromise |
who handles abuse at ISP | X-ARF | ISP ignores abuse mails | sinkhole data | daily network reports free |
spam from my subscribers | hack attempts IP Netherlands VPS | trace attacker IP |
web crawler bots hammering | scraping bots AI crawl | honeypot hits | exploit attempts Apache logs |
CGNAT abuse request ports | spoofed source addresses from network | BCP38 | credential stuffing traffic |
server attacks mine | thousands of login attempts | someone scans my ports | IP keeps attacking website |
tell provider his customer attacks | hacked machines in university network |
infected routers of subscribers | where complain about IP | block of addresses sends attacks |
provider of attacker | our network on abuse lists | bruteforce on my mailserver |
vulnerable hosts notification | mail about compromised server | abuse desk
[malware-urls]
malware URL list | URLhaus | abuse.ch | MalwareBazaar | ThreatFox | Feodo tracker | threat feed |
threat intelligence feed | indicators of compromise | IOC | IoCs for SIEM | MISP | STIX TAXII | YARA rules |
malware samples download | malware hashes | C2 server list | botnet command server blocklist |
malicious domains feed | DNS firewall RPZ feed | blocklist for Pi-hole malware | SOC analyst enrichment |
threat hunting | sandbox analysis sample | hybrid analysis | submit malware sample | passive DNS |
newly registered domains feed | phishing feed API | SSL certificate blacklist | JA3 fingerprints |
OpenPhish | threat sharing community | CTI | threat actor infrastructure | exploit kit payload URLs |
Suricata rules | Sigma rules | free feeds for firewall | reputation API for URLs |
SOC team needs bad addresses | malware distribution sites | student research malware dataset |
APT indicators | Emotet addresses | list of bad links | feed of harmful domains | dangerous URLs database |
dataset malicious links | security team feed free | upload suspicious URL share | hash lookup malware |
addresses of botnet servers | intelligence sharing platform | blocklists for proxy |
domains blocklist research | malicious sites feed schools filter | malware corpus |
attack indicators exchange bank | phishing domains dataset
[ddos-protection]
DDoS | DDoSed | denial of service | our site is flooded with traffic | website knocked offline |
site goes down every election | attack traffic millions requests | HTTP flood | SYN flood |
botnet floods news site | Project Galileo | Project Shield | Deflect | Deflect eQualitie | Qurium |
Cloudflare free for NGOs | Athenian Project | protect media site from attack |
secure hosting for activists | hoster kicked us out during attack | 503 overloaded by bots |
pro-Russian hacktivists NoName attack | booter | stresser | extortion pay or we DDoS | ddos threat email |
election commission website under attack | human rights website overloaded |
independent newspaper site attacked | mitigation scrubbing | anti-DDoS | volumetric attack gigabit |
layer 7 attack | L7 | reflection attack on us | Under Attack mode | dos attack on my server |
game server ddos | Minecraft server booted offline | our radio stream flooded |
censorship by flooding traffic | resilient hosting for journalists | keep website online under attack |
dd0s | site collapses under requests | bots overload our server | attackers overwhelm our newspaper |
website unreachable after article | thousands of visits per second | keep our website up elections |
shield for media | free protection website NGO | hit by DDOS gang | web attack every night |
overload attack | hoster switched us off | distributed denial | attackers took our site offline |
radio site bombarded
[website-defaced]
website defaced | defacement | hacked by appears on homepage | our homepage replaced | WordPress hacked |
Joomla hacked | site redirects to casino | Japanese keyword spam | redirects visitors to porn |
Viagra links in our pages | this site may be hacked Google | red warning page on our website |
malware injected in our site | hosting account suspended malware | parish website hacked |
church site hacked | club website taken over | school website defaced | village association's site broken |
lost access to our cPanel | web designer gone no backup | plugin vulnerability exploited |
PHP backdoor in theme | clean hacked WordPress | Sucuri | Wordfence alert | hacker's flag on front page |
Turkish hacker message front page | small charity website infected | restore site from backup |
admin users I didn't create | webmaster disappeared hosting lost | Google Search Console security issue |
pharma hack | SEO spam pages | slot gacor gambling pages | blog hacked gambling links |
SQL injection small site | web shell upload WordPress | online shop skimmer Magecart checkout |
Drupal compromised | FTP password stolen site changed | political message on our site |
strange page instead of our website | our site shows hacker logo | website sends visitors elsewhere |
gambling adverts on our homepage | Google says site hacked | club homepage hacked |
wordpress site broken into | unknown articles on our blog | website vandalised | hacked website who cleans |
provider locked our webspace | parish homepage | museum website hacked | lost site password admin left
[spam-received]
spam | too much spam | junk mail | inbox full of rubbish | spam calls | robocalls | nuisance calls |
cold calls | telemarketing | do not call registry | Do Not Disturb DND TRAI | TPS register |
unwanted SMS adverts | marketing texts | WhatsApp spam promotions | newsletter never subscribed |
unsubscribe doesn't work | can't unsubscribe | thousands of sign-up mails | email bomb | mailbombed |
hundreds of confirmation emails | report spam | SpamCop | spam reporting ACMA | CAN-SPAM | CASL |
anti-spam law | silent calls | Wangiri missed call | premium rate ring back | political campaign texts |
election SMS bombardment | betting SMS | loan offer calls daily | block spam callers | Truecaller | M3AAWG |
best practice anti-spam | London Action Plan UCENet | bulk sender rules | SEO offers mail daily |
Viagra mails | porn emails inbox | contact form spam | comment spam on blog | fake followers bots add me |
group adds on Telegram crypto spam | iMessage junk | spamming me | pensioner gets sales calls |
hundreds of advertising mails | stop calls advertising | phone rings all day sales | unsolicited mail |
marketing texts won't stop | commercial messages WhatsApp | adverts by SMS without consent |
telecaller harassing | where report junk text | bombarded with newsletters | loan adverts SMS |
spam on Telegram | casino messages | insurance callers | nuisance marketing emails company
[mail-blocklisted]
mail server blacklisted | IP on blacklist | blocklist removal | delist my IP | Spamhaus |
Spamhaus SBL XBL PBL | Spamhaus listing | Barracuda | SORBS | UCEPROTECT | SpamCop listed | RBL | DNSBL |
our emails land in spam | newsletter goes to junk | emails bounce 550 | 550 5.7.1 |
bounce back message blocked | Gmail rejects our mail | Outlook S3150 | Microsoft blocks our server |
mails to Yahoo deferred | deliverability | DMARC | SPF record | SPF DKIM | sender reputation |
Postmaster Tools | shared hosting IP blacklisted | neighbour on same server spams |
invoices don't reach customers | school mails not delivered parents | mail admin | Postfix |
reverse DNS mismatch rejected | port 25 blocked | warm up IP | domain reputation listed | DBL listing |
check blacklist MXToolbox | feedback loop | our domain wrongly listed | talos reputation poor |
mailing list bounces DMARC | mails rejected as spam server | not accepted poor reputation |
recipient never gets our emails | our mails don't arrive | my messages land in junk | server listed |
customers don't get our offers | mails refused by Gmail | bounced mails listed IP |
how to get off blacklist | removed from spamhaus | newsletter of association blocked |
mail server reputation bad | hotmail blocks us | provider IP range blocked mail |
delivery failed rejected policy | admin of school mail server | blacklisted domain mail
[password-leak]
password leaked | was my email leaked | have I been pwned | pwned | HIBP | my password appeared in breach |
Chrome says password compromised | found in data leak | Google dark web report | dark web monitoring alert |
my data on the dark web | mail address in hack list | credential leak check |
check if my phone number leaked | Facebook leak 533 million | LinkedIn breach affected | Dropbox leak |
Adobe breach | Optus leaked was I in it | Medibank my data | AT&T leak | combo list | Collection #1 |
stealer logs | infostealer list my login | old password in extortion mail | used same password everywhere |
reused password | change passwords after leak | password manager advice | which site leaked my mail |
iPhone detected passwords in leak | check our domain for leaked accounts | staff passwords breached |
16 billion passwords | Telegram bot sells my data | exposed credentials | hash of my password leaked |
exposed in a hack, what now | leaked credentials company mails | pasword leaked |
breach notification Firefox Monitor | my login was exposed | leaked database lookup | passkeys |
is my email in a leak | were my details stolen in hack | check leaked data | someone knows my old password |
my phone number is in leak | browser warns password | service was hacked, am I affected |
hacked site had my account | what was leaked about me | email found on darknet |
got notice credentials exposed | all my logins leaked | check whether data of mine leaked |
should I change password
[data-breach-organisation]
data breach | breach notification 72 hours | notify supervisory authority breach | personal data breach |
company lost my data | hospital leaked patient records | insurer hacked my details |
letter says my data was stolen | received breach letter | compensation for data breach |
class action data breach | airline passenger data hacked | bank exposed customer data |
council emailed my details to others | sent email with all addresses CC | school leaked pupils' records |
laptop with patient files lost | USB stick lost client data | HR leaked salaries |
employer leaked my personal file | clinic published test results | exposed database unsecured bucket |
S3 bucket open | open Elasticsearch customer data | GDPR article 33 | article 34 | report breach ICO |
notify OAIC | notifiable data breaches | NDPC breach report | ODPC Kenya breach |
POPIA breach notification | DPO breach deadline | must we inform customers | processor told us of breach |
phone company leaked numbers | voter roll leaked | Aadhaar data exposed | COVID data leak |
university leaked student records | online pharmacy leak orders | hotel guest data hacked |
my medical records hacked | rights after breach | they exposed my information | who pays damages leak |
shop lost my credit card data | my bank had a leak | our NGO lost laptop members list |
sent list to wrong person | we were hacked, must we report | report leak within three days |
patients' files on internet | city leaked citizens' data | my insurance lost documents |
company hid the breach | what must company tell me | association mailed addresses openly |
claim after leak | authority lost my file | leak at telecom | employee data published accidentally
[spyware-state]
Pegasus | Pegasus on my phone | NSO Group | Paragon Graphite | Predator spyware | Intellexa | Candiru |
Cellebrite | Apple threat notification | Apple mercenary spyware alert | WhatsApp notified me spyware |
zero-click | phone infected by government | journalist's phone bugged | check iPhone for Pegasus |
MVT Mobile Verification Toolkit | forensic analysis phone activist | Amnesty Security Lab |
Citizen Lab check device | secret service listens | phone tapped by state |
intelligence agency hacked my phone | dissident's phone infected | opposition politician spied on |
lawyer targeted spyware | FinFisher | Hacking Team | NoviSpy | police returned my phone, behaves odd |
targeted surveillance | IMSI catcher | stingray | Lockdown Mode | suspicious iMessage before crash |
my calls are intercepted by government | exile activist hacked by home regime |
transnational repression digital | lawful intercept target | spyware forensic helpline |
human rights lawyer iPhone compromised | infected link from unknown source reporter |
military-grade spyware | wiretapped editor | national security agency watching me | state trojan |
government malware | I fear government spyware | iPhone warned me attackers | is Pegasus on it |
secret police reads messages | reporter suspects bugged phone | my source was arrested after call |
check my phone for spyware | strange clicks during calls activist | infected by state hackers |
intelligence service monitors us | device examination for dissidents | regime spies on exiles |
spyware lab | phone hot after interrogation | opposition leader's phone
[surveillance-research]
surveillance research | report on facial recognition | facial recognition police | CCTV cameras city |
smart city surveillance | Huawei safe city | mass surveillance | bulk interception | wiretapping law |
lawful interception law | SIM registration law | biometric surveillance | predictive policing |
surveillance industry | spyware vendors | spyware market map | export controls surveillance tech |
dual-use export | AI global surveillance index | Privacy International | Citizen Lab report |
Carnegie spyware inventory | Snowden | Five Eyes | Investigatory Powers Act | NSA | FISA 702 |
data retention law | communications interception statistics | drone surveillance protests |
border surveillance migrants | phone extraction police | social media monitoring by police |
location data brokers government | surveillance in Africa study | Chinese surveillance exports |
Aadhaar surveillance | Pegasus Project investigation | number plate recognition | ANPR | gait recognition |
workplace monitoring study | thesis on surveillance | necessary and proportionate | surveillance oversight |
who sells spyware to governments | cameras recognise faces | how states spy on citizens |
police use facial scans study | phone tapping statistics | spying laws comparison |
market for surveillance | reports about wiretaps | countries using Pegasus list |
biometrics at borders study | university research surveillance | social credit | tracking protesters |
companies exporting surveillance | school surveillance software | metadata retention courts
[human-rights-defender-risk]
human rights defender at risk | HRD in danger | Front Line Defenders | emergency grant | relocation |
temporary relocation | evacuation activist | I must flee my country | asylum activist | safe house |
protection grant | ProtectDefenders.eu | Urgent Action Fund | Frontline emergency line |
death threats because of my activism | my life is in danger | activist arrested tonight |
activist disappeared | abducted | colleague kidnapped by security forces | bail money for activist |
land rights defender threatened | trade unionist threatened | women human rights defender |
LGBT activist in hiding | raid on our office | police surround our home |
journalist in danger needs to leave | CPJ emergency | RSF assistance | Journalists in Distress |
safety fund for reporters | Freedom House emergency | Lifeline CSO | shelter city | scholar at risk |
fled to Kenya exile | Afghan woman journalist | Sudan activist | Uganda gay activist threatened |
followed by unknown men | security guard cameras grant | medical costs for beaten reporter |
rest and respite | visa for persecuted | DefendDefenders | hunted by militia for reporting |
I'm an activist getting death threats | must leave the country fast | help for persecuted journalist |
colleague in prison urgent | I need safe place | shelter for activists | money for emergency lawyer travel |
hiding from police because of campaign | emergency number for defenders |
lawyer defending activists attacked | environmental activist hunted | they burned our office |
families of defenders need support | protective equipment reporters | exile support |
Belarus activist flee
[ngo-security]
NGO security audit | nonprofit cybersecurity | charity IT security | digital security training for NGO |
security volunteers for nonprofits | CyberPeace Builders | CyberPeace Institute | free cyber help charity |
NGO-ISAC | nonprofit security assessment | SAFETAG | humanitarian organisation cybersecurity |
aid agency data protect beneficiaries | train our staff phishing awareness |
security policy for association | security toolkit civil society | Security in a Box |
EFF surveillance self-defense | Totem courses | holistic security | threat modelling for activists |
password manager for our NGO | secure our Google Workspace nonprofit | TechSoup | donated licences |
cyber volunteers | pro bono security | penetration test charity | food bank IT safety |
small charity no IT staff | GCA toolkit | Global Cyber Alliance | consortium cyber clinic |
university cyber clinic | funding for digital security | grant for security equipment |
organisational security | org sec | field office laptops secure |
secure communications Signal for our team | human rights NGO wants training |
women's rights group digital hygiene | NCSC charity guide | trainer digital safety |
church charity wants cyber checkup | risk assessment community group | CiviCERT membership |
backup strategy nonprofit | our association wants to be safer | small NGO without IT department |
who trains our volunteers security | security check of our NGO | free tools for associations |
protect donors' data | protect our beneficiaries list | safe computers for charity |
awareness training staff | cyber volunteers wanted | hospice charity digital protection |
refugee aid organisation security | secure passwords for team | security advice for clubs |
humanitarian workers phones
[journalist-legal]
journalist sued | SLAPP | strategic lawsuit against public participation | anti-SLAPP |
libel suit reporter | legal fees journalist | lawyer for journalist | Media Defence | CASE coalition |
journalist arrested | reporter detained | blogger charged | editor summoned by police |
cybercrime act used against reporter | Cybercrimes Act Nigeria blogger arrest | court case newspaper |
businessman sues our newsroom | politician sues me over article | gag order |
injunction against publication | subpoena for sources | protect my source in court |
court demands my notes | press card withdrawn | legal defence fund media | bail for reporter |
contempt of court journalist | sedition journalist | official secrets reporter |
pre-publication legal advice | threatened with lawsuit for article | cease and desist investigative story |
freelancer no legal insurance | Reporters Shield | Thomson Reuters Foundation legal |
pro bono media lawyer | accreditation denied court | foreign agent law newsroom |
photojournalist prosecuted | podcast sued for libel | defamation claim against magazine |
trial of journalist monitoring | media law clinic | journo in jail | press freedom lawyer |
police beat cameraman case | newspaper bankrupt by damages | I'm sued for my article |
company threatens newspaper with court | lawyer for blogger | colleague in custody for reporting |
damages claim against reporter | who pays my lawyer reporter | intimidating lawsuit |
police questioned reporter | court wants my sources | charged for investigative story |
newspaper sued by minister | warning letter lawyers article | reporter on trial |
local journalist can't afford court | freelance journalist arrested filming | jailed reporter
[expression-prosecuted]
arrested for Facebook post | arrested for a tweet | jailed for WhatsApp status | charged over meme |
criminal defamation | fake news charge | false information charge | insulting the president |
insulted king lèse-majesté | blasphemy charge post | sedition tweet | section 66A | section 505 IPC post |
UAPA post | Computer Misuse Act Uganda | Stella Nyanzi | sued for my review | student expelled for post |
fired for Facebook comment | sacked for a like | police visited because of tweet | non-crime hate incident |
prosecuted for satire | cartoonist charged | singer arrested song online | comedian arrested joke |
offensive communication offence | online falsehoods POFMA | undermining authority charge |
detained for livestream of protest | digital rights lawyer | strategic litigation free speech |
freedom of expression violated | opinion is a crime | arrested for posting |
in prison because I criticised government | citizen charged cyber law speech | retweet prosecution |
group admin arrested | WhatsApp admin charged | teacher suspended over post |
civil servant disciplined tweet | criminalisation of speech | false publication charge Ghana |
hauled to court for comment | political prisoner blogger | free speech lawyer | jailed for post |
arrested because of status | punished for criticising mayor | fined for comment |
insulted president on Facebook arrested | court because of tweet | charged with spreading rumours |
reported to police for meme | my cousin imprisoned for video | detained over Facebook live |
whistleblower prosecuted post | employer dismissed opinion online | poet in prison |
lawyer for free expression | defamation charge post | TikToker jailed morality
[expression-case-law]
freedom of expression case law | Columbia Global Freedom of Expression | landmark judgments free speech |
Strasbourg court article 10 judgments | article 10 ECHR | article 19 ICCPR |
Inter-American Court expression | African Court ruling Konaté | ECOWAS Court judgment shutdown |
Supreme Court free speech decision | First Amendment precedent | jurisprudence on expression |
judgments database expression | comparative free speech law | defamation law comparison |
hate speech jurisprudence | Rabat threshold test | three-part test | judges training expression |
bench book expression | judicial toolkit UNESCO | precedents online speech | Delfi v Estonia |
right to be forgotten ruling | Shreya Singhal | Anuradha Bhasin | moot court free speech |
legal brief citations speech | amicus brief | contempt rulings collection | blasphemy law cases |
court rulings on internet access | right of access to information ruling |
lawyer looking for precedent speech | African Declaration Principles Freedom of Expression |
prior restraint case | source protection rulings | academic freedom judgment |
student law journal expression | compare constitutional free speech |
magistrate needs expression standards | sedition struck down | judgments about free speech |
what did courts decide on defamation | case law insult politician | leading cases press freedom |
comparative judgments expression | need a precedent | law student free speech cases | standards for judges |
Inter-American standards speech | regional court decision blogger | decisions on protest speech |
judgment on blocking of website | summaries of rulings expression | criminal defamation struck down |
constitutional court speech
[expression-country-report]
Freedom on the Net | Freedom House score | internet freedom ranking | internet freedom index |
press freedom index | World Press Freedom | RSF ranking | how free is the internet in |
country report internet freedom | digital rights report country | Londa report |
Paradigm Initiative report | V-Dem | expression report Article 19 | Global Expression Report |
least free internet countries | online freedom score India | partly free country internet |
censorship ranking | CIVICUS Monitor | civic space rating | human rights report United States Department |
asylum country of origin information internet | annual report on digital rights |
Southern Africa digital rights | state of internet freedom in Africa | CIPESA report | EngageMedia |
Asia internet freedom report | comparison countries free speech scores | thesis data internet freedom |
UPR submission internet | Special Rapporteur expression report | situation of bloggers in Vietnam |
online censorship Ethiopia report | media freedom report Europe | decline of internet freedom |
map internet freedom | democracy index digital | journalists imprisoned statistics |
killed journalists numbers | obstacles to access limits on content | how free is the net |
ranking of internet freedom | score for my country | situation of online freedom in |
report on censorship by country | which country censors most | freedom of press ranking |
compare Kenya and Uganda freedom | annual assessment rights online | expression restricted countries list |
research online freedom data | internet freedom trend | state of press freedom |
human rights situation online | dossier for asylum hearing
[digital-rights-violation]
digital rights violation | report digital rights violation | digital rights organisation |
digital rights monitor | monitoring digital rights | EDRi | Paradigm Initiative Ripoti | Ripoti |
Derechos Digitales | SMEX helpdesk | 7amleh | KICTANet | Internet Freedom Foundation | Bolo Bhi |
Digital Rights Foundation | Open Rights Group | Digital Rights Watch | EFF help | Article 19 East Africa |
Unwanted Witness | MISA Zimbabwe | Access Now campaign | my digital rights were breached |
document violation internet rights | NGO defends internet users | who defends our online rights |
rights group for internet users | complaint violation online freedom | digital rights coalition |
Balkan digital rights SHARE | BIRN monitoring | South East Asia SAFEnet | Pacific digital rights |
Caribbean digital rights group | Global South digital rights | digital rights incident log |
submit case digital violations | state violates my rights internet |
biometric system rolled out against people | welfare app excluded forced |
algorithmic welfare cut rights group | join digital rights movement | Internet rights principles charter |
petition digital freedom | school forces facial scan rights | community digital rights clinic |
digital rights abuses | organisation for digital rights in Africa | who fights for digital rights |
report abuse of online rights | rights online violated | digital rights group near me |
rights defenders internet Asia | my online freedom restricted by state | NGO digital freedoms Europe |
internet users' association | help from digital rights NGO | record violations in region |
network of digital rights activists | human rights on internet breached |
forced biometric registration rights | digital rights infringement map
[site-blocked]
website blocked in my country | site censored | is it censored | blocked by government | blocked by ISP |
geo-blocked | cannot open news site | Facebook not opening without VPN | X blocked |
Telegram banned country | WhatsApp calls blocked UAE | VPN not working | VPN banned | VPN blocked |
circumvention | Tor bridges | Psiphon | Lantern | OONI | OONI Probe | test if site is censored |
DNS tampering | TLS interception SNI filtering | deep packet inspection blocking | great firewall |
block page appears | court ordered block page | our news site blocked in country |
our outlet blocked readers can't reach | mirror site | bypass censorship | access from inside China |
app removed from app store government | Signal blocked | Wikipedia blocked | TikTok ban | BBC blocked |
porn site blocked by provider | adult filter blocks LGBT site | school filter blocks | blocking order list |
evidence of blocking | censorship measurement | filtering internet Iran | PTA blocked VPN Pakistan |
works on one network only | connection reset censored | site can't be reached only here | unblock website |
blocked webiste | website banned by DoT India | page doesn't open in Turkey | website inaccessible in Iran |
WhatsApp doesn't work here | YouTube closed in country | need proof site is blocked |
government filters internet | banned websites | newspaper can't be read in Russia | VPN stopped working |
app blocked country | is the site down or blocked | Instagram not accessible | provider blocks page |
censor test | Roblox blocked country | readers abroad report block
[shutdown]
internet shutdown | internet cut off | internet shut down election | mobile data switched off |
mobile internet suspended | no internet since protest | government turned off internet |
throttled during protest | curfew and no network | blackout | digital blackout | KeepItOn |
Section 144 internet suspended | Kashmir internet | Manipur internet ban | Tigray blackout |
Uganda election internet off | Sudan no network | Myanmar shutdown | Gabon internet cut |
Iran internet cut protests | Gaza telecom cut | exam internet shutdown |
social media shut down election day | network disruption ordered | kill switch | shutdown tracker |
list of shutdowns | how many shutdowns last year | cost of shutdown | COST tool NetBlocks |
economic loss shutdown | Top10VPN cost | proof of shutdown for court | shutdown evidence |
legal challenge internet shutdown | suspension rules telecom | coup internet off | 2G only allowed |
slowed to 2G | SMS blocked too | prepare for internet shutdown | election observers internet cut |
Bangladesh quota protest internet | eSIM during blackout | regime cut the net | they have off the network |
internet is off in our region | they cut internet | no mobile internet during election |
whole town without internet government | network switched off protest | government blocks internet |
internet cuts exams | no data for days | shut down social networks | cut off from world |
proof that internet was off | stop the shutdown | loss of business internet ban |
district internet suspended | deliberate disruption | internet blackouts statistics |
refugee camp internet cut
[outage-measurement]
outage | internet outage detection | IODA | Cloudflare Radar | outage map | undersea cable cut |
submarine cable damage | submarine cable map | Red Sea cables | cable break West Africa | WACS cable fault |
anchor dragged cable | satellite outage Starlink down | is network down everywhere |
nationwide outage operator | Rogers outage | Optus outage | BGP withdrawals outage | NetBlocks alert |
traffic drop country | connectivity drop real-time | internet resilience index | Pulse resilience |
resilience score | hurricane network outage | earthquake destroyed network | power failure network down |
disaster connectivity emergency | Emergency Telecommunications Cluster | connectivity in cyclone |
outages dashboard | outage API data | downdetector | AWS outage cloud down | single point of failure |
redundancy of international links | fibre cut | cable ship repair | ICPC | Tonga cable |
diversity upstream country | network down after storm | active probing outage | journalists verify outage |
internet disruptions history | critical infrastructure internet dependency |
blackout Spain Portugal traffic | subsea | why is internet down | is it the cable |
network broken in the whole country | disruptions in real time | failure of internet in Ghana |
cable damaged | island cut off by cable | storm knocked out network | see outages on map |
monitoring disruption | data on failures | how resilient is our internet | country depends on one cable |
internet breakdown | power cut telecom | outage history data researcher
[speed-quality]
slow internet | internet too slow | speed test | speedtest | measure my speed | M-Lab | NDT | Ookla |
provider slower than promised | paying 100 Mbit getting 10 | broadband advertised speed |
buffering Netflix | YouTube buffers evening | video calls freeze | Zoom keeps dropping | lag in games |
high ping | jitter | packet loss | bufferbloat | ISP throttles | throttling torrent |
throttled after limit | provider slows streaming | wifi drops | 4G very slow village |
network fluctuates Jio | fluctuating network | MTN network poor | poor signal | call drops |
Ofcom speed checker | nPerf | RTR netztest | broadband quality data |
quality of service complaint operator | QoS | compare operators speed country | median download speed |
Starlink speed | wehe app differentiation | evidence throttling | net neutrality test |
prove my provider slow | terminate contract slow internet | upload speed terrible | megabits |
data finishes quickly | Fibre promised but ADSL | latency under load | network is very bad here |
internet crawls | my internet is slow in evening | test my connection | contract says 500 gets 50 |
provider doesn't deliver speed | video keeps loading | wifi bad | is provider slowing down YouTube |
proof for slow line | mobile internet snail | connection breaks off | game lags |
home office line unstable | speed map | poor 4G | complain slow broadband
[network-measurement]
RIPE Atlas | Atlas probe | host a probe | CAIDA | Ark | traceroute | traceroute measurements |
latency between countries | ping measurements dataset | RIPEstat | APNIC Labs | DNSSEC validation rate |
DNSSEC adoption | RPKI adoption data | HTTPS adoption | TLS 1.3 share | BGP RouteViews | RouteViews |
RIS collectors | RIPE RIS | MRT files | AS relationships | AS rank | internet topology | topology dataset |
Internet Society Pulse | anycast measurement | root server latency | DNS measurement OpenINTEL | OARC DITL |
traffic trends | QUIC deployment | MANRS ready | email encryption statistics | Internet.nl |
test our website standards | HTTP/3 | IXP traffic data | looking glass | network telescope |
darknet telescope | scanning Censys | Shodan | passive measurement | PhD student measurement data |
researchers internet measurement | network engineer probe anchor | packet traces |
hop count path asymmetry | Zmap | Measurement Lab BigQuery | thousandeyes | country's technology adoption |
measure networks worldwide | data on routing for study | ping from many countries | latency map |
probes in my network | share of DNSSEC by country | measurement platform students |
open data about internet structure | test mail security domain standards | monitor my prefix visibility |
researcher networks dataset | path analysis | internet traffic statistics country |
technology deployment figures | network performance Africa
[net-neutrality-law]
net neutrality law | net neutrality rules | open internet regulation | BEREC guidelines | zero rating |
zero-rated | free Facebook bundle | Free Basics | WhatsApp bundle not counted |
unlimited social bundle legal | StreamOn | fair share | network fee big tech | sender pays |
FCC net neutrality repeal | Title II | TRAI differential pricing | paid prioritisation | fast lanes |
traffic management rules | specialised services 5G slicing | blocking VoIP legal |
operator charges extra WhatsApp calls | ban on tethering legal | OTT regulation telecom | OTT tax |
interconnection fee dispute Korea | equal treatment traffic | Regulation 2015/2120 | common carrier |
neutrality by country | net neutrality map | which countries protect net neutrality |
end-to-end principle law | provider favours own video | telco favours own service | sponsored data |
net neutraility | discrimination of traffic | neutral network law Brazil Marco Civil | epicenter.works |
open internet order | zero rating Africa study | may provider block services | is zero rating allowed |
open internet law | provider prefers its own services | must all traffic be equal |
free WhatsApp package allowed? | neutrality rules India | Netflix should pay providers |
law against throttling | who monitors net neutrality | internet equal treatment | operators block Skype |
net neutrality regulator report | two-speed internet | telecoms want toll
[ip-addresses]
get IP addresses | apply for IP block | apply for ASN | AS number application | own AS number | become LIR |
local internet registry | RIPE NCC membership | ARIN | APNIC | AFRINIC | LACNIC | AFRINIC allocation |
AFRINIC crisis | IPv4 waiting list | IPv4 exhaustion | buy IPv4 | sell IPv4 | IPv4 transfer | lease IPv4 |
IP broker | /24 block | provider independent PI | PA space | reverse DNS delegation | rDNS | PTR record |
in-addr.arpa | RIR contact | update WHOIS contact network | update inetnum | maintainer password lost |
mntner | resource holder merger transfer | legacy resources | fees membership registry | IRINN | NIR |
IANA number resources | geolocation of our IP wrong | geofeed | Netflix thinks IP abroad |
university wants own addresses | startup ISP needs addresses | community network IP addresses |
number resources policy | election board AFRINIC | MyAPNIC | IP adresses apply |
static public IP block for ISP | need IP addresses for our network | provider wants own number range |
register with RIPE | how become member of AFRINIC | AS number for university |
take over addresses after merger | correct contact in whois network | no more IPv4 where to get |
request address space | addresses for new ISP | PTR entry for block | which registry for Caribbean |
fee for ASN | return unused addresses | transfer block between regions
[ipv6]
IPv6 | IPv6 deployment | IPv6 adoption | IPv6 statistics | IPv6 training | IPv6 course | introduce IPv6 |
migrate to IPv6 | IPv6 transition | dual stack | IPv6-only | NAT64 | DNS64 | 464XLAT | MAP-T |
CGNAT replace | carrier-grade NAT | IPv6 address plan | IPv6 subnetting | /48 | /32 allocation |
IPv6 forum certification | IPv6 ready | IPv6 security | SLAAC | DHCPv6 | router advertisement |
IPv6 percent by country | Google IPv6 stats | India IPv6 leader | my provider has no IPv6 |
ISP doesn't offer IPv6 | IPv6 mandate government | US OMB IPv6 | IPv6 procurement requirement | RIPE-772 |
IPv6 for universities | IPv6 in mobile network | IPv6 in Africa | IPv6 task force | AFRINIC IPv6 workshop |
APNIC Academy v6 | test my IPv6 connectivity | ip v6 | ipv6 migration bank | end of IPv4 strategy |
IPv6 champions | best current operational practice v6 | switch to IPv6 | how many use IPv6 | share of IPv6 |
new internet protocol | workshop IPv6 engineers | learn IPv6 | IPv6 for provider |
our administration should use IPv6 | IPv6 ministry roadmap | v6 rollout |
addresses running out protocol six | IPv6 help desk | IPv6 lab | IPv6 ranking | enable v6 on router
[routing-security]
RPKI | ROA | create ROA | ROA invalid | RPKI invalid | route origin validation | ROV | BGP hijack |
prefix hijacked | our prefix announced by someone else | someone announces our network | route leak |
BGP leak | MANRS | BGP security | routing security norms | IRR | route object | AS-SET | IRRdb | ASPA |
BGPsec | BGPalerter | more-specific announcement | stolen prefix spammer |
traffic diverted through other country | rerouted via China Telecom | Amazon Route53 hijack crypto |
filter customers prefixes | prefix filters | bogons | anti-spoofing | BGP monitoring alert | Krill |
Routinator | rpki-client | hosted RPKI | delegated RPKI | validator | TAL | route flap | wrong origin AS |
peer lock | Is BGP safe yet | network operator norms | ISP signs routing norms | route servers filtering |
hijacked ASN | BGP course security | FCC routing security | Roas missing |
somebody announces our addresses | our routes hijacked | traffic goes wrong way | secure BGP |
sign our routes | route certificates | stolen address block announced | leak of routes |
protect network against hijack | resource certification | invalid origin | provider accepts false routes |
norms for network operators | check whether route valid | our prefix disappeared abroad | prefix theft
[whois-network]
who owns this IP | IP lookup | IP WHOIS | whois IP address | trace an IP address |
which provider IP belongs | IP belongs to which company | ASN lookup | look up AS number | who runs AS |
prefix owner | owner of IP range | subnet owner | inetnum lookup | RDAP IP | RIPE database query |
ARIN whois | BGPView | bgp.he.net | bgp.tools | Hurricane Electric toolkit | IP history |
allocation history | historical whois IP | IP geolocation lookup | where is this IP located |
location from IP address | IP to country | ipinfo | MaxMind | which ISP is this number | netblock |
delegated statistics file | IPs allocated to country | organisation's networks list | ASN of company |
police needs provider of IP | email header IP lookup | looked at header sender IP |
unknown address in router log | 185.x address owner | reverse lookup address host | announced by whom |
upstream of AS | IP assigned to | find operator of address | whose IP is it | owner of IP address |
which company uses this IP | to whom does network belong | who stands behind AS | look up address block |
find provider of IP | history of address block | determine country of IP | information on AS number |
IP number in my logs who | register of networks | identify network operator | abuse and owner of range |
what is this IP
[peering-ixp]
internet exchange | internet exchange point | IXP | IX | peering | peer with | PeeringDB | where to peer |
peering policy | open peering | peering forum | find an IXP | list of exchange points | IXP directory |
IXPDB | Euro-IX | Af-IX | African IXP | KIXP | IXPN | LINX | DE-CIX | AMS-IX | NAPAfrica | JINX |
CIX Caribbean | set up exchange point | start an IXP | found local exchange | IXP toolkit |
switch donated IXP | keep traffic local | traffic trombones through Europe | local traffic routed abroad |
tromboning | interconnection agreement | transit costs too high | IP transit |
colocation data centre carriers | route server | IX Manager | cross connect |
private network interconnect PNI | CDN cache | Google Global Cache | Netflix Open Connect |
content caches local | depeering | bilateral sessions | remote peering | carrier hotel |
Packet Clearing House | AfPIF | CaribNOG | BGP session new neighbour | where can networks meet |
exchange node in my city | connect with other providers locally | found exchange point in country |
which networks are at exchange | internet traffic node | local exchange of traffic | who peers in Nairobi |
database of facilities | peering partners | cheaper traffic for ISPs | exchange point Pacific |
list of data centres interconnection | IXP association | peering coordinator | grow our IXP
[domain-dispute]
UDRP | URS | domain dispute | cybersquatting | cybersquatter | domain squatter |
someone registered my brand domain | somebody took our company name .com | domain with my trademark |
trademark infringement domain | WIPO arbitration domain | WIPO domain centre | Nominet DRS | auDRP | INDRP |
ADR.eu | domain like our brand | competitor registered our name | ex-partner holds our domain |
former employee registered our domain himself | wants thousands for our domain |
domain for sale at extortionate price | reverse domain name hijacking | bad faith registration |
Trademark Clearinghouse | typosquatting competitor ads | domain parked with ads my name |
my own name as domain registered | politician name domain | fan registered celebrity domain |
get back brand domain | transfer domain by panel decision | panel decisions search |
arbitration cost domain | new gTLD objection | rights protection | sunrise period | band name domain |
charity's name .org squatter | similar domain confuses customers | respondent UDRP complaint received |
defend against UDRP | domain name lawyer | web address stolen brand name | confusingly similar |
someone has domain with my brand | our name registered by stranger | domain grabbed |
domain steals our name | get domain because of trademark | competitor uses our name as address |
wants to sell me my name | arbitration about domain | squatting on domain | complaint WIPO domain |
stolen company name internet address | rights to domain name | lookalike name of our firm |
domain conflict | dispute .eu domain
[domain-registrar-complaint]
registrar won't release my domain | registrar blocks transfer | transfer denied | auth code not given |
EPP code | AuthInfo | registrar doesn't answer | registrar not responding | domain expired by mistake |
domain expired lost | forgot to renew domain | redemption fee | redemption period |
domain auctioned off after expiry | auto-renew failed domain | charged for renewal unwanted domain |
double billed domain renewal | registrar went bankrupt | reseller disappeared with domain |
web agency holds our domain hostage | web designer won't give domain | ICANN compliance complaint |
complaint against registrar | complaint about registry | domain stolen from account |
domain hijacked transferred | unauthorised transfer of domain | domain locked 60 days | serverHold |
clientHold | domain suspended WHOIS verification | domain suspended without reason | domain deleted |
GoDaddy problem domain | Namecheap locked | Network Solutions | fake renewal invoice domain |
domain slamming letter | change registrant | change of registrant blocked | wrong owner details domain |
privacy proxy provider refuses | restore domain | Tucows | price hike renewals | ccTLD registrar complaint |
my .co.za lapsed | our .org was lost | registrar refuses to transfer | provider doesn't release domain |
my domain was not renewed | lost my domain | domain company doesn't answer | got domain invoice falsely |
changed provider domain stuck | domain expired despite paying | can't get authorization code |
reseller vanished domain | domain switched off | complain about registrar |
domain taken over by third party | paid renewal but domain gone | transfer my domain |
hosting firm closed domain
[domain-lookup]
who owns this domain | who registered domain | domain whois | whois | whois lookup | RDAP lookup |
ICANN Lookup | registration date domain | when was website created | how old is this website | domain age |
expiry date domain | when does domain expire | registrant contact hidden | redacted for privacy | RDRS |
registration data request | disclose registrant | law enforcement registrant data | contact domain owner |
find out owner of website | who is behind this website | who runs this site | registrar of record |
which registrar | nameservers of domain | domain history | historical WHOIS | DomainTools |
is domain available | domain availability check | buy domain from owner | reverse whois |
other domains same owner | dig nslookup | zone file access CZDS | .uk lookup Nominet | .in whois |
.au registrant | .ng whois | domain holder identity lawyer | journalist trace site owner |
website owner identity | domain status codes | certificate transparency | hoster of website |
where is website hosted | who is owner of website | find out who registered site |
when does domain run out | who owns web address | registration date of site | domain register search |
holder of domain | is the name still free | registrar of a domain | hidden owner domain |
since when does shop's domain exist | query domain data | owner of scam website domain |
data about domain name | look up web address
[tld-delegation]
top-level domain | TLD | ccTLD | country code domain | who runs .io | who manages our country code |
ccTLD manager | ccTLD registry contact | registry operator | root zone | root zone database | IANA |
IANA delegation | redelegation | delegation of ccTLD | ccTLD transfer government | ccNSO | ISO 3166 code |
.su | .tv Tuvalu | .ai Anguilla | .ly | .africa | .za registry | .ng NiRA | .ke KeNIC | .in NIXI |
.au auDA | .ca CIRA | .tt | .jm | .gy | new gTLD application | apply for gTLD | next round gTLD |
applicant support | dotbrand | geographic name TLD | root servers | root server operator | DNS root KSK |
key signing key ceremony | ICP-1 RFC 1591 | registry rules eligibility |
register under country domain rules | second level domain policy | registry out of order |
ccTLD nameservers broken | sponsoring organisation | retirement of ccTLD | .io future Chagos |
list of all TLDs | alpha-2 code domain | who runs .ng | who is responsible for country ending |
operator of top level domain | change manager of country domain | authority over domain ending |
list of domain endings | registry of .bb | contact for ccTLD | own domain ending for city | .city ending |
.brand ending apply | government wants take over ccTLD | root server zone | who manages root |
which body delegates | domain extension operator
[idn-universal-acceptance]
IDN | internationalised domain name | internationalized domain names | Universal Acceptance | UASG |
UA-ready | UA readiness | UA Day | email address internationalization | EAI | SMTPUTF8 | punycode | xn-- |
Unicode domain | domain in Hindi | domain in Devanagari | Arabic domain name | domain in Tamil |
Bengali script domain | Amharic domain | Ethiopic script | domain in Cyrillic rejected |
Chinese domain not accepted | form rejects my email address | website says invalid email new TLD |
.photography email refused | long TLD rejected by form | regex validation email |
form does not accept accents | name with diacritics rejected | address with non-Latin letters |
email in my own script | Datamail | Thai email address | Māori macron domain | emoji domain |
homograph attack | label generation rules | script LGR | variant characters | code point | IDNA2008 |
developer guide EAI | test software accepts IDN | Bhashanet | programming libraries UA |
Google bounces my IDN address | keyboard script domain | O'Brien apostrophe email refused |
domain in my own script | email address with accents rejected | website doesn't accept my email |
Arabic address doesn't work | name in Chinese characters domain | umlaut domain | non-English domain names |
local script mail address | form says address invalid | software rejects new endings |
developers multilingual addresses | Cyrillic mail | Indian languages domain | test for new domains |
Bharat domain script | internet address own language
[languages-online]
endangered language | endangered languages atlas | minority language online | indigenous language |
indigenous languages digital | mother tongue content | dying language | language revitalisation |
Ethnologue | how many speakers | languages used on web share | websites by language percentage |
Wikipedia in Yoruba | African languages internet | Masakhane | Swahili content | Igbo Hausa corpus |
Gaelic | Welsh language online | Māori te reo | Cree Inuktitut | Aboriginal languages archive | Quechua |
Adivasi language app | Tulu keyboard | missing font for our script | keyboard layout for my language |
speech data Common Voice | record our language dialect | machine translation low-resource |
Google Translate lacks our language | spell checker for language | language documentation archive |
linguistic diversity | multilingualism cyberspace | language vitality | UNESCO atlas languages |
decade of indigenous languages | sign languages data | creole Patois online | Pidgin |
digital language support | language technology small languages | linguist needs data |
teach elders' language app | digital activism languages Rising Voices | languages disappearing |
our language is dying | language has no keyboard | internet in my mother tongue | minority languages web |
small language data | how many languages on internet | our dialect isn't supported |
content in local languages | tribal language app | record grandparents' language |
language without Wikipedia | African language translation | languages of the internet |
preserve language digitally | threatened languages map | Sami Breton Frisian online
[data-protection-complaint]
data protection complaint | complain to ICO | data protection authority | which data protection authority |
privacy commissioner | Information Commissioner | OAIC complaint | ODPC complaint Kenya |
NDPC Nigeria complaint | Information Regulator POPIA | Data Protection Commission Ireland |
subject access request ignored | SAR not answered | they won't give me my data | refuse to delete my data |
right to erasure | delete my account data refused | company keeps my details | right to be forgotten |
right to rectification | wrong data about me credit agency | sold my data | marketing calls using my data |
unsolicited advertising after objection | neighbour's camera films my garden |
Ring doorbell pointing at house | CCTV at work toilets | employer reads my e-mails |
employer tracks me GPS | boss put camera | landlord demands bank statements |
school app collects pupil data | fingerprints at school canteen | doctor shared my records |
gym demands face scan | my photo on company website | photo published without permission |
ex-employer still uses my name | company misuses my information | consent not asked | DPA complaint form |
lodge privacy complaint | supermarket facial recognition | recorded call without telling |
loan app uploaded contact list | one-stop-shop lead authority | bank gave info to third party |
remove my data from website | company won't delete my data | firm won't tell what it stores |
camera of neighbour films | they published my data | advertising though I objected |
authority passes my data on | where complain about privacy | shop scans faces | employer spies |
hospital gave data to others | who controls data protection in | complaint against Facebook data |
website asks too much data | school publishes children's photos | wrong entry credit bureau |
I want my data erased | bank asks too many documents
[data-protection-law]
data protection law | privacy law by country | does country have data protection law |
data protection laws of the world | DLA Piper | privacy legislation comparison |
GDPR obligations small business | do I need a DPO | data protection officer requirement |
privacy policy template | register as data controller | register with ODPC | DPDP Act India | DPDPA |
POPIA obligations | NDPA Nigeria | Kenya Data Protection Act | CCPA | CPRA | PIPEDA | Law 25 Quebec |
Privacy Act 1988 | UK GDPR | Data Use and Access Act | LGPD compare | PIPL compare | Convention 108 |
Malabo Convention | adequacy decision | standard contractual clauses | transfer personal data abroad rules |
cross-border transfers privacy | data localisation privacy | cookie rules for my website |
consent form photos club | children's data law COPPA | biometric law BIPA | Jamaica Data Protection Act |
Barbados data act | Ghana Data Protection Act | which countries have privacy law |
lawyer privacy compliance | data retention period employer | comply with GDPR association |
legitimate interest | DPIA | IAPP tracker | UNCTAD privacy legislation share | which privacy law applies |
does Kenya have data protection act | obligations for my shop data | must I appoint data officer |
compare privacy laws | data protection rules Africa | privacy act text | rules for customer lists |
privacy rules for club | duties when storing customers' data | legislation personal information |
country without privacy law | privacy law map | send data to US allowed | newsletter consent rules |
startup privacy obligations
[gdpr-cases]
GDPR fines | GDPR fine list | GDPRhub | enforcement tracker | GDPR decisions | GDPR case law |
CJEU GDPR judgment | Schrems II | Schrems | fine against Meta | biggest GDPR fine | decision by CNIL |
AEPD resolution | Garante decision | DPC decision TikTok | article 6 case | article 15 decision |
article 82 non-material damages | non-material damage ruling | pseudonymised data ruling |
EDPB binding decision | EDPB opinion | data protection rulings in English | DPA decisions summaries |
sanctions for unlawful camera | employee monitoring fine | SCHUFA judgment | Österreichische Post judgment |
automated decision ruling | court of justice privacy | Planet49 | Google Spain judgment | cookie fine |
BfDI penalty | penalty for missing DPO | case C-311/18 | recital interpretation court | precedents DPO |
search privacy decisions by article | compensation awarded GDPR | IMY decision | Clearview AI fine |
Uber GDPR fine | Amazon 746 million | lawyer GDPR jurisprudence | how high are fines |
decisions of data protection authorities | court ruling data protection | judgments on right of access |
fines list Europe | similar cases privacy complaint | DPA rulings | who was fined | penalty decisions data |
ECJ ruling on cookies | legal commentary GDPR articles | damages ruling privacy |
precedent for employer camera | search rulings GDPR | database of decisions privacy
[privacy-strategic]
noyb | Max Schrems | strategic privacy litigation | collective action privacy | sue Meta tracking |
complaint of principle | cookie banners | cookie banner no reject | reject all missing | pay or okay |
consent or pay | Meta trains AI on my posts | AI training opt out | dark pattern consent | tracking pixels |
real-time bidding | adtech surveillance advertising | profiling ads | apps track me |
Android advertising ID | Google tracks location off | data brokers trade | Privacy Not Included |
Mozilla privacy guide | which apps respect privacy | privacy ranking of companies |
big tech monopoly on data | class action privacy representative | Johnny Ryan |
representative action directive GDPR | challenge Google Analytics transfers |
TikTok sends data China complaint | WhatsApp terms change | fitness tracker sells | car collects data |
smart TV spying | period tracker app | mental health app shares | privacy activists | Foxglove |
Privacy International complaint | browser fingerprinting | third-party cookies everywhere |
facial database scraped Clearview complaint | credit scoring challenged | NGO sues Big Tech |
test case privacy | take big tech to court, data | cookie pop-ups illegal | fight tracking |
Facebook uses my posts for AI | sue Google for tracking | mass complaint privacy |
NGO brings privacy lawsuits | ads follow me everywhere | data giants break law | join lawsuit against Meta |
apps sell location | which messenger protects privacy best | privacy comparison of companies |
pay for no tracking | surveillance capitalism | complaint against consent banner
[encryption-law]
encryption law | is encryption legal | encryption allowed in my country | encryption laws map |
crypto law survey | world map of encryption laws | Global Partners Digital | backdoor | backdoors |
end-to-end encryption ban | E2EE | client-side scanning | chat control | Online Safety Act encryption |
traceability WhatsApp India | ghost protocol | key escrow | key disclosure law | forced to give password |
must I unlock my phone | police demand my passcode | RIPA section 49 | border officer unlock phone |
Assistance and Access Act | TOLA | technical capability notice | Apple Advanced Data Protection withdrawn |
import of cryptography licence | export crypto software | EAR encryption registration |
licence for cryptography | decrypt order | decryption order to provider | Signal threatens to leave |
EncroChat | Lavabit | going dark | crypto wars | Global Encryption Coalition | Global Encryption Day |
strong encryption advocacy | weaken encryption bill | quantum-safe requirements | VPN cryptography permit |
encrypted messenger forbidden | PGP legal travelling | may I encrypt | is encrypted messenger allowed |
encryption prohibited countries | law wants scan of chats | government demands back door |
must reveal password | messenger secrecy law | state wants to read chats | encryption rules travel |
import encrypting device | WhatsApp encryption law India | encryption restrictions by country |
key handover | encryption policy debate | bill breaks encryption | crypto regulation map secrecy
[intermediary-liability]
intermediary liability | platform liability | safe harbour | safe harbor | section 230 | section 79 IT Act |
notice and takedown | hosting provider liable | am I liable for comments | forum owner liable user posts |
liable for users' content | wifi owner liability | cafe open wifi liable | ISP liability copyright |
liability of search engines | WILMAP | Stanford intermediary liability map |
World Intermediary Liability Map | Manila Principles | actual knowledge | mere conduit | hosting exemption |
e-Commerce Directive article 14 | general monitoring obligation | upload filters | article 17 copyright |
DMCA 512 | staydown | repeat infringer | graduated response | blocking injunctions copyright ISP |
marketplace liability | app store liable | Facebook page admin liable comments |
group administrator responsibility law | Fairfax v Voller | Delfi | Glawischnig-Piesczek |
Gonzalez v Google | YouTube Cyando | conditional immunity | intermediary guidelines 2021 |
responsible for third-party content | internet providers duty to remove |
court ruling provider responsibility | domain registrar liability law | hyperlink liability |
startups UGC legal risk | is Facebook liable | liable for comments on my blog | responsibility of host |
forum operator sued for user comment | provider responsible for content | law on notice takedown countries |
am I responsible, users write it | platform immunity | court holds platform liable | liability of web host |
wifi guest downloads responsibility | liability rules map | safe harbours compare |
judgment against provider | marketplace responsible for seller's fake | operator of forum duties
[platform-regulation]
platform regulation | Digital Services Act | DSA | Digital Markets Act | DMA | gatekeepers | gatekeeper |
Online Safety Act | online safety law | eSafety Commissioner powers | competition law tech |
antitrust Google | antitrust big tech | app store fees | Epic v Apple | self-preferencing |
interoperability messengers | VLOPs | very large online platforms | platform law tracker |
social media law compare | age verification law | under-16 social media law | news bargaining code |
Canada Online News Act | Online Streaming Act | Digital India Act | Australia digital platform inquiry |
CMA strategic market status | DMCC Act | regulate social media | social media bill parliament |
regulate TikTok | algorithm regulation | recommender rules | DSA enforcement proceedings X |
platform-to-business | P2B | gig platform work directive | UNESCO guidelines digital platforms |
co-regulation | duty of care | systemic risk | German GWB | South Korea platform act |
Japan smartphone act | monopolies digital markets | regulators of platforms |
Tech policy analysis platforms | SMEs rights against marketplaces | rules for Facebook and Google |
law against big tech power | EU law on platforms | monopoly Google search |
countries regulating social media | law for social networks | age limit social media law |
how are platforms supervised | who enforces DSA | regulating algorithms | state and platforms analysis |
app stores law | gatekeeper obligations Apple | ban social media for children law | platform laws compare |
competition authority tech
[media-law]
media law | audiovisual media | AVMSD | audiovisual media services directive | broadcasting law |
broadcasting licence | community radio licence | television regulation | Ofcom Broadcasting Code |
radio licence application | streaming regulation | video on demand rules | Netflix quota European works |
investment obligations streaming | media concentration | media ownership | media pluralism |
ownership of newspapers | who owns the media | Media Ownership Monitor | European Media Freedom Act | EMFA |
European Audiovisual Observatory | IRIS Merlin | MAVISE | public service broadcaster |
public broadcasting funding | TV licence fee law | press council | press code complaint | IPSO complaint |
right of reply | influencers rules | influencer advertising law | vloggers regulated as media | must-carry |
sports broadcasting rights | protection of minors television | watershed | political advertising broadcast |
election coverage rules | film classification | media regulator list | EPRA |
prominence of public channels | podcast licensing | web TV licence Kenya |
online broadcasters licence Tanzania | NBC Nigeria fine | Broadcasting Complaints Commission |
media law student | television law | radio law | rules for streaming services | who regulates TV |
licence for online radio | media concentration rules | who owns TV stations | law on broadcasters |
audiovisual rules Europe | advertising rules TV | media regulator | film quotas | public TV law |
press law of countries | YouTubers media law | community broadcaster rules
[digital-legislation]
cyberlaw tracker | UNCTAD cyberlaw | e-transactions law | electronic transactions act |
electronic signature law | e-signature valid | is a digital signature legal | digital contract law |
e-commerce law | law on electronic commerce | IT Act 2000 | internet law by country |
internet law database | national digital laws | digital economy act | new internet bill |
bill on social media tax law | draft bill digital consultation | parliament internet bill |
legislation tracker | legal text repository cyber | compare legislation countries |
law of blockchain electronic records | model law UNCITRAL | MLEC | MLETR | UNCITRAL electronic |
digital code | telecom bill India | Data Act | Data Governance Act | open data law | EU digital rulebook |
eIDAS trust services | e-evidence admissible electronic contract | online consumer law by country |
developing countries e-commerce legislation | share of countries with cyberlaws | law on computer systems |
internet regulations Africa | legislator drafting digital law | MP preparing law |
which laws apply to online business | legal requirements web shop imprint | terms and conditions law |
regulation websites registration | digital trade laws adoption map |
Caribbean harmonised ICT legislation HIPCAR | internet laws of countries |
which law on electronic signature | law on online contracts | e-commerce legislation | new digital law |
draft law internet | text of the cyber law | laws for digital economy | overview of internet legislation |
compare countries' digital laws | legal framework e-commerce | bill on internet parliament |
statutes technology | digital rules changes | electronic documents law | harmonise ICT laws region |
regulation of online business
[cybercrime-law]
cybercrime law | cybercrime legislation | Budapest Convention | Budapest Convention second protocol |
UN cybercrime convention | Hanoi Convention | UN convention against cybercrime | Octopus community |
SHERLOC | UNODC cybercrime repository | cybercrime case law | electronic evidence |
digital evidence admissibility | chain of custody | e-evidence regulation | mutual legal assistance |
MLA request | MLAT | 24/7 network | subscriber information request | prosecutor needs data from Google |
preserve data request Facebook law enforcement | letters rogatory provider |
cross-border access to evidence | CLOUD Act | SIRIUS | prosecutor training cybercrime |
judge training electronic evidence | GLACY | Computer Misuse Act 1990 | Computer Fraud and Abuse Act |
unauthorised access offence | penalty for hacking | is hacking a crime in | illegal access offence compare |
cybercrimes act Nigeria text | Cybercrimes Act South Africa | Computer Misuse and Cybercrimes Act Kenya |
Philippines cybercrime prevention act | Malabo Convention cybercrime | ratification of Budapest |
sextortion offence law compare | jurisdiction cyber offences | magistrate cyber case |
conviction statistics cybercrime | cyber stalking statute | ethical hacking legal protection |
security research law reform | law against hacking | punishment for hacking | cybercrime act text |
which countries signed Budapest | evidence from provider abroad | prosecutor needs logs from US |
court case cybercrime | convention on cybercrime | electronic proof in court | laws on computer crime |
judges cybercrime | international cooperation investigators | request data from Meta police |
model law cybercrime | seizure of digital evidence | computer crime statutes
[international-cyber-law]
international law cyberspace | Tallinn Manual | Cyber Law Toolkit |
state positions international law cyber | national positions cyber | sovereignty in cyberspace |
attribution | attribution of cyber attacks law | due diligence cyber | countermeasures |
use of force cyber | armed attack cyber | cyber war | cyber warfare law |
international humanitarian law cyber | ICRC cyber | IHL civilian hackers | Geneva Conventions cyber |
norms of responsible state behaviour | 11 norms | UN GGE | OEWG | Open-Ended Working Group |
UN Global Mechanism ICT security | confidence-building measures | CBMs OSCE |
points of contact directory UN | non-intervention election interference | state responsibility cyber |
peacetime cyber operations | sanctions cyber regime | EU cyber diplomacy toolbox | cyber espionage legal |
hospitals protected cyber operations | digital emblem | Paris Call | programme of action |
Stuxnet legality | self-defence | cyber attack as act of war | NATO article 5 cyber | CCDCOE |
Oxford Process | African Union common position cyber | international lawyer cyber | First Committee ICT |
war crime by hacking | diplomat cyber norms | may state hack back | law of war hackers |
is cyber operation illegal international | UN rules for states cyber | norms states cyberspace |
what states say about cyber law | sovereignty internet attack | who can be blamed for cyberattack |
laws of war internet | cyber weapons treaty | humanitarian law hackers | OEWG outcome |
positions of countries on cyber law | responsible behaviour states |
interference elections international law | legal response to cyberattack
[cyber-policy-states]
national cybersecurity strategy | cyber strategy of country | NCSS | Global Cybersecurity Index | GCI ITU |
GCI score | National Cyber Security Index | NCSI | e-Governance Academy index | Cyber Policy Portal |
UNIDIR | which ministry is responsible for cyber | cyber institutions country | cyber command |
national cyber security agency | compare cyber maturity | cybersecurity ranking countries |
cyber readiness index | Cybersecurity Maturity Model | CMM review | Oxford GCSCC | strategy drafting guide |
ENISA strategy map | NIS2 transposition | critical infrastructure protection policy |
cyber policy of small state | doctrine military cyber | cyber power index Belfer |
cyber commitments states | cybersecurity law implementing agency | policy officer benchmark cyber |
tier 1 role-modelling | national cyber coordinator | cyber governance structure | state cyber profile |
ASEAN cyber | CARICOM cyber action plan | African cyber strategies list | Commonwealth cyber declaration |
write our cyber strategy | civil servant cyber strategy | our country's cyber ranking |
cyber diplomacy units | cyber ambassador | supply chain 5G security policy | cyber defence policy |
cyber strategy document | which country is best at cybersecurity | ranking cyber security states |
index cyber | who is in charge of cyber | cyber security agency of country | compare strategies |
national plan cyber | government cyber structure | cyber strategies collection | position in cyber index |
cyber security policy documents | measure cyber maturity country | ministry cyber department contact |
states' cyber capabilities | cyber commitments
[cyber-incidents-data]
cyber incident dataset | EuRepoC | European Repository of Cyber Incidents | CFR cyber operations tracker |
significant cyber incidents CSIS | CSIS list | APT groups list | APT28 | Lazarus | Sandworm | Volt Typhoon |
threat landscape report | ENISA threat landscape | cyber attack statistics | attack trends |
state-sponsored attacks database | politically motivated attacks data | cyber operations Ukraine war |
hacktivist attacks data | Verizon DBIR | ransomware statistics | number of cyberattacks per country |
timeline of cyber attacks | Hackmageddon | cyberattacks on hospitals data |
attacks on civilians CyberPeace tracer | cyber conflict data | Dyadic cyber incident |
attribution statements data | sanctions hackers list | MITRE ATT&CK | election hacking cases |
critical infrastructure attacks list | researchers conflict cyber | scholar cyber war dataset |
map of live attacks | victims sectors share | cost of cybercrime figures | annual threat report |
supply chain attack cases | SolarWinds | Salt Typhoon | Microsoft digital defense report | VERIS |
journalist needs numbers attacks | attacks on NGOs data | cyber espionage campaigns chronology |
list of cyberattacks | data on hacker attacks states | attacks by country statistic |
which attacks had political motive | database of cyber operations | who attacked whom |
attack trends report | cyber attack chronicle | hacker groups states | numbers of attacks on hospitals |
political hacking dataset | Russian hackers list attacks | China hackers attacks data |
statistics hacking per year | research dataset cyber conflict
[cyber-capacity]
cyber capacity building | GFCE | Global Forum on Cyber Expertise | Cybil portal | Cybil |
cyber capacity projects | donors cyber capacity | World Bank cyber trust fund | EU CyberNet | LAC4 |
Cyber4Dev | train national CERT staff | training for SOC government | cyber range exercise | cyberdrill |
ITU CyberDrill | tabletop exercise ministry | request assistance cyber government |
clearing house cyber assistance | technical assistance cybersecurity developing country |
help building cyber agency | twinning cyber | scholarship cybersecurity officials |
women in cyber fellowship | cybersecurity awareness campaign national | cyber curriculum university |
critical infrastructure training Africa | SANS course funding | CSIRT training materials |
FIRST fellowship | OAS CICTE | Commonwealth cyber programme | Pacific Islands cyber support |
World Bank digital safety project | cyber donor mapping | mentoring for cyber teams | STOP THINK CONNECT |
Accra Call | cyber skills gap programme | police digital forensics lab donor |
forensic lab equipment funding | AU cyber expert group | capacity project evaluation | who funds cyber in |
small island cyber training | UNIDIR training norms | prosecutors capacity programme |
help building cyber skills in country | donors for cyber security | cyber project Africa |
training for CERT team | our government needs cyber training | cyber exercise |
find partners cyber capacity | cyber security support for developing countries |
who finances cyber projects | experts for national cyber agency | police training cyber donor |
cyber programme Pacific | map of cyber projects | awareness month campaign | regional cyber centre |
capacity needs cyber
[ai-harm]
AI incident | AI Incident Database | AIAAIC | OECD AI incidents monitor |
algorithm discriminated against me | rejected by algorithm | AI rejected my application |
CV screened by AI | AI hiring bias | credit denied by computer | benefit cut by algorithm | robodebt |
Post Office Horizon | toeslagen | exam grading algorithm | A-level algorithm |
facial recognition misidentified me | wrongly arrested face match | self-driving car crash |
Tesla autopilot | chatbot told teenager suicide | ChatGPT encouraged self-harm | AI companion death |
ChatGPT lied about me | hallucination defamed | chatbot invented crime | chatbot wrong medical advice |
AI doctor error | AI detector accused me of cheating | accused of using AI exam | deepfake harmed records |
voice clone case collection | proctoring software dark skin | Grok scandal | racist algorithm | biased AI |
proprietary risk score COMPAS | predictive policing harm | delivery rider fired by algorithm |
Uber robo-firing | account of AI failures | insurance claim refused by AI | AI artist scraped my art |
stole my voice AI | AI copied my book | report AI system harm | automated decision unfair |
article 22 human review | autonomous weapon incident | AI psychosis | computer program rejected me |
chatbot harmed my son | wrong decision by AI | AI said false things about me | algorithm is racist |
face recognition error arrest | self driving accident | AI mistakes database |
harmed by artificial intelligence | cases of AI damage | incident with ChatGPT |
automated system denied benefit | algorithm unfair grades | AI refused my loan |
AI discrimination women job | robot injured | list of AI failures
[ai-policy]
AI policy | AI strategy | national AI strategy | AI strategies by country | OECD.AI |
OECD AI policy observatory | AI Act | EU AI Act | high-risk AI obligations | AI law tracker |
AI regulation compare | AI bill Kenya | AI governance | AI governance framework |
UNESCO recommendation ethics AI | readiness assessment methodology | RAM report | government AI readiness |
Oxford Insights | Global Index on Responsible AI | AI Index Stanford | Tortoise AI index | AI principles |
Framework Convention AI Council of Europe | Hiroshima process | AI Safety Institute | AI Summit |
UN AI panel | Global Dialogue on AI Governance | AI for Good | Continental AI Strategy Africa |
IndiaAI mission | Bletchley declaration | responsible AI indicator | AI ethics committee ministry |
algorithmic impact assessment template | generative AI policy school | ChatGPT rules for public servants |
copyright AI training law | general-purpose AI code | AI standards ISO 42001 | NIST AI RMF |
compute data sovereign AI | frontier model regulation | AI officer draft policy |
artificial intelligence policies by nation | facial recognition moratorium bill | Colorado AI act |
AI laws of countries | which country has AI law | AI rulebook | national plan artificial intelligence |
ethics of AI | AI readiness ranking | responsible AI index | AI regulation Africa | compare AI strategies |
our ministry drafts AI law | AI guidelines | AI act explained | AI governance bodies | AI policy database |
policy on artificial intelligence in education | global AI rules UN
[disinformation]
fake news | disinformation | misinformation | is this video real | is this photo real | verify a picture |
verify viral video | fact-check | fact checkers | factcheck | Africa Check | Full Fact | Snopes |
AFP Fact Check | BOOM Alt News | PesaCheck | Dubawa | AAP FactCheck | IFCN | WhatsApp forward true or not |
rumour on WhatsApp | rumour about vaccines | anti-vax | conspiracy theory aunt | QAnon | 5G causes |
deepfake of president | AI-generated audio politician | cheapfake | old photo shared as new |
false quote minister | election rumours | vote rigging false claim | influence operation |
Russian propaganda | bot network | troll farm | coordinated inauthentic behaviour |
foreign interference FIMI | EUvsDisinfo | Doppelganger fake Guardian page | EDMO | EFCSN |
OSINT verification | InVID | reverse image search news | Claim Review | flood photo fake | hoax |
fake health cure | fake government circular | tipline fact check | debunk | chain message |
manipulated clip journalist | propaganda war Ukraine video | Bellingcat | doctored screenshot |
is this news true | rumour in WhatsApp group | false news about vaccine | check whether photo is genuine |
manipulated video politician | fake report circulates election | lies about candidate spread |
propaganda bots | who checks facts | fabricated quote | forwarded message true? | fake voice of president |
uncle believes conspiracy | verify news | false story viral | video from another war | invented statistics |
fake WHO notice
[media-literacy]
media literacy | media education | media and information literacy | MIL | UNESCO MIL curriculum |
teach pupils fake news | lesson on fake news | recognise fake news class | Bad News game | prebunking |
inoculation game | news literacy | News Literacy Project | BBC Young Reporter | critical thinking internet |
evaluate sources students | how to judge websites | lateral reading | SIFT method |
librarian workshop information | library media course | worksheets advertising influencer |
teaching resources digital citizenship | AI literacy classroom | teach about deepfakes |
older people spot fake news course | Media Literacy Index | MediaWise | MediaSmarts | Be Internet Awesome |
Checkology | curriculum for information skills | train the trainer media | youth workers media education |
Global MIL Week | school newspaper project | how algorithms filter bubble lesson |
echo chamber explain pupils | teacher wants material on rumours | game about propaganda |
adult education information literacy | Ofcom making sense of media | EAVI | citizen journalism workshop |
verification course students | digital literacy news school | source criticism pupils |
teach children spot lies | classroom material fake news | lesson judging sources |
how to recognise false news training | workshop for seniors fake news | news quiz class |
critical reading web | information skills | library course internet facts | media skills teachers |
pupils believe everything TikTok | curriculum media | play game misinformation | media competence |
material for youth centre
[platform-accountability]
Ranking Digital Rights | RDR index | Big Tech scorecard | telco giants scorecard |
corporate accountability index | company human rights policy | human rights due diligence tech |
UN Guiding Principles tech | B-Tech | Global Network Initiative | GNI assessment | Who Has Your Back |
rank companies privacy expression | telecom transparency report | operators respond to government orders |
MTN human rights | Vodafone law enforcement disclosure | Orange Safaricom accountability |
investors ESG tech rights | shareholder resolution Meta | shareholder tech human rights | KnowTheChain |
Business and Human Rights Resource Centre | World Benchmarking Alliance digital |
Digital Inclusion Benchmark | accountability of Alphabet | governance scores platforms |
corporate disclosure algorithms | company commitments freedom of expression |
compare Google Apple policies rights | Santa Clara Principles | does TikTok respect rights |
are companies transparent | corporate responsibility internet | tech company complicity surveillance |
OECD guidelines complaint NCP tech | consumer ethical choice telecom | remedy mechanism of companies |
responsible business digital | indicator scoring companies methodology |
civil society campaign company scores | Kenyan telco ranking | content moderators lawsuits Sama Kenya |
supply of spyware by firms accountability | Telenor Myanmar | how do companies respect rights |
ranking of tech companies | transparency of Meta and Google | which company protects freedom best |
telecom companies human rights | hold tech firms accountable | scores of internet firms |
ethical investors tech | responsibility of companies | company reports data requests |
assessment of companies policies | tech firms human rights | compare operators rights policy |
corporate scorecard | big tech promises kept
[connectivity-statistics]
internet users statistics | percentage online | how many people use the internet | internet penetration |
ITU statistics | ITU DataHub | Facts and Figures | ICT indicators | WTI database | broadband subscriptions |
fixed broadband per 100 | mobile broadband penetration | mobile coverage percent population |
4G coverage map | 5G coverage statistics | GSMA intelligence | mobile connectivity index |
households with computer | household internet access survey | internet use by sex | internet use by age |
rural urban internet figures | offline population | 2.6 billion offline | unconnected people number |
DataReportal | World Bank internet users | fibre subscribers OECD broadband portal | Eurostat ICT use |
DESI | ICT Development Index | IDI | smartphone ownership data | social media users Nigeria |
number of mobile phones India | telephone lines data | Statista alternative | time series internet usage |
Our World in Data internet | international bandwidth figures | census internet | SDG indicator 9.c.1 |
SDG 17.8.1 | DHS survey internet | After Access | connectivity data by country | usage gap | coverage gap |
data for my thesis internet access | country ICT profile | FCC broadband map | how many people are online |
number of internet users in | percentage with internet | people without internet worldwide |
broadband statistics by country | mobile coverage figures | women online percent data |
households with internet | phone users number | figures for internet use | statistic internet rural |
4G share population | internet access data Africa | broadband compared across countries |
data on internet usage | usage statistics youth
[prices-affordability]
data too expensive | data prices | price of 1GB | cost of a gigabyte | mobile data cost |
data bundles expensive | #DataMustFall | data must fall | airtime too costly | affordability |
affordability drivers index | A4AI | 1 for 2 | ICT price baskets | ITU price basket | basket cost GNI |
2 percent GNI | internet price comparison countries | cheapest data country | most expensive broadband |
Cable.co.uk worldwide data pricing | cheap smartphone | smartphone affordability | handset price tax |
device cost share income | device financing | pay-as-you-go phone | excise duty airtime | SIM tax |
tariff comparison operators | broadband tariff poor families | social tariff | low-income internet plan |
Lifeline programme | Affordable Connectivity Program | can't afford internet | can't afford wifi |
can't afford a phone | internet bill too high | roaming charges | roam like at home |
Starlink price Africa | price cap regulator data | prepaid expired data | data expiry | rising tariffs Jio |
MTN tariff increase | student bundles night | meaningful connectivity cost | purchasing power internet |
poor households pay internet | internet is too expensive | why is data so expensive |
how much does gigabyte cost | price comparison mobile data | cheapest internet country |
cost of internet as income | poor can't pay data | price of smartphones | internet prices statistic |
bundle prices Nigeria | expensive wifi | data cost Africa | broadband cost family |
affordable internet policy | tariffs by country | cheap internet for low income
[telecom-regulation]
telecom regulator | telecommunications regulator contact | regulatory authority telecom list |
ITU Regulatory Tracker | G5 benchmark | ICT regulation tracker | spectrum | spectrum licence |
spectrum auction | frequency allocation | frequency licence | licence-exempt wifi band | 6 GHz band |
TV white space | ISP licence | licence to become internet provider | VSAT licence |
Starlink licence approval | type approval equipment | universal service fund | universal access fund |
USAF | USPF | USOF | numbering plan | number portability rules | interconnection rates |
mobile termination rate | infrastructure sharing | tower sharing rule | right of way fees |
one-touch make-ready | dig once | NCC | Communications Authority of Kenya | TRAI consultation | Ofcom |
ACMA licence | FCC | CRTC | ICASA | ECTEL | OUR Jamaica | TATT | BEREC | dominant operator market power |
competition mobile operators | mobile virtual operator MVNO licence | satellite landing rights |
5G auction price | telecom law reform | regulatory sandbox | QoS regulation penalties |
complaint operator to regulator | mobile mast radiation limits | SIM registration rules |
who regulates telecoms | regulator of my country telecom | licence for provider |
become internet provider licence | radio frequencies | frequencies auction | list of regulators |
universal service money | telecom law compare | regulatory ranking | 5G licence |
which authority gives frequency | competition among operators | fund for rural networks regulator |
antenna permit | regulator Caribbean telecom
[community-network]
community network | community networks | build our own internet | village wants own network |
no operator covers our village | no signal in our valley | no mast here | mobile operators ignore us |
no coverage mountains | community-owned internet | cooperative network | wireless mesh | mesh network |
LibreMesh | LibreRouter | guifi.net | Freifunk | B4RN | NYC Mesh | Zenzeleni | TunapandaNET | BOSCO Uganda |
local cellular network | community 4G | community LTE | OpenBTS | TV white spaces village |
solar powered wifi | rural wifi mast | village hotspot | long range wifi antenna |
point-to-point link hill | farmer association fibre dig | dig our own fibre | self-build broadband |
last mile | first mile | community-centred connectivity | CCCI | Connectivity Strategies APC | Rhizomatica |
ISOC grant | Beyond the Net | BOLT grant | grant for connecting community | indigenous connectivity |
Tribal broadband | First Nations internet | community network licence | small island village internet |
island nobody brings internet | telecentre | offline server village | Kolibri RACHEL |
local server intranet mesh | remote settlement not connected | our village has no internet |
build own wifi for village | neighbours want shared internet | no company wants to build here |
community builds network | network by citizens | set up mesh | money for village network |
valley without reception | island community internet | farmers build fibre | cooperative internet |
indigenous community wifi | how to bring internet to hamlet | know-how for village networks |
forest community radio link
[school-connectivity]
school connectivity | connect our school | school without internet | Giga | Giga initiative |
Project Connect map | school map internet | map of schools | schools offline | our school has no wifi |
pupils share one computer | computer lab internet funding | internet for rural schools | E-rate |
schools broadband subsidy | UNICEF ITU schools | teacher no connection classroom |
headmaster asks for internet | bandwidth for schools | school internet cost model |
percentage of schools connected | SDG 4.a.1 | schools with electricity and computers |
satellite internet school | Starlink for school | school procurement connectivity | devices for pupils |
tablets for pupils | laptops for schools donated | one laptop per child | NREN schools | KENET schools |
eduroam | university campus network | learning platform offline | homework gap |
pupils without internet at home | distance learning no internet | Digital learning ministry of education |
connect primary schools | library wifi students | fund school ICT lab | digital village school |
boarding school internet | village school satellite dish | school speed measure app |
GovTech schools connectivity finance | learning passport | internet for our school |
school has no internet | which schools are unconnected | fund internet at schools | connect classrooms |
village school computers | teachers need wifi | map showing schools online | connect all schools |
pupils without computers | school ICT grant | school satellite | ministry wants to connect schools |
connectivity for education | donor internet school
[digital-divide-women]
gender digital divide | gender digital gap | gender gap internet | women offline | women without phones |
mobile gender gap | GSMA mobile gender gap | girls in ICT | Girls in ICT Day | girls coding |
coding club girls | women in tech | women in STEM figures | EQUALS | EQUALS partnership |
female internet users share | my husband doesn't allow me phone | women not allowed phone village |
women entrepreneurs online training | market women digital skills | rural women smartphone |
digital literacy for women | self-help group women digital | Digital Didi | African Girls Can Code |
girls' digital skills | gender data ICT | sex-disaggregated data | costs of exclusion women Web Foundation |
women's rights online | gender equality technology | UN Women digital | CSW67 |
International Women's Day digital | women engineers scholarship | female leaders telecom |
women cybersecurity share | feminist internet | feminist principles of the internet |
women's access research | girls and phones | mothers internet access | women farmers phone |
gender parity internet | gender responsive digital policy | women mobile money access |
domestic workers digital training women | wage gap tech sector | women have less internet |
girls don't use internet | women and mobile phones | help girls learn coding |
programmes for women digital | men women internet gap | women online gap figures | women's digital skills |
women not online why | project for girls technology | rural girls computers | women in ICT partnership |
equality digital | mothers' digital training | girls excluded technology | women tech network
[digital-inclusion]
digital inclusion | digital exclusion | digitally excluded | left behind digital |
older people can't use internet | my gran can't use smartphone | pensioner cannot do online banking |
seniors smartphone course | elderly computer class | senior citizens internet lessons | silver surfers |
Age UK digital | digital skills for adults | basic digital skills | digital champions | digital navigator |
bank branch closed only app | forced to use an app | don't have a smartphone | parking only by app |
homeless internet | refugees internet access | migrants digital skills | prisoners digital |
unemployed computer training | library computer help | digital poverty | Good Things Foundation |
data bank SIM | device donation | refurbished laptops for poor | farmers digital literacy | PMGDISHA |
Common Service Centre | digital literacy campaign | digital skills assessment | DigComp | inclusion index |
Roma community digital skills | digital inclusion research | rural poor left out | slum internet skills |
low literacy interface voice | illiterate farmers phone | right to offline services |
paper forms abolished | analogue alternative | internet cafe for elders | digital divide |
disconnected communities skills | I'm 78, don't understand computers | old mother can't use internet |
grandfather needs help smartphone | everything only online now | excluded because no smartphone |
poor people lacking internet skills | learn computer as adult | course smartphone elders |
authority only online appointment | bring old people online | rural poor digital skills |
people left out digitalisation | computer help for refugees | basic internet course |
can't fill online form | digital help neighbourhood | social exclusion internet |
pensioners and online banking
[accessibility]
accessibility | web accessibility | a11y | WCAG | WCAG 2.2 | screen reader |
screen reader can't read the site | NVDA | JAWS | VoiceOver | TalkBack | blind user website | I am blind |
visually impaired | low vision contrast too weak | colour-blind | keyboard only navigation |
can't use mouse | no alt text | images without description | captions | no subtitles | deaf |
hard of hearing | sign language video | sign interpreter online meeting | PDF not readable |
inaccessible form | captcha blind | wheelchair user app booking | dyslexia font | autism friendly site |
cognitive disability plain language | Easy Read | European Accessibility Act | Section 508 |
ADA website lawsuit | Equality Act website | RPwD Act | accessibility statement | EN 301 549 |
accessibility test tool | WAVE axe checker | ARIA | banking app not accessible |
government portal not accessible complaint | self-service kiosk blind | ticket machine touch screen blind |
audio description | braille display | assistive technology | G3ict DARE index | Marrakesh Treaty |
persons with disabilities ICT | disability digital rights complaint | overlay widget accessibility |
site doesn't work with screen reader | website unusable for blind | button not reachable with keyboard |
video has no subtitles | can't read small grey text | town hall site not accessible |
app doesn't read aloud | test my website accessible | rules for accessible websites |
complain inaccessible website | disabled people internet | hearing impaired video | accessible documents |
law accessible apps | deaf person online meeting | partially sighted shopping site | motor impairment
[e-government]
e-government ranking | e-government survey | EGDI | E-Government Development Index | UN E-Government |
UN DESA survey | online services index | OSI | e-participation index | GovTech Maturity Index | GTMI |
digital government index OECD | digital government ranking | eGovernment Benchmark |
public services online | online public services compared | best digital government Estonia | X-Road model |
government portal comparison | one-stop portal | GOV.UK service standard | UMANG | e-Citizen Kenya |
Rwanda Irembo | Ghana.gov | digitise ministry services | e-procurement figures |
online tax filing comparison | municipal e-government | local online services index LOSI |
city portal assessment | open government data index | open data barometer |
citizens' satisfaction e-services | e-service usage statistics | digital public administration |
paperless government | our country's e-government position | e-gov knowledgebase |
member state questionnaire UN egov | digital transformation public sector index | smart government |
egov ranking | once-only principle | interoperability framework public administration | mobile government |
public sector innovation observatory | e-governance India NeSDA | ranking of digital governments |
which country has best e-government | online services of states | compare online administration |
e-government data | survey of digital administration | e-services index | digital administration ranking |
our rank e-government | digital public services statistics | government online index |
city online services ranking | e-government indicators | citizens online portal comparison | digital state
[digital-id]
digital identity | digital ID | ID4D | World Bank ID4D | people without ID | no birth certificate |
unregistered children | birth registration | civil registration | CRVS | proof of identity |
undocumented stateless | statelessness ID | stateless | cannot get national ID | refused ID card Nubian |
double registration Kenya refugees | Huduma Namba | Maisha Namba | Aadhaar denied ration |
Aadhaar fingerprint fails | fingerprint not matching pension | NIN enrolment | NIMC |
Ghana Card registration | Smart ID South Africa | BritCard | digital ID card UK | eID | eIDAS wallet |
EU Digital Identity Wallet | mobile driving licence | MOSIP | OSIA | biometric enrolment | biometric ID |
legal identity for all | SDG 16.9 | 850 million without ID | number of people lacking ID |
ID coverage data | refugees ID documents | UNHCR registration digital | gender gap ID |
no ID can't get SIM | self-sovereign identity | verifiable credentials | decentralised identifiers |
identity system governance | ID exclusion study | eKYC | voter ID | national identity programme |
foundational ID | Good ID principles | I have no birth certificate | no identity papers |
people without papers | national ID system | register births | electronic identity card |
how many people have no ID | digital identity statistics | fingerprints fail | identity for refugees |
ID programme World Bank | can't prove who I am | child not registered | biometric card problems |
digital wallet identity | ID cards Africa | registration of births and deaths
[digital-public-goods]
digital public goods | DPG | DPGA | Digital Public Goods Alliance | DPG registry | DPG standard |
nominate digital public good | digital public infrastructure | DPI | DPI safeguards | DPI map |
open source for government | open-source software government | free software for ministry |
open source health system | DHIS2 | OpenMRS | OpenCRVS | Mojaloop | MOSIP open source | X-Road | OpenSPP |
GovStack | building blocks GovStack | DIAL catalog | reuse public code | public code |
open source school management | OpenEMIS | RapidPro | ODK | OpenStreetMap humanitarian | open content OER |
open datasets public good | open AI models public good | Sovereign Tech Fund |
open source programme office | OSPO | instant payment system open source | India Stack | UPI export |
civil registration software free | vaccination software DIVOC | e-learning platform Moodle |
vetted open solutions | solution for pension registry | open standards procurement | 50-in-5 |
digital sovereignty open source | LibreOffice administration | replace Microsoft city |
UNICEF Venture Fund | open source NGO case management Primero | licence AGPL Apache government |
free software for governments | open source for ministry of health | software our government can reuse |
list of open solutions | public software catalogue | open platform payments | digital infrastructure open |
register our open source project | open source for schools government | no licence costs software state |
digital commons | solution free hospital records | shared software between countries |
civic tech open source
[digital-trade]
digital trade | digital trade rules | e-commerce moratorium WTO | Joint Statement Initiative e-commerce |
WTO e-commerce agreement | digital economy agreement | DEPA | AfCFTA digital protocol |
free trade agreement digital chapter | TAPED | cross-border data flows | data localisation |
data flow restrictions index | digital services tax | DST | tax on digital companies | Google tax |
VAT on digital services | digital VAT foreign supplier | Pillar One | equalisation levy |
customs duties electronic transmissions | Digital Policy Alert | Global Trade Alert | DTRI |
Digital Services Trade Restrictiveness Index | ECIPE | OECD digital STRI | source code disclosure rules |
export services online freelancers | digitally deliverable services |
digitally delivered exports statistics | e-commerce statistics | B2C index UNCTAD |
eTrade readiness assessment | eTrade for all | value of digital economy | digital economy share GDP |
paperless trade | single window customs | UNESCAP trade facilitation | de minimis parcels Temu Shein |
small exporters e-commerce | cross-border payments | platform economy measurement |
remote freelancers taxed | trade negotiator data | policy acts on digital economy |
semiconductors export control | trade agreement internet | taxes on Google Netflix | e-commerce talks |
rules for data across borders | export digital services | digital tax countries | trade in data |
online trade rules WTO | digital trade agreements | laws affecting digital firms worldwide |
customs on downloads | measure digital economy | data must stay in country | e-commerce readiness |
tariffs electronic | online exports small firms
[e-waste]
e-waste | electronic waste | ewaste | E-waste Monitor | Global E-waste Monitor | recycle old phones |
recycle computer | old laptops disposal | where to dispose batteries | scrap electronics | Agbogbloshie |
Olusosun dump | burning cables children | toxic dump electronics | e-waste import illegal |
Basel Convention electronics | WEEE | take-back scheme | extended producer responsibility |
EPR e-waste rules India | right to repair | repairability | refurbish | planned obsolescence |
circular electronics | carbon footprint internet | data centre energy | data centre electricity |
data centre water use | data centre near our town | AI energy consumption | energy use of AI |
emissions ICT sector | green IT | greening digital companies | sustainable data centres |
Green Web Foundation | website carbon | green hosting | bitcoin mining electricity | ITU environment |
climate and digital | rare earth mining phones | cobalt phones | kilograms e-waste per capita |
e-waste statistics | recycler certified | e-waste legislation | submarine cables climate monitoring |
early warning systems disaster ICT | solar lamps discarded | satellites space debris |
mobile towers diesel | what to do with old phone | old computers where | electronic scrap |
how much electronic waste | dumping of electronics Africa | recycling electronics |
power consumption internet | climate impact streaming | data centres drink water |
environment and internet | repair instead of throw away | old batteries | CO2 of AI | CO2 of email |
broken monitors | scrap dealers cables | toxic waste computers
[courses-igov]
internet governance course | course on internet governance | learn internet governance |
internet governance school | school on internet governance | SIG | AfriSIG | EuroSSIG | South School |
inSIG | VSIG | APIGA | NASIG | CaribNOG training | DiploFoundation course | Diplo | ISOC learning |
Internet Society course | ICANN Learn | ICANN Fellowship | NextGen@ICANN | ICANN fellow |
IGF youth ambassador | youth fellowship internet | scholarship to study digital policy |
travel grant ICANN meeting | ITU Academy | free online course digital policy | certificate cyber diplomacy |
master's internet law | postgraduate internet governance | MOOC digital rights | MOOC AI ethics |
training for journalists internet policy | training DNS operators | NSRC workshop | APNIC Academy |
RIPE NCC academy | network operators workshop | UNSSC digital course | UNITAR course |
Google policy fellowship | Mozilla fellowship | Tech policy fellowship |
Open Internet for Democracy Leaders | student wants internship internet policy | internship digital policy |
how get into internet governance | young professional digital diplomacy | summer school digital rights |
Annenberg Oxford | beginner learn ICANN | university syllabus internet governance | GigaNet |
course digital policy | learn about internet policy | scholarship internet governance |
training for young people internet policy | study internet governance |
school for internet governance Africa | free course internet governance | training ICT policy |
certificate internet law | I want to learn ICANN | newcomer fellowship | seminar digital diplomacy |
online training policy makers | grants for students internet forum | learn how internet is governed
[capacity-governments]
digital transformation adviser | advisers for ministry digital | government wants digital strategy help |
draft digital strategy | national digital strategy support | digital skills for civil servants |
train public servants digital | civil service digital training | digital academy government |
technical assistance digital | UNDP digital | UNDP digital readiness assessment | digital readiness |
ITU assistance | ITU regional office | World Bank digital development | Digital Development Partnership |
GovTech partnership | UN Office for Digital technologies ODET | D4D Hub | Tony Blair Institute |
Smart Africa | Smart Africa Digital Academy | Commonwealth digital support | eGovernance Academy advisory |
peer learning governments | twinning e-government | experts seconded to ministry | parliament training AI |
parliamentarians training | mayors digital skills | local government digitalisation support |
digital skills toolkit | national ICT policy drafting | partner for digital villages |
donor for e-government project | procurement advice ministry software | digital leaders training |
small island state digital plan | LDC digital support | e-services roadmap ministry |
chief digital officer network | South-South cooperation digital | policy support digital economy |
joint SDG Fund digital | UNITAR government training | capacity government AI civil service |
ministry seeks partners ICT | government needs digital advisers | our ministry wants to digitalise |
help for digital strategy | officials need digital training | experts for digital ministry |
digital skills officials | digital services government support | build digital administration partners |
who helps states digital | programme for civil servants AI | state wants digital transformation |
municipality wants to digitalise services | support for small government | partner agency digitisation
[internet-governance-news]
Digital Watch | dig.watch | digital policy news | internet governance news | internet governance updates |
newsletter digital policy | weekly digest digital policy | what is internet governance |
who governs the internet | who controls the internet | internet governance glossary |
glossary digital terms | internet governance acronyms | explain ICANN IETF W3C |
actors in internet governance | overview of processes | calendar of digital policy events |
events calendar tech policy | multistakeholder model explained | multistakeholder | NETmundial |
NETmundial+10 | Global Digital Compact explained | GDC follow up | WSIS+20 explained |
policy tracker topics | briefing on digital policy issues | geopolitics of internet | splinternet |
fragmentation of the internet | internet fragmentation | digital sovereignty debate |
standards bodies explained | history of internet governance | CircleID | Internet Governance Project |
podcast internet governance | blog internet policy | monitor developments tech diplomacy |
overview cyber norms issues | ICANN news | IETF explain | journalist background internet governance |
beginner guide internet governance | stay informed digital negotiations | map of digital policy issues |
encyclopaedia internet governance | trends 2025 digital governance |
who decides about domain names internet | summaries of UN digital talks |
research papers internet governance | what's going on in digital policy | news on internet policy |
follow negotiations internet | explain internet governance | who runs the internet |
overview digital issues | dictionary of terms | latest in digital policy |
updates AI governance talks digest | summary of digital debate | digital policy events |
background internet policy | keep up with tech policy | internet politics explained
[igf-initiatives]
national IGF | regional IGF | NRI | NRIs | national and regional initiatives | youth IGF | youth IGF start |
start a national IGF | organise IGF in my country | local IGF | IGF existing in my country? | Kenya IGF |
Nigeria IGF | UK IGF | IGF-USA | Canadian IGF | auIGF | NetThing | Ghana IGF | Uganda IGF | India IGF |
IIGF | Caribbean IGF | CIGF | African IGF | West Africa IGF | EAIGF | SADC IGF | Southern Africa IGF |
Asia Pacific regional IGF | APrIGF | EuroDIG | SEEDIG | LACIGF | Pacific IGF | Commonwealth IGF | Arab IGF |
Central Asian IGF | youth IGF movement | YOUthDIG | Pakistan IGF | Bangladesh IGF | Sri Lanka IGF |
Trinidad IGF | recognised NRI criteria | NRI toolkit | NRI coordinator contact |
IGF Support Association grant | IGFSA funding | young people join internet forum |
multistakeholder organising team | students youth coordinators internet governance |
register our IGF initiative | how to found youth IGF | IGF in Africa | forum in my country |
start internet forum in country | youth forum internet | take part national IGF | regional forum internet |
organise national forum | contact of national IGF | young people IGF | students IGF |
local internet governance forum | IGF chapter | how to set up IGF initiative | list of national IGFs |
Caribbean forum | European dialogue
[igf-meetings]
IGF annual meeting | Internet Governance Forum | IGF 2025 | IGF 2026 | IGF Lillestrøm | IGF Riyadh |
IGF Kyoto | IGF Addis Ababa | IGF Katowice | where is next IGF | register for the IGF | IGF registration |
attend IGF online | remote participation IGF | IGF session proposal | propose workshop IGF |
workshop proposal deadline | open forum IGF | lightning talk IGF | IGF village booth | IGF booth |
IGF transcript | session transcript | session recordings IGF | IGF messages | IGF outputs | IGF reports |
IGF schedule | MAG | Multistakeholder Advisory Group | become MAG member | MAG nomination |
IGF Leadership Panel | dynamic coalition | dynamic coalitions | join dynamic coalition |
best practice forum | BPF cybersecurity | policy networks | policy network on AI | IGF secretariat contact |
IGF travel support | visa letter for IGF | host country IGF | parliamentary track IGF |
high-level leaders track | what was said at IGF about | speaker at IGF session | find session by topic |
IGF mandate renewed | permanent IGF | IGF hub remote | IGF captioning | igf 2024 sessions list |
intersessional work | UN forum on internet | when is the IGF | where takes IGF place |
how take part in IGF | IGF programme | sessions on AI at IGF | transcript of session | speak at IGF |
IGF call for proposals | what came out of IGF | attend forum online | IGF visa | report of IGF |
yearly internet forum UN | submit IGF session | who organises IGF | volunteers IGF | IGF participants list
[geneva-missions]
Geneva Internet Platform | GIP | permanent mission Geneva digital | diplomats in Geneva |
mission to the UN Geneva | small delegation follow digital talks | small states digital diplomacy |
Geneva digital atlas | Geneva digital policy actors | Geneva Dialogue | digital foreign policy |
tech ambassadors | tech diplomacy | cyber diplomacy briefing | briefings for missions |
attaché digital issues | WSIS review New York | WSIS+20 review | WSIS+20 outcome |
General Assembly high-level meeting WSIS | Global Digital Compact negotiations | GDC commitments | CSTD |
CSTD working group data governance | Human Rights Council new technologies | WTO ITU WIPO meetings Geneva |
ITU Council delegate | ITU plenipotentiary | WTSA | WTDC | UNGIS | UN digital negotiations summary |
Pact for the Future digital | Second Committee ICT for development | resolution ICT text |
foreign ministry desk officer digital | negotiator new to internet topics | new diplomat digital portfolio |
consular tech diplomacy | African Group Geneva digital | SIDS delegation |
LDC delegate New York cyber talks | multilateral digital agenda | ambassador needs briefing AI |
follow ITU meetings from mission | Geneva-based organisations ICT | International Geneva |
intergovernmental internet talks calendar | digital cooperation UN | diplomat needs overview digital |
delegation in Geneva digital policy | small country UN digital talks | permanent representation |
diplomats training Geneva | who deals with digital in Geneva | UN negotiations on digital |
briefing for ambassadors | digital topics at UN | state delegation WSIS | foreign ministry digital |
island state delegation UN | Geneva conference calendar digital | follow cyber talks New York
[wsis-projects]
WSIS | WSIS action lines | action line C1 | C7 e-agriculture | C7 e-health | WSIS Prizes |
WSIS Prize nominate | submit project to WSIS | WSIS Forum | WSIS Forum registration | WSIS Stocktaking |
stocktaking database | World Summit on the Information Society | Tunis Agenda | Geneva Plan of Action |
ICT for development projects | ICT4D | ICT4D example | project database digital development |
success stories digital village | vote for our WSIS project | WSIS Champion | SDG matrix WSIS |
ICT for SDGs | SDGs and internet | digital project award | prize for our ICT project |
award for telemedicine project | showcase our initiative United Nations | register our digital project |
good practice register ICT | e-agriculture project | e-health project rural examples |
e-learning project example | World Summit Awards | Hackathon WSIS | youth WSIS track | photo contest WSIS |
ITU UNESCO action line facilitator | sustainable development digital initiatives |
community radio project WSIS | digital financial inclusion project examples | who does projects like ours |
development cooperation ICT examples | startup social impact Africa ICT prize | WSIS special initiative |
Partner2Connect | P2C pledge | pledge connectivity UN | information society summit |
prize for digital project | submit our ICT project | register of ICT projects |
examples of projects for development | project with computers for farmers award | WSIS project database |
World Summit information society | contest for ICT projects | ICT projects Sustainable Development Goals |
action lines meaning | present project at forum | ICT development examples health | show our project to UN |
digital projects Africa list | win WSIS award
[internet-indicators-national]
Internet Universality Indicators | ROAM-X | IUI | UNESCO ROAM | ROAM principles | ROAM-X assessment |
second generation indicators IUI | national internet assessment |
assess our country's internet environment | multi-stakeholder advisory board assessment |
apply ROAM-X Kenya | internet development evaluation UNESCO | Internet Universality |
indicator framework internet rights openness accessibility |
rights openness access multistakeholder cross-cutting | national assessment report UNESCO internet |
conduct assessment of internet policy | dynamic coalition internet universality |
measure internet environment | human rights indicators internet | openness indicators |
evaluate national internet policy | evidence-based assessment national internet |
desk research gap analysis internet country | ministry communications evaluate internet |
researcher team ROAM | which countries did ROAM-X | ROAM-X Ghana | ROAM-X Benin | ROAM-X Senegal |
ROAM-X Germany | ROAM-X Thailand | validation workshop internet assessment | IPDC internet |
UNESCO IFAP assessment | IFAP | indicators toolkit country diagnosis | diagnose internet ecosystem |
baseline study national internet | internet health report Mozilla | internet impact assessment toolkit |
IIAT | Internet Society way of networking | critical properties assessment | media development indicators |
evaluate internet in our country | assessment of internet environment | UNESCO indicators internet |
measure rights openness internet country | indicators for national internet |
our country wants internet assessment | framework to assess internet | study of national internet |
which countries have been assessed | check internet situation country indicators |
assessment team universities ministry | internet policy evaluation | country self-assessment |
rights-based indicators | ROAM study
[civil-society-reports]
GISWatch | Global Information Society Watch | APC | Association for Progressive Communications |
civil society report digital | shadow report internet | alternative report women online |
civil society perspectives WSIS+20 | country chapters GISWatch | reports by NGOs on information society |
national report internet by activists | feminist internet research | FIRN | GenderIT | GenderIT articles |
African civil society digital reports | Latin American civil society report |
Asian digital rights NGOs publications | APC publications | activist research environment internet |
civil society input GDC | NGO joint statement digital | Just Net Coalition | IT for Change |
Digital Justice Now | civil society declaration internet | IRPC charter |
universal periodic review stakeholder report digital | community report on surveillance pandemic |
yearbook digital rights | report sexual rights internet | social economic cultural rights internet report |
Research ICT Africa | CIPESA publications | BytesForAll report | Point of View India | Pollicy |
Coding Rights | Sula Batsú | KICTANet report | Caucus internet governance |
civil society coordination group | Best Bits | thematic report civil society AI rights |
edition on climate justice internet | authors call GISWatch | grassroots perspectives digital |
voices of civil society ICT policy | disability groups report digital | reports by civil society |
NGO reports on internet | country reports women internet rights | what do NGOs say about internet |
civil society views digital | reports by activists on information society | feminist report internet |
APC report | alternative view WSIS | women's rights networks technology report |
publications of digital NGOs | grassroots digital report | regional NGOs state of digital |
NGO network report country
`
