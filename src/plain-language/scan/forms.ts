/**
 * Every form that has been met: what it is, and a root that it shares with the other ways
 * of writing the same word. Most of the time that a text takes goes to memory, so a form
 * is no object and no string but a few numbers, next to those met before and after it,
 * and it is found without being cut out of its text.
 */
export interface Forms {
  /**
   * Where the form stands that is written between two points of a text; -1 if it has not
   * been met or is one of the others. Good until something else is asked for.
   */
  readonly recall: (codes: Uint16Array, start: number, end: number) => number;
  /** Where a form stands if it is one of those that there was no room for; else -1. */
  readonly findOther: (form: string) => number;
  /** Where a form stands, whichever it is; -1 if it has not been met. */
  readonly find: (form: string) => number;
  /** Adds a form that has not been met, and says where it stands. */
  readonly add: (form: string, traits: number, root: number) => number;
  /** Bits, see traits.ts. */
  readonly traitsAt: (place: number) => number;
  readonly rootAt: (place: number) => number;
  readonly size: () => number;
  /**
   * Lets go of the forms that have not been asked for again since they were added, and of
   * the others; those that stay get the roots that they are given.
   */
  readonly renew: (rootFor: (root: number) => number) => void;
}

/** Slots to begin with, so that a short text costs no more than it must; a power of two. */
const FEWEST_SLOTS = 1 << 11;
/** Slots that a form may stand in, from the one that its hash points at. */
const PROBES = 16;

/** A slot holds a place, and of the hash the bits above: most others are told by them. */
const PLACE = (1 << 17) - 1;
const TAG = ~PLACE;

/** A place: eight numbers of 32 bits, of which the first two are the traits and the root … */
const NUMBERS = 8;
const ROOT = 1;
/** … and the same memory as code units: whether it was asked for again, its length, and how it is written. */
const UNITS = 2 * NUMBERS;
const AGAIN = 4;
const LENGTH = 5;
const SPELT = 6;
/** Longer forms go on into the next places; and longer than this is no word. */
const LONGEST = 64;

/**
 * Slots by hash, twice as many as there are forms, and behind them the places. A form that
 * is too long, or finds no slot or no place (somebody may write a text so that its words
 * share one hash, or of very many words), is kept in a map.
 */
