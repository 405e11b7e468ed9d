import { endingsOf, wordsOf } from '../../word-bits';

/**
 * Endings of words in -s, and whether they are a verb's: the longest that fits
 * decides, so that "-ats" is a verb but "-plats" is not. In order: infinitive and
 * present of most verbs, past, supine, and the nouns that look like them.
 */
export const passiveEndings = /* @__PURE__ */ endingsOf([
  ...wordsOf(`as ades ats
   bdes ddes gdes jdes ldes mdes ndes rdes vdes ådes ädes ödes odes edes ktes ptes stes ttes xtes
   its etts åtts ötts ytts satts gjorts örts ärts yrts llts sålts valts dolts skilts hållts
   änts rkts ckts änkts ökts åkts öpts ppts lpts östs lästs åsts gts jts vts ömts ymts ändes`).map(
    (ending) => [ending, true] as const
  ),
  ...wordsOf(`arnas ornas ernas anas enas andes endes vudes plats stats insats uppsats tillsats motsats ansats
   avsats grundsats huvudsats trycksats`).map((ending) => [ending, false] as const),
]);

/** Endings of nouns made from verbs, and how many letters after the stem are inflection. */
export const nominalEndings = /* @__PURE__ */ endingsOf<number>([
  ...['ning', 'ering', 'ling'].flatMap((ending) => [
    [ending, 0] as const,
    [`${ending}en`, 2] as const,
    [`${ending}ar`, 2] as const,
    [`${ending}arna`, 4] as const,
  ]),
  ['andet', 1],
  ['endet', 1],
  ['else', 0],
  ['elsen', 1],
  ['elser', 1],
  ['elserna', 3],
  ['tion', 0],
  ['tionen', 2],
  ['tioner', 2],
  ['tionerna', 4],
]);
