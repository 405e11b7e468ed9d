import { useCallback, useEffect, useMemo } from 'react';
import { useFindField } from '../panel/jump-to-field';
import { blocksEditor } from './blocks';
import { lineEditor } from './line';
import { markdownEditor } from './markdown';
import { clearMark } from './mark';
import type { Place, TextEditor } from './place';

/** Reaches into the editors of a form: whichever a place is in. */
export const useTextEditor = (model: string | null): TextEditor => {
  const findField = useFindField(model);
  useEffect(() => clearMark, []);
  const editorAt = useCallback(
    ({ location: { path } }: Place): TextEditor | undefined => {
      const field = findField(path);
      return field === undefined ? undefined : editorOf(field);
    },
    [findField]
  );
  return useMemo(
    () => ({
      show: (place) => editorAt(place)?.show(place) ?? false,
      replace: (place, by) => {
        clearMark();
        return editorAt(place)?.replace(place, by) ?? false;
      },
    }),
    [editorAt]
  );
};

const editors = '[data-slate-editor="true"], .CodeMirror';

/** A field is found by its name or label; its editor stands in the same frame. */
const editorOf = (field: HTMLElement): TextEditor | undefined => {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    if (field.closest('.CodeMirror') === null) return lineEditor(field);
  }
  const around = field.closest<HTMLElement>(editors) ?? frameWithEditor(field);
  if (around === null) return undefined;
  return around.matches('.CodeMirror') ? markdownEditor(around) : blocksEditor(around);
};

const frameWithEditor = (field: HTMLElement): HTMLElement | null => {
  let around: HTMLElement | null = field;
  while (around !== null && around.tagName !== 'FORM') {
    const editor = around.querySelector<HTMLElement>(editors);
    if (editor !== null) return editor;
    around = around.parentElement;
  }
  return null;
};
