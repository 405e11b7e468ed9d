import { wordsOf } from '../../word-bits';

/** Participles that do not end in -ed. */
export const participles: ReadonlySet<string> = new Set(
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
export const adjectives: ReadonlySet<string> = new Set(
  wordsOf(`
    need speed feed seed indeed bed red hundred interested tired worried married pleased excited bored
    surprised scared retired experienced advanced limited dedicated committed supposed used aged
    delighted disappointed confused concerned qualified crowded united unlimited unexpected ashamed
    prepared disabled
  `)
);
