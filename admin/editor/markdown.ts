import { marked, markName } from './mark';
import { readsAs, type Place, type TextEditor } from './place';

interface Position {
  readonly line: number;
  readonly ch: number;
}

/** As much of CodeMirror 5 as is used here; Strapi's Markdown field is one. */
interface CodeMirror {
  posFromIndex(index: number): Position;
  getRange(from: Position, to: Position): string;
  setSelection(from: Position, to: Position): void;
  scrollIntoView(range: { from: Position; to: Position }, margin: number): void;
  markText(from: Position, to: Position, options: { className: string }): { clear(): void };
  replaceRange(by: string, from: Position, to: Position, origin: string): void;
  focus(): void;
}

/** Strapi's Markdown field: CodeMirror hangs itself on its element. */
export const markdownEditor = (frame: HTMLElement): TextEditor | undefined => {
  const editor = (frame as { CodeMirror?: CodeMirror }).CodeMirror;
  if (editor === undefined) return undefined;

  const rangeOf = ({ location, words }: Place) => {
    if ('nodes' in location) return undefined;
    const from = editor.posFromIndex(location.start);
    const to = editor.posFromIndex(location.end);
    // A range may hold marks that are not read: "i **syfte** att".
    const found = editor.getRange(from, to);
    return readsAs(found, words) || /[*_`~[\]()\\&<>#]/.test(found) ? { from, to } : undefined;
  };

  const select = ({ from, to }: { from: Position; to: Position }): void => {
    frame.scrollIntoView({ block: 'center', behavior: 'smooth' });
    editor.focus();
    editor.setSelection(from, to);
    editor.scrollIntoView({ from, to }, 60);
  };

  return {
    show: (place) => {
      const range = rangeOf(place);
      if (range === undefined) return false;
      select(range);
      const mark = editor.markText(range.from, range.to, { className: markName });
      marked(() => {
        mark.clear();
      });
      return true;
    },
    replace: (place, by) => {
      const range = rangeOf(place);
      if (range === undefined) return false;
      select(range);
      // An origin of its own: what is typed next is another step to undo.
      editor.replaceRange(by, range.from, range.to, 'plainer');
      return true;
    },
  };
};
