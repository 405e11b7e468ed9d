import { useEffect, useRef, useState, type RefObject } from 'react';
import { onLead } from '../checklist/lead';

interface Asked {
  /** The row of the first thing missing, where anything is. */
  readonly firstMissing: string | undefined;
  /** Whether the text is the saved one: what is being typed opens nothing. */
  readonly isSaved: boolean;
  /** The row that somebody works on elsewhere: beside a policy that is being written. */
  readonly followed?: string | undefined;
}

interface OpenRow {
  readonly open: string;
  readonly setOpen: (row: string) => void;
  /** Goes around the rows, to tell whether somebody is in one of them. */
  readonly around: RefObject<HTMLDivElement>;
}

/**
 * Which row is open: the first thing missing, to begin with. It opens again when
 * somebody asks to be led there, and when something has come to be missing of the
 * saved text, as after a refused publish, unless that would close what somebody is in.
 */
export const useOpenRow = ({ firstMissing, isSaved, followed }: Asked): OpenRow => {
  const [open, setOpen] = useState(followed ?? firstMissing ?? '');
  const [before, setBefore] = useState(followed);
  if (followed !== before) {
    setBefore(followed);
    if (followed !== undefined) setOpen(followed);
  }
  const around = useRef<HTMLDivElement>(null);
  const missingBefore = useRef(firstMissing);

  useEffect(() => {
    if (!isSaved || missingBefore.current === firstMissing) return undefined;
    const wasClear = missingBefore.current === undefined;
    missingBefore.current = firstMissing;
    if (!wasClear || firstMissing === undefined) return undefined;
    const frame = requestAnimationFrame(() => {
      if (around.current?.contains(document.activeElement) !== true) setOpen(firstMissing);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [firstMissing, isSaved]);

  useEffect(
    () =>
      onLead(() => {
        if (firstMissing === undefined) return;
        setOpen(firstMissing);
        // The row is not there to be focused until it has been drawn.
        requestAnimationFrame(() => {
          document.getElementById(`${firstMissing}-trigger`)?.focus();
        });
      }),
    [firstMissing]
  );

  return { open, setOpen, around };
};
