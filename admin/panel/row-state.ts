import { CheckCircle, Information, Minus, Shield, WarningCircle } from '@strapi/icons';
import type { ItemVerdict } from '../../src/checklist/verdict';
import type { TextKey } from '../translations/use-texts';

/** How a row shows its state: an icon and a word, never colour alone. */
export interface RowState {
  readonly icon: typeof CheckCircle;
  readonly colour: 'success600' | 'danger600' | 'warning600' | 'neutral500' | 'secondary600';
  readonly word: TextKey;
}

export const rowState = ({ status, requirement }: ItemVerdict): RowState => {
  switch (status) {
    case 'satisfied':
      return { icon: CheckCircle, colour: 'success600', word: 'state.satisfied' };
    case 'exempted':
      return { icon: Shield, colour: 'warning600', word: 'state.exempted' };
    case 'notApplicable':
      return { icon: Minus, colour: 'neutral500', word: 'state.notApplicable' };
    case 'error':
      return { icon: WarningCircle, colour: 'danger600', word: 'state.error' };
    case 'unsatisfied':
      return requirement === 'required'
        ? { icon: WarningCircle, colour: 'danger600', word: 'state.unsatisfied' }
        : { icon: Information, colour: 'secondary600', word: 'state.advised' };
  }
};
