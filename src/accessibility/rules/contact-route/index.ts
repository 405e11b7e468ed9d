import { isList, isMembers, type Json } from '../../../canonical/json';
import { matches } from '../../../content/patterns';
import { componentAttributes, type Attributes, type ContentSchema } from '../../../content/schema';
import type { Values } from '../../../content/values';
import type { Rule, Subject } from '../../rule';
import { namesRoute } from './routes';
import { messages } from './messages';

/** Texts that name no way to ask: no e-mail address, no telephone number, no contact filled in. */
export const contactRoute: Rule = {
  name: 'contact-route',
  messages,
  judge: (subject) =>
    inProse(subject) || inFields(subject)
      ? []
      : [{ rule: 'contact-route', severity: 'error', path: [], values: {} }],
};

const inProse = ({ prose }: Subject): boolean =>
  prose.blocks.some(({ text }) => namesRoute(text)) ||
  prose.links.some(({ href }) => /^(?:mailto|tel):\S/i.test(href.trim()));

/** Fields of type `email` are no prose, but name a route all the same. */
const inFields = ({ content }: Subject): boolean =>
  content !== undefined && anyEmail(content.schema, content.schema.attributes, content.values);

const anyEmail = (schema: ContentSchema, attributes: Attributes, values: Values): boolean =>
  Object.entries(attributes).some(([name, { type, component }]) => {
    const value = values[name];
    if (value === undefined) return false;
    if (type === 'email') return typeof value === 'string' && matches('email', value);
    if (type !== 'component' && type !== 'dynamiczone') return false;
    return entries(value).some(
      (entry) =>
        isMembers(entry) &&
        anyEmail(schema, componentAttributes(schema, component ?? entry['__component']), entry)
    );
  });

const entries = (value: Json): readonly Json[] => (isList(value) ? value : [value]);
