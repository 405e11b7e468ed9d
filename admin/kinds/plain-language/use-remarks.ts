import { useMemo } from 'react';
import type { PlainLanguageAnswer, PlainLanguageSettings } from '../../../src/kinds/plain-language';
import { analyseContent, type ContentAnalysis } from '../../../src/kinds/plain-language/analyse';
import {
  remarksOn,
  sorted,
  type Remark,
  type Sorted,
} from '../../../src/kinds/plain-language/findings';
import { isSameSubject, type Ignored } from '../../../src/kinds/plain-language/ignored';
import type { ControlProps } from '../control';

/** What the rules say of the text right now, and what of it somebody lets stand. */
export interface Remarks extends Sorted {
  readonly read: ContentAnalysis;
  /** The reasons that still hold: what they are about has not changed. */
  readonly reasons: readonly Ignored[];
  readonly letStand: (remark: Remark, why: string) => void;
  readonly takeBack: (reason: Ignored) => void;
  /** Says the rest of the answer; what is let stand goes with it. */
  readonly answer: (given: Given) => void;
}

type Given = Pick<PlainLanguageAnswer, 'declared' | 'name' | 'why'>;

/** Reads the text as it is in the form, and keeps the reasons in the answer. */
export const useRemarks = (props: ControlProps): Remarks => {
  const { content, onChange, reader } = props;
  const settings = props.settings as PlainLanguageSettings;
  const former = (props.value ?? props.former) as PlainLanguageAnswer | undefined;
  const read = useMemo(() => analyseContent(settings, content), [settings, content]);
  const remarks = useMemo(() => remarksOn(read), [read]);
  const reasons = (former?.ignored ?? []).filter((each) =>
    remarks.some(({ subject }) => isSameSubject(subject, each))
  );
  const given: Given = (props.value as PlainLanguageAnswer | undefined) ?? {
    declared: false,
    name: reader,
  };

  const say = ({ declared, name, why = '' }: Given, ignored: readonly Ignored[]) => {
    if (!declared && ignored.length === 0) {
      onChange(undefined);
      return;
    }
    const left = sorted(remarks, ignored).warnings.length;
    onChange({
      declared,
      name: name === '' ? reader : name,
      ...(left > 0 && { left }),
      ...(left > 0 && why !== '' && { why }),
      ...(ignored.length > 0 && { ignored }),
    });
  };

  return {
    ...sorted(remarks, reasons),
    read,
    reasons,
    letStand: ({ subject }, why) => {
      say(given, [...reasons, { ...subject, why }]);
    },
    takeBack: (reason) => {
      say(
        given,
        reasons.filter((each) => each !== reason)
      );
    },
    answer: (next) => {
      say(next, reasons);
    },
  };
};
