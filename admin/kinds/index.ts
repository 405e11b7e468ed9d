import { createElement, type ReactNode } from 'react';
import { ChoiceControl } from './ChoiceControl';
import type { Control, ControlProps } from './control';
import { DateControl } from './DateControl';
import { DeclarationControl } from './DeclarationControl';
import { groupControl } from './GroupControl';
import { PersonControl } from './PersonControl';
import { PlainLanguageControl } from './PlainLanguageControl';
import { ReferenceControl } from './ReferenceControl';
import { registeredKind } from './registry';
import { TextControl } from './TextControl';
import { UnitControl } from './UnitControl';

const controls: Readonly<Record<string, Control>> = {
  text: TextControl,
  choice: ChoiceControl,
  date: DateControl,
  person: PersonControl,
  reference: ReferenceControl,
  declaration: DeclarationControl,
  plainLanguage: PlainLanguageControl,
  unit: UnitControl,
};

const controlFor = (kind: string): Control | undefined =>
  controls[kind] ?? registeredKind(kind)?.control;

const group = groupControl(controlFor);

/** The control a kind is answered with; nothing for kinds judged from the content alone. */
export const drawControl = (kind: string, props: ControlProps): ReactNode => {
  const control = kind === 'group' ? group : controlFor(kind);
  return control === undefined ? null : createElement(control, props);
};

/** Kinds whose control tells what was found in the content, so that nobody else has to. */
export const tellsWhatWasFound = (kind: string): boolean => kind === 'plainLanguage';
