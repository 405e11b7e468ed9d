import { useEffect } from 'react';
import { usePersistentState } from '@strapi/strapi/admin';

/** What a letter does; letters that do nothing now are left out. */
export type Shortcuts = Readonly<Record<string, () => void>>;

const writable = 'input, textarea, select, [contenteditable="true"], [role="combobox"]';

/**
 * Lets single letters open the decisions, while nobody is writing and no dialog is open.
 * Speech and switch users press letters by accident, so they can be turned off.
 */
export const useShortcuts = (shortcuts: Shortcuts): readonly [boolean, (isOn: boolean) => void] => {
  const [isOn, setIsOn] = usePersistentState('PUBLICATION_CHECKLIST_SHORTCUTS', true);
  useEffect(() => {
    if (!isOn) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const isWriting = target instanceof Element && target.closest(writable) !== null;
      const isElsewhere = document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
      if (isWriting || isElsewhere || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = shortcuts[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [shortcuts, isOn]);
  return [isOn, setIsOn];
};
