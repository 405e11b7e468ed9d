import { clearMark } from './mark';
import { readsAs, type Place, type TextEditor } from './place';

/** A field of one line, or of several: the selection is the only mark it can show. */
export const lineEditor = (field: HTMLInputElement | HTMLTextAreaElement): TextEditor => {
  const select = ({ location, words }: Place): boolean => {
    if ('nodes' in location) return false;
    const { start, end } = location;
    if (field.disabled || !readsAs(field.value.slice(start, end), words)) return false;
    clearMark();
    field.scrollIntoView({ block: 'center', behavior: 'smooth' });
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, end);
    return true;
  };
  return {
    show: select,
    replace: (place, by) => {
      if (!select(place)) return false;
      // The one way to type into a field that its own undo knows of; nothing has come instead.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      return document.execCommand('insertText', false, by);
    },
  };
};
