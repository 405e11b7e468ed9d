import type { Token } from '../../scan/token';
import { ADVERB, BE, PASSIVE } from '../../scan/traits';
import { wordsOf } from '../word-bits';

const participles: ReadonlySet<string> = new Set(
  wordsOf(`
    borne beaten begun bound bitten blown bought broken brought built burnt caught chosen cut dealt
    done drawn driven drunk eaten felt fed forbidden forgiven forgotten fought found frozen given
    ground grown heard held hidden hit hung hurt kept known laid led left lent let lit lost made meant
    met mistaken mown overcome overtaken paid proved proven put quit read rebuilt ridden rung run said
    seen sent set sewn shaken shot shown shut sold sought spent split spoken spread stolen stuck struck
    sung swept swum taken taught thought thrown told torn understood undertaken upheld withdrawn
    withheld won worn woven written
  `)
);

/** In -ed, but what somebody is rather than what is done to them. */
const adjectives: ReadonlySet<string> = new Set(
  wordsOf(`
    need speed feed seed indeed bed red hundred interested tired worried married pleased excited bored
    surprised scared retired experienced advanced limited dedicated committed supposed used aged
    delighted disappointed confused concerned qualified crowded united unlimited unexpected ashamed
    prepared disabled
  `)
);

export const isParticiple = (word: string): boolean =>
  participles.has(word) || (word.length > 4 && word.endsWith('ed') && !adjectives.has(word));

/** "was decided", "is not yet being built": be, perhaps an adverb or two, and a participle. */
export const passives = (tokens: readonly Token[]): readonly Token[] => {
  let found: Token[] | undefined;
  let isOpen = 0;
  for (const token of tokens) {
    const { traits } = token;
    if ((traits & BE) !== 0) {
      isOpen = 3;
    } else if (isOpen > 0 && (traits & PASSIVE) !== 0) {
      (found ??= []).push(token);
      isOpen = 0;
    } else {
      isOpen = (traits & ADVERB) === 0 ? 0 : isOpen - 1;
    }
  }
  return found ?? none;
};

const none: readonly Token[] = [];
