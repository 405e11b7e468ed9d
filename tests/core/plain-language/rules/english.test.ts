import { analyse, english, findings, remarked } from '../support';

const inEnglish = (rule: string, text: string) =>
  remarked(rule, text, { limits: { verdictWords: 1 } }, english);

describe('English accepts', () => {
  test.each([
    ['passive', 'somebody who acts', 'We decided to build a pier.'],
    ['passive', 'what somebody is', 'She was tired and interested.'],
    ['passive', 'an adverb without a participle', 'It is not very far.'],
    ['double-passive', 'two things done', 'It was built and it was painted.'],
    ['nominalisation', 'the verb itself', 'We assessed the pier.'],
    ['many-negations', 'two can be followed', 'You need not apply if you have no children.'],
    ['unexplained-abbreviation', 'known by all', 'The EU and the UK agree.'],
    ['doubled-word', 'good English', 'She said that that was fine, as he had had lunch.'],
  ])('%s: %s', (rule, _why, text) => {
    expect(inEnglish(rule, text)).toEqual([]);
  });
});

describe('English rejects', () => {
  test.each([
    ['passive', 'It was decided to build a pier.', ['decided']],
    ['passive', 'The pier is not yet being built.', ['built']],
    ['double-passive', 'It is expected to be built.', ['expected to be built']],
    ['nominalisation', 'We will make a new assessment of it.', ['make a new assessment']],
    ['many-negations', 'No one can never not come.', ['No one can never not come.']],
    ['unexplained-abbreviation', 'Bring e.g. a towel.', ['e.g.']],
    ['unexplained-abbreviation', 'Ask the DVLA about it.', ['DVLA']],
    ['doubled-word', 'Ask the the warden.', ['the the']],
    ['all-caps', 'It is VERY IMPORTANT to us.', ['VERY IMPORTANT']],
  ])('%s: %s', (rule, text, pointedAt) => {
    expect(inEnglish(rule, text)).toEqual(pointedAt);
  });
});

test('a text that speaks to nobody is told to', () => {
  const text = 'The new pier is open. '.repeat(25);
  expect(findings('missing-reader-address', text, {}, english)).toHaveLength(1);
  expect(findings('missing-reader-address', `${text} You may swim.`, {}, english)).toEqual([]);
});

test('English is fully supported', () => {
  expect(analyse('Hello.', {}, english)).toMatchObject({ language: 'en', isFullySupported: true });
});
