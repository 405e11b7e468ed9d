/**
 * A noun is written by its plural (`-ar`: ordning, ordningen, ordningar,
 * ordningarna; `-or`, `-er`, `-n`; `-` for the same as one: brev, brevet, brev, breven), or by
 * its four forms.
 */
export const words = `
angelägenhet -er = fråga, ärende
anmodan anmodan anmodanden anmodandena = uppmaning
avnämare avnämaren avnämare avnämarna = användare, mottagare
avskrift -er = kopia
beskaffenhet -er = skick, slag
dröjsmål - = försening
erinran erinran erinringar erinringarna = påminnelse, invändning
erläggande -n = betalning
frågeställning -ar = fråga
förbehåll - = villkor
förehavande -n = plan
föreskrift -er = regel
förfarande -n = sätt
förordnande -n = uppdrag
förtäring -ar = mat
förvärv - = köp
handhavande -n = skötsel
hemställan hemställan hemställanden hemställandena = begäran
hänseende -n = sätt
ianspråktagande -n = användning
implementering -ar = införande
innehavare innehavaren innehavare innehavarna = ägare
kvarlåtenskap -er = arv
lagrum lagrummet lagrum lagrummen = bestämmelse, paragraf
likvid -er = betalning
medgivande -n = tillåtelse
missiv - = följebrev
målsättning -ar = mål
nyttjande -n = användning
nyttjare nyttjaren nyttjare nyttjarna = användare
ordalydelse ordalydelsen ordalydelser ordalydelserna = formulering
problematik -er = problem
problemställning -ar = problem, fråga
proveniens -er = ursprung
rekvisition -er = beställning
sammanträde -n = möte
skrivelse skrivelsen skrivelser skrivelserna = brev
spörsmål - = fråga
stadgande -n = regel
tidsperiod -er = period, tid
tidsrymd -er = tid
tillhandahållande -n = utbud
tillvägagångssätt - = sätt, metod
underrättelse underrättelsen underrättelser underrättelserna = besked, meddelande
utanordning -ar = utbetalning
utsaga utsagan utsagor utsagorna = påstående
vederlag - = betalning, ersättning
åliggande -n = uppgift
åtagande -n = uppdrag, löfte
ändamål - = syfte
`;

/** The plainer nouns, written in the same way. */
export const plain = `
användare användaren användare användarna
användning -ar
arv -
begäran begäran begäranden begärandena
besked -
bestämmelse bestämmelsen bestämmelser bestämmelserna
beställning -ar
betalning -ar
brev -
ersättning -ar
formulering -ar
fråga frågan frågor frågorna
följebrev -
försening -ar
införande -n
invändning -ar
kopia kopian kopior kopiorna
köp -
löfte -n
mat maten - -
meddelande -n
metod -er
mottagare mottagaren mottagare mottagarna
mål -
möte -n
paragraf -er
period -er
plan planen planer planerna
problem problemet problem problemen
påminnelse påminnelsen påminnelser påminnelserna
påstående -n
regel regeln regler reglerna
skick -
skötsel skötseln - -
slag -
syfte -n
sätt -
tid -er
tillåtelse tillåtelsen - -
uppdrag -
uppgift -er
uppmaning -ar
ursprung -
utbetalning -ar
utbud -
villkor -
ägare ägaren ägare ägarna
ärende -n
`;
