/**
 * A verb is written by how it goes: `-ar` (anmodar, anmodade, anmodat), or in full:
 * infinitive, present, past and supine. `!` says that there is no s-form: of the verb,
 * or of a plainer one that would be wrong there (`ses till` for `säkerställs`).
 */
export const words = `
anmoda -ar = uppmana, be!
avisera -ar = meddela
beakta -ar = ta hänsyn till, tänka på!
aktualisera -ar = ta upp
ajournera -ar = skjuta upp, avbryta
allokera -ar = fördela
annullera -ar = ställa in, upphäva
anbringa -ar = sätta fast, sätta upp
anberama -ar = bestämma
anhängiggöra anhängiggör anhängiggjorde anhängiggjort = inleda, väcka
anskaffa -ar = skaffa, köpa
avhandla -ar = ta upp
avkunna -ar = meddela
avstyrka avstyrker avstyrkte avstyrkt = säga nej till
avsända avsänder avsände avsänt = skicka
avyttra -ar = sälja
beivra -ar ! = ingripa mot
beledsaga -ar = följa med
bifalla bifaller biföll bifallit = godkänna, säga ja till
bifoga -ar = skicka med
bistå bistår bistod bistått = hjälpa
biträda biträder biträdde biträtt = hjälpa
debitera -ar = ta ut
delge delger delgav delgett = meddela, ge!
effektuera -ar = genomföra, göra
efterkomma efterkommer efterkom efterkommit = följa
efterleva efterlever efterlevde efterlevt = följa
emanera -ar ! = komma
emotse emotser emotsåg emotsett ! = vänta på, se fram emot
entlediga -ar = avskeda, befria
erfordra -ar = kräva, behöva
erhålla erhåller erhöll erhållit = få, ta emot
erinra -ar = påminna
erlägga erlägger erlade erlagt = betala
etablera -ar = starta, skapa
evaluera -ar = utvärdera
exekvera -ar = utföra, köra
facilitera -ar = underlätta
fastställa fastställer fastställde fastställt = bestämma, besluta
fordra -ar = kräva
frambringa -ar = skapa
framhålla framhåller framhöll framhållit = betona, säga
föranleda föranleder föranledde föranlett = leda till, orsaka
förefinnas förefinns förefanns förefunnits ! = finnas
föreligga föreligger förelåg förelegat ! = finnas
föreskriva föreskriver föreskrev föreskrivit = bestämma
företa företar företog företagit = göra
förete företer företedde företett = visa
förorda -ar = föreslå, rekommendera
förordna -ar = besluta, utse
försälja försäljer försålde försålt = sälja
förutskicka -ar = meddela i förväg
förvärva -ar = köpa, skaffa
generera -ar = ge, skapa
handha handhar handhade handhaft = sköta, ha hand om
hemställa hemställer hemställde hemställt = begära, be om!
hörsamma -ar = följa
idka -ar ! = ägna sig åt
igångsätta igångsätter igångsatte igångsatt = starta, sätta igång
implementera -ar = införa, genomföra
inbegripa inbegriper inbegrep inbegripit = omfatta, ta med
indikera -ar = visa, tyda på
inhämta -ar = skaffa, ta in
initiera -ar = börja!, starta
inkludera -ar = ta med, omfatta
inkomma inkommer inkom inkommit ! = komma in, lämna in
inneha innehar innehade innehaft ! = ha
inrätta -ar = starta, skapa
inskränka inskränker inskränkte inskränkt = begränsa, minska
insända insänder insände insänt = skicka in
intensifiera -ar = öka, förstärka
interagera -ar ! = samspela
iordningställa iordningställer iordningställde iordningställt = göra i ordning
klargöra klargör klargjorde klargjort = förklara
kommunicera -ar = berätta, tala om!
konkretisera -ar = förklara, ge exempel på!
kungöra kungör kungjorde kungjort = meddela, berätta!
kvarhålla kvarhåller kvarhöll kvarhållit = behålla, hålla kvar
kvarstå kvarstår kvarstod kvarstått ! = vara kvar, finnas kvar
lokalisera -ar = hitta
medföra medför medförde medfört ! = leda till, innebära
medge medger medgav medgett = tillåta
motta mottar mottog mottagit = ta emot
nedbringa -ar = minska
negligera -ar ! = strunta i, bortse från
notera -ar = skriva upp, lägga märke till!
nyttja -ar = använda
ombesörja ombesörjer ombesörjde ombesörjt = ordna, sköta
omhänderta omhändertar omhändertog omhändertagit = ta hand om
omnämna omnämner omnämnde omnämnt = nämna
optimera -ar = förbättra
parafera -ar = skriva under
poängtera -ar = betona
proklamera -ar = utropa
påbörja -ar = börja!, starta
påkalla -ar = kräva, begära
påtala -ar = påpeka
påvisa -ar = visa
realisera -ar = genomföra
reducera -ar = minska
rekvirera -ar = beställa
revidera -ar = ändra, se över
saluföra saluför saluförde salufört = sälja
sammankalla -ar = kalla
sammanträda sammanträder sammanträdde sammanträtt ! = ha möte, träffas
samverka -ar ! = samarbeta
sanktionera -ar = godkänna
signera -ar = skriva under
specificera -ar = ange, räkna upp
stipulera -ar = bestämma, kräva
stävja stävjer stävjde stävjt = stoppa, hindra
säkerställa säkerställer säkerställde säkerställt = se till!, garantera
terminera -ar = avsluta
tillgodose tillgodoser tillgodosåg tillgodosett = uppfylla
tillhandahålla tillhandahåller tillhandahöll tillhandahållit = ge, erbjuda
tillse tillser tillsåg tillsett ! = se till
tillskapa -ar = skapa
tillställa tillställer tillställde tillställt = skicka, ge
tillstyrka tillstyrker tillstyrkte tillstyrkt = säga ja till, stödja
tillsända tillsänder tillsände tillsänt = skicka
tillvarata tillvaratar tillvaratog tillvaratagit = ta vara på
tillämpa -ar = använda
transferera -ar = flytta, föra över
tydliggöra tydliggör tydliggjorde tydliggjort = förklara, visa
undanröja undanröjer undanröjde undanröjt = ta bort, upphäva
underlåta underlåter underlät underlåtit ! = låta bli
underrätta -ar = meddela, berätta för!
understiga understiger understeg understigit ! = vara mindre än
undfå undfår undfick undfått ! = få
uppbringa -ar = skaffa, hitta
uppbära uppbär uppbar uppburit = få, ta emot
uppdaga -ar = upptäcka
upphöra upphör upphörde upphört ! = sluta
uppnå uppnår uppnådde uppnått = nå
upprätta -ar = skriva, göra
upprätthålla upprätthåller upprätthöll upprätthållit = behålla, hålla
uppta upptar upptog upptagit = ta upp
uppvisa -ar = visa
utanordna -ar = betala ut
utarbeta -ar = ta fram, skriva
utbetala -ar = betala ut
utdela -ar = dela ut
utfärda -ar = skriva, ge ut
utge utger utgav utgett = ge ut
utgöra utgör utgjorde utgjort ! = vara
utnyttja -ar = använda
utröna utröner utrönte utrönt = ta reda på
utöva -ar = utföra
verkställa verkställer verkställde verkställt = genomföra, göra
vidarebefordra -ar = skicka vidare
vidimera -ar = intyga
vidmakthålla vidmakthåller vidmakthöll vidmakthållit = behålla
vidta vidtar vidtog vidtagit = göra, sätta in
visualisera -ar = visa
åberopa -ar ! = hänvisa till
ådagalägga ådagalägger ådagalade ådagalagt = visa
åligga åligger ålåg ålegat ! = måste, ska
ålägga ålägger ålade ålagt = kräva
åsamka -ar = orsaka, ge!
åstadkomma åstadkommer åstadkom åstadkommit = göra, skapa
återfinnas återfinns återfanns återfunnits ! = finnas
återgälda -ar = betala tillbaka
återkalla -ar = dra tillbaka, ta tillbaka
återkoppla -ar ! = svara, höra av sig
återremittera -ar = skicka tillbaka
åtnjuta åtnjuter åtnjöt åtnjutit ! = ha, få
ämna -ar ! = tänka
äska -ar = begära
överenskomma överenskommer överenskom överenskommit ! = komma överens om
översända översänder översände översänt = skicka
överstiga överstiger översteg överstigit ! = vara mer än
`;

