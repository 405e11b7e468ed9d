import { useMemo } from 'react';
import type { Shortcuts } from './use-shortcuts';

/** What the buttons that open an exemption have in common. */
export const exemptButton = { 'data-exempt': '' } as const;

/**
 * The letter that exempts: where one item can be, it opens its dialog; where several
 * can, it goes from one button to the next, and Enter opens.
 */
export const useExemptKey = (isOn: boolean): Shortcuts =>
  useMemo(() => (isOn ? { e: toNextExemption } : {}), [isOn]);

const toNextExemption = (): void => {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-exempt]')];
  const [first, second] = buttons;
  if (first !== undefined && second === undefined) {
    first.click();
    return;
  }
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + 1) % buttons.length]?.focus();
};
