import type { ReactNode } from 'react';
import type { Json } from '../../src/canonical/json';
import type { Content } from '../../src/kinds/plain-language/analyse';

/** What every control is given: an item to answer, and where the answer goes. */
export interface ControlProps {
  readonly settings: unknown;
  /** The answer as it stands; undefined where there is none. */
  readonly value: Json | undefined;
  /** What was answered before the text changed: where to begin again. */
  readonly former: Json | undefined;
  /** Undefined withdraws the answer. */
  readonly onChange: (value: Json | undefined) => void;
  readonly disabled: boolean;
  readonly label: string;
  /** Said in place of a label where the row above has said it already. */
  readonly isLabelHidden: boolean;
  /** What is wrong with a part of the answer, by path. */
  readonly errorAt: (path: readonly string[]) => string | undefined;
  /** The name of whoever is answering. */
  readonly reader: string;
  /** The document as it is in the form right now. */
  readonly content: Content;
  /** The content type whose form the text is in; null where there is no form. */
  readonly model: string | null;
  /** `2026-11-03` */
  readonly today: string;
}

export type Control = (props: ControlProps) => ReactNode;

/** What a report on the text is made of. */
export type ReportProps = Pick<ControlProps, 'settings' | 'content' | 'model'>;

export type Report = (props: ReportProps) => ReactNode;
