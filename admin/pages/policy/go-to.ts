const focusable =
  'input:not([disabled]), textarea:not([disabled]), button:not([disabled]), [role="combobox"]';

/**
 * Puts the cursor where something is wrong, when somebody asks to be led there.
 * The closest place that has a field of its own is good enough.
 */
export const goTo = (path: readonly string[]): void => {
  // What is to be gone to has first to be opened and drawn.
  setTimeout(() => {
    for (let length = path.length; length > 0; length -= 1) {
      const name = path.slice(0, length).join('.');
      const place = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(name)}"]`);
      if (place === null) continue;
      place.scrollIntoView({ block: 'center', behavior: 'smooth' });
      place.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true });
      return;
    }
  }, 350);
};
