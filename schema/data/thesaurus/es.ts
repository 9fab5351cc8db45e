/** Words and phrases of the needs in Spanish: a heading line, then phrases between `|`. */
export const thesaurusEs = `
[account-taken-over]
me hackearon la cuenta | me hackiaron el face | me jaquearon | me robaron el Instagram |
me robaron el WhatsApp | robo de cuenta | secuestro de cuenta | cuenta hackeada | cuenta comprometida |
no puedo entrar a mi correo | me cambiaron la contraseña | me cambiaron el mail de recuperación |
entraron a mi Gmail | alguien entró en mi Facebook | inicio de sesión desde otro país |
dispositivo desconocido conectado a mi cuenta | mandan mensajes raros a mis contactos |
piden plata haciéndose pasar por mí | están pidiendo dinero desde mi WhatsApp |
mis amigos reciben mensajes extraños | di el código de seis dígitos | compartí el código de verificación |
me clonaron el WhatsApp | me usurparon la cuenta de Telegram | recuperar mi cuenta |
recuperar Hotmail hackeado | olvidé mi clave y cambiaron teléfono | perdí acceso a mi Outlook |
bloqueado fuera, no recupero acceso | me hackearon el Roblox | me robaron la cuenta de Fortnite |
robaron mi cuenta de Steam | Free Fire robada | PlayStation cuenta robada | publican cosas que yo no puse |
mi perfil sube historias de criptomonedas | perdí la página de mi negocio |
tomaron mi página de Facebook administrador | me sacaron de administrador |
verificación en dos pasos de otro | doble factor activado por el hacker | me entraron al correo electronico |
sesión abierta que no es mía | hackeo de TikTok | me hackearon el canal de YouTube |
ya no me acepta la clave | me chorearon la cuenta | me vulneraron el perfil | iCloud intervenido Apple ID |
recuperación de cuenta robada | me haquearon el feis | me jakearon el insta | me ackearon el wasap |
guasap robado | whatsap hackeado | se metieron a mi feisbuk | contraceña cambiada | no me deja iniciar sesion
[account-of-activist]
hackearon la cuenta de nuestra ONG | soy periodista y me hackearon | atacaron el Twitter de nuestro medio |
activista con celular intervenido | línea de ayuda en seguridad digital | Access Now helpline |
intentan acceder al Signal del colectivo | colectiva feminista hackeada |
defensora de derechos humanos cuenta robada | robaron las redes del movimiento |
incautaron mi computadora en allanamiento | policía decomisó el teléfono del reportero |
allanaron la redacción | me quitaron celular en manifestación | revisaron mi celular en frontera |
correo de la redacción intervenido | hackers del gobierno atacan cuentas |
Google avisa atacantes respaldados por gobierno | aviso de ataque patrocinado por estado |
organización indígena perdió su página | líder social amenazado cuenta atacada |
Telegram del sindicato secuestrado | comunicadora comunitaria hackeo | radio comunitaria perdió Facebook |
soporte de emergencia digital para activistas | acompañamiento digital defensores | primera ayuda digital |
SocialTIC | R3D red en defensa | Fundación Karisma ayuda digital | Conexo | laboratorio K+LAB |
periodistas independientes Nicaragua cuentas hackeadas | medio digital venezolano hackeado |
Cuba activista sin acceso Telegram | ETECSA duplicó mi línea para entrar |
abogada de víctimas dispositivo atacado | fuentes confidenciales expuestas por hackeo |
opositor exiliado cuenta tomada | reportera investigación laptop manipulada |
ataques digitales contra prensa | comunicaciones del colectivo comprometidas |
asistencia técnica para sociedad civil
[suspended-account]
me suspendieron la cuenta | me cerraron la cuenta sin motivo | me banearon | baneo injusto |
cuenta inhabilitada Instagram | inhabilitaron mi Facebook | Meta desactivó mi perfil |
WhatsApp prohibió mi número | esta cuenta no puede usar WhatsApp | shadowban |
cuenta restringida sin explicación | me tumbaron la página | me bajaron la página del negocio |
bloquearon mi fanpage | TikTok me vetó permanentemente | me expulsaron de Twitter | X suspendió mi usuario |
canal eliminado por YouTube | me quitaron la monetización | strike injusto canal cerrado |
incumplí normas comunitarias según ellos | dicen que violé las políticas | no contesta el soporte de Meta |
no hay forma de contactar Facebook | como hablar con una persona Instagram | nadie responde en la plataforma |
apelación de cuenta rechazada | quiero que me devuelvan la cuenta | me piden selfie para reactivar |
verificar identidad para desbloquear perfil | Mercado Libre inhabilitó vendedor |
me desactivaron como repartidor Rappi | Uber me dio de baja | Airbnb cerró mi anuncio anfitrión |
Google cerró mi cuenta Ads | cuenta publicitaria deshabilitada | perdí años de fotos cuenta cerrada |
desmonetizado | suspensión permanente error automático | denuncias masivas cerraron perfil |
reportaron en masa mi cuenta | LinkedIn restringió mi cuenta | Tinder me bloqueó sin razón |
Discord deshabilitó cuenta | Twitch ban | 180 días para apelar suspensión | desbloquear cuenta suspendida |
me bloquiaron el face | cuenta desabilitada | vetado de por vida sin aviso
[post-removed-appeal]
me borraron una publicación | eliminaron mi video | me quitaron el post | borraron mi reel |
retiraron contenido sin explicar | apelar decisión de Facebook | consejo asesor de contenido |
Oversight Board | órgano de resolución extrajudicial de litigios | artículo 21 DSA litigio |
Appeals Centre Europe | reporté y no lo quitan | denuncié y dicen que no infringe |
no vulnera las normas comunitarias | la plataforma se niega a retirar | sigue publicado pese a denuncia |
censura de Instagram a mi foto | censuraron desnudo artístico | foto de lactancia eliminada |
me marcaron como desinformación la nota | etiqueta de contenido sensible injusta |
reclamo por copyright falso en YouTube | DMCA abusivo | contranotificación derechos de autor |
bajaron mi video por música | falso reclamo de propiedad intelectual | desindexaron mi artículo de Google |
impugnar moderación | recurrir retirada de contenido | revisión humana de la decisión |
restablecer publicación | me eliminaron el en vivo | transmisión cortada por normas |
reseña de Google borrada | mi reseña negativa desapareció | comentario ocultado por moderador |
coordinador de servicios digitales CNMC | reclamar contra plataforma DSA | alertador fiable |
discrepo con la moderación | algoritmo tumbó mi publicación palestina | post político eliminado |
apelación denegada de contenido | página eliminada quiero disputarlo
[moderation-data]
informes de transparencia plataformas | estadísticas de moderación | cifras de retiradas de contenido |
base de datos de transparencia DSA | declaraciones de motivos | statement of reasons |
solicitudes gubernamentales de retiro | pedidos de remoción de gobiernos | Lumen database |
avisos de retirada archivo | notificaciones DMCA registro | cuántas publicaciones borra Meta |
número de cuentas eliminadas TikTok | acceso a datos para investigadores |
artículo 40 investigadores acreditados | investigar plataformas tesis moderación | biblioteca de anuncios |
repositorio publicitario políticos | riesgos sistémicos evaluación auditoría |
VLOP grandes plataformas informes | Google transparency report | órdenes judiciales de retiro Google |
histórico de términos de servicio | cambios en normas comunitarias comparadas | Open Terms Archive |
datos abiertos sobre moderación | moderadores por idioma español | moderación automatizada tasa de error |
investigación sobre aplicación del DSA | Principios de Santa Clara |
observatorio de moderación América Latina | dataset de decisiones de plataformas |
cómo aplican las reglas redes sociales | comparar políticas de contenido | series de retirada por país |
API de investigación TikTok | CrowdTangle alternativa | Meta Content Library |
solicitudes de derecho al olvido estadística | peticiones policiales de datos usuarios |
transparencia algorítmica recomendaciones estudio | auditorías independientes DSA |
cuántas denuncias recibe Instagram | cifras de cuentas falsas borradas
[harassment-adults]
acoso en redes | me acosan por internet | ciberacoso | me insultan en Twitter | me amenazan por WhatsApp |
amenazas de muerte por redes | me hostigan | hostigamiento digital | ciberhostigamiento |
linchamiento digital | me funaron | funa | me escracharon en redes | escrache injusto |
campaña de odio contra mí | trolls me atacan | bots me insultan todo el día | haters |
llaman y cortan cada rato | acosador no me deja en paz | crea cuentas nuevas para escribirme |
lo bloqueo, vuelve con otro perfil | stalking | me stalkea | acecho | me sigue en todas las redes |
vecino me difama en el grupo | me calumnian en Facebook | injurias | publican mentiras sobre mi persona |
me ridiculizan con memes | compañeros de trabajo se burlan chat | acoso laboral por WhatsApp |
mobbing digital | mensajes intimidatorios anónimos | perfil anónimo me denigra | dañan mi reputación |
quemados confesiones página me mencionan | streamer acosado raid | profesor insultado por padres |
ciberbullying a adulto | me tienen harta los insultos | ya no aguanto el acoso |
cobradora me amenaza y difama deudor | mi ex empleado me amenaza | cyberstalking |
insultos y humillaciones públicas | orden de alejamiento acosador online | me bardean en redes |
me joden todo el día mensajes | un pesado me escribe sin parar | me tiran hate
[doxxing-impersonation]
publicaron mi dirección | subieron mi teléfono a un grupo | doxxing | doxeo | me doxearon |
difundieron mis datos personales | pusieron mi DNI en redes | publicaron dónde vivo | filtraron mi domicilio |
perfil falso con mi nombre | cuenta falsa con mis fotos | usan mis fotos en Tinder |
hicieron un Facebook a mi nombre | suplantación en redes sociales | se hacen pasar por mí Instagram |
perfil trucho | perfil fake mío | catfish con mi cara | clonaron mi perfil | cuenta clonada |
mi número en página de escorts | anuncio sexual con mi teléfono | me llaman hombres desconocidos por anuncio |
imitan mi negocio en Instagram | página falsa de mi tienda | cuenta parodia | suplantan al alcalde |
suplantan a la escuela en Facebook | OnlyFans falso con mi nombre | LinkedIn falso de nuestro director |
exponen mi lugar de trabajo | dieron la escuela de mis hijos | publicaron fotos de mi casa |
reportar suplantación de identidad perfil | dar de baja perfil falso | denunciar impostor |
alguien habla en mi nombre | crearon un correo como yo | WhatsApp con mi foto otro número |
usan mi imagen para estafar seguidores | TikTok sube videos míos como propios | swatting |
quitar mis datos de página web | chats privados publicados con mi nombre | se asen pasar por mi |
un fake usa mis selfies
[women-abuse]
violencia digital de género | violencia digital contra mujeres | violencia machista en redes | ley Olimpia |
ley Olimpia Argentina | me amenaza con violarme | amenazas de violación por ser feminista |
fotos de genitales sin pedirlas | me mandan fotos de su pene | dick pics | ciberflashing |
acoso sexual por mensajes | acoso misógino | odio a las mujeres incels | manosfera |
me insultan por ser lesbiana | soy trans y me acosan online | violencia contra personas LGBT redes |
ataques a mujeres políticas | candidata atacada con insultos sexistas | violencia política de género |
016 violencia de género | línea 144 | línea de las mujeres | línea 155 Colombia |
femicidio amenaza por redes | mi ex acosa por todas partes | exnovio no me deja en paz |
exmarido me escribe amenazas | me controla por celos | hombre casado me persigue Instagram |
mujeres periodistas acosadas | compañero de facultad me acosa |
violencia de género facilitada por tecnología | VGFT | refugio para mujeres tecnología segura |
centro de la mujer asesoría digital | gamer mujer insultada | jefe me manda propuestas sexuales |
me outearon | amenazan contar que soy gay | lesbofobia transfobia chantaje | Luchadoras | Acoso.online |
Fembloc | chantaje de ex pareja hijos | denuncia por violencia vicaria digital | me llaman puta en comentarios
[partner-control-stalkerware]
mi pareja me espía el celular | mi ex puso algo al teléfono | app espía instalada | aplicación para espiar |
stalkerware | mSpy | mi marido lee mis mensajes | mi novio revisa mi WhatsApp | ve mis chats en WhatsApp Web |
sabe todo lo que hago | sabe dónde estoy siempre | cómo sabe dónde estuve | me rastrea la ubicación |
me localiza con GPS | AirTag en mi bolso | AirTag en el coche | encontré un localizador en el auto |
ubicación compartida sin querer | me exige la contraseña | me obliga a mandarle ubicación |
control de pareja móvil | mi esposo me tiene vigilada | esposa espía teléfono marido |
mi padre me controla el teléfono | mi mamá me instaló un rastreador | cámara oculta en casa |
micrófono escondido habitación | escucha mis llamadas | graba mis conversaciones |
Alexa me espían desde afuera | mi ex entra a mi iCloud | ex conoce mis claves | ex maneja cámaras de la casa |
lee mis correos a escondidas | cómo saber si me espían | quitar espía del móvil |
tengo el teléfono pinchado por ex | celular chuponeado por mi esposo | celular interceptado por pareja |
me controla las redes | dispositivo familiar Google vinculado ex | historial de ubicaciones lo mira él |
Life360 me vigila | salir de relación con seguridad celular | me fui de casa, me encuentra |
keylogger puesto por mi novio | mi pololo me revisa el celu | mi chavo me espía el cel |
mi pareja me controla el celu | rastreador en la moto
[intimate-images-shared]
subieron mis fotos íntimas | difundieron mi video sexual | el pack | filtraron mi pack |
pasaron mi pack por WhatsApp | mis nudes | nudes filtrados | me grabaron teniendo relaciones |
video íntimo circulando | pornovenganza | porno venganza | revenge porn | porno no consentido |
difusión no consentida imágenes íntimas | sexting difundido por ex | ex amenaza con publicar fotos desnuda |
mi ex subió video a Pornhub | XVideos aparezco yo | fotos mías en página porno | me sacaron foto en el baño |
cámara en vestidor | grabación sin consentimiento hotel | deepfake desnuda | desnudos falsos con IA |
me desnudaron con inteligencia artificial | montaje porno con mi cara | quitar fotos íntimas de internet |
borrar video sexual de Google | StopNCII | canal prioritario AEPD | Telegram grupo de packs |
venden mis fotos de OnlyFans | filtraron mi contenido OnlyFans | me da vergüenza mi video |
todos en la oficina vieron desnudo | el grupo de amigos rotó video | quemón | viralizaron mi video |
imágenes sexuales de adulta sin permiso | violencia sexual digital fotos | upskirting falda | artículo 197.7 |
ley de intimidad sexual | fotos en lencería publicadas | deepnude | compartió foto en tetas |
alguien tiene mis fotos calientes | se viralizó mi nude | pasó mis fotos en bolas | rolaron mi pack |
en pelotas circula video
[intimate-images-minor]
mi hija mandó fotos desnuda | mi hijo envió una foto íntima | circulan fotos desnuda de menor |
nudes de una compañera de clase | soy menor y pasaron mi foto | tengo 15 y mandé nudes |
tengo 16 y filtraron mi pack | me grabaron cuando tenía 14 | fotos mías de cuando era menor |
video de alumna desnuda, instituto | pasan video de chica del cole | desnudos IA de niñas colegio |
deepfake de alumnas | Almendralejo | Take It Down | NCMEC quitar imagen |
retirar imagen íntima de adolescente | mi sobrina foto íntima secundaria | foto en ropa interior de nena |
la novia del nene mandó foto | sexting entre adolescentes | sexting en la secundaria |
adolescente presionada para mandar pack | le pidieron nudes y los difundió |
estudiantes comparten nudes de menor | docente descubre fotos íntimas alumnos |
directora colegio video sexual alumna | mi niña aparece sin ropa | miedo que mis papás vean desnudo |
antes de cumplir 18 mandé fotos | borrar fotos de cuando era chica | hash de imagen menores | Report Remove |
Snapchat foto menor captura | mi primo 13 años video desnudo | amenazan a mi hija, sus fotos |
chantaje con nudes a adolescente | novio de 17 compartió mis fotos | preparatoria grupo packs compañeras |
liceo fotos íntimas difundidas | colegiala video viral quitar |
hijo adolescente extorsionado con foto íntima | rolan pack de morra de prepa | hijo menor mandó foto del pene
[sextortion]
piden dinero o mandan el video | me chantajean con un video | sextorsión | sextorcion | extorsión sexual |
extorsionan con mis fotos íntimas | videollamada hot me grabaron | me grabó masturbándome |
me desnudé en videollamada | conocí chica y grabó la llamada | amenaza con enviarlo a mis contactos |
dice mandar video a mi familia | tiene lista de mis seguidores | ya le pagué y quiere más |
pagué y sigue pidiendo | correo dice que hackeó mi webcam | te grabé viendo porno bitcoin |
email chantaje con mi contraseña | supuesto policía chica era menor | falso padre de menor me extorsiona |
Tinder extorsión video | Grindr chantaje | Badoo chantaje fotos | Omegle grabado | Skype trampa webcam |
Costa de Marfil chantaje | Western Union pago chantaje | quiere que le deposite Oxxo video |
transferir Nequi para que no publique | Mercado Pago extorsión fotos | Bizum chantaje desnudo |
publica el video si no pago | debo pagar al chantajista | bloqueo al extorsionador o no |
qué hago sextorsionado | cuenta atrás amenaza video | me quiero morir por el video |
escort sicarios extorsión página | me amenazan sicarios por contactar escort |
pandilla me extorsiona por scorts | mensaje con fotos de cadáveres | intimidación tras videollamada erótica |
captura de videollamada amenaza | chantaje íntimo en línea | sextorcionada |
me amenasan con publicar mi video | me estan chantajeando por fotos | una mina me grabó en cámara
[child-abuse-material]
encontré pornografía infantil | porno infantil | material de abuso sexual infantil | MASI | CSAM |
imágenes sexuales de niños | grupo Telegram con videos de niñas | página con menores desnudos |
me llegó video de niño abusado | WhatsApp grupo pasan CP | denunciar pederastia | red de pedófilos |
pedofilia en internet | pedófilo comparte fotos | explotación sexual infantil imágenes |
web de pedofilia denunciar | link de abuso infantil | sitio en dark web con niños | MEGA carpeta con menores |
Discord servidor con contenido infantil | Twitter vende videos de menores | venden cp |
caldo de pollo código pedófilo | INHOPE | línea de denuncia abuso infantil | IWF portal reporte |
Te Protejo Colombia | Te Protejo México | reportar contenido sexual con niñas |
archivo sospechoso de abuso infantil | hallé fotos de bebés abusados |
computadora arreglando encontré fotos de nenes | técnico vio pornografía de menores |
cliente con imágenes de niños | anime lolicon ilegal | IA genera niños en poses sexuales |
foro de pederastas | Guardia Civil pornografía infantil | tenencia de pornografía infantil |
me agregaron a grupo de pedófilos | video sexual de niños que circula | Grooming Latam CSAM denuncia |
Facebook página menores sexualizados | sexualización de niñas en perfil | videos de abuso a bebés
[grooming]
grooming | un adulto escribe a mi hija | hombre mayor le pide fotos | se hace pasar por niño |
le pide encontrarse | quiere quedar con mi hija 12 | mi hijo habla con desconocido | desconocido en Roblox |
extraño en Free Fire regala diamantes | le ofrece skins por fotos | le mandó celular de regalo |
tío de internet habla con nena | engaño pederasta a menor | ciberacoso sexual a menores | child grooming |
contacto con menores con fines sexuales | ciberengaño pederasta | artículo 183 ter | ley Mica Ortega |
entrenador escribe a niñas | profesor le manda mensajes a alumna | maestro coquetea con estudiante WhatsApp |
pastor chatea con menor | novio de internet 30 años | mi hija tiene novio mayor 13 | que no le cuente a mamá |
le pide guardar el secreto | convence a mi hijo videollamada solos | le pide que prenda la cámara |
le pregunta qué ropa tiene | trata de menores captación redes | reclutan adolescentes por TikTok |
captación por cartel de jóvenes | explotación sexual de niña turismo | la vende por internet su tía |
transmiten abuso en vivo niños | mi hermanita chatea con viejo | Grooming Argentina | Mamá en línea |
0800-222-1717 | menor desaparecida conoció por chat | se escapó con alguien de internet |
Discord adulto con menores | acosador de niños en videojuego | Wizz Yubo adultos | sugar daddy a adolescente |
gruming | viejo le habla a la nena | un pedófilo escribe a mi sobrina
[child-bullying]
bullying en el grupo de clase | acoso escolar por WhatsApp | ciberbullying a mi hijo | ciberbulling |
ciberbuling | se burlan de mi hija grupo | hijo no quiere ir al colegio | stickers con la cara del hijo |
stickers de un alumno | memes de mi niña | la excluyeron del grupo del curso | sacan del grupo a compañera |
lo insultan en Fortnite | insultos en Roblox a niño | pelea grabada en la escuela |
grabaron la pelea y subieron | golpiza filmada estudiantes | cuenta de chismes del instituto |
página de confesiones del colegio | Instagram de quemones del liceo | me molestan en el cole |
me hacen bullying | me dicen gorda en clase | compañeros me odian | encuesta quién es la más fea |
Tellonym insultos | NGL mensajes anónimos crueles | Ask.fm adolescentes | protocolo de acoso escolar |
convivencia escolar ciberacoso | el colegio no hace nada acoso | tutor orientadora casos de acoso |
900 018 018 acoso escolar | matoneo | matoneo virtual | chalequeo | SíseVe |
alumnos acosan a compañero autista | hostigan a mi nieto por redes |
denuncia ante superintendencia de educación | hijo cambia de carácter por burlas |
retan y humillan a un niño | suplantan a alumna para burlarse | deepfake burla compañero clase |
novatada grabada en internado | le hacen bulling | buling en el liceo | le hacen el vacío en clase
[child-helpline]
necesito hablar con alguien | tengo 12 años y tengo miedo | tengo 13 y me corto | me autolesiono |
me quiero matar | no quiero vivir más | pensamientos suicidas adolescente | mi amiga se quiere suicidar |
Teléfono ANAR | ANAR chat | 116 111 | línea 106 | línea 102 chicos | línea libre | Fono Niños | línea azul |
Línea 141 ICBF | Tu Línea INAU | SAPTEL | Child Helpline | teléfono de la infancia | me pegan en mi casa |
mi papá me quitó el celular | mi padrastro me toca | me siento sola, nadie me escucha |
chat anónimo para adolescentes | línea de escucha para jóvenes | problemas en casa por el teléfono |
no puedo contarle a mis papás | soy menor con quién hablo | estoy triste por lo que vi |
ansiedad por redes sociales joven | anorexia páginas pro ana | me comparo con influencers y lloro |
adicto al móvil soy adolescente ayuda | vi un video horrible, no duermo | hice algo en internet, tengo miedo |
me da vergüenza contarlo tengo 14 | orientación psicológica gratuita niños | niño que llama para pedir ayuda |
mi mejor amigo se lastima | reto de la ballena azul | compañero dice que se va matar |
mis padres se separan y discuten | ayuda psicológica para alumno
[parents-advice]
control parental | cuántas horas de pantalla | tiempo de pantalla | a qué edad dar móvil |
primer celular de mi hijo | mi hijo no suelta el celular | adicción a los videojuegos niños |
nieta todo el día en TikTok | Family Link | Qustodio | bloquear páginas porno para niños |
filtro para niños en la tablet | mi hijo vio pornografía | mi hijo vio contenido violento YouTube |
YouTube Kids configurar | Roblox es seguro | Fortnite edad recomendada | PEGI clasificación videojuegos |
loot boxes gastó mi tarjeta niño | consejos para padres internet seguro | guía para familias |
charla para padres escuela digital | taller para docentes seguridad en línea |
clases de ciudadanía digital primaria | materiales para el aula uso responsable | Día de Internet Segura |
IS4K | Pantallas Amigas | Pantallas Sanas | Argentina Cibersegura familia | En TIC Confío | sharenting |
subir fotos de mis hijos | publicar fotos de bebé redes | adolescencia libre de móviles |
prohibir celulares en aula | cómo hablar con hijos de riesgos | acuerdos familiares uso internet |
mediación parental | qué ve mi hija en Instagram | perfil de menor privado ajustes |
edad mínima redes sociales | reloj inteligente para niños | apps aptas para niños | crianza digital |
normas uso del móvil en casa | madre preocupada por retos virales | abuelo cuida nietos tablet |
verificación de edad menores
[illegal-content-report]
denunciar contenido ilegal | reportar página ilegal | venden drogas por Instagram | venden droga en Telegram |
venta de armas por Facebook | venden pistolas en redes | línea de denuncia contenido ilícito |
hotline contenidos ilícitos | incitación al delito publicaciones | incitan a la violencia |
apología del delito | video de ejecución | videos gore | narcovideos decapitaciones |
publicaciones del narco reclutamiento | ofrecen sicario en internet | venden documentos falsos |
títulos universitarios falsos venta | medicamentos sin receta por internet |
venden pastillas abortivas falsas | misoprostol venta ilegal | venden animales exóticos en Facebook |
tráfico de fauna redes | trata de personas anuncio | coyote ofrece cruzar frontera TikTok |
tráfico de migrantes publicidad | billetes falsos se venden | venden bases de datos personales |
casino ilegal publicidad | apuestas sin licencia influencers | streaming pirata denunciar IPTV |
peleas de perros transmitidas | maltrato animal en video denuncia | instrucciones para fabricar bomba |
explosivos caseros tutorial | promueve suicidio foro | piden asesinar a alguien | alguien anuncia que matará |
quién recibe avisos de contenido ilícito | sitio ilícito a qué autoridad | venta de órganos |
vapes a menores venta online | esteroides anabolizantes venta web | fentanilo tusi venta chat |
venden bebés por redes | adopción ilegal Facebook bebé
[hate-speech]
discurso de odio | delito de odio | mensajes racistas | racismo en redes | comentarios xenófobos |
odio contra inmigrantes | odio a venezolanos | insultan a haitianos | llaman monos a jugadores |
sudaca de mierda | panchito | indio de mierda | me discriminan por ser indígena | insultos por ser negro |
antisemitismo online | odian a judíos | negación del holocausto | islamofobia | moros fuera |
odio a musulmanes | gitanos insultados | antigitanismo | homofobia en comentarios | maricón muérete |
transodio | odio a lesbianas publicaciones | burlas a personas con discapacidad | capacitismo | aporofobia |
denunciar racismo CONAPRED | INADI denuncia | OBERAXE | Movimiento contra la Intolerancia |
fiscalía de delitos de odio | Federación Gitana | supremacistas blancos memes | página racista denunciar |
incitación al odio religioso | evangélicos católicos agredidos verbalmente | cristianofobia |
video contra migrantes nicaragüenses | deshumanización de un pueblo | contradiscurso | contranarrativas |
observatorio del odio | cholo serrano insulto | negacionismo de dictadura ofensivo |
invasores moros comentarios en noticias | apoyo a víctima de odio
[extremism]
propaganda terrorista | yihadista | Estado Islámico videos | Dáesh | ISIS reclutamiento | radicalización |
se está radicalizando mi hermano | mi hijo ve videos neonazis | grupo neonazi Telegram |
extrema derecha violenta | aceleracionismo | manifiesto de tirador | tiroteo escolar planea |
amenaza de tiroteo en escuela | copia de Columbine fans | masacre transmitida en vivo | Christchurch |
incita a atentar | llamado a un atentado | plan de ataque foro | llaman a matar policías |
enaltecimiento del terrorismo | apología del terrorismo | Sendero Luminoso propaganda |
FARC disidencias redes | ELN reclutar menores | ETA homenajes | extremismo violento en línea |
prevención de radicalización | Tech Against Terrorism | GIFCT | contenido terrorista retirada reglamento |
CITCO stop radicalismos | 900 822 066 | prevenir extremismo en jóvenes |
videojuegos y reclutamiento extremista | ecofascismo | terrorgram | incel atentado | 764 | O9A |
sobrino convertido quiere irse a Siria | milicias armadas captan jóvenes |
cártel clasificado terrorista propaganda | supremacista quiere atacar | alumno adora a Hitler |
pintadas esvásticas canal | desradicalización familia | material de entrenamiento yihad |
extremistas llaman a tomar armas
[online-shop-fraud]
compré y no llegó | pagué y nunca me llegó | no me entregaron el producto | el vendedor desapareció |
me estafaron en Marketplace | estafa en Facebook Marketplace | estafa Wallapop | Vinted me engañaron |
Milanuncios timo | tienda falsa | tienda trucha | página web falsa de ropa | tienda online inexistente |
web de zapatillas falsas | llegó otra cosa en la caja | me mandaron una piedra | me llegó un ladrillo |
producto pirata falsificado | es una imitación réplica | me vendieron un iPhone trucho |
celular bloqueado que compré | anuncio de Instagram era estafa | oferta de TikTok Shop falsa |
liquidación falsa por cierre | entradas falsas concierto | boletos falsos |
vendedor me bloqueó tras transferir | me bloqueó después de pagar | deposité seña y desapareció |
anticipo del mueble desapareció | me clavaron | me vieron la cara | me transaron | me cagaron con la compra |
me tumbaron la plata compra | fui estafado por vendedor | Mercado Libre vendedor pidió pagar aparte |
pago fuera de la plataforma | vendí y el comprobante era falso | comprobante falso de transferencia |
comprador me estafó | coche comprado por internet inexistente | perro cachorro comprado estafa |
paquete vacío | Shein clon | comprobar si tienda es confiable | es fiable esta página |
número de guía falso rastreo | contra reembolso engaño | suplantan marca venta outlet |
código QR de pago vendedor fraude | me chamaquearon en Marketplace | nunca me mandaron lo que pagué |
me timaron comprando zapatillas | me estafaron con un carro
[consumer-dispute]
no me devuelven el dinero | se niegan al reembolso | devolución rechazada | derecho de desistimiento |
14 días para devolver | botón de arrepentimiento | garantía no me la respetan |
producto defectuoso la tienda no responde | llegó roto y no lo cambian | vuelo cancelado sin reembolso |
aerolínea no devuelve | Booking canceló mi reserva | Airbnb no reembolsa | Despegar reclamo |
eDreams Prime cobro | suscripción que no pedí | no puedo darme de baja suscripción |
prueba gratis me cobraron | cobro automático recurrente | renovaron sin avisar | cláusula abusiva |
hoja de reclamaciones | libro de reclamaciones | Profeco | Sernac | Indecopi | Defensa del Consumidor |
OCU FACUA | Superintendencia de Industria reclamo | OMIC | Centro Europeo del Consumidor |
compra transfronteriza reclamo | compré en otro país no cambian | econsumer | plataforma ODR |
Mercado Libre reclamo rechazado | Amazon no acepta devolución | retracto compra |
gimnasio no cancela contrato | compañía telefónica me cobra de más | factura de internet errónea |
servicio técnico no repara | publicidad engañosa precio distinto | Black Friday precio inflado |
Ticketmaster devolución concierto suspendido | Temu pedido defectuoso | chargeback a comercio |
arbitraje de consumo | Concilianet | aduana cobraron impuestos no avisados | dark patterns cancelar |
no me quieren reembolsar | el comercio se lava las manos
[investment-crypto-scam]
invertí y no puedo retirar | no me dejan sacar mi dinero | piden impuesto para retirar ganancias |
plataforma de trading falsa | broker falso | bróker no regulado | estafa con criptomonedas |
perdí mis bitcoins | me robaron cripto | wallet vaciada | MetaMask vaciada | Binance falso |
USDT enviados a estafador | TRC20 | esquema Ponzi | estafa piramidal | pirámide | telar de la abundancia |
flor de la abundancia | forex señales Telegram | grupo de inversión WhatsApp | asesor de bolsa falso |
anuncio con famoso invertir | deepfake de presidente invirtiendo | inversión en Petro Ecopetrol falsa |
acciones de YPF estafa | Pemex inversión falsa | duplicar tu dinero en días | rendimientos garantizados |
ganancias diarias aseguradas | Generación Zoe | Mundo Cripto | memecoin LIBRA | rug pull | NFT robado |
chiringuito financiero | CNMV advertencias | Condusef inversión | CMF alerta |
Superfinanciera captadora ilegal | Quantum AI | bot de arbitraje | pig butchering | carnicería de cerdos |
empresa recuperadora de fondos | ofrecen recuperar lo invertido | airdrop falso | frase semilla |
multinivel cripto | metí mis ahorros en trading | jubilado invirtió 250 euros |
bloquearon mi cuenta en exchange | me estafaron con unas inversiones | invertí mis ahorros y desaparecieron |
cryptomonedas perdidas
[romance-scam]
estafa amorosa | estafa romántica | fraude amoroso | estafa del amor | me enamoré online y pidió plata |
novio virtual pide dinero | conocí un hombre en Facebook militar | soldado americano me quiere |
militar en Siria necesita dinero | falso médico de la ONU | ingeniero en plataforma petrolera |
paquete retenido en aduana de novio | manda regalo, piden pagar aduana | oro en una caja maleta |
viuda con herencia | herencia de un desconocido | heredero de millones correo | príncipe nigeriano |
quiere venir pero pide pasaje | pide para el avión | nunca quiere videollamada | falso Brad Pitt |
se hace pasar por cantante famoso | famoso me escribe en Instagram | Tinder me pidió prestado |
Badoo novia rusa | rusa quiere venir a España | madre viuda habla con novio online |
papá envía plata a una mujer | mi abuela enamorada de estafador | tarjetas Steam para mi amor |
le mandé tarjetas Amazon | le giré por Western Union amor | MoneyGram novia extranjera |
Facebook parejas estafador | love bombing dinero | me juraba amor y era falso |
fotos robadas de modelo pretendiente | enfermo urgente operación novio online | estafador del Tinder |
matrimonio prometido por chat | corazón roto y sin ahorros | depositó varias veces a su enamorado |
sugar mommy pide depósito
[bank-payment-fraud]
me vaciaron la cuenta | me sacaron plata del banco | cargos no reconocidos | compras que no hice con tarjeta |
clonaron mi tarjeta | tarjeta duplicada | me hicieron un Bizum | Bizum inverso |
transferencia que no autoricé | SPEI no reconocido | Nequi vaciada | Daviplata robo | Yape falso |
Yapearon mi dinero | Plin | SINPE móvil robo | Yappy | Mercado Pago vaciaron | Cuenta DNI robada |
me hicieron un préstamo en homebanking | homebanking entraron | falso empleado del banco |
llamó el banco pidiendo código | me pidieron el token | di mi clave dinámica | OTP por SMS robado |
SIM swapping | duplicado de SIM | clonaron mi chip | me quedé sin señal y vaciaron | vishing |
falso policía traslada dinero cuenta segura | falso BBVA | Santander SMS robo dinero |
banco no quiere devolver estafa | banco se niega a reintegrar | operación no autorizada PSD2 |
débito desconocido en cuenta | skimming en cajero | me robaron celular y vaciaron apps |
app bancaria vaciada robo móvil | cambiaron el alias CBU | me pidió la clave del cajero |
dinero enviado a cuenta mula | mula bancaria | prestar mi cuenta para transferencias |
contactless robo datáfono | tarjeta virtual fraude | Zelle estafa | PayPal cobro fraudulento |
Condusef cargo banco | me hackearon la cuenta bancaria | pensión robada banca online |
Revolut dinero desaparecido | me limpiaron la tarjeta | dejaron Mercado Pago en cero |
sacaron la guita del banco | me robaron la lana por transferencia | me bajaron la plata por Nequi
[job-loan-fraud]
oferta de trabajo falsa | empleo falso WhatsApp | trabajo desde casa dar likes | me pagan por dar like |
tareas en Telegram y depositar | recargar para seguir trabajando | me pidieron pagar curso para empleo |
pagar examen médico empleo falso | vacante falsa pide depósito | trabajo en el extranjero estafa |
visa de trabajo falsa | Canadá trabajo engaño | préstamo falso pide adelanto |
pagar seguro para liberar crédito | crédito fácil adelanto comisión | montadeudas |
apps de préstamos me amenazan | app de crédito extorsiona contactos | gota a gota | gota a gota virtual |
prestamistas por app fotos trucadas | ganaste un premio | lotería que no jugué | sorteo falso ganador |
rifa de supermercado premio WhatsApp | bono del gobierno falso | subsidio falso registrarse | alquiler falso |
departamento falso alquiler seña | piso en Idealista estafa | casero en el extranjero pide fianza |
Airbnb casa que no existe | cabaña vacaciones inexistente | falso soporte de Microsoft |
llamó técnico de Windows | AnyDesk TeamViewer me pidió instalar | hijo en apuros mensaje |
hola mamá cambié número | cuento del tío | secuestro virtual | llamada secuestro familiar falso | beca falsa |
cobro por asilo migratorio falso abogado | abogado falso en Facebook | Infonavit gestor falso |
te ofrecen crédito sin buró | carta de pago tasa anticipada | Temu trabajo paga diaria | brujo amarre estafa |
InfoJobs entrevista fraude | curso y puesto de embarque crucero | me ofrecieron chamba y era estafa |
curro falso | pidieron plata para entrar a trabajar
[identity-theft]
robo de identidad | sacaron un préstamo a mi nombre | crédito a nombre mío no pedí |
abrieron cuenta con mi DNI | usaron mi cédula | usaron mi INE | mi CURP la usan | robaron mi RUT |
usurpación de identidad | usurpación de estado civil | suplantación de identidad contrato |
línea telefónica a mi nombre | contrataron luz con mis datos | deuda que no es mía | ASNEF por deuda ajena |
Buró de Crédito deuda ajena | Veraz no saqué | Dicom deuda desconocida |
Datacrédito reporte negativo suplantación | Infocorp suplantaron | empresa creada con mi nombre |
SAT empresa fantasma a mi nombre | factura a mi nombre Hacienda | multa de auto que no compré |
foto de mi DNI la tienen | mandé mi documento a estafador | perdí mi pasaporte y lo usan |
me robaron la cartera documentos | selfie con cédula | firma electrónica robada | e.firma suplantada |
certificado digital sacado por otro | número de seguridad social robado | cobran mi pensión otro |
cobraron el bono con mi nombre | vacunaron con mis datos | microcrédito fraudulento reclamado |
financiera me reclama sin firmar | demandado por deuda suplantado | juicio monitorio por suplantación |
me llega cobranza ajena | tarjeta de crédito solicitada por impostor | chip sacado con mi identidad |
mi difunto padre identidad usada | Condusef robo identidad | alerta documento extraviado |
biométrico facial falso apertura | Registraduría suplantación | votaron con mi cédula |
sacaron un crédito con mi cédula | deuda por cosas que nunca compré
[cybercrime-report]
dónde denunciar un delito informático | dónde pongo la denuncia | cómo denunciar una estafa por internet |
denuncia policía cibernética | policia cibernetica | 088 Guardia Nacional | CAI Virtual | DIVINDAT |
Brigada del Cibercrimen PDI | UFECI | fiscalía de ciberdelitos | Grupo de Delitos Telemáticos | UCO BIT |
Policía Nacional delitos tecnológicos | Mossos denuncia ciberdelito | Ertzaintza |
comisaría no me toma la denuncia | la policía no me hizo caso | ministerio público carpeta de investigación |
querella informática | denuncia online ante fiscalía | a Fiscalía con capturas |
pruebas para denuncia pantallazos | guardar evidencia chats | acta notarial WhatsApp | peritaje informático |
estafador en otro país denuncio | vivo en el extranjero y denunciar | Europol denunciar | IC3 FBI reportar |
Interpol denuncia | DICAT República Dominicana | OIJ delitos informáticos | PNC El Salvador denuncia |
Ministerio Público Fiscal cibercrimen | unidad de ciberdelincuencia | Ecuador fiscalía delito electrónico |
CICPC delitos informáticos | FELCC Bolivia cibercrimen | Policía uruguaya delitos tecnológicos |
Paraguay delitos informáticos fiscalía | Guatemala DEIC | Panamá Ministerio Público ciber | Honduras DPI |
número de denuncia policial hacker | qué autoridad persigue a hackers | presentar denuncia penal |
atestado policial | 017 INCIBE | formulario para denunciar ciberdelito | aviso a policía que me hackearon |
quiero levantar un acta por fraude | hacer la denuncia por internet
[phishing-message]
SMS del banco sospechoso | SMS de Correos paquete | mensaje de paquete retenido | correo falso de Hacienda |
email falso AEAT devolución | SAT correo falso | multa DGT SMS | fotomulta falsa mensaje |
hice clic en el enlace | toqué el link | puse mis datos en el link | abrí adjunto y puse clave | phishing |
fishing correo | smishing | quishing QR | ¿es real este correo? | es verdad este mensaje del banco |
correo sospechoso | llamada de número desconocido grabación | llamada robot currículum recibido |
hemos recibido su currículum | mensaje de Netflix pago rechazado | DHL aduana 2 euros |
Correo Argentino paquete | Servientrega mensaje | Chilexpress SMS falso | Estafeta SMS |
Seguridad Social mensaje falso | ANSES mensaje trucho | IMSS correo falso | Ministerio citación falsa |
citación de Interpol por mail | correo fiscalía con archivo adjunto | WhatsApp de número de Indonesia |
dominio raro remitente | remitente falsificado de Amazon | reenviar correo fraudulento a |
reportar sms fraudulento | reportar@ buzón de fraude INCIBE | me piden actualizar datos |
cuenta será bloqueada clic | verifique su tarjeta enlace | premio encuesta WhatsApp reenviar |
Microsoft contraseña expira correo | email del jefe gift cards | di la tarjeta en página imitada |
spoofing llamada banco real | recibo de luz CFE correo | Endesa factura falsa |
gerente imitado mensaje empleados | mensajito raro con un link | piqué en un enlace | le di clic a un link |
pishing | caí en un mail trucho
[phishing-site-takedown]
dar de baja página falsa | tumbar web de phishing | clonaron la página de nuestro banco |
copiaron nuestra web | sitio clon de mi empresa | web que imita a la municipalidad |
página falsa del gobierno | dominio parecido al nuestro fraude | dominio fraudulento reportar |
denunciar dominio malicioso | reporte de abuso al registrador | abuse contact registrador | abuse@ hosting |
hosting no responde abuso | proveedor aloja phishing | Cloudflare denunciar sitio | Namecheap abuso |
GoDaddy denunciar web estafa | takedown | NIC México abuso | NIC Chile dominio fraudulento |
NIC Argentina abuso dominio | Dominios.es phishing | NetBeacon | abuso del DNS |
ICANN abuso obligación registradores | Google Safe Browsing reportar | PhishTank | web distribuye malware |
sitio aloja virus | app falsa en Play Store | APK falsa de nuestro banco | typosquatting ataque clientes |
subdominio malicioso | Blogspot imita marca | servidor aloja kit de phishing | bloquear sitio fraudulento ya |
cerrar página estafadora | quién puede quitar esa web | pantalla de login copiada |
nuestra universidad imitada dominio | falsa web de visados | falsa web DGT |
sitio de donaciones falso Cruz Roja | anuncios de Google llevan a copia | URL fraudulenta eliminar |
dominio registrado para estafar clientes | suspender dominio criminal
[malware-device]
tengo un virus | mi celular tiene virus | el móvil va raro | compu lenta y rara | ordenador infectado |
se abren ventanas solas | publicidad que salta sola | pop-ups | anuncios aparecen todo el tiempo |
pantalla dice que llame Microsoft | alerta falsa de virus | se mueve el ratón solo | troyano |
gusano informático | malware | rootkit | botnet mi router infectado | minero de criptomonedas en PC |
ventilador a tope CPU 100 | batería se acaba rápido caliente | instalé una APK |
descargué programa pirata crack | USB convirtió carpetas accesos directos | antivirus detecta amenaza |
limpiar virus | quitar virus del teléfono | eliminar troyano | formatear infectado |
restablecer de fábrica virus | navegador cambió página de inicio | buscador cambiado sin permiso |
extensión maliciosa Chrome | adware | app que no instalé aparece | se encienden datos solos |
consume datos sospechoso | correo con adjunto lo abrí Excel | infostealer | Windows Defender desactivado |
se apaga antivirus solo | router hackeado DNS cambiado | smart TV infectada | TV Box pirata virus |
control remoto de mi PC | abrí PDF y se puso rara | calendario iPhone virus eventos |
notificaciones porno en móvil | Grandoreiro Mekotio | desinfectar equipo | análisis antivirus gratis |
AntiBotnet | se metió virus en el celu | la notebook anda como loca | el compu abre páginas solo
[ransomware]
ransomware | ramsonware | secuestro de archivos | archivos cifrados | archivos encriptados |
no abren mis archivos extensión rara | nota de rescate | piden rescate en bitcoins | pagar rescate o no |
descifrar archivos | desencriptar | herramienta de descifrado | No More Ransom | LockBit |
Conti Costa Rica rescate | BlackCat ALPHV | ransomware Akira | RansomHub | WannaCry | STOP Djvu |
extensión .locked | README how to decrypt | copias de seguridad también cifradas | backup encriptado |
servidor NAS QNAP cifrado | Synology DeadBolt | fotos familiares cifradas | me secuestraron la información |
secuestraron datos de la empresa | doble extorsión publicar datos | amenazan publicar en dark web |
hospital cifrado turnos suspendidos | ayuntamiento paralizado por cifrado | contabilidad bloqueada rescate |
base de datos secuestrada MongoDB | facturación trabada hackers | pantalla de candado piden monedas |
Rhysida | negociar con ciberdelincuentes rescate | recuperar archivos sin pagar | Hive decryptor |
ransomware Medusa | clínica dental archivos bloqueados | despacho contable encriptado |
máquina virtual ESXi cifrada | PyME ransomware qué hago | virus de la policía bloqueo | virus cifrador |
identificar variante de rescate | ID Ransomware
[company-hacked]
hackearon mi empresa | nos hackearon el servidor | ciberataque a la municipalidad | ataque al ayuntamiento |
hospital hackeado | universidad hackeada | intrusión en nuestra red | robaron datos de nuestra empresa |
incidente de seguridad en la empresa | respuesta a incidentes | correo corporativo comprometido |
buzón de gerencia intervenido | BEC | fraude del CEO | fraude al jefe | cambiaron el IBAN de la factura |
factura falsa de proveedor | pagamos a proveedor falso | nos cambiaron la cuenta bancaria factura |
transferencia a cuenta equivocada empresa | hombre en el medio proveedor | servidores caídos por ataque |
sistemas caídos tras intrusión | empleado robó información | exempleado borró archivos |
Active Directory comprometido | webshell en servidor | forense digital empresa | pyme atacada a quién llamo |
autónomo ciberataque | comercio atacado TPV | ERP hackeado SAP | Office 365 empresa intrusos |
instituto hackearon notas alumnos | cambiaron calificaciones sistema escolar | clínica datos robados |
cooperativa atacada | hotel Booking extranet hackeada | centralita VoIP hackeada llamadas |
PBX fraude factura telefónica | SCADA planta de agua atacada | eléctrica ciberataque |
secretaría de gobierno vulnerada | tienda online hackeada tarjetas clientes |
WordPress corporativo intrusión clientes | Guacamaya | CCSS ataque | contener ataque qué pasos |
equipo de respuesta contratar urgencia | contraseña VPN robada entraron red | INCIBE empresas ayuda |
se metieron al servidor del negocio | jaquearon la alcaldía
[national-csirt]
CSIRT nacional | CERT de mi país | contacto del CERT | contacto CSIRT gobierno |
equipo de respuesta a incidentes país | INCIBE-CERT | CCN-CERT | CSIRT de Gobierno Chile | ANCI | CERT-MX |
ColCERT | CSIRT-CV | EcuCERT | PeCERT | CERT.ar | CERTuy | CERT-PY | CSIRT Panamá | CSIRT-CR | CSIRT-RD |
VenCERT | CuCERT | CGII Bolivia | CSIRT Guatemala | CSIRT Américas OEA | CSIRT sectorial financiero |
CSIRT académico | crear un CSIRT | montar un CERT | constituir equipo de respuesta | FIRST membresía |
afiliarse a FIRST | Trusted Introducer | directorio de CSIRT | lista de CERT por país | a qué CERT notifico |
notificar incidente a autoridad NIS2 | operadores de servicios esenciales notificación |
reportar vulnerabilidad a gobierno | divulgación coordinada de vulnerabilidades |
punto de contacto nacional ciber | SIM3 madurez CSIRT | LACNIC CSIRT | equivalente de INCIBE en otro país |
quién atiende incidentes en Honduras | CERT responsable de Nicaragua | equipo sectorial energía |
SOC nacional | manual para fundar CSIRT | PGP del CERT
[network-abuse-ip]
una IP me ataca | ataques desde una IP | intentos de SSH fuerza bruta | escaneo de puertos |
me escanean la red | IP sospechosa en logs | logs del firewall muestran intentos | reportar IP abusiva |
contacto de abuso de una IP | abuse-c | reportar a proveedor de la IP | AbuseIPDB | spam sale de mi red |
nuestro rango hace spam | host comprometido en mi red | máquinas zombis en red del ISP |
cliente infectado en mi ISP | botnet en nuestro rango | Shadowserver reportes | avisos de Shadowserver |
servidor atacado por bots chinos | fail2ban muchas IPs | intentos de login RDP |
scrapers abusivos crawler agresivo | open resolver en nuestra red | NTP amplificación nuestros equipos |
dispositivos expuestos inventario red | queja de abuso recibí siendo ISP |
administrador de sistemas ataques entrantes | honeypot detectó | SIP ataques VoIP IP |
denunciar dirección IP hacker | tráfico malicioso de OVH | DigitalOcean abuso IP | Hetzner abuse |
quién responde por esa IP atacante | feed de equipos infectados para operador |
red universitaria infectada reporte | C2 command control IP | mi ISP no hace nada abuso | LACNIC WARP |
routers MikroTik comprometidos clientes | Mirai cámaras clientes | correo no deseado originado rango IP |
tormenta de peticiones 404 una IP | ataque a wp-login
[malware-urls]
lista de URLs maliciosas | feed de malware | feeds de amenazas | inteligencia de amenazas |
indicadores de compromiso | IOC | IoCs gratis | URLhaus | abuse.ch | MalwareBazaar | ThreatFox | MISP |
plataforma MISP comunidad | hashes de malware | muestras de malware descargar | repositorio de muestras |
sandbox analizar archivo | VirusTotal analizar | dominios maliciosos lista | lista negra de dominios DNS |
RPZ | bloquear URLs maliciosas en firewall | reglas YARA | reglas Suricata Snort | reglas Sigma |
analista SOC fuentes abiertas | SIEM alimentar indicadores | STIX TAXII | OpenPhish feed |
servidores C2 listado | Feodo Tracker | botnet C&C direcciones | Emotet IOCs | threat hunting datos |
cazador de amenazas | enviar URL maliciosa encontrada | compartir muestras investigadores | AlienVault OTX |
troyanos bancarios latinoamericanos indicadores | blocklist dominios Pi-hole | JA3 huellas SSL |
campañas de malware análisis técnico | análisis de APT informes | reputación de URL API |
detección de payloads | investigador de seguridad dataset malware | listas de Spamhaus DBL | Quad9 dominios
[ddos-protection]
ataque DDoS | ataque de denegación de servicio | ataque ddos a nuestro medio | tumbaron nuestra web |
nos tiran la página | web se cae por tráfico masivo | miles de peticiones por segundo |
inundación de tráfico | saturan el servidor | página caída tras publicar investigación |
medio independiente tumbado | portal de noticias bajo ataque | ONG sitio fuera de línea ataque |
protección DDoS gratuita | Project Galileo | Deflect | Project Shield | Cloudflare gratis para ONG |
mitigación DDoS | alojamiento seguro medios | hosting seguro para activistas | hosting resistente a censura |
sitio electoral protegido ataque | sitio del tribunal electoral caído | Athenian Project |
botnet ataca sitio | ataque volumétrico | capa 7 | ataque HTTP flood | SYN flood |
piden bitcoin o tumban la web | extorsión ddos | proveedor nos desconectó por ataque |
hosting nos echó por ataques | nuestro CDN | mirror espejo de sitio medio | error 503 saturado adrede |
blog de denuncia inaccesible ataque coordinado | Anonymous amenaza tirar página | NoName057 ataque a España |
caída web por hacktivistas | ataques a radios en línea streaming | eQualitie | Qurium |
servidor de juegos Minecraft ddos | mitigar inundación UDP | anti-DDoS | defensa contra bots maliciosos web |
tiran webs de medios Nicaragua
[website-defaced]
hackearon mi página web | hackearon nuestro WordPress | cambiaron la portada de la web | deface | defacement |
desfiguraron el sitio | mensaje de hackers en mi página | hacked by | mi web redirige a casino |
redirige a página porno | web redirecciona a viagra | links de farmacia en mi sitio | SEO spam japonés |
keyword hack | archivos raros en el hosting | plugin vulnerable | Joomla hackeado | Drupal comprometido |
Google dice sitio hackeado | este sitio puede haber sido hackeado |
Chrome muestra pantalla roja sitio engañoso | sitio no seguro advertencia roja | limpiar web infectada |
recuperar página web | perdimos el hosting | borraron nuestra página | hosting borró todo |
no tengo copia de la web | web de la parroquia hackeada | página asociación de vecinos hackeada |
sitio del club atacado | blog borrado por intruso | página de cooperativa modificada |
contenido ajeno en nuestro portal | administrador de WordPress creado desconocido | wp-admin no puedo entrar |
código inyectado | inyección SQL | phishing alojado en mi propia web | mi web envía spam phpmailer |
cPanel vulnerado | restaurar sitio desde backup | certificado vencido y sitio modificado |
museo web alterada | escuela página hackeada imágenes obscenas | pusieron bandera en nuestra web |
tienda Prestashop código malicioso | Wix sitio alterado
[spam-received]
recibo mucho spam | correo basura | correo no deseado | bandeja llena de publicidad |
llamadas comerciales constantes | llamadas spam | telemarketing | llaman todo el día para vender |
llaman a la hora de siesta | Lista Robinson | Registro No Llame | registro público para evitar publicidad |
REPEP | No Molestar Sernac | Ley Dejen de Fregar | Gracias no insista | cómo parar el spam |
darse de baja de boletines | no puedo desuscribirme | newsletter que no pedí |
mensajes publicitarios por SMS | SMS publicitario político | propaganda electoral por SMS |
WhatsApp publicidad masiva | me meten en grupos desconocidos | grupos de Telegram me agregan |
denunciar spam | reportar correo basura | ley antispam | buenas prácticas anti spam | M3AAWG |
filtro antispam | robocalls | llamadas automáticas con grabación | números que cambian ventas |
Movistar me llama ofertas | compañía de luz llama insistente | Vodafone comercial insistente |
spam en el formulario de contacto | comentarios spam en blog | spam en iMessage |
invitaciones de calendario basura | correo masivo no solicitado | mi casilla explota de propaganda |
me venden seguros por teléfono | fax publicidad | bombardeo de correos suscripciones | mail bombing |
enviaron mil correos de registro | bloqueo de llamadas molestas | me acribillan a llamadas comerciales |
no paran de llamar vendedores
[mail-blocklisted]
mi IP está en lista negra | nuestro servidor en blacklist | lista negra de correo | Spamhaus | Spamcop |
Barracuda lista | SORBS | UCEPROTECT | salir de blacklist | delistar IP | delisting |
solicitar remoción de blocklist | mis correos rebotan | mails rebotados 550 | error 554 5.7.1 |
nuestros correos caen en spam | llegan a correo no deseado clientes | Gmail rechaza nuestros correos |
Outlook bloquea servidor S3140 | Hotmail no recibe mis mails | entregabilidad | deliverability | SPF | DKIM |
DMARC configurar | registro SPF mal | PTR inverso correo rechazado | reputación del dominio de correo |
reputación de IP remitente | MXToolbox | Postfix rechazado | Exchange rebotes | Zimbra bloqueado |
newsletter no llega suscriptores | boletín de ONG va a spam | hosting compartido IP listada |
IP dinámica PBL | XBL CSS listado | correo empresarial bloqueado | clientes no reciben mis presupuestos |
Mailchimp tasa de rebote | postmaster | SNDS JMRP | lista gris greylisting | dominio listado DBL |
feedback loop | calentar IP envío | remitentes masivos Google requisitos |
Telefónica filtra mi correo saliente | correos institucionales no entregados |
cómo sacar mi servidor de correo
[password-leak]
mi contraseña se filtró | filtraron mi contraseña | aparece mi correo en una filtración | Have I Been Pwned |
haveibeenpwned | comprobar si mi mail fue filtrado | Google avisa contraseña vulnerada |
contraseña comprometida aviso | iPhone dice contraseña filtrada | mi número está en filtración |
mis datos en la dark web | aviso dark web Google One | Monitor Firefox | correo en base filtrada LinkedIn |
filtración de Facebook 533 millones | qué datos míos se filtraron | saber si mis claves circulan |
mis claves en Telegram combo | combolist | infostealer logs mis credenciales | credential stuffing |
reutilizo la misma contraseña | cambiar todas mis contraseñas | gestor de contraseñas | Bitwarden KeePass |
contraseña segura crear | passkeys | llaves de acceso | avisan que mi correo fue expuesto | leak |
volcado de base con mi mail | pwned | Canva brecha mi cuenta | Taringa filtración | Duolingo leak |
Twitter leak correos | verificar teléfono filtrado | chequear email hackeado |
salió mi cédula en leak revisar | están intentando entrar con clave vieja |
clave antigua en correo de chantaje | hashes contraseñas robadas usuario |
jubilado contraseña apuntada expuesta | activar verificación dos factores tras fuga | credenciales expuestas |
16 mil millones contraseñas | mi clave está en internet | RockYou | mis contraceñas salieron en internet |
mi mail apareció en hackeo masivo
[data-breach-organisation]
brecha de seguridad de datos | brecha de datos personales | fuga de datos empresa |
filtración de datos de clientes | mi banco perdió mis datos | hackearon mi operadora y mis datos |
Ticketmaster filtración clientes | Iberdrola brecha | Banco Santander filtración | Telefónica fuga |
filtración RENAPER | ISSSTE datos expuestos | hackeo al INE padrón | padrón electoral filtrado |
filtración Interbank | SEPE hackeo datos | hospital clínico historias clínicas filtradas |
historia clínica expuesta | aseguradora perdió expedientes | empresa me avisó de una brecha |
notificar brecha en 72 horas | obligación de notificar violación de seguridad | comunicar brecha a afectados |
AEPD notificación de brechas | delegado de protección datos brecha | colegio dejó datos alumnos públicos |
enviaron correo con todos en copia | correo sin copia oculta | excel con datos de pacientes enviado |
USB perdido con expedientes | portátil robado con datos clientes | papeles en la basura con datos |
base de datos abierta en internet | Elasticsearch expuesto | indemnización por filtración |
demanda colectiva filtración datos | mis derechos como afectado filtración | vulneración de seguridad INAI |
incidente de seguridad SIC reporte | gobierno filtró datos de ciudadanos | ventas de base del seguro social |
gestoría filtró nóminas | nóminas enviadas por error | universidad publicó notas con DNI |
Air Europa tarjetas filtradas | Decathlon fuga clientes | soy DPO brecha plazo | evaluación de riesgo brecha
[spyware-state]
Pegasus | Pegasus en mi teléfono | NSO Group | creo que el gobierno me espía |
mi celular intervenido por el estado | intervenido por inteligencia | Apple me avisó ataque mercenario |
notificación de amenaza Apple | software espía mercenario | spyware contra periodistas | spyware Predator |
Candiru | Graphite Paragon | Paragon WhatsApp aviso | WhatsApp me avisó spyware | Catalangate |
Gobierno Espía | El Faro Pegasus | espionaje a activistas | análisis forense de mi iPhone |
revisar teléfono por spyware | Citizen Lab | Amnistía Security Lab | MVT mobile verification toolkit |
Lockdown Mode | modo de aislamiento | CNI me espía | SEDENA espionaje |
inteligencia militar escucha mi celular | AFI espionaje ilegal | policía pincha teléfonos de opositores |
chuzadas | chuzaron mi teléfono | chuponeo | vigilancia selectiva periodista | zero-click |
enlace raro al activista infectar | celular se calienta soy defensor | IMSI catcher en protesta |
antena falsa | Cellebrite extrajeron mi móvil | Hacking Team Galileo | abogado de presos espiado |
independentista teléfono infectado | padres de Ayotzinapa espiados |
sospecho seguimiento de servicios secretos | peritaje spyware | exiliado nicaragüense vigilado |
fuente periodística revelada por espionaje | FinFisher
[surveillance-research]
informe sobre spyware | investigación sobre vigilancia estatal | reconocimiento facial en la calle |
cámaras con reconocimiento facial ciudad | cámaras en el transporte reconocimiento | videovigilancia masiva |
sistema de reconocimiento facial de prófugos | leyes de vigilancia por país |
interceptación de comunicaciones ley | escuchas telefónicas legislación | retención de datos de tráfico |
geolocalización sin orden judicial | compra de tecnología de vigilancia | qué gobiernos compraron Pegasus |
empresas de vigilancia exportación | Privacy International | AlSur reconocimiento facial |
Necesarios y Proporcionados | quién vende spyware | mercado global de spyware | base de datos de vigilancia |
atlas de vigilancia | biometría en fronteras | vigilancia de migrantes | tecnovigilancia | ciberpatrullaje |
OSINT policial redes | inteligencia de fuentes abiertas protesta | software espía estadísticas víctimas |
drones policiales | lectores de patentes | lector de matrículas | Hikvision Huawei ciudad segura | ECU 911 |
smart city vigilancia | Chat Control estudio | vigilancia escolar reconocimiento |
reconocimiento en estadios | reconocimiento de emociones | Clearview |
puerta trasera interceptación operadores | informes de transparencia de operadoras interceptación |
relator privacidad ONU | padrón biométrico celular PANAUT | ley de inteligencia interceptar |
derechos y vigilancia académica | policía predictiva | tesis sobre capitalismo de vigilancia
[human-rights-defender-risk]
defensor en peligro | defensora amenazada de muerte | me quieren matar por mi trabajo |
líder social amenazado | lideresa indígena perseguida | fondo de emergencia para defensores |
ayuda económica urgente activista | reubicación temporal | programa de acogida defensores |
refugio para activistas | necesito salir del país | tengo que exiliarme | asilo por persecución política |
medidas cautelares CIDH | mecanismo de protección | Mecanismo de Protección a Defensores |
Unidad Nacional de Protección | Front Line Defenders | ProtectDefenders | Protection International |
acciones urgentes defensores | Freedom House emergencia | Lifeline | Urgent Action Fund |
Fondo de Acción Urgente | IM-Defensoras | línea de emergencia 24 horas | botón de pánico |
escolta chaleco antibalas | plan de seguridad personal | ambientalista amenazada |
defensor del agua criminalizado | sicarios me buscan | paramilitares Águilas Negras panfleto |
panfleto amenazante | me siguen en moto | dispararon a mi casa | detenida compañera activista |
desaparición de compañero | acogida ICORN escritor | becas de descanso y respiro |
periodista amenazado por cártel | reportero necesita escondite | desplazado por amenazas |
familia de activista en riesgo | activista trans amenazada maras | buscadora de desaparecidos amenazada |
preso político familia apoyo | sindicalista perseguido auxilio | RSF asistencia
[ngo-security]
seguridad digital para ONG | nuestra ONG quiere mejorar seguridad | auditoría de seguridad ONG |
capacitación en seguridad digital | taller de ciberseguridad asociación |
entrenamiento para el equipo fundación | SAFETAG | Security in a Box | Surveillance Self-Defense |
Consejo de Seguridad ONG voluntarios | voluntarios en ciberseguridad | CyberPeace Builders | NGO-ISAC |
organización humanitaria ciberseguridad | Cruz Roja seguridad datos beneficiarios |
política de seguridad para asociación | protocolo digital del colectivo | herramientas seguras para ONG |
TechSoup | licencias gratis ONG | mensajería segura para equipo | cómo proteger datos de víctimas |
cifrar discos de la fundación | respaldo seguro de archivos colectivo |
presupuesto bajo seguridad sin fines lucro | evaluación de riesgos digitales |
diagnóstico de seguridad organización social | facilitadores de seguridad digital | autodefensa digital |
cuidados digitales | Protege.la | Tor Tails taller | VPN para la asociación |
claves físicas Yubikey donación | Jitsi Nextcloud autogestión | banco de alimentos sin informático |
somos cinco personas sin técnico | donantes exigen ciberseguridad | APC capacitación seguridad |
Digital Defenders Partnership | holistic security | seguridad holística |
manual de seguridad para colectivas | asesoría técnica gratuita tercer sector |
comedor comunitario ordenadores protegidos | reforzar cuentas del colectivo | simulacro de phishing ONG |
formar a voluntariado en ciber | servidores feministas
[journalist-legal]
demandaron al periodista | me demandan por un reportaje | SLAPP |
demanda estratégica contra la participación | querella por calumnia contra reportera |
difamación contra medio | denuncia penal por mi investigación | periodista detenido | periodista preso |
arrestaron a nuestro reportero | citaron a declarar a periodista | piden revelar mis fuentes |
secreto profesional fuente | abogado para periodista | defensa legal periodistas | pagar abogado periodista |
honorarios legales medio independiente | Media Defence | Reporteros sin Fronteras | CPJ | IPYS | FLIP |
Artículo 19 México | FOPEA | Fundamedios | Espacio Público | Periodistas Sin Cadenas | bloguero demandado |
youtuber demandado por denuncia corrupción | alcalde me demanda por nota |
empresa minera demanda a periodista | acoso judicial | indemnización millonaria contra medio |
embargo a periódico | juicio contra director de diario | fotógrafo detenido en protesta |
me quitaron la cámara | decomiso de equipos prensa | José Rubén Zamora | Gustavo Gorriti |
acreditación de prensa negada | expulsado corresponsal | deportaron periodista |
derecho de rectificación exigido | medida cautelar prohíbe publicar | orden judicial de no publicar |
censura previa juez reportaje | freelance sin seguro legal | asesoría prepublicación |
radio local cerrada por juez | periodista en Cuba regulada | ley mordaza reportera multa
[expression-prosecuted]
me denunciaron por un tuit | condenado por tuitear | preso por publicación en Facebook |
detenido por un comentario | detenido por estado de WhatsApp | me imputan por un meme |
multa por publicar video de policía | injurias a la corona | Valtònyc | Pablo Hasél | rapero condenado |
ofensa sentimientos religiosos | blasfemia denuncia | desacato | injuria y calumnia en redes acusado |
me acusan de difamación por denunciar | denuncié acoso y me demandó | acusada por escrache |
delito de noticias falsas | ley contra el odio Venezuela | Ley constitucional contra el odio |
ley especial de ciberdelitos Nicaragua | decreto ley 35 Cuba | decreto 370 | propaganda enemiga |
multado por directa en Facebook | citado por la policía por post | preso de conciencia redes |
me obligan a disculparme públicamente | me obligan a borrar publicación | perdí empleo por opinar Twitter |
despedido por publicación | estudiante expulsado por publicación | abogados derechos digitales |
defensa gratuita por libertad de expresión | PDLI | criminalización de la protesta online |
criminalización de opinión | violencia política sanción tuit | tribunal electoral me sancionó comentario |
crítica a funcionario demanda penal | reseña negativa me demandan | influencer procesado por decir |
tiktoker detenido | maestro procesado por audio | traición a la patria publicaciones |
instigación pública al odio cargos | desestabilización acusado twittero | artista censurado proceso penal
[expression-case-law]
jurisprudencia libertad de expresión | sentencias sobre libertad de expresión |
Corte Interamericana casos expresión | fallo de la Corte sobre expresión |
Global Freedom of Expression Columbia | base de datos de jurisprudencia expresión | TEDH artículo 10 |
artículo 13 Convención Americana | Relatoría para la Libertad de Expresión | estándares interamericanos |
real malicia | doctrina Campillay | Kimel vs Argentina | Herrera Ulloa | Fontevecchia | Moya Chacón |
Bedoya Lima | Palacio Urrutia | caso Rodríguez María Belén | juez busca precedentes expresión |
abogado precedente difamación | Tribunal Constitucional libertad información |
Suprema Corte México bloqueo Twitter funcionarios | funcionario bloqueó en Twitter amparo |
acción de tutela publicaciones Facebook | SU-420 Corte Constitucional | derecho al olvido sentencia prensa |
test tripartito | despenalización calumnia injuria | leyes de difamación por país |
discurso protegido discurso de odio fallos | plan Rabat | censura previa precedente judicial |
fuentes reserva jurisprudencia | análisis de casos para jueces | capacitación de jueces expresión UNESCO |
caja de herramientas operadores judiciales | litigio estratégico expresión | amicus curiae |
sentencias responsabilidad ulterior | comparado protesta digital fallos | acceso a información Claude Reyes |
tesis derecho expresión casos | magistrado formación expresión | compendio sentencias prensa |
recopilación de fallos internet expresión | tribunales africanos expresión casos |
ley de medios constitucionalidad fallo
[expression-country-report]
informe libertad en la red | Freedom on the Net | índice de libertad en internet |
puntuación libertad internet país | ranking libertad de prensa | clasificación de RSF por país |
situación derechos digitales en mi país | informe país libertad de expresión | Freedom House puntaje |
cuán libre es internet en Cuba | informe Venezuela internet libre | informe Nicaragua derechos en línea |
El Salvador libertad digital evaluación | comparar países censura | Global Expression Report |
Artículo 19 informe anual | V-Dem | Chapultepec índice SIP | índice Chapultepec |
informe anual de la CIDH expresión | examen periódico universal derechos digitales | EPU |
estado de los derechos digitales 2024 | países no libres | semáforo de libertades en internet |
ficha país libertad online | evolución de libertades digitales años |
estudiante trabajo libertad internet comparada | embajada busca informe derechos digitales |
due diligence país derechos digitales | calificación de mi país en libertades |
mapa mundial libertad internet | CIVICUS Monitor | espacio cívico calificación |
Human Rights Watch informe tecnología | Amnistía informe anual internet | Venezuela IPYS reporte anual |
Derechos Digitales Latinoamérica panorama | retroceso de libertades en línea datos |
indicadores de censura y persecución | tendencias libertad digital Centroamérica |
índice de democracia digital | Bolivia Ecuador informe libertades | países con peor libertad de internet |
perfil de Honduras libertad | España puntuación libertad expresión
[digital-rights-violation]
vulneración de derechos digitales | denunciar violación derechos digitales |
reportar abuso de derechos en internet | organizaciones de derechos digitales |
ONG derechos digitales en mi país | Derechos Digitales | Hiperderecho | R3D | Karisma | TEDIC |
Fundación Vía Libre | ADC Argentina | Xnet | IPANDETEC | Usuarios Digitales Ecuador | Internet Bolivia |
Fundación Acceso | EDRi | Al Sur | Al Sur consorcio | monitoreo de violaciones digitales |
observatorio de derechos digitales | alerta de incidente contra sociedad civil |
mis derechos humanos en internet | carta de derechos digitales | Carta de Derechos Digitales España |
defensor del pueblo internet | defensoría derechos digitales | quién defiende usuarios de internet |
registro de violaciones en la región | mapear ataques a derechos en línea | documentar abusos tecnológicos |
caso de exclusión digital denuncia derechos | acceso a internet como derecho humano |
derecho a la desconexión | ley que afecta internet quién protesta |
coalición de organizaciones internet libre | RightsCon | DRAPAC | BIRN monitor | Paradigm Initiative Ripoti |
SMEX | 7amleh | plataforma para reportar violaciones | derechos de autoras internet campaña |
activismo internet libre contacto | comisión de derechos humanos tecnología queja |
relator especial queja internet | derechos digitales pueblos originarios
[site-blocked]
no puedo entrar a página aquí | sitio bloqueado en mi país | página censurada |
web bloqueada por el gobierno | bloqueo de sitios | Conatel bloqueó | CANTV bloquea | bloquearon TikTok |
X bloqueado en Venezuela | Telegram bloqueado | juez ordenó bloquear Telegram | Signal no funciona aquí |
VPN bloqueada | VPN no conecta en el país | Wikipedia bloqueada | OONI | OONI Probe | prueba de censura |
comprobar si está censurado | evidencia de bloqueo | bloqueo DNS | bloqueo IP LaLiga Cloudflare |
LaLiga bloquea mi web | fútbol bloquea páginas legítimas | bloqueo por SNI | inspección profunda DPI |
mi operadora filtra páginas | bloquearon nuestro medio digital | mi sitio invisible en Cuba |
medio independiente bloqueado | 14ymedio inaccesible | El Pitazo bloqueado | Efecto Cocuyo no carga |
VE sin Filtro | saltar censura | eludir bloqueo | Tor bridges puentes | Psiphon | Lantern |
espejo para sitio censurado | geobloqueo | contenido no disponible en tu región |
error de página por orden judicial | Women on Web bloqueada | web referéndum bloqueada |
lista de dominios prohibidos | aplicación retirada de App Store país | NordVPN ilegal |
YouTube no abre, gobierno | la universidad bloquea páginas | web que solo abre con VPN |
sale bloqueado por mi proveedor
[shutdown]
cortaron internet | el gobierno cortó internet | apagón de internet | apagones de internet protestas |
provincia entera sin internet por orden | apagaron datos móviles | suspendieron la telefonía móvil |
tumbaron internet durante elecciones | internet caído en protestas 11J | corte intencional |
internet shutdown | shutdowns | KeepItOn | Access Now cortes lista | cuánto cuesta un apagón de internet |
NetBlocks COST | costo económico corte internet | ralentizan internet a propósito manifestación |
internet lentísimo en elecciones ordenado | bloqueo total de comunicaciones | dejaron incomunicada la región |
estado de sitio sin internet | toque de queda cortes de red | sin señal en zona de paro |
Cuba sin datos móviles marcha | Cali sin internet paro | inhibidores de señal | inhibidor protesta | jammer |
bloqueadores de señal cárcel vecinos afectados | prueba de que hubo corte |
registro histórico de cortes gubernamentales | base de datos shutdowns |
país desconectado por golpe de estado | examen nacional cortan internet |
ordenaron a operadores apagar antenas | decreto para suspender internet | estado de excepción suspende datos |
qué hacer antes de un corte | preparar kit apagón elecciones | cortes dirigidos a comunidad |
corte fronterizo decretado | 3G solo en la zona rebelde | desconexión nacional deliberada |
periodista comprueba corte estatal | derechos humanos y cortes de red | internet cortado en la guerra |
Gaza sin internet | nos dejaron sin internet a propósito | quitaron internet por las protestas
[outage-measurement]
caída de internet | se cayó internet en el país | caída de red en tiempo real | detectar apagones de red |
IODA | Cloudflare Radar | Cloudflare Radar interrupciones | Downdetector | corte de fibra |
cable submarino cortado | cable submarino roto | mapa de cables submarinos | apagón eléctrico e internet |
gran apagón España conectividad | huracán dejó sin comunicación | terremoto redes caídas |
resiliencia de internet | Pulse Internet Society resiliencia | índice de resiliencia |
incidencia masiva Movistar | caída de Claro | Telmex caído | Antel caído | caída de WhatsApp mundial |
AWS caído | CrowdStrike caída mundial | interrupción BGP retiro de prefijos |
señales de conectividad por país | datos de disponibilidad de redes | alertas de disrupción |
monitoreo de continuidad | red caída operador causa | cable de fibra a isla cortado |
Galápagos San Andrés cable | redundancia rutas internacionales | dependencia de un único cable |
puntos únicos de falla | daños a infraestructura por inundación DANA | vandalismo de fibra robo de cobre |
duración de interrupciones | estadística de cortes de servicio | RIPE Atlas caídas |
telescopio de red darknet | Trinocular | análisis de evento caída | investigador estudia apagones técnicos |
Tonga volcán cable | recuperación tras desastre telecom | tormenta tiró antenas
[speed-quality]
internet lento | mi internet va lentísimo | wifi lento | medir velocidad | test de velocidad | speedtest |
Ookla | no me llega la velocidad contratada | contraté 300 megas y llegan 20 | pago 100 megas y no llega |
me dan menos megas | la operadora me baja la velocidad | throttling | limitan el ancho de banda |
me ralentizan Netflix | YouTube va lento con mi operador | bajan torrent velocidad |
se corta la videollamada | ping alto | lag en juegos | latencia alta gaming | bufferbloat | M-Lab NDT |
Measurement Lab | calidad del servicio de banda ancha | calidad de internet móvil estadísticas |
ranking de velocidad por país | datos abiertos de velocidad | mapa de velocidades |
se corta internet cada rato | microcortes | señal débil 4G | 5G lento | Opensignal | nPerf |
pruebas de neutralidad evidencia | Wehe | OSIPTEL checa tu internet | medidor de velocidad Enacom |
SUBTEL proyecto velocidad mínima garantizada | reclamar por velocidad | uso razonable bajan datos ilimitados |
internet rural 2 megas | Starlink velocidad | ADSL de cobre lento | fibra va mal por la noche |
congestión hora pico | jitter pérdida de paquetes | comprobación de velocidad colegio |
teletrabajo cae conexión | el internet anda para atrás | fibra no da lo que pago | internet malísimo |
el wifi se cae
[network-measurement]
mediciones de red | RIPE Atlas | RIPE Atlas sonda | sondas de medición | alojar una sonda |
traceroute desde otro país | latencia entre países | CAIDA | datos de medición para investigadores |
mediciones activas y pasivas | adopción de DNSSEC | porcentaje DNSSEC validación |
estadísticas IPv6 y DNSSEC | APNIC Labs | APNIC stats | uso de resolvedores DNS | DNS raíz mediciones | ITHI |
OpenINTEL | topología de internet | mapa de sistemas autónomos | dataset BGP RouteViews | RIS colectores |
looking glass | adopción de TLS HTTPS QUIC | adopción HTTP3 | crecimiento tabla de rutas |
rendimiento de CDN | matriz de latencias LACNIC Simón | proyecto Simón | RTT América Latina |
medir tráfico operadores | ISP benchmarking red troncal | pulse tecnologías habilitadoras |
internet.nl prueba estándares | test DNSSEC mi dominio | SamKnows | sondas NetBlocks |
metodología de medición | herramienta scamper | artículo académico mediciones internet |
ingeniero de redes datos de latencia | anclas RIPE | IMC conferencia mediciones |
geolocalización de IP precisión | concentración de hosting medición | consolidación de la red datos |
estadísticas de tráfico IXP global | centralización DNS resolutores | mediciones en redes móviles MONROE
[net-neutrality-law]
neutralidad de la red | neutralidad de red ley | neutralidad de internet | net neutrality |
reglas de neutralidad por país | zero rating | tarifa cero | WhatsApp gratis en planes |
redes sociales ilimitadas plan | apps que no consumen datos | datos patrocinados |
gestión de tráfico permitida | discriminación de tráfico norma | Reglamento 2015/2120 | BEREC directrices |
CNMC neutralidad | ley chilena de neutralidad | Ley 20.453 | artículo 145 LFTR lineamientos IFT |
lineamientos gestión tráfico IFT | Colombia artículo 56 neutralidad Corte |
C-206 Corte Constitucional zero rating | Marco Civil neutralidad | FCC neutralidad derogada |
internet abierta regulación | open internet | fair share | pago justo operadoras grandes tecnológicas |
contribución de Netflix a redes | tasa Google a las redes | peaje de red |
operadoras quieren cobrar a plataformas | network fee | priorización de pago |
servicios especializados 5G slicing | Free Basics | Internet.org | consulta pública neutralidad |
regulador prohíbe tarifa nula | bloqueo de VoIP por operador legal | operador puede bloquear puertos |
mapa neutralidad mundial | Argentina Digital neutralidad | Perú reglamento neutralidad OSIPTEL |
Ecuador LOT neutralidad | estudiante tesis neutralidad | debate neutralidad legislador |
tethering bloqueado derecho terminal | libre elección de router
[ip-addresses]
solicitar direcciones IP | pedir bloque IPv4 | obtener ASN | número de sistema autónomo solicitar |
cómo consigo un AS | recursos de numeración | LACNIC | hacerse miembro de LACNIC | RIPE NCC LIR | ser LIR |
NIC México IPs | NIC.br recursos | transferir IPv4 | comprar IPv4 | vender bloque IPv4 |
alquilar direcciones IP | lista de espera IPv4 | IPv4 agotamiento | costo membresía LACNIC |
renovar recursos LACNIC | política de asignación | /24 | bloque /22 | delegación inversa | DNS reverso |
resolución inversa in-addr.arpa | PTR delegar zona | actualizar contacto WHOIS del bloque |
cambio de titular recursos IP | fusión de empresas recursos IP | MiLACNIC | usuario admin-c tech-c |
IP propias para mi ISP | soy un WISP y necesito IPs | universidad quiere sus propias IPs |
proveedor independiente PI | espacio heredado legacy | ARIN solicitud Puerto Rico Caribe | AFRINIC |
IANA bloques | ASN de 32 bits | políticas LACNIC lista | direcciones públicas para pyme ISP |
anycast prefijo micro asignación | justificación de direcciones formulario | geofeed ubicación equivocada IP |
IP geolocalizada mal en otro país | CGNAT falta de direcciones | operador pequeño quiere bloque propio |
devolución de recursos | registro regional de internet
[ipv6]
IPv6 | implementar IPv6 | desplegar IPv6 | despliegue IPv6 | adopción de IPv6 | porcentaje IPv6 por país |
estadísticas IPv6 Google | curso IPv6 | capacitación IPv6 | campus LACNIC IPv6 | IPv6 en mi empresa |
migrar a IPv6 | transición IPv4 a IPv6 | doble pila | dual stack | NAT64 DNS64 | 464XLAT |
plan de direccionamiento IPv6 | prefijo /32 IPv6 | /48 a clientes | SLAAC DHCPv6 | mi operador no da IPv6 |
Movistar IPv6 | comprobar si tengo IPv6 | test-ipv6 | IPv6 Mikrotik configuración | IPv6 en universidades |
compra pública con IPv6 | resolución IPv6 gobierno Colombia | hoja de ruta IPv6 administración | IPv6 only |
solo IPv6 centro de datos | Internet Society Deploy360 | RIPE IPv6 act | certificación IPv6 | foro IPv6 |
túnel Hurricane Electric | BGP IPv6 anunciar prefijo v6 | seguridad en IPv6 | ICMPv6 filtrado |
casos de éxito v6 | por qué no despega v6 | laboratorio IPv6 estudiantes | router no soporta v6 | DNS AAAA |
ranking países v6 | ISP pequeño pasar a v6 | libro IPv6 para operadores | IPv6 móvil operador |
CGN versus IPv6
[routing-security]
secuestro de rutas | secuestro BGP | hijack de prefijo | BGP hijacking | alguien anuncia mis prefijos |
otro AS anuncia mi bloque | fuga de rutas | route leak | RPKI | crear ROA | ROA inválido | ROAs LACNIC |
validar origen | ROV | validador Routinator | FORT validador | prefijo RPKI invalid | MANRS | MANRS unirse |
normas de seguridad de enrutamiento | seguridad del encaminamiento | seguridad de enrutamiento | ASPA |
BGPsec | IRR objetos route | filtros BGP | filtrar bogons | BCP38 | antispoofing |
spoofing de IP origen CAIDA spoofer | max-prefix | BGPStream hijacks | BGPmon |
alerta de cambio de origen AS | anuncio más específico | tráfico desviado por otro país |
ingeniero BGP incidente | blackholing RTBH | peer lock | AS-SET inflado | comunidades BGP mal configuradas |
estado RPKI de mi AS | porcentaje de ROAs por país | AS0 | TAL LACNIC | certificación de recursos RPKI |
hackearon Orange España RIPE BGP | rutas inválidas rechazar | mi prefijo no se propaga |
tránsito me filtra por RPKI
[whois-network]
de quién es esta IP | a quién pertenece la IP | dueño de una dirección IP | quién está detrás de una IP |
whois IP | consultar WHOIS IP | RDAP IP | RDAP consulta | buscar ASN | a quién pertenece este AS |
titular de un prefijo | historial de un prefijo | historial de asignación IP | RIPEstat | bgp.he.net |
bgp.tools | BGPView | qué operador usa esta IP | proveedor de esa IP | país de una IP |
IP de LACNIC consulta | ARIN whois | IP registrada en Panamá empresa | de quién IP que envió correo |
rastrear IP | localizar IP | identificar organización bloque | rango de IP de una empresa |
prefijos anunciados por AS | bloques asignados por país | archivos delegated | estadísticas delegadas RIR |
quién tenía IP en fecha pasada | whowas | objeto inetnum | policía pide titular de IP |
contacto técnico de la red IP | resolver IP a organización | AS de Telefónica número | ASN lookup |
relaciones entre AS upstreams | proveedores upstream de un AS | AS rank | propietario de servidor en OVH |
periodista rastrea servidores de web | a que empresa corresponde ip 200 | saber ISP por dirección |
NIR México Brasil consulta | cesiones de un bloque anterior | titularidad de recursos numéricos
[peering-ixp]
IXP | punto de intercambio de tráfico | punto de intercambio de internet | crear un IXP |
montar IXP en mi ciudad | NAP | NAP local | peering | hacer peering | interconexión entre operadores |
dónde interconectarme | PeeringDB | PeeringDB registro | CABASE | ESpanix | DE-CIX Madrid | CATNIX |
PIT Chile | IXP México KIO | CITI México IXP | NAP Colombia | NAP Perú | IX.br | LAC-IX | LACNOG peering |
directorio de IXP | lista de puntos de intercambio | Euro-IX | PCH directorio |
servidor de rutas route server | política de peering abierta | peering con Google Netflix | caché CDN local |
OCA Netflix GGC | coubicación | centro de datos neutral | carrier hotel | tránsito IP caro |
abaratar tránsito | tráfico local sale a Miami | tráfico nacional pasa por Miami |
acuerdo de intercambio de tráfico | sesiones BGP bilaterales | puertos 10G en IX |
operadores pequeños asociación interconexión | foro de peering | IXP Manager |
cable landing interconectar isla | Paraguay IXP | Bolivia PIT | IXP Costa Rica | CRIX |
Honduras Guatemala IXP | contactos de peering de un AS
[domain-dispute]
registraron un dominio con mi marca | alguien tiene mi dominio .com marca | ciberocupación | cibersquatting |
cybersquatting | ciberokupa | dominio con nombre de mi empresa | UDRP | UDRP OMPI | arbitraje de dominios |
OMPI centro de arbitraje | solución de controversias dominios | LDRP México | LDRP .mx disputa |
NIC Argentina disputa TAD | .es procedimiento extrajudicial | NIC Chile controversia arbitraje |
.co disputa dominio | recuperar dominio marca registrada | quieren venderme mi propio nombre dominio |
me piden miles por el dominio | registro de mala fe | competidor registró dominio similar |
typosquatting marca | dominio con mi nombre y apellido | dominio del municipio lo tiene otro |
URS suspensión rápida | Trademark Clearinghouse | TMCH | panel decisiones UDRP buscar | jurisprudencia UDRP |
demanda ante OMPI formato | costo de arbitraje dominio | tasa demanda UDRP | secuestro inverso de dominio |
reverse domain hijacking | me demandaron por mi dominio | contestar demanda UDRP |
marca anterior y dominio posterior | exsocio registró el dominio | diseñador web puso dominio suyo |
agencia tiene dominio a su nombre | denominación de origen dominio | dominio .eu conflicto ADR |
nombre de artista dominio ocupado | dominio nuevo gTLD conflicto marca | .shop con mi marca |
INDECOPI marca dominio | OEPM marca nombre dominio | derechos sobre el nombre comercial web |
me robaron el nombre .com marca | okupan el dominio de mi negocio
[domain-registrar-complaint]
registrador no me deja transferir | no me dan el código auth | código EPP | AuthCode |
transferencia de dominio bloqueada | GoDaddy no responde dominio | perdí mi dominio | dominio expirado |
se venció mi dominio | olvidé renovar el dominio | dominio caducado recuperarlo | periodo de redención |
redemption tarifa abusiva | me cobran por recuperar dominio | renovación automática no solicitada dominio |
registrador quebró | registrador desapareció | hosting se quedó con mi dominio |
no contestan los del dominio | queja contra registrador | ICANN Compliance | reclamar a ICANN |
cumplimiento contractual ICANN | transferieron mi dominio sin permiso | robo de dominio |
secuestraron mi dominio | cambio de titular del dominio negado | dominio suspendido por verificación email |
clientHold | serverHold | bloqueo de 60 días | registrador cambió precio renovación |
dominio premium subieron precio | acceso al panel de dominio perdido | correo del titular ya no existe |
titular fallecido dominio | el programador murió dominio web | cambiar agente registrador |
.es cambio de agente | Red.es dominios incidencia | NIC.ar no puedo renovar trámites |
NIC Chile pago dominio eliminado | akky | revendedor no renueva |
datos del titular incorrectos obligación corregir | drop catch subasta mi dominio |
pagué dominio y no lo registraron | no me dejan cambiar DNS dominio | desbloquear dominio |
registrante contra registrador
[domain-lookup]
de quién es un dominio | quién registró este dominio | quién es dueño de la página | saber dueño de una web |
whois dominio | whois | lookup dominio | consultar dominio | cuándo expira un dominio |
fecha de vencimiento del dominio | fecha de creación de la web | datos del registrante |
datos ocultos privacidad whois | whois privado | solicitar datos no públicos RDRS | RDAP dominio |
titular de un .es | whois .mx | titular .com.ar | titular .cl | whois .co | whois .pe | historial de dominio |
antiguo propietario dominio | dominio disponible | está libre el dominio |
registrador de un dominio averiguar | servidores DNS de un dominio | nameservers | registros MX de dominio |
quién creó esta página | edad del dominio tienda | verificar antigüedad web |
investigar web desconocida titular | abogado necesita datos del titular | policía titular del sitio |
identificar responsable de la web | reverse whois | ICANN Lookup | estado del dominio EPP status |
contacto del propietario del dominio | quiero comprar dominio ocupado contactar dueño |
mensaje al registrante formulario | certificado transparencia crt.sh subdominios | subdominios de un dominio |
dominio caduca cuándo queda libre | whois devuelve redacted | consulta nic
[tld-delegation]
quién administra el .es | quién gestiona .mx | administrador del ccTLD | quién maneja el dominio de país |
ccTLD | dominio de nivel superior | dominio de nivel superior geográfico | TLD | gTLD | nuevo gTLD solicitar |
próxima ronda gTLD | solicitar .ciudad | zona raíz | base de datos zona raíz IANA | IANA root |
IANA delegación | redelegación ccTLD | contacto del registro .cu | contacto del registro .ve | registro .do |
.gt registro | .hn | .ni | .sv SVNet | .py NIC | .bo ADSIB | .uy | .pa | .cr NIC | .ec NIC | LACTLD | ccNSO |
servidores raíz | copia de servidor raíz | instalar copia raíz L | root server instancia |
ISO 3166 códigos dominio | .lat | .cat | .gal | .eus | .barcelona | política del registro nacional |
quién opera la zona .org | operador de registro contacto | lista de todos los dominios superiores |
firma DNSSEC de la raíz KSK | ceremonia de claves | cambio de operador del ccTLD |
disputa por ccTLD gobierno universidad | .io qué pasa islas | gestión del dominio nacional modelo |
apoyo al solicitante ASP | PDP ICANN GNSO
[idn-universal-acceptance]
dominio con eñe | dominio con ñ | dominio con tildes | dominio con acentos no funciona |
correo con ñ rechazado | formulario no acepta mi correo | email con tilde inválido |
dirección de correo internacionalizada | EAI | aceptación universal | Universal Acceptance | UASG |
día de la aceptación universal | IDN | nombres de dominio internacionalizados | punycode | xn-- |
no acepta mi apellido con ñ | el sistema no acepta eñes | nuevos dominios rechazados en formulario |
.photography correo no válido | validación de correo expresión regular | desarrollador validar email unicode |
SMTPUTF8 | pruebas UA software | guía para programadores IDN | dominio en cirílico árabe no abre |
dominio en guaraní | dominio en quechua | alfabetos no latinos dominios | escrituras en internet |
reglas de generación de etiquetas | LGR | tabla IDN | homógrafos | unicode en URL |
WordPress no acepta correo unicode | Gmail dirección unicode | UTF-8 nombres | TLD largo no reconocido |
navegador muestra xn | preparación UA EAI proveedores | multilingüismo en nombres de dominio |
caracteres especiales dominio | identificadores multilingües | formación aceptación universal universidad |
banco no acepta mi dominio nuevo | app rechaza dirección .museum | nombre con diéresis URL
[languages-online]
lenguas indígenas en internet | idiomas indígenas digitales | quechua en internet | guaraní digital |
náhuatl contenido web | maya aplicación | mapudungun | aimara | wayuunaiki | zapoteco | lenguas en peligro |
lenguas amenazadas atlas | Atlas UNESCO lenguas | revitalización lingüística digital |
decenio de las lenguas indígenas | lenguas minoritarias en línea | euskera en internet | gallego en redes |
catalán presencia digital | asturiano aragonés | lengua de señas contenido | teclado para lengua indígena |
fuente tipográfica lengua originaria | Wikipedia en quechua | traductor automático lenguas originarias |
corpus lingüístico | corpus de voz Common Voice | Mozilla voz guaraní | IA en lenguas indígenas |
modelos de lenguaje español | presencia del español en internet | porcentaje de contenidos por idioma |
cuántas páginas en español | diversidad lingüística en el ciberespacio | Ethnologue | Glottolog |
número de hablantes datos | Instituto Cervantes anuario digital | INALI | activismo digital lenguas |
Rising Voices | Wikitongues | interfaz Firefox en mi lengua | localización software idiomas |
contenidos locales | maestro bilingüe recursos digitales | diccionario online lengua originaria |
Living Tongues | observatorio OBDILCI | lenguas criollas garífuna miskito | ladino romaní |
digitalización de archivos orales comunitarios
[data-protection-complaint]
denuncia AEPD | reclamar ante la agencia de protección | Agencia Española de Protección de Datos |
denuncia por protección de datos | usan mis datos sin permiso | mis datos sin consentimiento |
no borran mis datos | pedí que eliminen mis datos | derecho de supresión | derecho de acceso negado |
derechos ARCO | ejercer derechos ARCO | habeas data | derecho al olvido Google | que Google borre mi nombre |
cámara del vecino apunta mi casa | cámara de vigilancia en el trabajo | jefe me graba |
jefe pide WhatsApp personal | publicidad con mis datos | quién vendió mi teléfono |
de dónde sacaron mi número | empresa no responde solicitud de acceso | huella dactilar para fichar |
reconocimiento facial en el supermercado | me incluyeron en ASNEF | fichero de morosos | INAI denuncia datos |
SIC protección de datos queja | AAIP denuncia | URCDP | PRODHAB | ANPD Perú Autoridad Nacional Protección |
Superintendencia de Protección Datos Ecuador | Consejo para la Transparencia Chile | gimnasio pide huella |
colegio publica foto de mi hijo | hotel fotocopia mi DNI | comunidad de vecinos publica morosos |
médico reveló mi historial | empleador revisó mi correo | exigir fotocopia cédula portería |
qué autoridad recibe queja de privacidad | reclamación contra Facebook datos personales |
oposición a tratamiento | farmacia pide DNI descuento | aviso de privacidad inexistente |
cobrador llama a mis familiares referencias | tutela habeas data central de riesgo | Worldcoin iris |
me escanearon el iris | venden mis datos a call centers | piden el RUT en la caja
[data-protection-law]
ley de protección de datos | leyes de privacidad por país | comparar leyes de protección de datos |
existe ley datos personales en Paraguay | ley 1581 Colombia | ley 25.326 | ley 29733 Perú | ley 21.719 Chile |
LFPDPPP | LOPDGDD | LOPDP Ecuador | ley 8968 Costa Rica | ley 81 Panamá | ley 172-13 | ley 18.331 |
Bolivia sin ley de datos | Guatemala proyecto ley datos | RGPD obligaciones | RGPD para pymes |
qué tengo que cumplir privacidad | aviso de privacidad redactar | transferencias internacionales de datos |
país adecuado decisión adecuación | cláusulas contractuales tipo | necesito DPO |
delegado de protección de datos obligatorio | evaluación de impacto EIPD |
registro de actividades de tratamiento | registro nacional de bases de datos | mapa mundial leyes privacidad |
DLA Piper data protection | Convenio 108 | Convenio 108+ | estándares iberoamericanos |
Red Iberoamericana de Protección de Datos | base legal consentimiento interés legítimo |
datos sensibles definición legal | datos biométricos norma | datos de salud norma |
datos de niños consentimiento edad ley | startup quiere cumplir privacidad |
abogado comparar normativa privacidad | LGPD Brasil diferencias RGPD | CCPA | autoridades de control listado |
sanciones previstas ley datos | UNCTAD legislación datos | plazos de conservación |
política de cookies normativa | encargado de tratamiento contrato
[gdpr-cases]
multas RGPD | sanciones AEPD | resoluciones AEPD | listado de multas protección de datos |
enforcement tracker | GDPRhub | decisiones de autoridades europeas RGPD | jurisprudencia RGPD |
TJUE protección de datos sentencia | Schrems | Schrems II | Google Spain Costeja |
SRB sentencia datos seudonimizados | multa a Meta 1200 millones | multa a CaixaBank | multa a BBVA AEPD |
sanción a Vodafone AEPD | multa LaLiga micrófono | sanción Mercadona reconocimiento facial |
procedimiento sancionador PS | tutela de derechos resolución TD | daños inmateriales artículo 82 |
indemnización daño moral RGPD | Österreichische Post | interpretación artículo 6 RGPD |
artículo 15 alcance copia | artículo 22 SCHUFA | interés legítimo decisiones | dictámenes CEPD |
EDPB decisiones vinculantes | CNIL sanción | Garante decisión ChatGPT | DPC Irlanda TikTok multa |
Uber multa Países Bajos | Audiencia Nacional recurso AEPD | Tribunal Supremo protección datos |
cuantía sanciones por artículo | cámara videovigilancia multas casos | cookies multa resolución |
abogado busca precedentes RGPD | DPO busca resoluciones similares | criterio de la Agencia sobre huella |
buscador de decisiones protección datos | noyb casos resumen | comentario doctrinal RGPD artículos |
sentencia brecha datos miedo uso indebido | Meta contra Bundeskartellamt | sanciones por derecho acceso |
apercibimiento administración pública
[privacy-strategic]
noyb | Max Schrems denuncia | demanda contra Big Tech privacidad | demanda contra Google rastreo |
demanda colectiva contra Meta | acción colectiva privacidad | litigio estratégico de privacidad |
banner de cookies engañoso | aceptar cookies obligatorio | cookie wall | pagar o aceptar cookies |
pay or okay | rastreo publicitario | tracking en webs | rastreadores en apps |
huella digital del navegador fingerprinting | subasta en tiempo real RTB | publicidad dirigida perfilado |
datos vendidos por brokers | data brokers | Meta entrena IA con mis publicaciones |
oponerme a entrenamiento IA Instagram | Google Analytics ilegal | ranking de privacidad empresas |
qué empresa respeta mi privacidad | Quién defiende tus datos | operadora entrega datos a policía |
Privacy Not Included | clasificación de apps privadas | alternativas a Google privadas |
consentimiento forzado WhatsApp política | WhatsApp comparte datos con Facebook | patrones oscuros cookies |
monopolio de datos queja principio | asistente de voz escucha denuncia | coche conectado envía datos |
televisor inteligente espía anuncios | evaluación de privacidad de compañías |
organización demanda a Amazon Alexa | botón de rechazar cookies inexistente |
denuncia modelo contra tecnológica | píxel de Meta en hospital | Telefónica vende ubicaciones anonimizadas |
INE móviles estudio ubicación | TikTok transferencia China denuncia | X Grok datos usuarios Europa |
opt-out de rastreo | Clearview demanda europea | Worldcoin demanda acción colectiva
[encryption-law]
es legal el cifrado | leyes de cifrado por país | encriptación ley | prohibir el cifrado | puerta trasera |
backdoors | cifrado de extremo a extremo | Chat Control | control de chats UE | escaneo del lado del cliente |
client-side scanning | descifrar bajo orden judicial | obligan a entregar clave |
obligación de entregar contraseña | negarse a desbloquear teléfono policía | mapa mundial del cifrado |
World Map of Encryption | Global Partners Digital cifrado | Global Encryption Coalition |
Día Global del Cifrado | importar criptografía licencia | exportación de criptografía Wassenaar |
Cuba prohíbe cifrado | uso de Signal permitido | PGP legal | VPN ilegal ley criptográfica |
Apple retira cifrado Reino Unido | Ley de Poderes de Investigación Apple | acceso excepcional |
trazabilidad mensajes India | rastreabilidad de mensajería | going dark policía | debate cifrado y menores |
WhatsApp amenaza irse país | anonimato derecho Kaye informe | criptografía poscuántica norma |
prohíben mensajería cifrada Colombia ley 418 | Colombia voz cifrada inteligencia | EncroChat pruebas |
Sky ECC | ProtonMail entrega datos | cifrar comunicaciones abogado secreto | política de cifrado del estado |
reglamento criptográfico importación | España quiere prohibir encriptación | Ley de Vigilancia desencriptar |
comparación jurídica de criptografía | escanear mensajes privados propuesta | debilitar encriptación
[intermediary-liability]
responsabilidad de intermediarios | responsabilidad por contenidos de usuarios |
responsabilidad de proveedores de alojamiento | puerto seguro | safe harbor | sección 230 |
Marco Civil artículo 19 | Marco Civil STF sentencia plataformas | Belén Rodríguez contra Google |
conocimiento efectivo | notificación y retirada | notice and takedown | LSSI artículo 16 |
directiva comercio electrónico | deber general de supervisión | obligación de monitorear contenidos |
filtros de subida artículo 17 | ¿responde el foro por comentarios? |
medio responde por comentarios de lectores | Delfi contra Estonia | tengo un foro y me demandan |
responsabilidad del buscador | responsabilidad de administrador de grupo WhatsApp |
ISP responsable piratería clientes | mere conduit | caching hosting exenciones | Principios de Manila |
WILMap | World Intermediary Liability Map | mapa responsabilidad intermediarios Stanford |
orden judicial retirar contenido proveedor ley | bloqueo de enlaces ley Sinde | USMCA T-MEC artículo 19.17 |
T-MEC intermediarios | ley derechos autor México notice | Chile ley 20.435 ISP |
Mercado Libre responde por terceros fallo | marketplace responsabilidad vendedor sentencia |
hosting demandado por contenido ajeno | Airbnb Ireland TJUE | Cyando YouTube | Glawischnig contra Facebook |
responsabilidad objetiva subjetiva buscadores | leyes comparadas de ISP |
startup aloja contenido de terceros riesgo | enlaces hipervínculos responsabilidad |
Google Argentina Denegri | CEDA intermediarios proyecto
[platform-regulation]
Ley de Servicios Digitales | Reglamento de Servicios Digitales | DSA | DMA | Ley de Mercados Digitales |
guardianes de acceso | gatekeepers | regulación de plataformas | regular redes sociales |
regulación de redes sociales proyecto | abuso de posición dominante Google |
competencia en mercados digitales | antimonopolio Apple App Store | multa Comisión Europea Google Android |
comisión de tienda de aplicaciones | autopreferencia | PL 2630 fake news Brasil | Online Safety Act |
ley de seguridad en línea | prohibir redes a menores de 16 | Australia prohibición redes | eSafety |
principios UNESCO gobernanza plataformas | directrices UNESCO plataformas |
corregulación autorregulación plataformas | interoperabilidad mensajería | portabilidad |
plataformas muy grandes designación | coordinadores de servicios digitales lista |
cómo regulan los países a Facebook | pago a medios por noticias | News Bargaining Code |
canon a Google por noticias | economía de plataformas riders | ley rider |
repartidores ley plataformas laborales | COFECE Google | CADE INDECOPI mercados digitales |
análisis de regulación tecnológica | observatorio de regulación de plataformas |
legislador quiere regular TikTok | algoritmos de recomendación obligaciones | publicidad política reglamento |
riesgos sistémicos norma | análisis comparado de legislación plataformas |
privilegio de medios en plataformas | think tank regulación Big Tech | strategic market status Reino Unido |
ley de plataformas OTT | influencers regulación | análisis tech policy
[media-law]
ley de medios | ley audiovisual | servicios de comunicación audiovisual |
Ley General de Comunicación Audiovisual | directiva audiovisual | radiodifusión ley | licencia de radio |
licencia de televisión | concesión radio comunitaria | radio comunitaria sin licencia |
radios comunitarias ley | concentración de medios | concentración de la propiedad medios |
quién es dueño de los medios | Media Ownership Monitor | grupo Clarín ley | televisión pública |
medio público independencia | RTVE gobernanza | streaming regulación Netflix cuota | cuota de pantalla |
cuotas de contenido nacional | plataformas OTT audiovisual norma |
influencers usuarios de especial relevancia | IRIS Merlin | Observatorio Europeo del Audiovisual | MAVISE |
protección al menor horario televisión | publicidad infantil televisión | defensor de audiencias |
derechos de las audiencias | consejo audiovisual | Consejo del Audiovisual Cataluña | CNTV Chile |
ENACOM medios | CRC comunicaciones televisión Colombia | SUTEL televisión digital |
televisión digital terrestre apagón analógico | pluralismo mediático | Media Pluralism Monitor |
Reglamento Europeo Libertad Medios | EMFA | publicidad oficial | pauta oficial medios |
ley de comunicación Ecuador Supercom | ley resorte | cadenas nacionales presidencia |
podcast radio online necesita permiso | televisión por internet autorización |
YouTube canal noticias licencia | derecho de réplica ley | estatuto del periodista |
excepción cultural cine impuesto
[digital-legislation]
leyes de internet por país | legislación digital | legislación sobre comercio electrónico |
ley de comercio electrónico | firma electrónica ley | firma digital validez | ley de firma digital Argentina |
transacciones electrónicas UNCITRAL | UNCITRAL ley modelo | UNCTAD cyberlaw tracker | ciberderecho |
base de datos de leyes digitales | proyectos de ley tecnología | nuevos proyectos ley internet Congreso |
seguimiento legislativo digital | Digital Policy Alert | contratos electrónicos |
documento electrónico valor probatorio | facturación electrónica norma | ley fintech |
ley de criptoactivos MiCA | Ley Bitcoin | Data Act | Ley de gobernanza datos | ley de teletrabajo |
ley de gobierno digital norma | ley de economía digital | ley de startups | derechos de autor digital ley |
LSSI | ley de ciberseguridad e IA proyectos | normativa tecnológica América Latina |
comparativa de leyes digitales | abogado derecho informático | derecho informático |
derecho digital máster leyes | qué ley rige mi tienda online | términos y condiciones legal web aviso |
aviso legal web obligatorio | eIDAS | notificaciones electrónicas | identificación en línea norma |
ley de nube | regulación internet en Honduras | marco jurídico TIC país |
jurista busca texto de ley informática | Natlex leyes tecnologías | ley de datos abiertos |
ley de interoperabilidad | ley de neuroderechos | ¿es legal hacer en internet? |
ley de juegos online apuestas norma
[cybercrime-law]
ley de delitos informáticos | ley de ciberdelitos | ley de ciberdelincuencia | ley 1273 | ley 30096 |
ley 21.459 | ley 26.388 | ley 53-07 | código penal artículo 197 bis | Convenio de Budapest |
Convención de Budapest | adhesión al Convenio Budapest | segundo protocolo adicional |
Convención ONU ciberdelincuencia | convenio de Naciones Unidas ciberdelito | Hanói firma convención |
UNODC SHERLOC | SHERLOC | evidencia electrónica | prueba digital cadena de custodia | e-evidence |
solicitar datos a proveedor extranjero fiscal | asistencia judicial internacional | MLAT |
cooperación judicial penal internet | red 24/7 | red iberoamericana de fiscales CiberRed | GLACY | GLACY+ |
Octopus Consejo de Europa | fiscal necesita datos de Google | fiscal pide datos a Meta |
preservación de datos solicitud | acceso indebido a sistemas tipo penal | tipificación del grooming |
tipificación de sextorsión | tipo penal suplantación identidad | hacking ético legal |
reforma del código penal informático | jurisprudencia ciberdelito casos |
sentencias sobre estafa informática | agente encubierto digital | registro remoto de equipos |
conservación de datos tráfico | legislador armoniza código penal cibercrimen |
compendio leyes cibercrimen América | juez prueba WhatsApp validez |
phishing jurisprudencia tribunal supremo | extradición hacker | estado de legislación ciberdelito mundial |
Octopus country wiki
[international-cyber-law]
derecho internacional en el ciberespacio | ciberguerra | guerra cibernética derecho humanitario |
ciberataque uso de la fuerza | ataque armado ciber | legítima defensa ciber | Manual de Tallin |
Tallinn Manual | Cyber Law Toolkit | posición nacional derecho internacional ciber |
posiciones de estados ciberespacio | soberanía en el ciberespacio | debida diligencia estados |
atribución de ciberataques derecho | contramedidas | normas de comportamiento responsable | once normas ONU |
GGE OEWG | Grupo de Trabajo de Composición Abierta | OEWG | Programa de Acción PoA | UNIDIR |
Comité Jurídico Interamericano ciber | CICR operaciones cibernéticas | emblema digital |
hospitales protegidos ciberguerra | Llamado de París | Paris Call | Proceso de Oxford |
medidas de fomento de confianza | directorio de puntos de contacto ONU | ciberdiplomacia |
diplomacia cibernética | sanciones cibernéticas UE | responsabilidad del estado ataque hackers |
hacktivistas en conflicto civiles | armas autónomas ciberespacio | ciberespionaje derecho internacional |
infraestructura crítica norma ONU | no intervención elecciones ciber | CCDCOE |
diplomático prepara postura sobre ciberderecho | mecanismo global ciber ONU | PIH ciber conflicto Ucrania |
profesor derecho internacional ciber casos | neutralidad estatal en ciberguerra | Tratado ciberarmas
[cyber-policy-states]
estrategia nacional de ciberseguridad | estrategia de ciberseguridad por país |
política nacional de ciberseguridad | Índice Global de Ciberseguridad | GCI UIT |
índice de ciberseguridad ranking | NCSI | National Cyber Security Index | UNIDIR Cyber Policy Portal |
portal de ciberpolítica | agencia nacional de ciberseguridad | quién es responsable ciberseguridad gobierno |
ministerio encargado ciber | comparar países ciberseguridad | modelo de madurez CMM |
madurez de ciberseguridad BID OEA | reporte ciberseguridad BID OEA | Belfer Cyber Power |
ciberdefensa ejército comando | comando conjunto de ciberdefensa | ley marco de ciberseguridad Chile |
CONPES ciberseguridad | CONPES 3995 | estrategia ciber México ausente | ENCI |
Foro Nacional de Ciberseguridad | Esquema Nacional de Seguridad | ENS | NIS2 transposición |
protección infraestructuras críticas | CNPIC | infraestructuras críticas política |
instituciones ciber de un estado | perfil cibernético de país | plan nacional ciber Costa Rica |
Paraguay plan nacional de ciberseguridad | República Dominicana estrategia ciber |
Ecuador estrategia ciberseguridad | repositorio de estrategias nacionales |
capacidades estatales ciberespacio | doctrina de ciberdefensa | consultor redacta estrategia ciber |
evaluar madurez cibernética nacional | gobernanza de ciberseguridad pública |
presupuesto nacional ciberseguridad | compromiso de los países ciberseguridad | soberanía digital política |
seguridad 5G política Huawei | posición GCI de mi país | benchmark de estrategias
[cyber-incidents-data]
base de datos de ciberataques | dataset de ciberincidentes | dataset de ciberataques | EuRepoC |
CFR Cyber Operations Tracker | Cyber Operations Tracker | CSIS incidentes significativos |
cronología de ciberataques | ciberataques atribuidos a Rusia | ataques atribuidos a China | grupos APT lista |
quién está detrás del ataque APT | ciberoperaciones estatales datos | estadísticas de ciberataques por país |
cifras de ciberataques América Latina | ENISA Threat Landscape | panorama de amenazas |
informe de amenazas anual | tendencias de ciberamenazas | CyberPeace Institute rastreador |
ciberataques guerra de Ucrania datos | ataques a hospitales dataset |
ciberataques contra gobiernos latinoamericanos lista | Guacamaya leaks análisis | hacktivismo estadísticas |
atribución pública casos | atribuciones estadísticas | Dyadic Cyber Incident | DCID | VCDB |
conflicto cibernético codificado investigación | ciencia política ciberconflicto |
politólogo necesita datos ciberconflicto | periodista de datos ataques informáticos | MITRE ATT&CK grupos |
Lazarus Corea del Norte operaciones | Blind Eagle APT-C-36 | Machete APT |
cuántos ciberataques hubo en España 2024 | balance de ciberseguridad INCIBE cifras |
informe CCN-CERT ciberamenazas | informe DBIR Verizon | víctimas de ransomware estadísticas países |
sitio de filtraciones ransomware seguimiento | impacto económico de ataques informáticos |
sectores más atacados | infraestructura crítica incidentes base | University of Maryland cyber events |
operaciones de espionaje informático registro | cibersabotaje lista histórica
[cyber-capacity]
desarrollo de capacidades en ciberseguridad | fortalecimiento de capacidades cibernéticas |
cooperación internacional ciberseguridad proyectos | donantes ciberseguridad |
financiación proyecto ciberseguridad gobierno | GFCE | Foro Global de Experticia Cibernética | Cybil |
Cybil Portal | LAC4 | EU CyberNet | LAC4 Santo Domingo | OEA CICTE | CICTE capacitación |
BID ciberseguridad apoyo | Banco Mundial fondo ciber | formación para CSIRT |
entrenamiento equipos de respuesta | ejercicio cibernético | ciberejercicio nacional | cyber range |
simulacro nacional ciberataque | UIT CyberDrill | cyberdrill | becas ciberseguridad funcionarios |
asistencia técnica ciber a gobiernos | ayuda para redactar ley de ciberseguridad |
capacitar policías cibercrimen | capacitar fiscales y jueces ciber | INCIBE Summer BootCamp |
bootcamp ciber fuerzas de seguridad | diplomado ciberseguridad gobierno | mujeres en ciberseguridad programa |
WomCy | talento en ciberseguridad | escasez de profesionales ciber | currículo ciberseguridad académico |
expertos ciber para país pequeño | catálogo de proyectos ciber | quién financia ciber en Centroamérica |
Estados Unidos Costa Rica ayuda ciber | gobierno tras ataque pide apoyo internacional |
Digital4Development ciber | CyberSouth | EL PAcCTO | Global Cyber Security Capacity Centre |
evaluación CMM solicitar | ministerio busca socio formación ciber | hermanamiento CSIRT |
UNIDIR formación normas | GIZ ciber | Tallin ciberseguridad misión
[ai-harm]
la IA me perjudicó | un algoritmo me rechazó | me negaron crédito por algoritmo | algoritmo discriminatorio |
discriminación algorítmica | sesgo algorítmico | sesgo racial en reconocimiento |
me detuvieron por reconocimiento facial equivocado | me confundieron con otro cámara IA |
detenido por error biométrico | ChatGPT inventó cosas sobre mí | chatbot me difamó |
chatbot dio mal consejo médico | Character.AI suicidio | adolescente se suicidó chatbot | incidentes de IA |
base de datos de incidentes IA | AI Incident Database | AIAAIC | OCDE AIM incidentes |
reportar incidente de inteligencia artificial | daño causado por inteligencia artificial |
robot coche autónomo accidente | Tesla piloto automático choque | sistema automatizado me quitó ayuda |
me cortaron el subsidio por sistema | VioGén falló riesgo | BOSCO bono social | selección por IA me descartó |
currículum descartado por máquina | calificaciones por algoritmo | examen vigilado proctoring falló |
acusan alumno de usar IA detector | detector de IA falso positivo | repartidor despedido por algoritmo |
salario dinámico app algoritmo | imagen generada con mi rostro anuncio | clonaron mi voz |
voz clonada actor de doblaje | ilustradora usan mis obras IA | traductor automático error asilo |
predicción embarazo adolescente Salta | algoritmo de aseguradora negó tratamiento |
hospital algoritmo priorizó mal | decisiones automatizadas sin explicación | casos documentados daños IA |
explicación de decisión automatizada exigir | sistema predictivo policial injusto |
alucinación de abogado IA | Grok desnudó insultó
[ai-policy]
política de inteligencia artificial | estrategia nacional de IA | ley de inteligencia artificial |
Reglamento de IA | AI Act | Ley de IA europea | regulación de IA por país | gobernanza de la IA |
ética de la IA | Recomendación UNESCO ética IA | metodología RAM UNESCO | evaluación preparación IA |
Índice Latinoamericano de IA | ILIA CENIA | OECD.AI | observatorio OCDE IA | índice global IA responsable |
Global Index on Responsible AI | Oxford Insights AI readiness | Government AI Readiness | Stanford AI Index |
proyecto ley IA Chile | ley IA Perú | CONPES inteligencia artificial | AESIA | agencia de supervisión de IA |
sandbox regulatorio IA | alto riesgo sistemas clasificación | IA generativa normas |
IA en administración pública lineamientos | IA en educación política | Convenio marco Consejo Europa IA |
Pacto Digital IA panel científico | panel científico internacional IA | cumbre IA París |
Declaración de Santiago IA | Declaración de Montevideo IA | Cartagena IA ministros | comparar políticas IA |
indicadores de IA países | inversión talento IA estadísticas | derechos humanos e IA marco |
principios de IA OCDE | evaluación de impacto algorítmico | registro público de algoritmos |
transparencia algorítmica pública | soberanía IA modelos LatamGPT | LatamGPT | asesor legislativo regular IA |
empresa cumplir AI Act | etiquetado contenido IA norma | derechos de autor y entrenamiento ley
[disinformation]
noticias falsas | fake news | bulos | bulo de WhatsApp | desinformación | desinformacion electoral |
infodemia | cadena de WhatsApp falsa | ¿esto es verdad? noticia | verificar noticia |
comprobar si una foto es real | foto sacada de contexto | video manipulado | deepfake de político |
audio falso de candidato | video hecho con IA parece real | rumor viral | rumores sobre vacunas |
vacunas chip 5G | teorías de conspiración | chemtrails | terraplanistas | verificadores | fact-checking |
fact checkers | Chequeado | Maldito Bulo | Newtral | Colombiacheck | El Sabueso Animal Político |
Verificado México | LatamChequea | IFCN | IFCN red | Fact Check Explorer | campañas de influencia |
injerencia extranjera | operaciones de influencia rusas | RT Sputnik español | granjas de bots |
bots políticos | cuentas coordinadas no auténticas | guerra híbrida | EUvsDisinfo |
propaganda del gobierno falsa cuenta | fraude electoral bulo | desmentir rumor | encuesta falsa electoral |
página que imita periódico | portada falsa de diario | remedios milagrosos cáncer video |
bulos DANA Valencia | bulos sobre migrantes menas | tío reenvía mentiras | enviar mensaje para verificar |
chatbot verificador en WhatsApp | imagen inversa búsqueda | astroturfing |
monitoreo de desinformación elecciones | EDMO IBERIFIER | faik nius | me mandaron un audio alarmista |
cadenas mentirosas de la familia
[media-literacy]
alfabetización mediática | alfabetización mediática e informacional | AMI UNESCO | educomunicación |
educación en medios | enseñar a detectar bulos | clase sobre noticias falsas |
actividades para alumnos bulos | pensamiento crítico en aula | lecciones sobre información |
recursos para docentes medios | unidad didáctica redes | plan de clase verificación |
taller de verificación para jóvenes | curso para mayores noticias falsas | biblioteca taller información |
bibliotecaria enseña a buscar | formación de formadores mediática |
currículo alfabetización medios profesores | juego para aprender desinformación | Bad News juego |
secundaria analizar publicidad | distinguir opinión de información | cómo leer noticias |
aprender a buscar en Google críticamente | alfabetización en IA alumnos | enseñar sobre deepfakes |
MediaWise español | MediaWise | Digital Media Literacy Hub | semana mundial AMI | Global MIL week |
Chequeado educación | Learn to Check | Maldita Educa | Educar en medios universidad |
podcast escolar periódico escolar | radio escolar | competencias informacionales |
habilidades de evaluación de fuentes | algoritmo burbuja explicar estudiantes |
profesora de lengua busca materiales | niños distinguir publicidad | prebunking | inocular desinformación |
programa nacional de educación mediática | Red Alfamed | Alfamed | maestros rurales lectura crítica web |
padres quieren aprender a verificar | guía didáctica descargable
[platform-accountability]
Ranking Digital Rights | Ranking Digital Rights empresas | RDR | índice de rendición de cuentas corporativa |
tecnológicas que respetan derechos humanos | rendición de cuentas de las tecnológicas |
empresas y derechos humanos tecnología | debida diligencia derechos humanos tecnológicas |
principios rectores ONU empresas | B-Tech | Global Network Initiative | GNI |
comparar plataformas libertad expresión | clasificación de empresas de telecomunicaciones derechos |
Telefónica América Móvil ranking derechos | Mercado Libre evaluación derechos |
políticas de privacidad comparadas ranking | inversionistas responsabilidad tecnológica |
accionistas exigen a Meta | junta de accionistas resolución | ASG ESG tecnológicas |
evaluación de impacto derechos humanos empresa | transparencia corporativa |
informe de transparencia operador Claro | cumplen Google y Amazon sus compromisos |
compromiso corporativo expresión | responsabilidad de las Big Tech |
trabajadores de contenido Kenia moderadores | condiciones laborales moderadores |
suministro cobalto smartphones | boicot a plataforma | denunciantes Frances Haugen |
whistleblower Facebook papers | empresa telefónica colaboró con represión |
Business & Human Rights Resource Centre | Corporate Human Rights Benchmark |
World Benchmarking Alliance digital | Digital Inclusion Benchmark | indicadores para evaluar compañías |
metodología RDR local | estudio de empresas locales internet | ISP de mi país política derechos |
consumo ético tecnología | presionar a plataformas cambiar | incidencia ante Big Tech |
Twitter incumple sus compromisos | Code of practice firmantes cumplimiento | scorecard |
puntaje de plataformas
[connectivity-statistics]
usuarios de internet por país | cuántas personas usan internet | porcentaje de hogares con internet |
penetración de internet | penetración banda ancha | estadísticas TIC | UIT DataHub | ITU estadísticas |
Facts and Figures | INEGI ENDUTIH | ENDUTIH | INE equipamiento TIC hogares | INDEC acceso internet |
DANE TIC | cobertura móvil 4G | cobertura 5G por país | mapa de cobertura | suscripciones móviles |
líneas móviles por cada 100 | banda ancha fija abonados | brecha urbano rural datos |
uso de internet por sexo | uso de internet por edad | hogares con computadora | datos por país conectividad |
población no conectada | cuántos sin internet en el mundo | fibra óptica porcentaje | FTTH España | DESI |
indicadores década digital | Eurostat uso de TIC | CEPAL observatorio banda ancha |
Banco Mundial indicadores internet | GSMA Mobile Connectivity Index | GSMA Intelligence |
serie histórica de usuarios | DataReportal | estudiante necesita cifras internet |
periodista cifra conectados | Excel con datos de conexión | tráfico de datos por habitante | teledensidad |
smartphone propiedad porcentaje | empresas con página web estadística |
comercio electrónico porcentaje población | satélite conexiones estadísticas | índice de desarrollo TIC |
IDI | Cetic.br encuesta | ODS 17.8 | censo acceso a internet vivienda |
América Latina conectividad comparativa | cuánta gente tiene internet en Bolivia
[prices-affordability]
precio de internet | internet caro | por qué es tan caro internet | precio de un giga | precio de 1 GB |
costo de datos móviles | planes de datos precio comparación | asequibilidad |
tarifas de banda ancha comparar | canasta de precios UIT | ICT price basket |
ingreso medio porcentaje internet | 2 por ciento del ingreso | meta 1 for 2 | A4AI |
Alliance for Affordable Internet | Global Digital Inclusion Partnership | costo de los teléfonos |
precio de smartphones | celular barato financiado | impuestos a celulares | impuesto a los datos móviles |
recargas prepago caras | paquetes ETECSA tarifazo | ETECSA subida de precios | tarifazo |
Cable.co.uk precios mundiales | comparador de precios de banda ancha | tarifa social internet |
bono social internet | internet subsidiado familias | plan básico universal | PBU Argentina |
no puedo pagar internet | no me alcanza para datos | gasto familiar en telecomunicaciones |
índice de asequibilidad | precio por megabit | dispositivos asequibles | costo de Starlink en mi país |
roaming precio | tarifas abusivas única operadora isla | competencia y precios operadores |
dólares por mes internet fijo | IVA a internet | asequibilidad género ingresos | país con datos más caros |
país con internet más barato | Mbps precio ranking | evolución tarifas telecomunicaciones
[telecom-regulation]
regulador de telecomunicaciones | ente regulador telecom | quién regula a las operadoras |
licencia de operador | licencia para ISP | requisitos para ser ISP | concesión única telecomunicaciones |
espectro radioeléctrico | subasta de espectro | licitación 5G | bandas de frecuencia | espectro 6 GHz wifi |
espectro libre | IFT | CRT México | ENACOM | SUBTEL | OSIPTEL | CRC Colombia | ANE | ARCOTEL | SUTEL |
CONATEL | INDOTEL | ASEP | SIT Guatemala | URSEC | ATT Bolivia | CNMC telecomunicaciones |
Secretaría de Estado de Telecomunicaciones | fondo de servicio universal | servicio universal | FONATEL |
FITEL Pronatel | FUTIC | ICT Regulatory Tracker | UIT regulatory tracker | G5 Benchmark |
operador dominante asimetría | preponderante América Móvil | portabilidad numérica |
interconexión tarifas mayoristas | compartición de infraestructura | postes y ductos permiso |
permisos para antenas | antena cerca de mi casa permiso | roaming nacional obligatorio |
OMV operador móvil virtual licencia | Regulatel | calidad de servicio reglamento |
Starlink licencia satelital | homologación de equipos | ley general de telecomunicaciones | LGTel |
registro de operadores | numeración telefónica asignación | reglamento derechos usuarios telecom |
tasa espectro cobro | permisos para poner empresa de internet
[community-network]
red comunitaria | internet comunitario | montar nuestra propia red pueblo | pueblo sin internet |
no llega ningún operador | no hay señal en mi comunidad | ninguna compañía viene al cerro |
aldea sin cobertura | vereda sin internet | comunidad indígena quiere su red | telefonía comunitaria |
Rhizomatica | TIC AC | AlterMundi | LibreRouter | Guifi.net | guifi | Colnodo red comunitaria | Zenzeleni |
cooperativa de internet | cooperativa eléctrica dar internet | red malla | red mesh vecinal |
wifi de largo alcance | antena casera para compartir internet | compartir Starlink entre vecinos |
intranet comunitaria | servidor local sin internet | Kolibri RACHEL contenidos offline |
fondos para redes comunitarias | subvención red rural | BOLT Internet Society |
Internet Society subvenciones conectividad | APC LocNet | LocNet | licencia para red comunitaria |
espectro para uso social comunitario | concesión social indígena | TV white space |
capacitación técnicos comunitarios | Techio Comunitario | estación base GSM osmocom | radio HF HERMES |
ejido conectarse | isla pequeña sin fibra vecinos | municipio rural quiere wifi propio |
barrio popular red autogestionada | villa sin internet vecinos se organizan |
asentamiento conectividad vecinal | torre autosoportada comunidad | última milla comunitaria |
sostenibilidad de la red del pueblo | modelo de internet sin lucro | acá no hay cobertura de nadie |
monte sin señal queremos antena
[school-connectivity]
conectar escuelas | escuelas sin internet | mi escuela no tiene internet | escuela rural sin conexión |
colegio sin wifi | Giga UNICEF | iniciativa Giga | mapa de escuelas | mapa de escuelas conectadas |
Giga Maps | internet satelital en escuelas | Starlink escuelas rurales | Plan Ceibal | Ceibal |
Conectar Igualdad | Aprende Conectado | Escuelas Conectadas Red.es | Centros Digitales Colombia |
Kioscos Vive Digital | Conectividad para la Educación 2030 | Perú Educa tablets | Aprendo en casa sin señal |
director de escuela pide internet | maestra rural sube al cerro señal | alumnos caminan para tener señal |
alumnos sin computadora | tabletas para estudiantes | laptops para niños | One Laptop per Child |
aulas digitales | laboratorio de informática escuela | financiamiento conectividad escolar |
presupuesto banda ancha educativa | porcentaje de escuelas con internet | estadística escolar conectada |
UNESCO educación conectada | velocidad recomendada por alumno | licitación conectividad educativa |
energía solar escuela internet | E-rate | donar computadoras a escuela | universidad conectada RedCLARA |
RedCLARA | red nacional de investigación y educación | bibliotecas escolares conexión |
ministerio de educación conectar planteles | México Conectado planteles | liceo sin internet |
telesecundaria conexión | escuelitas comunidad amazónica | la escuelita del pueblo sin señal
[digital-divide-women]
brecha digital de género | mujeres sin acceso a internet | mujeres rurales internet |
mujeres indígenas tecnología | niñas y tecnología | niñas en TIC | Niñas en las TIC día | niñas STEM |
mujeres STEM | mujeres en tecnología programa | mujeres programadoras curso | aprender a programar mujeres |
EQUALS | EQUALS alianza | GSMA Gender Gap | Mobile Gender Gap Report | cifras mujeres con teléfono |
estadísticas por sexo uso internet mujeres | datos desagregados por género TIC | emprendedoras digitales |
mujeres emprendedoras ventas online formación | amas de casa competencias digitales |
habilidades digitales de las mujeres | madres solteras capacitación digital | marido no la deja usar celular |
mujeres sin teléfono propio | Laboratoria | Technovation | Girls in ICT | Chicas en Tecnología |
Mujeres en Red | ONU Mujeres innovación tecnología | ONU Mujeres digital |
inclusión digital con perspectiva género | políticas digitales con enfoque género |
igualdad de género digital | empleo femenino sector tecnológico | mujeres en ciberespacio liderazgo |
brecha salarial tecnológica | W4 Women Connect | WomenConnect challenge |
financiar proyecto mujeres conectadas | alianzas mujeres y tecnología | acceso financiero móvil mujeres |
afrodescendientes mujeres conectividad | artesanas vender por internet |
mujeres mayores teléfono inteligente género | CEPAL mujeres digital | jóvenes mujeres carrera informática |
porcentaje de ingenieras | adolescentes mujeres talleres robótica
[digital-inclusion]
inclusión digital | brecha digital | adultos mayores internet | abuela no sabe usar el celular |
mi mamá no entiende la tablet | clases de computación para mayores | curso de celular para jubilados |
soy mayor no idiota | banco solo atiende por app mayores | no sé hacer trámites online |
trámites solo por internet, no sé | cita previa por internet imposible | analfabetismo digital |
alfabetización digital | competencias digitales básicas | DigComp | aprender a usar computadora |
aprender a usar WhatsApp desde cero | telecentros | infocentros | punto digital | Puntos México Conectado |
Guadalinfo | Vuela Andalucía | facilitador digital | voluntarios enseñan a mayores |
personas sin recursos internet | pobreza digital | migrantes brecha digital | zonas rurales excluidas |
campesinos sin habilidades digitales | personas privadas de libertad internet |
gente en situación de calle teléfono | desempleados formación digital | exclusión digital |
excluidos de servicios online | centro comunitario computadoras | biblioteca pública ordenadores |
cibercafé gratis barrio | programa de inclusión para barrios | estudio sobre brecha digital |
investigación sobre desigualdad digital | indígenas exclusión tecnológica | Índice de inclusión digital |
Plan Nacional de Competencias Digitales | EmpoderaTIC | donar ordenadores usados familias |
reacondicionar equipos | atención presencial derecho | ventanilla única presencial ancianos |
pensionista no puede pedir cita | UPM tablets jubilados Ibirapitá | Ibirapitá |
los abuelitos no saben de apps | no entiendo el celular nuevo
[accessibility]
accesibilidad web | accesibilidad digital | soy ciego, web no me funciona | soy ciega no puedo comprar |
lector de pantalla | lector de pantalla no lee botones | JAWS NVDA | VoiceOver TalkBack |
captcha imposible para ciegos | web que solo funciona con ratón | navegar con teclado | subtítulos |
sin subtítulos sordos | soy sordo y videos sin subtítulo | intérprete de lengua de señas |
lengua de signos web | contraste de colores | daltónico no distingo | baja visión letra pequeña |
letra muy pequeña ampliar | personas con discapacidad internet | discapacidad visual app banco |
app del banco inaccesible | web del ayuntamiento inaccesible | página del gobierno no accesible | WCAG |
WCAG 2.2 | pautas de accesibilidad | W3C WAI | UNE EN 301549 | Real Decreto 1112/2018 |
Acta Europea de Accesibilidad | Ley 11/2023 accesibilidad | European Accessibility Act | NTC 5854 |
ley 26.653 | norma accesibilidad web | auditar accesibilidad | test de accesibilidad | WAVE axe | TAWDIS |
declaración de accesibilidad | quejarme de web inaccesible | ONCE | Observatorio de Accesibilidad Web |
PDF accesible | texto alternativo imágenes | lectura fácil | discapacidad intelectual web sencilla |
dislexia tipografía | parálisis cerebral ratón pulsador | movilidad reducida manos voz |
mayores vista cansada web | Convención discapacidad artículo 9 | desarrollador accesible ARIA |
Zoom accesible | cajero automático ciego | Tratado de Marrakech | G3ict | mi lector no lee el formulario |
veo mal y la app falla
[e-government]
gobierno electrónico | administración electrónica | gobierno digital ranking |
ranking de gobierno electrónico | EGDI | EGDI ONU | encuesta ONU gobierno electrónico | E-Government Survey |
índice de gobierno digital OCDE | GovTech | GovTech Maturity Index | eGovernment Benchmark |
servicios públicos digitales comparar | trámites en línea por país | servicios en línea índice |
e-participación | participación ciudadana electrónica | portal único del estado | gob.mx | ChileAtiende |
Mi Argentina app | Carpeta Ciudadana | Carpeta Ciudadana Digital Colombia | sede electrónica |
ventanilla única digital | posición de mi país gobierno electrónico | datos abiertos ranking |
Open Data Barometer | Barómetro de Datos | Open Government Partnership | transformación digital del estado |
modernización administrativa | red GEALC | GEALC | AGESIC | municipios digitales índice |
índice ciudades servicios en línea LOSI | interoperabilidad sistemas públicos comparación |
licencia de conducir digital | historia clínica electrónica nacional | compras públicas electrónicas |
voto electrónico países | servicios móviles gobierno | gobierno abierto | Estonia modelo X-Road |
funcionario busca comparativas digitales | estadísticas de trámites digitales |
calidad de servicios online estatales | OECD digital government | UNDESA |
Ministerio de transformación digital | EIU índice preparación | burocracia digitalizada evaluación |
cero papel
[digital-id]
identidad digital | identidad digital nacional | documento de identidad digital | cédula digital |
DNI digital móvil | MiDNI | DNI electrónico | DNIe | Cl@ve | Clave Única | ClaveÚnica Chile |
CURP biométrica | INE digital credencial | ID4D | ID4D Banco Mundial | personas sin documentos de identidad |
gente sin papeles de identidad | niños sin acta de nacimiento | no registrado al nacer | registro civil |
registro de nacimientos | estadísticas vitales | subregistro de nacimientos | apátridas |
mil millones sin identificación | cartera de identidad europea | EUDI Wallet |
billetera digital de identidad | wallet identidad ciudadana QuarkID | QuarkID | Llave MX | LlaveMX | Aadhaar |
MOSIP | credenciales verificables | identidad autosoberana | SSI blockchain | autenticación ciudadana estado |
biometría identidad riesgos | reconocimiento facial para identificación estatal | Carnet de la Patria |
exclusión por identificación obligatoria | refugiados identidad ACNUR | migrante sin documento no accede |
ODS 16.9 | RENIEC identidad | Registraduría cédula | TSE cédula identidad digital costarricense |
sistema nacional identificación evaluar | good ID principios | certificado digital FNMT | FNMT |
firma con certificado persona física | buenas prácticas identificación Banco Mundial |
cobertura de identificación por país | SRBI registro civil chileno | documento en teléfono legal
[digital-public-goods]
bienes públicos digitales | bien público digital | Digital Public Goods Alliance | DPGA |
registro de bienes públicos digitales | estándar DPG | software libre para gobiernos | software libre |
software de código abierto gobierno | código abierto sector público | open source para ONG desarrollo |
infraestructura pública digital | IPD | infraestructura digital pública DPI | DHIS2 | OpenMRS | OpenSPP |
X-Road instalar | Mojaloop | GovStack | GovStack bloques | OpenCRVS | CKAN | Decidim | Consul Democracia |
software público internacional BID | Código para el Desarrollo | Código para el Desarrollo BID |
catálogo de software reutilizable | reutilizar software de otro gobierno |
reutilización de software administración | licencias libres GPL | ODK KoboToolbox | Moodle |
LibreOffice administración | Linux en ayuntamiento | migrar a Linux gobierno |
sistema de información sanitaria libre | plataforma de pagos abierta | alternativas libres a Microsoft |
OSPO | oficina de programas de código abierto | 50 in 5 | ministerio busca solución abierta |
proponer proyecto como DPG | modelos IA abiertos como DPG | contenidos abiertos REA |
recursos educativos abiertos | salud digital código libre | software de padrón catastro libre |
repositorio gubernamental GitHub | Public Code | soberanía tecnológica software libre | OpenG2P |
Inji eSignet | desarrolladores cívicos | civic tech | herramientas libres participación ciudadana
[digital-trade]
comercio digital | comercio digital acuerdos | reglas de comercio electrónico OMC | OMC comercio electrónico |
moratoria aduanera transmisiones electrónicas | iniciativa conjunta comercio electrónico | DEPA | DEPA Chile |
acuerdo de economía digital | capítulo comercio digital T-MEC | TAPED | flujos transfronterizos de datos |
flujo de datos comercio | localización de datos obligatoria | impuestos digitales | tasa Google |
impuesto a servicios digitales | IVA a servicios digitales | impuesto a Netflix | pilar uno OCDE |
OCDE DSTRI | índice restricciones comercio servicios digitales | Digital Trade Estimates ECIPE |
barreras al comercio digital | Global Trade Alert digital | Digital Policy Alert comercio |
aranceles software | aranceles Trump servicios digitales | de minimis paquetes Temu aranceles |
UNCTAD economía digital | UNCTAD eTrade readiness | eTrade for all | preparación comercio electrónico país |
estadísticas de comercio electrónico mundial | exportar servicios digitales | exportación de software |
pyme exportar online | factura electrónica transfronteriza | facilitación comercio sin papel |
ALADI comercio digital | Alianza del Pacífico digital | Mercosur comercio electrónico acuerdo |
SIECA comercio electrónico | CEPAL mercado digital regional | mercado digital regional |
negociador comercial código fuente | divulgación de código fuente tratado | economía digital medición PIB |
valor agregado economía digital | RDTII | restricciones a datos medir | pagos transfronterizos fintech norma |
servicios prestados digitalmente | marketplace tributación vendedores extranjeros
[e-waste]
residuos electrónicos | basura electrónica | chatarra electrónica | RAEE | reciclar celular |
dónde tirar el móvil viejo | dónde reciclar computadora | reciclaje de ordenadores | punto limpio aparatos |
desechar pilas baterías litio | e-waste | Global E-waste Monitor | cifras de residuos electrónicos |
toneladas de basura electrónica | ley RAEE | ley REP Chile | RETEC | responsabilidad extendida del productor |
Convenio de Basilea | exportación ilegal de residuos electrónicos | vertedero Agbogbloshie | minería urbana |
metales raros de móviles | litio y tecnología | minería de litio comunidades | derecho a reparar |
obsolescencia programada | reparar en vez de tirar | economía circular electrónica |
huella de carbono de internet | huella de carbono digital | emisiones del sector TIC |
consumo eléctrico de centros de datos | centro de datos agua | agua que gastan data centers |
centro de datos en Querétaro | data center Google Uruguay agua | data center Aragón consumo |
Cerrillos Google agua | energía que consume IA | consumo energético de la inteligencia artificial |
minería de bitcoin energía | TIC verdes | green IT | sostenibilidad digital | medio ambiente y TIC |
cambio climático y tecnología digital | UIT medio ambiente | E-waste Coalition | PREAL RAEE América Latina |
Residuos electrónicos América Latina PREAL | gestor autorizado de residuos |
recicladores informales electrónicos | cables submarinos sensores clima | software verde |
satélites basura espacial | electrodomésticos viejos recogida | qué hago con la compu rota |
tirar celulares viejos contamina
[courses-igov]
curso de gobernanza de internet | curso gratis política digital | escuela de gobernanza de internet |
Escuela del Sur | South School | SSIG | Escuela de Verano EuroSSIG | EuroSSIG |
diplomado gobernanza internet | DiGI diplomado | maestría en políticas digitales | Diplo Foundation cursos |
DiploFoundation | beca para IGF | becas gobernanza de internet | becas LACNIC | líderes LACNIC | Líderes 2.0 |
ICANN Fellowship | ICANN NextGen | ICANN Learn | Internet Society cursos |
Internet Society embajadores jóvenes | aprender cómo funciona ICANN | aprender sobre gobernanza |
Youth Observatory formación | programa juventud internet | estudiante interesado en política de internet |
joven quiere formarse en gobernanza | UIT Academia | ITU Academy | curso ciberdiplomacia |
curso de derechos digitales | curso online TIC para desarrollo | MOOC ética digital |
programa de fellowship digital | pasantías Naciones Unidas tecnología |
capacitación para periodistas gobernanza internet | capacitación para parlamentarios internet | VSIG |
escuela virtual gobernanza | ARGENSIG | CCGI Colombia curso | Escuela mexicana gobernanza |
campus virtual LACNIC | fellows Mozilla | Open Internet leaders | certificado gobernanza IA curso |
curso CEPAL e-gobierno gobernanza | posgrado sociedad de la información | UNED máster internet política |
Pathways Caribbean escuela | beca viaje foro internet | webinars sobre DNS e instituciones
[capacity-governments]
gobierno busca asesoría transformación digital | asistencia técnica transformación digital |
asesores para estrategia digital | agenda digital nacional elaborar | elaborar agenda digital |
formular política digital | ministerio necesita apoyo digitalización |
municipio quiere digitalizar servicios | alcaldía quiere digitalizarse |
capacitar servidores públicos competencias digitales | formación funcionarios digital |
capacitación de empleados públicos | escuela de administración pública digital | INAP funcionarios digitales |
PNUD digital | PNUD Digital Readiness Assessment | evaluación de preparación digital |
UIT asistencia a países | Banco Mundial transformación digital proyecto | BID gobierno digital préstamo |
CAF gobierno digital | CAF transformación digital | CEPAL asesoría eLAC | eLAC | SEGIB |
AECID cooperación digital | GIZ digital | Alianza Digital UE-América Latina | Alianza Digital UE ALC |
Tony Blair Institute | cooperación sur-sur digital | intercambio de experiencias entre gobiernos |
expertos para diseñar servicios públicos | laboratorio de innovación pública | hoja de ruta digital país |
marco de interoperabilidad consultoría | estado insular pequeño ayuda digital | Joint SDG Fund digital |
Digital Impact Alliance | aceleradora pública gobierno | viceministro busca socios digitales |
secretaría de innovación busca cooperación | financiar digitalización del registro |
inversión infraestructura pública digital asesoría | plan de habilidades digitales país | reskilling estado |
capacitación alcaldes digital | Smart Africa | Global Gateway | UNDP Chief Digital Office |
hermanamiento UE digital | talleres para decisores políticos | diagnóstico de madurez digital institucional
[internet-governance-news]
noticias de gobernanza de internet | noticias sobre política digital | Digital Watch |
Digital Watch observatory | dig.watch | boletín de gobernanza de internet | newsletter política digital |
qué es la gobernanza de internet | quién gobierna internet | quién controla internet |
quién manda en internet | actores de la gobernanza | modelo multisectorial | múltiples partes interesadas |
multistakeholder | NETmundial | NETmundial+10 | ICANN IETF IGF diferencias | qué es ICANN | qué hace la UIT |
qué es el IETF | W3C IETF normas procesos | glosario términos internet | glosario de gobernanza |
acrónimos internet | mapa de procesos digitales | calendario de eventos política digital |
agenda de reuniones digitales 2025 | seguimiento de procesos digitales ONU | Pacto Digital Mundial |
Global Digital Compact | WSIS+20 | CMSI+20 seguimiento | historia de la gobernanza internet |
libro introducción gobernanza Kurbalija | transición IANA | fragmentación de internet | splinternet |
estándares abiertos organismos | temas de gobernanza panorama | resumen semanal tecnología y política |
quién decide los estándares | posición de China Rusia gobernanza internet |
estudiante relaciones internacionales internet gobernanza | CircleID | Geneva Internet Platform boletín |
análisis tendencias política digital | panorama de foros mundiales | instituciones y procesos explicados |
podcast gobernanza de internet | blog gobernanza internet América Latina | LACIGF LACRALO noticias |
observatorio de gobernanza
[igf-initiatives]
IGF nacional | IGF regional | NRI | NRIs | iniciativa nacional y regional |
foro de gobernanza de internet nacional | IGF España | IGF México | IGF Argentina | IGF Colombia |
Mesa Colombiana de Gobernanza | IGF Perú | IGF Chile | IGF Uruguay | IGF Paraguay | IGF Bolivia |
IGF Ecuador | IGF Panamá | IGF Costa Rica | IGF Guatemala | IGF Honduras | IGF El Salvador |
IGF República Dominicana | IGF Venezuela | IGF Cuba | LACIGF | EuroDIG | IGF del Caribe CIGF | Youth IGF |
IGF juvenil | Youth LACIGF | foro de internet de la juventud | jóvenes y gobernanza foro |
crear un IGF en mi país | organizar IGF local | fundar capítulo IGF juvenil | reconocimiento como NRI |
coordinador NRI contacto | quién organiza foro de mi país | no hay foro en mi país |
requisitos para ser iniciativa reconocida | toolkit NRI | manual para iniciativas nacionales |
comité organizador multisectorial | financiar nuestro foro nacional | fondo NRI subvención | IGFSA |
ponente en foro nacional | asistir al foro regional | diálogo regional sobre internet |
Día de la gobernanza nacional | lista de NRIs activas | Dynamic Coalition youth |
estudiantes arman IGF universitario | inactividad del IGF nacional reactivar
[igf-meetings]
foro mundial de internet reunión anual | reunión anual IGF | IGF 2025 Noruega | IGF Lillestrøm | IGF Riad |
IGF Kioto | IGF 2026 | inscribirse en el IGF | registro IGF | participar en remoto IGF |
participación en línea IGF | proponer sesión IGF | proponer taller IGF | convocatoria de talleres |
workshop propuesta plazo | transcripciones IGF | transcripción de sesión | grabaciones sesiones IGF |
videos sesiones YouTube IGF | informes de sesión | mensajes del IGF | resultados del IGF | IGF outputs | MAG |
Grupo Asesor Multisectorial | ser miembro del MAG | Secretaría del IGF | Panel de Liderazgo IGF |
coaliciones dinámicas | coalición dinámica unirse | foros de mejores prácticas | BPF | redes de políticas |
Policy Network | Village stand IGF | caseta en el Village | visado para asistir al IGF |
carta de invitación IGF | fondos de viaje IGF | parlamentarios IGF pista | programa horario sesiones |
quién habló en sesión IGF | qué se dijo en el IGF | intersesional trabajo | open consultations |
consultas abiertas IGF | agenda de la reunión próxima | sede próxima | IGF día cero | evento Día 0 |
lightning talk | interpretación al español IGF | ponentes remotos hub | remote hub | mandato IGF renovación |
síntesis de aportes | primer foro Atenas 2006
[geneva-missions]
misión permanente en Ginebra | misión ante ONU Ginebra asuntos digitales | diplomático en Ginebra digital |
diplomáticos digitales pequeños estados | pequeños estados insulares diplomacia digital |
países pequeños seguir negociaciones digitales | Geneva Internet Platform | briefing mensual Ginebra |
briefing para delegados | ciberdiplomático delegado | agregado digital embajada | embajador tecnológico |
embajador de ciber | negociaciones ONU digital | Asamblea General resolución digital |
resoluciones sobre tecnología ONU | Consejo de Derechos Humanos tecnología resolución |
Primera Comisión ciber | Segunda Comisión TIC desarrollo | CSTD sesión | Comisión de Ciencia y Tecnología |
UIT plenipotenciarios | Conferencia Plenipotenciarios | AMNT delegación | WTDC preparar | CMDT |
OMC Ginebra delegado comercio electrónico | OMPI comité delegación | facilitadores WSIS+20 |
cofacilitadores borrador cero | posición de G77 digital | GRULAC Ginebra | cancillería sigue temas digitales |
cancillería capacitación digital | ministerio de exteriores tema digital |
formación para diplomáticos digital | delegado nuevo en Ginebra | agenda de reuniones en Ginebra |
Ginebra organizaciones internacionales digitales | atlas digital de Ginebra | Geneva Digital Atlas |
CERN UIT OMS digital Ginebra | Nueva York negociaciones Pacto Digital | informe de negociación seguimiento |
reporting de sesiones ONU | OEWG sesión reporte delegación | embajada sin personal temas cibernéticos |
PMA delegaciones digital apoyo | consultor de misión permanente | Suiza plataforma internet
[wsis-projects]
CMSI | cumbre mundial sociedad de la información | cumbre de la sociedad informacional | WSIS | WSIS Prizes |
premios WSIS | premios CMSI | postular proyecto a premio WSIS | presentar proyecto TIC desarrollo premio |
WSIS Stocktaking | inventario CMSI | base de proyectos TIC | registrar nuestro proyecto CMSI |
líneas de acción CMSI | líneas de acción | Línea de acción C7 | WSIS Forum | Foro CMSI Ginebra |
Foro WSIS participar | WSIS+20 revisión | Plan de acción de Ginebra | Agenda de Túnez | Compromiso de Túnez |
Declaración de Principios Ginebra 2003 | matriz CMSI ODS | ODS y TIC | TIC para el desarrollo sostenible |
TIC4D | ICT4D | ICT4D proyectos ejemplos | proyectos TIC agricultura | e-agricultura |
agro digital pequeños productores proyecto | e-salud proyecto rural | telemedicina proyecto reconocimiento |
ciencia electrónica | ejemplos de proyectos exitosos TIC | champions WSIS votar | votar por un proyecto |
hackathon WSIS | fotografía WSIS concurso | AI for Good | UNGIS | ONU grupo sociedad información |
objetivos de desarrollo sostenible digitales | Objetivo 9.c | informe decenal implementación |
facilitador de línea de acción UNESCO | diversidad cultural línea C8 | proyecto ganador Latinoamérica |
buenas prácticas TIC desarrollo | convocatoria reconocimiento internacional TIC |
emprendimiento social TIC premiar
[internet-indicators-national]
indicadores de universalidad de internet | universalidad de internet | ROAM-X | ROAM-X UNESCO |
evaluar internet de mi país | evaluación nacional de internet | indicadores UNESCO internet |
indicadores IUI | principios ROAM | evaluación ROAM Argentina | evaluación ROAM Paraguay | ROAM Uruguay |
Ecuador indicadores universalidad | Brasil ROAM informe | segunda generación indicadores |
indicadores revisados 2024 | consejo asesor multisectorial MAB | quién ha hecho evaluación UNESCO |
metodología de indicadores internet | derechos apertura accesibilidad multisectorial |
diagnóstico del ecosistema de internet | diagnóstico nacional del entorno digital |
medir entorno de internet nacional | Coalición Dinámica indicadores | Dynamic Coalition IUI | PIDC UNESCO |
IPDC | Programa Internacional Desarrollo Comunicación | autoevaluación país internet libre y abierto |
índice de salud de internet | Internet Impact Brief | Internet Impact Assessment Toolkit |
evaluación de impacto en internet | Web Index | indicadores cualitativos internet y derechos |
universidad lidera estudio ROAM | investigador nacional aplicar ROAM | guía de implementación ocho pasos |
fuentes de datos para indicadores | taller de validación nacional | recomendaciones de evaluación a gobierno |
indicadores transversales género niños sostenibilidad | categoría X | marco de medición desarrollo internet |
apoyo UNESCO para evaluación | informe nacional UNESCO publicado | país pionero en evaluación universal |
comparación de indicadores ecosistema | línea de base internet nacional
[civil-society-reports]
GISWatch | Global Information Society Watch | informe GISWatch país | APC informes | APC publicaciones |
Asociación Progreso de las Comunicaciones | informes de la sociedad civil |
reportes de sociedad civil internet | informe sombra sociedad de la información |
informes alternativos derechos digitales | sociedad información informe país ONG | GenderIT |
GenderIT artículos | feminismo e internet | principios feministas internet | internet feminista |
Feminist Principles of the Internet | investigaciones feministas tecnología | Coding Rights |
Ciberfeminismo publicaciones | Derechos Digitales informe latinoamericano | informes Al Sur | Sursiendo |
Fundación InternetBolivia publicaciones | Nupef | investigación de ONG sobre internet |
estudios de caso sociedad civil | capítulos país sociedad de la información |
visión crítica TIC organizaciones | justicia ambiental y tecnología GISWatch | justicia social internet |
WSIS+20 sociedad civil reflexión | Just Net Coalition | IT for Change | comunicación para el cambio social |
derecho a la comunicación | CRIS campaña | ALAI Internet Ciudadana | Internet Ciudadana |
informes sobre derechos sexuales e internet | EROTICS | aportes ONG examen universal |
biblioteca de informes activistas digitales | reportes regionales África Asia internet |
perspectiva del sur global tecnología | descolonizar la tecnología | colonialismo digital |
colonialismo de datos ensayo | activistas escriben sobre su país | publicaciones sobre género y TIC |
declaraciones de redes civiles | Best Bits | estudio colectivo feminista inteligencia artificial
`
