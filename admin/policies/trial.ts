import type { TrialEvent, TrialTally, TriedDocument } from '../../src/contracts/policies';

/** Cuts a stream of text into its lines, however it was divided on the way. */
export const linesIn = () => {
  let rest = '';
  return (chunk: string, isLast = false): readonly string[] => {
    const lines = (rest + chunk).split('\n');
    rest = isLast ? '' : (lines.pop() ?? '');
    return lines.filter((line) => line.trim() !== '');
  };
};

/** A trial as far as it has come. */
export interface Trial {
  readonly state: 'running' | 'finished' | 'failed' | 'cancelled';
  readonly done: number;
  readonly total: number;
  readonly tally: TrialTally;
  readonly held: readonly TriedDocument[];
  readonly message: string;
}

export const begun: Trial = {
  state: 'running',
  done: 0,
  total: 0,
  tally: { judged: 0, held: 0, heldPublic: 0, byItem: {} },
  held: [],
  message: '',
};

/** The trial after one more line of the stream. */
export const after = (trial: Trial, event: TrialEvent): Trial => {
  switch (event.type) {
    case 'begun':
      return { ...trial, total: event.total };
    case 'judged':
      return {
        ...trial,
        done: event.done,
        total: event.total,
        tally: event.tally,
        held: [...trial.held, ...event.held],
      };
    case 'finished':
      return { ...trial, state: 'finished', done: trial.total, tally: event.tally };
    case 'failed':
      return { ...trial, state: 'failed', message: event.message };
  }
};

/** How much of a bar an item fills, in whole per cent; something is never nothing. */
export const share = (count: number, total: number): number =>
  count === 0 || total === 0 ? 0 : Math.max(1, Math.round((count / total) * 100));