export const createForms = (): Forms => {
  let slots = new Int32Array(FEWEST_SLOTS);
  let numbers = new Int32Array(FEWEST_SLOTS * NUMBERS);
  let units = new Uint16Array(numbers.buffer);
  /** The first place is where one of the others stands while it is asked about. */
  const OTHER = 0;
  let free = OTHER + 1;
  let count = 0;
  const others = new Map<string, readonly [traits: number, root: number]>();
  /** Whether one of the others is there because there was no room for it. */
  let isCrowded = false;

  const fill = (place: number, traits: number, root: number): number => {
    numbers[place * NUMBERS] = traits;
    numbers[place * NUMBERS + ROOT] = root;
    return place;
  };

  const lengthAt = (place: number): number => units[place * UNITS + LENGTH] ?? 0;

  /** Puts a place into the first free slot of its hash. */
  const point = (place: number): boolean => {
    const from = place * UNITS + SPELT;
    const hash = hashOf(units, from, from + lengthAt(place));
    for (let probe = 0; probe < PROBES; probe += 1) {
      const slot = (hash + probe) & (slots.length - 1);
      if (slots[slot] !== 0) continue;
      slots[slot] = (hash & TAG) | place;
      return true;
    }
    return false;
  };

  /**
   * In the order that they were added in: who stood before a form then does so still or
   * has left, and so each finds a slot again.
   */
  const pointAll = (): void => {
    for (let place = OTHER + 1; place < free; place += placesFor(lengthAt(place))) point(place);
  };

  const spell = (form: string): number => {
    const place = free;
    if ((place + placesFor(LONGEST)) * NUMBERS > numbers.length) {
      const wider = new Int32Array(2 * numbers.length);
      wider.set(numbers);
      numbers = wider;
      units = new Uint16Array(wider.buffer);
    }
    const from = place * UNITS;
    units[from + AGAIN] = 0;
    units[from + LENGTH] = form.length;
    for (let at = 0; at < form.length; at += 1) units[from + SPELT + at] = form.charCodeAt(at);
    return place;
  };

  const recall = (codes: Uint16Array, start: number, end: number): number => {
    const length = end - start;
    const hash = hashOf(codes, start, end);
    for (let probe = 0; probe < PROBES; probe += 1) {
      const slot = slots[(hash + probe) & (slots.length - 1)] ?? 0;
      if (slot === 0) return -1;
      if (((slot ^ hash) & TAG) !== 0) continue;
      const place = slot & PLACE;
      const from = place * UNITS;
      if (units[from + LENGTH] !== length) continue;
      let at = 0;
      while (at < length && units[from + SPELT + at] === codes[start + at]) at += 1;
      if (at < length) continue;
      units[from + AGAIN] = 1;
      return place;
    }
    return -1;
  };

  const findOther = (form: string): number => {
    if (form.length <= LONGEST && !isCrowded) return -1;
    const found = others.get(form);
    return found === undefined ? -1 : fill(OTHER, found[0], found[1]);
  };

  return {
    recall,
    findOther,
    find: (form) => {
      const place = form.length > LONGEST ? -1 : recall(unitsOf(form), 0, form.length);
      return place < 0 ? findOther(form) : place;
    },
    add: (form, traits, root) => {
      if (2 * count >= slots.length) {
        slots = new Int32Array(2 * slots.length);
        pointAll();
      }
      const place = form.length > LONGEST || free > MOST_PLACES ? OTHER : spell(form);
      if (place === OTHER || !point(place)) {
        isCrowded ||= form.length <= LONGEST;
        others.set(form, [traits, root]);
        return fill(OTHER, traits, root);
      }
      free += placesFor(form.length);
      count += 1;
      return fill(place, traits, root);
    },
    traitsAt: (place) => numbers[place * NUMBERS] ?? 0,
    rootAt: (place) => numbers[place * NUMBERS + ROOT] ?? 0,
    size: () => count + others.size,
    renew: (rootFor) => {
      const before = free;
      free = OTHER + 1;
      count = 0;
      for (let place = OTHER + 1; place < before;) {
        const taken = placesFor(lengthAt(place));
        if (units[place * UNITS + AGAIN] !== 0) {
          numbers.copyWithin(free * NUMBERS, place * NUMBERS, (place + taken) * NUMBERS);
          units[free * UNITS + AGAIN] = 0;
          numbers[free * NUMBERS + ROOT] = rootFor(numbers[free * NUMBERS + ROOT] ?? 0);
          free += taken;
          count += 1;
        }
        place += taken;
      }
      others.clear();
      isCrowded = false;
      slots.fill(0);
      pointAll();
    },
  };
};

/** How many places a form of so many code units takes. */
const placesFor = (length: number): number => Math.ceil((SPELT + length) / UNITS);

/** Up to here a place fits into a slot. */
const MOST_PLACES = PLACE - placesFor(LONGEST);

const unitsOf = (form: string): Uint16Array => {
  const units = new Uint16Array(form.length);
  for (let at = 0; at < form.length; at += 1) units[at] = form.charCodeAt(at);
  return units;
};

/** Five letters and how many there are: few words of a language have all of them in common. */
const hashOf = (codes: Uint16Array, start: number, end: number): number => {
  const length = end - start;
  const quarter = length >> 2;
  const mixed =
    (codes[start] ?? 0) ^
    ((codes[start + quarter] ?? 0) << 5) ^
    ((codes[start + (length >> 1)] ?? 0) << 10) ^
    ((codes[end - 1 - quarter] ?? 0) << 15) ^
    ((codes[end - 1] ?? 0) << 20) ^
    (length << 27);
  const hash = Math.imul(mixed, 0x9e3779b1);
  return hash ^ (hash >>> 15);
};
