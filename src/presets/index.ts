import type { z } from 'zod';
import { lerum2022, lerum2022Options } from './lerum-2022';

/** A policy that only needs to hear whose it is. */
export interface Preset {
  readonly options: z.ZodType;
  /**
   * @param chosen what `options` has read
   * @returns a policy as somebody would write it, to be read by `readPolicy`
   */
  readonly write: (chosen: unknown) => unknown;
}

const preset = <Chosen>(
  options: z.ZodType<Chosen>,
  write: (chosen: Chosen) => unknown
): Preset => ({ options, write: (chosen) => write(options.parse(chosen)) });

/** The policies the plugin brings, by name. */
export const presets: Readonly<Record<string, Preset>> = {
  'lerum-2022': preset(lerum2022Options, lerum2022),
};
