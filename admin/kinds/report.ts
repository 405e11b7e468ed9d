import type { ReactNode } from 'react';
import type { Content } from '../../src/kinds/plain-language/analyse';

/** What a report on the content is given: the settings it is judged by, and the content. */
export interface ReportProps {
  readonly settings: unknown;
  /** The document as it is in the form right now. */
  readonly content: Content;
  /** The content type whose form the fields are in; null where there is no form. */
  readonly model: string | null;
}

export type Report = (props: ReportProps) => ReactNode;
