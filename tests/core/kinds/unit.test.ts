import type { Json } from '../../../src/canonical/json';
import { builtInKinds } from '../../../src/kinds';
import { unitOptions, type UnitSettings } from '../../../src/kinds/unit';
import { inLanguage } from '../../../src/language/localized';
import type { Organisation } from '../../../src/organisation/organisation';
import { rulesBroken } from '../support';

const organisation: Organisation = {
  units: [
    { key: 'bildning', name: { sv: 'Bildning' }, active: true },
    { key: 'skola', name: { sv: 'Skola', en: 'School' }, parent: 'bildning', active: true },
    { key: 'fastighet', name: { sv: 'Fastighet' }, active: false },
  ],
};

const kind = builtInKinds.get('unit');

const resolved = (settings: object = {}): UnitSettings =>
  kind?.resolve?.(
    { organisation: { sv: 'Lerums kommun' }, whole: true, ...settings },
    organisation,
    builtInKinds
  ) as UnitSettings;

const asked = (settings: object, answer: Json) => ({
  item: { kind: 'unit', settings: resolved(settings) },
  situation: { answers: { item: answer } },
});

test.each<[string, object, Json, string[]]>([
  ['an active unit', {}, { selected: ['skola'] }, []],
  ['the whole organisation', {}, { selected: ['hela-organisationen'] }, []],
  ['a unit retired since it was chosen', {}, { selected: ['fastighet'] }, ['unit.retired']],
  ['nothing', {}, { selected: [] }, ['unit.nothingChosen']],
  ['a unit there is not', {}, { selected: ['vatten'] }, ['answer.noLongerFits']],
  [
    'the whole where it may not be',
    { whole: false },
    { selected: ['hela-organisationen'] },
    ['answer.noLongerFits'],
  ],
  ['two units', {}, { selected: ['skola', 'bildning'] }, ['answer.noLongerFits']],
])('%s', (_case, settings, answer, rules) => {
  const { item, situation } = asked(settings, answer);
  expect(rulesBroken(item, situation)).toEqual(rules);
});

test.each([
  ['skola', true, true],
  ['fastighet', false, true],
  ['fastighet', true, false],
])('"%s" given anew (%s) is taken: %s', (chosen, isNew, taken) => {
  const reading = { today: '2026-11-03', kinds: builtInKinds, isNew };
  const read = kind?.answer?.(resolved(), reading).safeParse({ selected: [chosen] });
  expect(read?.success).toBe(taken);
});

test('a unit is named from the top of the organisation down', () => {
  expect(unitOptions(resolved()).map(({ label }) => inLanguage(label, 'en'))).toEqual([
    'Lerums kommun',
    'Lerums kommun · Bildning',
    'Lerums kommun · Bildning · School',
  ]);
});
