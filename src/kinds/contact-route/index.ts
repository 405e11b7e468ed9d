import { z } from 'zod';
import { contactRoute as rule } from '../../accessibility';
import { contentError } from '../../checklist/finding';
import { installedReaders } from '../../content/prose/installed';
import { proseOf } from '../../content/prose/prose';
import { defineKind } from '../kind';

const settings = z.strictObject({});

/** Judged from the content alone: the reader is told a way to ask. */
export const contactRoute = defineKind<z.infer<typeof settings>>({
  name: 'contactRoute',
  settings: () => settings,
  dependsOn: 'content',
  readsEverything: true,
  judge: ({ snapshot: { schema, values } }) =>
    rule
      .judge({ prose: proseOf(schema, values, installedReaders()), content: { schema, values } })
      .map((found) => contentError(found.rule, found.path, found.values)),
  // The rule's own sentences come with those of the kind accessibility.
  messages: { sv: {}, en: {} },
});
