import { createGlobalStyle } from 'styled-components';

/** The name of the highlight, and of the class where an editor marks by class. */
export const markName = 'publication-checklist-mark';

/** How marked words look, in the colours of the theme. */
export const MarkStyle = createGlobalStyle`
  ::highlight(${markName}) {
    background-color: ${({ theme }) => theme.colors.warning200};
    color: ${({ theme }) => theme.colors.neutral900};
    text-decoration: underline 2px ${({ theme }) => theme.colors.warning600};
  }
  .CodeMirror .${markName} {
    background-color: ${({ theme }) => theme.colors.warning200};
    border-bottom: 2px solid ${({ theme }) => theme.colors.warning600};
  }
`;

/** What takes the present mark away; there is one at a time. */
let unmark: (() => void) | undefined;

export const clearMark = (): void => {
  unmark?.();
  unmark = undefined;
};

/** Remembers how to take a mark away, when the one before has been. */
export const marked = (takeAway: () => void): void => {
  clearMark();
  unmark = takeAway;
};

/** Marks a range without a trace in the document: editors do not notice. */
export const markRange = (range: Range): void => {
  // Older browsers have no highlights; the selection marks the words there.
  if (!('highlights' in CSS)) return;
  marked(() => CSS.highlights.delete(markName));
  CSS.highlights.set(markName, new Highlight(range));
};
