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

test('a long title does not make a long subject', () => {
  expect(oneLine('x'.repeat(1_000))).toHaveLength(160);
});

test.each([
  ['chef@lerum.example', true],
  ['karin.ek+news@lerum.example', true],
  ['chef@lerum.example, alla@lerum.example', false],
  ['Karin <chef@lerum.example>', false],
  ['chef@lerum.example\r\nBcc: alla@lerum.example', false],
  ['chef', false],
  ['', false],
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
