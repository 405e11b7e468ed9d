import { EyeStriked, Eye, Lock } from '@strapi/icons';
import type { Enforcement } from '../../../src/policy/policy';

interface Shown {
  readonly icon: typeof Lock;
  readonly colour: 'success600' | 'warning600' | 'neutral600';
  readonly variant: 'success' | 'warning' | 'neutral';
}

/** How strictly a policy is applied, at a glance. A word always stands beside it. */
export const enforcementIcons: Readonly<Record<Enforcement, Shown>> = {
  enforce: { icon: Lock, colour: 'success600', variant: 'success' },
  evaluate: { icon: Eye, colour: 'warning600', variant: 'warning' },
  disabled: { icon: EyeStriked, colour: 'neutral600', variant: 'neutral' },
};
