import { createElement, type ReactNode } from 'react';
import { ChoiceControl } from './ChoiceControl';
import type { Control, ControlProps } from './control';
import { DateControl } from './DateControl';
import { DeclarationControl } from './DeclarationControl';
import { groupControl } from './GroupControl';
import { PersonControl } from './PersonControl';
import { ReferenceControl } from './ReferenceControl';
import { TextControl } from './TextControl';

const controls: Readonly<Record<string, Control>> = {
  text: TextControl,
  choice: ChoiceControl,
  date: DateControl,
  person: PersonControl,
  reference: ReferenceControl,
  declaration: DeclarationControl,
};

const group = groupControl((kind) => controls[kind]);

/** The control a kind is answered with; nothing for kinds judged from the content alone. */
export const drawControl = (kind: string, props: ControlProps): ReactNode => {
  const control = kind === 'group' ? group : controls[kind];
  return control === undefined ? null : createElement(control, props);
};