/** The plainer verbs, written in the same way. */
export const plain = `
ange anger angav angett
använda använder använde använt
avbryta avbryter avbröt avbrutit
avskeda -ar
avsluta -ar
be ber bad bett
befria -ar
begränsa -ar
begära begär begärde begärt
behålla behåller behöll behållit
behöva behöver behövde behövt
berätta -ar
besluta -ar
beställa beställer beställde beställt
bestämma bestämmer bestämde bestämt
betala -ar
betona -ar
bortse bortser bortsåg bortsett
börja -ar
dela -ar
dra drar drog dragit
erbjuda erbjuder erbjöd erbjudit
finnas finns fanns funnits !
flytta -ar
fördela -ar
föra för förde fört
förbättra -ar
föreslå föreslår föreslog föreslagit
förklara -ar
förstärka förstärker förstärkte förstärkt
få får fick fått !
följa följer följde följt
garantera -ar
ge ger gav gett
genomföra genomför genomförde genomfört
godkänna godkänner godkände godkänt
göra gör gjorde gjort
ha har hade haft !
hindra -ar
hitta -ar
hjälpa hjälper hjälpte hjälpt
hålla håller höll hållit
hänvisa -ar
höra hör hörde hört !
inleda inleder inledde inlett
innebära innebär innebar inneburit !
införa inför införde infört
ingripa ingriper ingrep ingripit !
intyga -ar
kalla -ar
komma kommer kom kommit !
kräva kräver krävde krävt
köpa köper köpte köpt
köra kör körde kört
leda leder ledde lett !
låta låter lät låtit !
lägga lägger lade lagt
lämna -ar
meddela -ar
minska -ar
nå når nådde nått
nämna nämner nämnde nämnt
omfatta -ar
ordna -ar
orsaka -ar
påminna påminner påminde påmint
påpeka -ar
rekommendera -ar
räkna -ar
samarbeta -ar !
samspela -ar !
se ser såg sett
skaffa -ar
skapa -ar
skicka -ar
skjuta skjuter sköt skjutit
skriva skriver skrev skrivit
sköta sköter skötte skött
sluta -ar !
starta -ar
stoppa -ar
strunta -ar !
stödja stödjer stödde stött
ställa ställer ställde ställt
svara -ar !
säga säger sade sagt
sälja säljer sålde sålt
sätta sätter satte satt
ta tar tog tagit
tala -ar
tillåta tillåter tillät tillåtit
träffas träffas träffades träffats !
tyda tyder tydde tytt !
tänka tänker tänkte tänkt
underlätta -ar
upphäva upphäver upphävde upphävt
uppfylla uppfyller uppfyllde uppfyllt
uppmana -ar
upptäcka upptäcker upptäckte upptäckt
utföra utför utförde utfört
utropa -ar
utse utser utsåg utsett
utvärdera -ar
vara är var varit !
visa -ar
vänta -ar
väcka väcker väckte väckt
ägna -ar !
ändra -ar
öka -ar
`;
