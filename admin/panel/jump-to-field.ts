import { useCallback } from 'react';
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';

const focusable = 'input, textarea, select, button, [contenteditable="true"], [tabindex="0"]';

/**
 * Brings a form field into view and puts the cursor in it, when somebody asks to
 * go there. A field inside a folded component is found by the component.
 * @returns takes a path as the form names it: `['contact', 'email']`
 */
export const useJumpToField = (model: string): ((path: readonly string[]) => void) => {
  const findField = useFindField(model);
  return useCallback(
    (path) => {
      const field = findField(path);
      field?.scrollIntoView({ block: 'center', behavior: 'smooth' });
      field?.focus({ preventScroll: true });
    },
    [findField]
  );
};

/** Finds what can be written in at a path, or at the nearest there is above it. */
export const useFindField = (
  model: string | null
): ((path: readonly string[]) => HTMLElement | undefined) => {
  const { edit } = useDocumentLayout(model ?? '');
  return useCallback(
    (path) => {
      const labels = labelsIn(edit.layout);
      for (let length = path.length; length > 0; length -= 1) {
        const name = path.slice(0, length).join('.');
        const field = fieldNamed(name) ?? fieldLabelled(labels.get(name));
        if (field !== undefined) return field;
      }
      return undefined;
    },
    [edit.layout]
  );
};

interface LaidOut {
  readonly name: string;
  readonly label: string;
}

/** What the form calls its fields: panels of rows of fields. */
const labelsIn = (layout: readonly (readonly (readonly LaidOut[])[])[]): Map<string, string> =>
  new Map(layout.flat(2).map(({ name, label }) => [name, label]));

/** A rich-text editor gives its name to a frame around what can be written in. */
const fieldNamed = (name: string): HTMLElement | undefined => {
  const named = document.querySelector<HTMLElement>(`main [name="${CSS.escape(name)}"]`);
  if (named === null || named.matches(focusable)) return named ?? undefined;
  return named.querySelector<HTMLElement>(focusable) ?? undefined;
};

/** Pictures and components carry no name; the label above them does. */
const fieldLabelled = (label: string | undefined): HTMLElement | undefined => {
  if (label === undefined) return undefined;
  const labels = [...document.querySelectorAll<HTMLElement>('main label')];
  let around = labels.find(({ textContent }) => textContent.startsWith(label))?.parentElement;
  while (around !== null && around !== undefined && around.tagName !== 'FORM') {
    const field = around.querySelector<HTMLElement>(focusable);
    if (field !== null) return field;
    around = around.parentElement;
  }
  return undefined;
};
