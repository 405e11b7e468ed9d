import { builtInKinds } from '../../src/kinds';
import { quotedIn } from '../../src/language/localized';
import type { Policy } from '../../src/policy/policy';
import { readPolicy } from '../../src/policy/read';
import { presets } from '../../src/presets';
import { policyText } from '../../playground/src/seed/data/policy-text';

const options = {
  contentTypes: ['api::nyhet.nyhet'],
  organisation: { name: 'Ale kommun', units: [{ value: 'skola', label: { sv: 'Skolan' } }] },
  fields: { title: 'title', preamble: 'preamble' },
};

const read = (chosen: object): Policy => {
  const result = readPolicy(presets['lerum-2022']?.write(chosen), builtInKinds, 'en');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.policy;
};

const required = (policy: Policy) =>
  policy.items
    .filter((item) => item.requirement === 'required' && !item.appliesWhen)
    .map(({ key }) => key);

describe('the policy of Lerum', () => {
  test('demands sender, what-how-when, audience, plain language, anchoring and accessibility of every text', () => {
    expect(required(read(options))).toEqual([
      'sender',
      'what-how-when',
      'audience',
      'plain-language',
      'anchored',
      'accessible',
    ]);
  });

  test('quotes its clauses word for word', () => {
    const whole = policyText.replaceAll(/\s+/g, ' ');
    for (const { key, clause } of read(options).items) {
      expect([
        key,
        whole.includes(clause === undefined ? '?' : quotedIn(clause.text, 'sv').words),
      ]).toEqual([key, true]);
    }
  });

  test('names another organisation throughout, and Lerum only where it quotes', () => {
    const { items, ...rest } = read(options);
    const own = JSON.stringify([rest.name, items.map(({ clause: _clause, ...item }) => item)]);
    expect(own).toContain('Ale kommun · Skolan');
    expect(own).not.toContain('Lerum');
  });

  test('never offers a unit as sender by itself', () => {
    const sender = read(options).items.find(({ key }) => key === 'sender');
    const { options: senders } = sender?.settings as { options: { label: { sv: string } }[] };
    for (const { label } of senders) expect(label.sv).toMatch(/^Ale kommun/);
  });

  test('names a unit in both languages, or in the one there is', () => {
    const units = [
      { value: 'skola', label: { sv: 'Skolan', en: 'Schools' } },
      { value: 'vatten', label: { sv: 'Vatten' } },
      { value: 'roads', label: { en: 'Roads' } },
    ];
    const policy = read({ ...options, organisation: { name: 'Ale kommun', units } });
    const { options: senders } = policy.items[0]?.settings as { options: { label: object }[] };
    expect(senders.map(({ label }) => label)).toEqual([
      { sv: 'Ale kommun', en: 'Ale kommun' },
      { sv: 'Ale kommun · Skolan', en: 'Ale kommun · Schools' },
      { sv: 'Ale kommun · Vatten', en: 'Ale kommun · Vatten' },
      { sv: 'Ale kommun · Roads', en: 'Ale kommun · Roads' },
    ]);
  });

  test('asks what, how and when of the fields that are named', () => {
    const parts = (fields: object) => {
      const item = read({ ...options, fields }).items.find(({ key }) => key === 'what-how-when');
      return (item?.settings as { parts: { key: string; kind: string; settings: object }[] }).parts;
    };
    const named = parts({ title: 'rubrik', preamble: 'ingress' });
    expect(named.map(({ key, kind }) => [key, kind])).toEqual([
      ['title', 'field'],
      ['preamble', 'field'],
      ['how', 'choice'],
      ['when', 'date'],
    ]);
    expect(named.slice(0, 2).map(({ settings }) => settings)).toMatchObject([
      { path: 'rubrik' },
      { path: 'ingress' },
    ]);
    expect(parts({}).map(({ key }) => key)).toEqual(['title', 'how', 'when']);
  });

  test('lets a text go out through several channels, on the web unless it is said, and waits for its day', () => {
    const item = read(options).items.find(({ key }) => key === 'what-how-when');
    const { parts } = item?.settings as { parts: { key: string; settings: object }[] };
    const settingsOf = (asked: string) => parts.find(({ key }) => key === asked)?.settings;
    expect(settingsOf('how')).toMatchObject({ multiple: true, default: ['webb'] });
    expect(settingsOf('when')).toMatchObject({ future: 'waits', default: 'today' });
  });

  test.each([
    ['communication-plan', 'change', 'of a text that announces a change'],
    ['chief-approval', 'publicity', 'of a text that may cause publicity'],
  ])('asks for %s only when "%s" is answered yes: %s', (asked, of) => {
    const item = read(options).items.find(({ key }) => key === asked);
    expect(item?.appliesWhen).toEqual({ answer: `${of}.selected`, is: 'equalTo', value: 'ja' });
    const question = read(options).items.find(({ key }) => key === of);
    const { options: choices } = question?.settings as { options: { value: string }[] };
    expect(choices.map(({ value }) => value)).toEqual(['ja', 'nej']);
  });

  test('governs all locales, is enforced and knows no emergency, unless it is said', () => {
    const { locales, enforcement, emergency } = read(options);
    expect({ locales, enforcement, emergency }).toEqual({ enforcement: 'enforce' });
    expect(presets['lerum-2022']?.write(options)).not.toHaveProperty('locales');
    expect(
      read({
        ...options,
        locales: ['sv'],
        enforcement: 'evaluate',
        emergency: { sv: 'Vid fara för liv.' },
      })
    ).toMatchObject({
      locales: ['sv'],
      enforcement: 'evaluate',
      emergency: { allowedWhen: { sv: 'Vid fara för liv.' } },
    });
  });

  test('judges language, accessibility and the way to get in touch by the text itself', () => {
    const kinds = new Map(read(options).items.map(({ key, kind }) => [key, kind]));
    expect(kinds.get('plain-language')).toBe('plainLanguage');
    expect(kinds.get('accessible')).toBe('accessibility');
    expect(kinds.get('contact')).toBe('contactRoute');
  });

  test('can be asked for more or less strictly, item by item', () => {
    const policy = read({
      ...options,
      omit: ['agenda-2030'],
      requirements: { truthful: 'required' },
    });
    expect(policy.items.map(({ key }) => key)).not.toContain('agenda-2030');
    expect(required(policy)).toContain('truthful');
  });

  test('reserves the chief’s approval to the roles that are named', () => {
    const approval = (policy: Policy) => policy.items.find(({ key }) => key === 'chief-approval');
    const rolesIn = (policy: Policy) => (approval(policy)?.settings as { roles: string[] }).roles;
    expect(rolesIn(read({ ...options, chiefRoles: ['chef'] }))).toEqual(['chef']);
    expect(rolesIn(read(options))).toEqual(['strapi-super-admin']);
  });

  test('lets the chief waive an item, but never the sender', () => {
    const policy = read({ ...options, chiefRoles: ['chef'] });
    const exemptedBy = (asked: string) => policy.items.find(({ key }) => key === asked)?.exemptedBy;
    expect(exemptedBy('anchored')).toEqual(['chef']);
    expect(exemptedBy('sender')).toBeUndefined();
  });

  test('has a text in both languages for everything it says, and quotes what there is', () => {
    const missing: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const keys = Object.keys(value);
      if (keys.length > 0 && keys.every((key) => key === 'sv' || key === 'en')) {
        const isQuotation = path.endsWith('.clause.text');
        if (keys.length < 2 && !isQuotation) missing.push(path);
        return;
      }
      for (const [key, member] of Object.entries(value)) look(member, `${path}.${key}`);
    };
    look(read({ ...options, organisation: { name: 'Ale kommun' } }), 'policy');
    expect(missing).toEqual([]);
  });
});
