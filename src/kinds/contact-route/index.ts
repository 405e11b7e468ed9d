import { z } from 'zod';
import { contactRoute as route, unreadable } from '../../accessibility';
import { contentError } from '../../checklist/finding';
import { installedReaders } from '../../content/prose/installed';
import { proseOf } from '../../content/prose/prose';
import { defineKind } from '../kind';

const settings = z.strictObject({});

/**
 * Judged from the content alone: the reader is told a way to ask. In what could not
 * be read it may be hidden from everyone.
 */
export const contactRoute = defineKind<z.infer<typeof settings>>({
  name: 'contactRoute',
  settings: () => settings,
  dependsOn: 'content',
  readsEverything: true,
  judge: ({ snapshot: { schema, values } }) => {
    const prose = proseOf(schema, values, installedReaders());
    return [unreadable, route]
      .flatMap(({ judge }) => judge({ prose, content: { schema, values } }))
      .map((found) => contentError(found.rule, found.path, found.values));
  },
  // The rules' own sentences come with those of the kind accessibility.
  messages: { sv: {}, en: {} },
});
