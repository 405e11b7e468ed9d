import { Parser } from 'htmlparser2';
import type { NoticeFacts, Receiver } from '../../src/notices/facts';
import { nextMorning } from '../../src/notices/morning';
import { isAddress, oneLine, withoutAddresses } from '../../src/notices/plain';
import { approverRoles } from '../../src/notices/receivers';
import { writeDigest, writeMail } from '../../src/notices/write';
import { noticeKinds } from '../../src/contracts/decisions';
import { policyOf } from './support';

const preferences = 'https://cms.example/admin/plugins/publication-checklist/my-notices';
const karin: Receiver = {
  name: 'Karin',
  language: 'sv',
  timeZone: 'Europe/Stockholm',
  preferences,
};
const link = 'https://cms.example/admin/plugins/publication-checklist/held/abc';

const facts = (change: Partial<NoticeFacts> = {}): NoticeFacts => ({
  kind: 'submitted',
  title: 'Ny lekplats',
  actor: 'Rebecka Lind',
  submitter: 'Rebecka Lind',
  words: 'Kan du titta?\nDet brådskar.',
  item: null,
  sender: { sv: 'Samhällsbyggnad' },
  dueAt: '2026-11-25T15:00:00.000Z',
  plannedFor: null,
  isWaiting: true,
  isPublic: false,
  link,
  ...change,
});

