import { testAnswers } from './answers';

const strict = { accepts: ['caseNumber', 'link'] };

testAnswers({
  kind: 'reference',
  accept: [
    ['any words', {}, 'Protokoll från ledningsgruppen'],
    ['a case number', strict, 'KS 2026/123'],
    ['a case number with a point', strict, 'KS24.123'],
    ['a case number with a colon', strict, '2008/09:153'],
    ['a link', strict, 'https://intranat.lerum.example/protokoll?id=1'],
  ],
  reject: [
    ['no answer', {}, undefined, ['answer.missing']],
    ['nothing', {}, ''],
    ['words where a number or a link is asked for', strict, 'se protokollet'],
    ['a link where a number is asked for', { accepts: ['caseNumber'] }, 'https://lerum.example'],
    ['a link that runs code', strict, 'javascript:alert(1)'],
    ['a number', strict, 2026],
  ],
});
