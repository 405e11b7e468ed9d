import { createElement, type ReactNode } from 'react';
import { AccessibilityReport } from './accessibility/AccessibilityReport';
import { ChoiceControl } from './ChoiceControl';
import type { Control, ControlProps, Report, ReportProps } from './control';
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

const reports: Readonly<Record<string, Report>> = { accessibility: AccessibilityReport };

/** What a kind that nobody answers has found in the text; nothing for kinds without a report. */
export const drawReport = (kind: string, props: ReportProps): ReactNode => {
  const report = reports[kind];
  return report === undefined ? null : createElement(report, props);
};

/** Kinds whose control or report tells what was found in the content, so that nobody else has to. */
export const tellsWhatWasFound = (kind: string): boolean =>
  kind === 'plainLanguage' || kind in reports;
