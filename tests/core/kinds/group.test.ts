import { judgeItem } from '../support';
import { testAnswers } from './answers';

const part = (key: string, kind: string, settings: object = {}, optional = false) => ({
  key,
  kind,
  settings,
  optional,
  label: { sv: key, en: key },
});

const anchored = {
  parts: [
    part('with', 'person'),
    part('when', 'date', { future: 'refused' }),
    part('reference', 'reference', {}, true),
  ],
};

testAnswers({
  kind: 'group',
  accept: [
    [
      'every part',
      anchored,
      { with: { name: 'Chefen' }, when: '2026-11-01', reference: 'KS 2026/1' },
    ],
    ['all but what is optional', anchored, { with: { name: 'Chefen' }, when: '2026-11-01' }],
  ],
  reject: [
    ['no answer', anchored, undefined, ['answer.missing', 'answer.missing']],
    ['one part of two', anchored, { with: { name: 'Chefen' } }, ['answer.missing']],
    [
      'a part that its kind does not take',
      anchored,
      { with: { name: 'Chefen' }, when: '2027-01-01' },
    ],
    [
      'an optional part that its kind does not take',
      anchored,
      { with: { name: 'C' }, when: '2026-11-01', reference: '' },
    ],
    ['a part there is not', anchored, { with: { name: 'C' }, when: '2026-11-01', why: 'x' }],
  ],
});

describe('group', () => {
  test('judges parts from the content too, and says which part', () => {
    const settings = { parts: [part('title', 'field', { path: 'title' }), part('with', 'person')] };
    const verdict = judgeItem(
      { kind: 'group', settings },
      { answers: { item: { with: { name: 'C' } } } }
    );
    expect(verdict.findings).toMatchObject([
      { rule: 'field.empty', about: 'content', path: ['title'], values: { part: { sv: 'title' } } },
    ]);
  });

  test('takes the defaults of its parts for granted', () => {
    const options = [{ value: 'webb', label: { sv: 'Webb', en: 'Web' } }];
    const settings = {
      parts: [
        part('how', 'choice', { options, default: ['webb'] }),
        part('when', 'date', { default: 'today' }),
      ],
    };
    const verdict = judgeItem({ kind: 'group', settings });
    expect(verdict).toMatchObject({
      status: 'satisfied',
      answer: {
        summary: { sv: 'Webb · 3 november 2026', en: 'Web · 3 November 2026' },
        givenBy: null,
      },
    });
  });
});