/** All that a mail says in HTML, in order: where it stands, and the words with their line ends. */
const readHtml = (html: string): [path: string, words: string][] => {
  const read: [string, string][] = [];
  const open: string[] = [];
  const parser = new Parser({
    onopentagname: (name) => {
      if (name === 'br') read.push([open.join(' '), '\n']);
      open.push(name);
    },
    ontext: (words) => {
      if (words.trim() !== '') read.push([open.join(' '), words]);
    },
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return read.reduce<[string, string][]>((whole, [path, words]) => {
    const last = whole.at(-1);
    if (last?.[0] === path && (words === '\n' || last[1].endsWith('\n'))) last[1] += words;
    else whole.push([path, words]);
    return whole;
  }, []);
};

describe('a whole mail', () => {
  const lines = [
    'Hej Karin!',
    'Rebecka Lind har skickat ”Ny lekplats” för beslut.',
    'Avsändare: Samhällsbyggnad\nBeslut senast: 25 november 2026 kl. 16:00\nPlanerad publicering: 27 november 2026 kl. 12:00',
  ];
  const written = () => writeMail(facts({ plannedFor: '2026-11-27T11:00:00.000Z' }), karin);

  it('as plain text', () => {
    expect(written().text).toBe(
      [
        ...lines,
        'Rebecka Lind skriver:\n> Kan du titta?\n> Det brådskar.',
        `Läs och besluta:\n${link}`,
        `-- \nVälj vilka mejl du får, och hur ofta:\n${preferences}`,
      ].join('\n\n')
    );
  });

  it('says the same as HTML', () => {
    const { html } = written();
    expect(readHtml(html)).toEqual([
      ['html head title', 'Att besluta om: Ny lekplats'],
      ...lines.map((line) => ['html body div p', line]),
      ['html body div p', 'Rebecka Lind skriver:'],
      ['html body div blockquote', 'Kan du titta?\nDet brådskar.'],
      ['html body div p a', 'Läs och besluta'],
      ['html body p a', 'Välj vilka mejl du får, och hur ofta'],
    ]);
    expect(html).toContain(`href="${link}"`);
  });

  it('is HTML from its first to its last sign, in lines that every mail server takes', () => {
    const { html } = written();
    expect(html).toMatch(/^<!doctype html>\n<html lang="sv">\n<head><meta charset="utf-8">/);
    expect(html).toMatch(/<meta name="viewport" content="width=device-width">/);
    expect(html).toMatch(/<\/body><\/html>$/);
    expect(Math.max(...html.split('\n').map(({ length }) => length))).toBeLessThan(998);
  });

  it('fetches nothing: to open it tells nobody', () => {
    expect(written().html).not.toMatch(/src=|<link|url\(|@import/);
  });

  const least = facts({ sender: null, dueAt: null, words: '' });

  it('says nothing of what there is not', () => {
    const { text, html } = writeMail(least, { ...karin, name: '', language: 'en' });
    const said = ['Hello,', 'Rebecka Lind has submitted “Ny lekplats” for decision.'];
    const foot = 'Choose which mails you get, and how often';
    expect(text).toBe(
      [...said, `Read and decide:\n${link}`, `-- \n${foot}:\n${preferences}`].join('\n\n')
    );
    expect(readHtml(html).map(([, words]) => words)).toEqual([
      'To decide on: Ny lekplats',
      ...said,
      'Read and decide',
      foot,
    ]);
    expect(html).not.toContain('<p style="margin:0 0 16px"></p>');
  });

  it('of several parts tells of each', () => {
    const { text, html } = writeDigest([least, { ...least, title: 'Badhuset' }], karin);
    const lead = 'Det här har hänt med texter som rör dig:';
    const part = (title: string) => [
      `Att besluta om: ${title}`,
      `Rebecka Lind har skickat ”${title}” för beslut.`,
    ];
    expect(text).toBe(
      [
        'Hej Karin!',
        lead,
        ...['Ny lekplats', 'Badhuset'].flatMap((title) => [
          ...part(title).map((line, index) => (index === 0 ? `* ${line}` : line)),
          `Läs och besluta:\n${link}`,
        ]),
        `-- \nVälj vilka mejl du får, och hur ofta:\n${preferences}`,
      ].join('\n\n')
    );
    expect(readHtml(html).map(([, words]) => words)).toEqual([
      '2 händelser sedan i går',
      'Hej Karin!',
      lead,
      ...part('Ny lekplats'),
      'Läs och besluta',
      ...part('Badhuset'),
      'Läs och besluta',
      'Välj vilka mejl du får, och hur ofta',
    ]);
  });
});

describe('what a mail says of each kind of notice', () => {
  it.each<[string, Partial<NoticeFacts>, readonly string[], readonly string[]]>([
    ['a submission', {}, ['Läs och besluta', 'Beslut senast'], []],
    [
      'one that waits too long, in the words of who submitted it',
      { kind: 'overdue', actor: 'Bo Ask' },
      ['Läs och besluta', 'Beslut senast', 'Rebecka Lind skriver:'],
      ['Bo Ask'],
    ],
    [
      'an approval, in the words of who approved',
      { kind: 'approved', actor: 'Bo Ask' },
      ['Öppna texten', 'Bo Ask skriver:'],
      ['Beslut senast', 'Rebecka Lind'],
    ],
    ['a text sent back', { kind: 'returned' }, ['Öppna texten'], ['Beslut senast']],
    [
      'an exemption, and of what',
      { kind: 'exempted', item: { sv: 'Målgrupp' } },
      ['Öppna texten', 'från en punkt i checklistan: Målgrupp.'],
      [],
    ],
    ['an exemption of what nobody knows', { kind: 'exempted' }, ['i checklistan: .'], []],
    ['an emergency', { kind: 'emergency' }, ['Läs och granska'], ['Beslut senast']],
    ['a plan that failed', { kind: 'planFailed' }, ['Öppna texten', 'Det här saknas:'], []],
  ])('%s', (_what, change, said, unsaid) => {
    const { text } = writeMail(facts(change), karin);
    for (const words of said) expect(text).toContain(words);
    for (const words of unsaid) expect(text).not.toContain(words);
  });

  it('leaves out the blanks around a message', () => {
    expect(writeMail(facts({ words: '\n Hej \n' }), karin).text).toContain('skriver:\n> Hej\n\n');
  });

  it('greets whoever has no name, too', () => {
    const hello = (language: 'sv' | 'en') =>
      writeMail(facts(), { ...karin, name: '', language }).text.split('\n')[0];
    expect([hello('sv'), hello('en')]).toEqual(['Hej!', 'Hello,']);
  });

  it('counts several events', () => {
    const two = [facts(), facts()];
    expect(writeDigest(two, { ...karin, language: 'en' }).subject).toBe('2 events since yesterday');
  });

  it('counts one event as one', () => {
    expect(writeDigest([facts()], karin).subject).toBe('1 händelse sedan i går');
    expect(writeDigest([facts()], { ...karin, language: 'en' }).subject).toBe(
      '1 event since yesterday'
    );
  });
});

describe('a mail', () => {
  it('says what has happened, quotes the message and leads to the page', () => {
    const { subject, text } = writeMail(facts(), karin);
    expect(subject).toBe('Att besluta om: Ny lekplats');
    expect(text).toContain('Hej Karin!');
    expect(text).toContain('Rebecka Lind har skickat ”Ny lekplats” för beslut.');
    expect(text).toContain('Avsändare: Samhällsbyggnad\nBeslut senast: 25 november 2026 kl. 16:00');
    expect(text).toContain('Rebecka Lind skriver:\n> Kan du titta?\n> Det brådskar.');
    expect(text).toContain(`Läs och besluta:\n${link}`);
  });

  it('leads to where its reader chooses which mails they get', () => {
    const { text, html } = writeMail(facts(), karin);
    expect(text).toMatch(new RegExp(`-- \nVälj vilka mejl du får, och hur ofta:\n${preferences}$`));
    expect(html).toContain(`<a href="${preferences}"`);
  });

  it('says that what was approved for a time goes public by itself', () => {
    const planned = facts({
      kind: 'approved',
      isWaiting: false,
      isPlanned: true,
      plannedFor: '2026-11-27T11:00:00.000Z',
    });
    const { text } = writeMail(planned, karin);
    expect(text).toContain('har godkänt ”Ny lekplats” och planerat publiceringen');
    expect(text).toContain('Planerad publicering: 27 november 2026 kl. 12:00');
  });

  it('is written in English for those who read English', () => {
    const { subject, text, html } = writeMail(facts(), { ...karin, language: 'en' });
    expect(subject).toBe('To decide on: Ny lekplats');
    expect(text).toContain('Rebecka Lind has submitted “Ny lekplats” for decision.');
    expect(text).toContain('Decision wanted by: 25 November 2026 at 16:00');
    expect(html).toContain('<html lang="en">');
  });

  it('says nothing of a message where there is none', () => {
    expect(writeMail(facts({ words: ' ' }), karin).text).not.toContain('skriver:');
  });

  it('does not send somebody on to publish what is public already', () => {
    const { text } = writeMail(facts({ kind: 'approved', isPublic: true, words: '' }), karin);
    expect(text).toContain('har godkänt och publicerat ”Ny lekplats”');
  });

  it('does not promise what needs the approval of others', () => {
    const one = facts({ kind: 'approved', isWaiting: true });
    expect(writeMail(one, karin).text).toContain('Fler ska godkänna');
    expect(writeMail({ ...one, isWaiting: false }, karin).text).toContain('precis som den är');
  });

  it('gives the reasons of a failed publication in the language of whoever reads it', () => {
    const failed = facts({ kind: 'planFailed', words: { sv: 'Målgrupp', en: 'Audience' } });
    expect(writeMail(failed, karin).text).toContain('Det här saknas:\n> Målgrupp');
    expect(writeMail(failed, { ...karin, language: 'en' }).text).toContain('> Audience');
  });

  it.each(noticeKinds.flatMap((kind) => [[kind, 'sv'] as const, [kind, 'en'] as const]))(
    'has words for %s in %s',
    (kind, language) => {
      const { subject, text, html } = writeMail(facts({ kind, item: { sv: 'Målgrupp' } }), {
        ...karin,
        language,
      });
      for (const part of [subject, text, html]) expect(part).toContain('Ny lekplats');
      expect(text + html).not.toMatch(/undefined|null|NaN|\[object/);
    }
  );
});

describe('what somebody wrote stays what they wrote', () => {
  const hostile = '<img src=x onerror=alert(1)>"&\'';

  it('as HTML', () => {
    const { html } = writeMail(
      facts({ title: hostile, actor: hostile, words: hostile, sender: { sv: hostile } }),
      { ...karin, name: hostile }
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;&#39;');
  });

  it('as the label of an item, and the reason it was waived for', () => {
    const { html } = writeMail(
      facts({ kind: 'exempted', item: { sv: hostile, en: hostile }, words: hostile }),
      karin
    );
    expect(html).not.toContain('<img');
    expect(html.split('&lt;img src=x').length).toBeGreaterThan(2);
  });

  it('in a link', () => {
    const { html } = writeMail(facts({ link: 'https://cms.example/"><script>' }), karin);
    expect(html).not.toContain('<script>');
  });

  it('in the subject, which stays one line', () => {
    const { subject } = writeMail(facts({ title: 'Hej\r\nBcc: alla@lerum.example\u2028x' }), karin);
    expect(subject).toBe('Att besluta om: Hej Bcc: alla@lerum.example x');
  });

  it('in a quote, each line of which is marked', () => {
    const { text } = writeMail(facts({ words: 'ett\r\ntvå\rtre\u2028fyra' }), karin);
    expect(text).toContain('> ett\n> två\n> tre\n> fyra');
  });
});

test.each([
  ['a long text, cut', 'x'.repeat(1_000), `${'x'.repeat(159)}…`],
  ['one just as long as it may be', 'x'.repeat(160), 'x'.repeat(160)],
  ['blanks around', ' a\n', 'a'],
  ['blanks in a row', 'a  b \n\t c', 'a b c'],
  ['marks that turn the writing', 'a\u202eb', 'a b'],
])('on one line: %s', (_case, text, expected) => {
  expect(oneLine(text)).toBe(expected);
});

test.each([
  ['chef@lerum.example', true],
  ['karin.ek+news@lerum.example', true],
  ['chef@lerum.example, alla@lerum.example', false],
  ['Karin <chef@lerum.example>', false],
  ['chef@lerum.example\r\nBcc: alla@lerum.example', false],
  ['chef@lerum.example\n', false],
  ['chef\u0000@lerum.example', false],
  ['chef@lerum\u202e.example', false],
  ['chef', false],
  ['', false],
  [`${'x'.repeat(240)}@lerum.example`, true],
  [`${'x'.repeat(241)}@lerum.example`, false],
])('%j is an address to send to: %s', (text, is) => {
  expect(isAddress(text)).toBe(is);
});

test('an address does not get into a log', () => {
  expect(withoutAddresses('550 <chef@lerum.example>: no such user karin@x.se')).toBe(
    '550 <…>: no such user …'
  );
});

test('a digest tells of everything, each under its own heading', () => {
  const { subject, text, html } = writeDigest(
    [facts(), facts({ kind: 'overdue', title: 'Badhuset' })],
    karin
  );
  expect(subject).toBe('2 händelser sedan i går');
  expect(text).toContain('* Att besluta om: Ny lekplats');
  expect(text).toContain('* Väntar på beslut för länge: Badhuset');
  expect(html.match(/<h2/g)).toHaveLength(2);
});

test('who is reminded of an emergency is asked to review it, not to decide', () => {
  const { subject, text } = writeMail(
    facts({ kind: 'overdue', title: 'Koka vattnet', isReview: true }),
    karin
  );
  expect(subject).toBe('Nödpublicerat, inte granskat: Koka vattnet');
  expect(text).toContain('och ingen annan har granskat texten än.');
  expect(text).toContain('Läs och granska');
  expect(text).not.toContain('Beslut senast');
});

describe('seven in the morning comes next', () => {
  it.each([
    ['in winter', '2026-11-24T03:00:00.000Z', 'Europe/Stockholm', '2026-11-24T06:00:00.000Z'],
    ['in summer', '2026-07-01T12:00:00.000Z', 'Europe/Stockholm', '2026-07-02T05:00:00.000Z'],
    ['the day after', '2026-11-24T06:00:00.000Z', 'Europe/Stockholm', '2026-11-25T06:00:00.000Z'],
    ['just before', '2026-11-24T05:59:59.000Z', 'Europe/Stockholm', '2026-11-24T06:00:00.000Z'],
    ['in a fraction', '2026-11-24T03:00:00.250Z', 'Europe/Stockholm', '2026-11-24T06:00:00.000Z'],
    ['clocks forward', '2026-03-28T12:00:00.000Z', 'Europe/Stockholm', '2026-03-29T05:00:00.000Z'],
    ['clocks back', '2026-10-24T12:00:00.000Z', 'Europe/Stockholm', '2026-10-25T06:00:00.000Z'],
    ['half an hour off', '2026-11-24T03:00:00.000Z', 'Asia/Kolkata', '2026-11-25T01:30:00.000Z'],
  ])('%s', (_when, now, timeZone, expected) => {
    expect(nextMorning(now, timeZone)).toBe(expected);
  });
});

test('the roles a policy names are told, those of the sender unit before others', () => {
  const approval = {
    key: 'chief',
    kind: 'approval',
    label: { en: 'Approved' },
    settings: {
      roles: ['chief'],
      byUnit: { item: 'sender', units: [{ unit: 'skola', roles: ['school-chief'] }] },
    },
  };
  const { policy } = policyOf([approval]);
  expect(approverRoles(policy, () => ({ selected: ['skola'] }))).toEqual(['school-chief']);
  expect(approverRoles(policy, () => ({ selected: ['miljo'] }))).toEqual(['chief']);
  expect(approverRoles(policy, () => undefined)).toEqual(['chief']);
});

test('of other items, and of those nobody can read, no roles are told', () => {
  const approval = (rest: object) => ({
    key: 'chief',
    kind: 'approval',
    label: { en: 'Approved' },
    ...rest,
  });
  const { policy } = policyOf([
    { ...approval({ settings: { roles: ['chief'] } }), key: 'approved' },
    { ...approval({}), key: 'by-anybody' },
    { key: 'note', kind: 'text', label: { en: 'Note' } },
  ]);
  const [first, ...rest] = policy.items;
  if (first === undefined) throw new Error('The policy has no item');
  expect(approverRoles(policy, () => undefined)).toEqual(['chief']);
  const unreadable = { ...first, unreadable: true as const };
  expect(approverRoles({ ...policy, items: [unreadable, ...rest] }, () => undefined)).toEqual([]);
  // Whatever the settings of another kind are called.
  const other = { ...first, kind: 'text' };
  expect(approverRoles({ ...policy, items: [other] }, () => undefined)).toEqual([]);
});
