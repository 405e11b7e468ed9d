import { accessibility } from './accessibility';
import { approval } from './approval';
import { choice } from './choice';
import { contactRoute } from './contact-route';
import { date } from './date';
import { declaration } from './declaration';
import { field } from './field';
import { group } from './group';
import { registryOf, type Kinds } from './kinds';
import { person } from './person';
import { plainLanguage } from './plain-language';
import { reference } from './reference';
import { text } from './text';
import { unit } from './unit';

/** The kinds the plugin brings. */
export const builtInKinds: Kinds = registryOf([
  text,
  choice,
  date,
  person,
  reference,
  declaration,
  plainLanguage,
  accessibility,
  contactRoute,
  field,
  group,
  unit,
  approval,
]);
