/**
 * An adjective is written by its base form if it goes as `viktig, viktigt, viktiga`,
 * or by its three forms. What is not among the plainer ones is never inflected.
 */
export const words = `
adekvat adekvat adekvata = lämplig, tillräcklig
befintlig = nuvarande
behövlig = nödvändig
betydelsefull = viktig
erforderlig = nödvändig
kontinuerlig = regelbunden, ständig
kostnadsfri kostnadsfritt kostnadsfria = gratis
marginell = liten
optimal = bäst
otillbörlig = olämplig, felaktig
proaktiv = förebyggande
rigorös = noggrann, sträng
sedvanlig = vanlig
skyndsam skyndsamt skyndsamma = snabb
skälig = rimlig
slutgiltig = slutlig
substantiell = stor
synnerlig = stor
temporär = tillfällig
tillbörlig = lämplig
utomordentlig = mycket bra
varaktig = bestående, långvarig
vederbörlig = rätt
väsentlig = viktig
åtskillig = många
ändamålsenlig = lämplig
`;

/** The plainer adjectives, written in the same way. */
export const plain = `
felaktig
lämplig
liten litet små
långvarig
nödvändig
noggrann noggrant noggranna
olämplig
regelbunden regelbundet regelbundna
rimlig
slutlig
snabb snabbt snabba
stor
sträng
ständig
tillfällig
tillräcklig
vanlig
viktig
`;
