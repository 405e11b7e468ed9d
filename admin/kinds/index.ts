import { createElement, type ReactNode } from 'react';
import { ChoiceControl } from './ChoiceControl';
import type { Control, ControlProps } from './control';
import { DateControl } from './DateControl';
import { DeclarationControl } from './DeclarationControl';
import { groupControl } from './GroupControl';
import { PersonControl } from './PersonControl';
import { PlainLanguageControl } from './PlainLanguageControl';
import { PlainLanguageReport } from './plain-language/PlainLanguageReport';
import { ReferenceControl } from './ReferenceControl';
import { registeredKind } from './registry';
import type { Report, ReportProps } from './report';
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

const reports: Readonly<Record<string, Report>> = { plainLanguage: PlainLanguageReport };

/** What a kind shows of the content it has judged; nothing for kinds whose remarks say it all. */
export const drawReport = (kind: string, props: ReportProps): ReactNode => {
  const report = reports[kind];
  return report === undefined ? null : createElement(report, props);
};

/** Kinds whose report tells what was found in the content, so that nobody else has to. */
export const hasReport = (kind: string): boolean => reports[kind] !== undefined;
