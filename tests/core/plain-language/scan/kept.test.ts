import { createForms } from '../../../../src/plain-language/scan/forms';
import { createLexicon } from '../../../../src/plain-language/scan/lexicon';
import { createTokenPool } from '../../../../src/plain-language/scan/pool';
import { createTally } from '../../../../src/plain-language/scan/tally';
import { scan } from '../../../../src/plain-language/scan/scan';
import { BEGINS_PHRASE, HAS_PLAINER } from '../../../../src/plain-language/scan/traits';

const codes = (text: string) =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** Numbers below a limit in no order, the same each time. */
const randomFrom = (seed: number) => {
  let state = seed;
  return (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
};

describe('the forms met', () => {
  type Forms = ReturnType<typeof createForms>;
  const rootOf = (forms: Forms, form: string) => {
    const place = forms.find(form);
    return place < 0 ? undefined : forms.rootAt(place);
  };
  /** Words that are as long as each other and have the five letters in common that are hashed. */
  const lookalikes = Array.from({ length: 40 }, (_, at) => {
    const differs = String.fromCharCode(97 + (at % 20), 97 + Math.floor(at / 20));
    return `a${differs}bcdefghijkl${differs}m`;
  });

  test('are found by how they are written, wherever they stand', () => {
    const forms = createForms();
    const recalled = (form: string) => forms.recall(codes(`i ${form}!`), 2, 2 + form.length);
    expect(recalled('brygga')).toBe(-1);
    forms.add('brygga', 4, 7);
    const place = recalled('brygga');
    expect([forms.traitsAt(place), forms.rootAt(place)]).toEqual([4, 7]);
    expect(['bryggor', 'bryggx', 'xrygga', 'brygg', 'bryxga'].map(recalled)).toEqual(
      Array(5).fill(-1)
    );
  });

  test('are as many as a long text has, of any length', () => {
    const forms = createForms();
    const all = Array.from({ length: 30_000 }, (_, at) => `ord${'a'.repeat(at % 90)}${at}`);
    all.forEach((form, at) => {
      expect(forms.find(form)).toBe(-1);
      const place = forms.add(form, at, at + 1);
      expect([forms.traitsAt(place), forms.rootAt(place)]).toEqual([at, at + 1]);
    });
    expect(forms.size()).toBe(all.length);
    expect(all.filter((form, at) => rootOf(forms, form) !== at + 1)).toEqual([]);
  });

  test('are told apart where somebody wrote them to be taken for each other', () => {
    const forms = createForms();
    lookalikes.forEach((form, at) => forms.add(form, at, at + 1));
    const places = lookalikes.map((form) => forms.recall(codes(form), 0, form.length));
    // The first few have a slot, the others are looked up by themselves.
    expect(places.findIndex((place) => place < 0)).toBe(16);
    expect(lookalikes.map((form) => rootOf(forms, form))).toEqual(
      lookalikes.map((_, at) => at + 1)
    );
    expect(lookalikes.slice(16).map((form) => forms.rootAt(forms.findOther(form)))).toEqual(
      lookalikes.slice(16).map((_, at) => at + 17)
    );
  });

  test('are found when there are more than there is room for', () => {
    const random = randomFrom(11);
    const word = () =>
      Array.from({ length: 60 }, () => String.fromCharCode(97 + random(26))).join('');
    // Those that find a slot whatever stands before them: nothing but room runs out below.
    const first = createForms();
    const fitting = Array.from({ length: 27_000 }, word).filter(
      (form, at) => first.add(form, at, at + 1) !== 0
    );
    const forms = createForms();
    fitting.forEach((form, at) => forms.add(form, at, at + 1));
    const late = Array.from({ length: 50 }, word);
    late.forEach((form, at) => forms.add(form, at, 100_000 + at));
    expect(late.map((form) => rootOf(forms, form))).toEqual(late.map((_, at) => 100_000 + at));
    expect(rootOf(forms, fitting[0] ?? '')).toBe(1);
  });

  test('are let go if nobody has asked for them again, and the others get new roots', () => {
    const forms = createForms();
    const random = randomFrom(5);
    const all = Array.from({ length: 5000 }, (_, at) =>
      Array.from({ length: 8 + (at % 40) }, () => 'abcdefghijklmnoprstuvyåäö'[random(25)]).join('')
    );
    all.forEach((form, at) => forms.add(form, at, at + 1));
    const asked = all.filter((_, at) => at % 7 === 3);
    asked.forEach((form) => forms.find(form));
    const before: number[] = [];
    forms.renew((root) => before.push(root));
    expect(before).toEqual(asked.map((form) => all.indexOf(form) + 1));
    expect(forms.size()).toBe(asked.length);
    expect(all.map((form) => rootOf(forms, form))).toEqual(
      all.map((form) => (asked.includes(form) ? asked.indexOf(form) + 1 : undefined))
    );
    expect(forms.traitsAt(forms.find(asked[2] ?? ''))).toBe(17);
    // Found just now, those stay; and what is added finds room.
    forms.add('helt ny', 1, 99_999);
    forms.renew((root) => root);
    expect([forms.size(), forms.find('helt ny')]).toEqual([asked.length, -1]);
  });
});

describe('a tally', () => {
  test('counts each word once, from where it begins', () => {
    const tally = createTally();
    tally.begin();
    tally.meetAll([3, 5, 3]);
    tally.meet(5);
    expect([tally.count(), tally.met()]).toEqual([2, [3, 5]]);
    tally.begin();
    expect([tally.count(), tally.met()]).toEqual([0, []]);
    tally.meet(5);
    expect([tally.count(), tally.met()]).toEqual([1, [5]]);
  });

  test('has room for any number, and forgets none when it makes room', () => {
    const tally = createTally();
    tally.begin();
    const numbers = [1, 4095, 4096, 9000, 1_000_000];
    tally.meetAll([...numbers, ...numbers]);
    expect(tally.met()).toEqual(numbers);
  });
});

describe('the words of a block', () => {
  test('are written over by those of the next', () => {
    const pool = createTokenPool();
    pool.begin('Ett bad');
    const first = pool.take(0, 3, 3, 1, 4, 7);
    const { start, end, letters, shape, traits, root, lower } = first;
    expect([start, end, letters, shape, traits, root, lower]).toEqual([0, 3, 3, 1, 4, 7, 'ett']);
    expect([pool.count(), pool.after(0), pool.after(1)]).toEqual([1, [first], []]);
    pool.begin('Bad i A\u030a');
    expect([pool.count(), pool.after(0)]).toEqual([0, []]);
    const next = pool.take(6, 8, 1, 1 << 4, 8, 9);
    expect(next).toBe(first);
    expect([next.start, next.end, next.letters, next.shape]).toEqual([6, 8, 1, 16]);
    expect([next.traits, next.root, next.lower]).toEqual([8, 9, 'å']);
  });

  test('beyond two thousand are let go with it', () => {
    const pool = createTokenPool();
    const take = () => Array.from({ length: 2050 }, (_, at) => pool.take(at, at, 1, 0, 0, 1));
    pool.begin('');
    const one = take();
    pool.begin('');
    const other = take();
    expect(other.findIndex((token, at) => token !== one[at])).toBe(2048);
  });
});

describe('a lexicon', () => {
  const asked: string[] = [];
  const lexicon = () =>
    createLexicon({
      traitsOf: (lower) => {
        asked.push(lower);
        return 4;
      },
      plainerWords: {
        lookup: (lower) =>
          lower === 'erhåller' ? { base: 'erhålla', plainer: ['får'] } : undefined,
        phrasesFrom: (lower) =>
          lower === 'i' ? [{ base: 'i fall', plainer: ['om'], words: ['i', 'fall'] }] : undefined,
      },
    });

  test('judges each word once, however it is written', () => {
    const known = lexicon();
    asked.length = 0;
    scan('Brygga brygga BRYGGA bry\u00adgga brygga.', known);
    expect(asked).toEqual(['brygga']);
    expect(known.size()).toBe(4);
  });

  test('knows a word by its root in every form, and by no other', () => {
    const known = lexicon();
    const { sentences, vocabulary } = scan('Å a\u030a å bad Bad.', known);
    const tokens = sentences[0]?.tokens ?? [];
    const roots = tokens.map(({ root }) => root);
    expect(roots.map((root) => roots.indexOf(root))).toEqual([0, 0, 0, 3, 3]);
    expect(vocabulary).toHaveLength(2);
    expect(tokens.map(({ lower }) => lower)).toEqual(['å', 'å', 'å', 'bad', 'bad']);
  });

  test('says which words have a plainer one, and which begin a phrase', () => {
    const known = lexicon();
    const tokens = scan('Erhåller i bad', known).sentences[0]?.tokens ?? [];
    expect(tokens.map(({ traits }) => traits)).toEqual([4 | HAS_PLAINER, 4 | BEGINS_PHRASE, 4]);
    const said = tokens.map(({ root }) => [
      known.plainerFor(root)?.base,
      known.phrasesFrom(root).map(({ base }) => base),
    ]);
    expect(said).toEqual([
      ['erhålla', []],
      [undefined, ['i fall']],
      [undefined, []],
    ]);
  });

  test('that has grown too large forgets the words it met once, and nothing of the others', () => {
    const known = lexicon();
    scan('Bryggan erhåller i erhåller I bad Bad.', known);
    asked.length = 0;
    known.renew();
    expect(known.size()).toBe(3);
    const tokens = scan('Erhåller i Bad bad bryggan erhåller.', known).sentences[0]?.tokens ?? [];
    expect(asked).toEqual(['bryggan']);
    const roots = tokens.map(({ root }) => root);
    expect(roots.map((root) => roots.indexOf(root))).toEqual([0, 1, 2, 2, 4, 0]);
    expect(known.plainerFor(roots[0] ?? 0)?.base).toBe('erhålla');
    expect(known.phrasesFrom(roots[1] ?? 0)).toHaveLength(1);
  });
});
