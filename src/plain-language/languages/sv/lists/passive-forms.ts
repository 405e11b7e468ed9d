import { wordsOf } from '../../word-bits';

/**
 * Verbs whose passive has no ending that tells it from a noun: "byggs" beside
 * "skogs". Written without the s: present of the second and fourth conjugations,
 * short infinitives, strong pasts. Gathered by hand from grammars' lists of
 * strong and irregular verbs.
 */
export const verbForms: ReadonlySet<string> = new Set(
  wordsOf(`
    anse avgör avlöse avse bana band be bebo bedriv begrip begär befinn behöv bekläd beslöt bestrid beställ
    bestäm bind bjud bjöd blås bryt bränn bröt bygg byt bär böj dra drev driv drog dölj döm
    erbjud ersätt fann fick framkom fryse frös fyll fäll fäst få fö föd följ för förena föreslå förmå
    förse förstör gav ge gick gläd glöm gnid grep grip gräv gå göm gör göra göt ha hjälp hyr
    hyse hänför häng håll höj höll hör inför inlöse klipp kläd kläm knyt knöt kräv kväv köp kör
    lade led lid ljög los lyd lyft lägg lär läs läse låt lös löse mana mena märk mät möt njöt nyttja nämn
    nå omge plana påstå rena rese riv ryck rym röj rök rör sade satte se sjöng skar skilde skilj skjut
    skrev skriv skär skölj sköt slet slit slog slut släck släpp slå slöt smält spred sprid
    spräng spänn spå stal stod stred stryk sträck strö strök styr ställ stäng stärk stå stöd
    stör sug svek svälj sväng sy säg sälj sänd sänk särskilj sätt såg sög sök ta tag teg tillåt
    tog tro tryck tvinga tyd täck tänd tänk töm upplöse utgör utmärk utse valde vann varna vinn vred
    vräk väck välj vänd värm väv äg äga ärv äta åstadkom åt åta öka öva
  `)
);

/** What a verb is compounded with: "ut" in "utförs", "tillbaka" in "tillbakavisas". */
export const verbPrefixes: ReadonlySet<string> = new Set(
  wordsOf(`
    an av be bi bort dela efter en er fast fort fram fri från färdig för före genom god gott hem
    hop igen igång ihop ikull in inne isär klar kring kvar lika lös med miss mot ned neder ner
    ny nöd offentlig ogiltig om på rund runt rätt sam samman still säker sönder till tillbaka
    tillhanda tillvara tvångs undan under upp upprätt ur ut utan vid vidare vidmakt åsido åt åter
    över överens
  `)
);

/** Words in -s that look like a passive and are none, or are never felt as one. */
export const neverPassive: ReadonlySet<string> = new Set(
  wordsOf(`
    advokats allas alls ananas andades andas andras andreas annorledes anställdas apparats
    arbetslösas atlas avgas avsluts avundas bads barnas bars bas bergras berördas
    besluts betts biogas bits blygs brottades brottas bådas canvas claes dags databas deficits
    dels demokrats deras dess dessas drabbades dväljas elias els enades enas ens envisas etts
    fanns fattigas finnas finns fleras flertalets flickas fordonsgas formats frodades frodas
    funnits färdades färdas färds fönsterglas förbehålls förstås gamlas gas glas gods gras gås
    hades hals hels honduras hoppades hoppas hoppats hos hundrades härledes ingas innehålls
    inomhus internats jonas jordbruks jordras kalas kandidats kivas klas klimats kommits kredits
    kräkas kräks kräktes kvinnas kyrkas kändes kännas känns lags lars ledes lucas lukas lyckades
    lyckas lyckats lyss längs läns låtsades låtsas mammas mandats mats matthias mattias medlems
    mercedes mindes minnas minns misslyckades misslyckas misslyckats människas mångas
    mötas möts möttes nalkas naturgas nicklas niklas nikolas olikas oss pajas pappas plats
    privats profits rabatts ras resultats rikas ringhals räcks rätts råds samsas samtligas silas
    sinas sjukas skjuts skolas skylts skämdes skämmas skäms skämts slagits slags slogs slåss
    snöras stadsgas stats stods städes svettades svettas synas syns syntes således sås tags
    texas thomas tills tobias tomas trivas trivdes trivs trots träffades träffas tvätts tyckas
    tycks tycktes tävlas töras törs umgicks umgås ungas uppehålls utomlands vantrivs varandras vars
    vegas vilkas vinglas vissas vistades vistas vistats vredgas vuxnas värdes väsnas växthusgas
    åldrades åldras ångras åtnjuts åts
  `)
);

/** Of the passives: what is said in no plainer way, so that nobody is troubled with it. */
export const plainPassives = `
    anses ansetts ansågs befanns befinnas befinns behövas behövdes behövs behövts födas föddes
    föds fötts kallades kallas kallats krävas krävdes krävs krävts saknades saknas saknats
  `;
