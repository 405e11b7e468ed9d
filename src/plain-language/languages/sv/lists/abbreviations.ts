import { pairsOf } from '../../word-bits';

/** Short abbreviations by what is written, without the last full stop. */
export const written = /* @__PURE__ */ pairsOf(`
  t.ex: till exempel, bl.a: bland annat, d.v.s: det vill säga, dvs: det vill säga, s.k: så kallad,
  f.d: före detta, f.n: för närvarande, fr.o.m: från och med, t.o.m: till och med,
  resp: respektive, ca: cirka, jfr: jämför, inkl: inklusive, exkl: exklusive, m.a.o: med andra ord,
  p.g.a: på grund av, pga: på grund av, ev: eventuellt, enl: enligt, ang: om,
  m.h.t: med hänsyn till, m.m: med mera, m.fl: med flera, osv: och så vidare,
  o.s.v: och så vidare, etc: och så vidare, o.dyl: och liknande, e.d: eller liknande,
  e.dyl: eller liknande, o.d: och liknande
`);

/** What a short abbreviation is short for; none of those that everybody reads, like "kl". */
export const writtenOut = (abbreviation: string): string | undefined => written.get(abbreviation);
