/** One failure, told so that it can be tried again. */
export interface Failure {
  /** The cell, the step or the crash point. */
  readonly where: string;
  readonly what: string;
}

/** What a part of the guarantee is given, and whom it tells. */
export interface Assignment {
  readonly seed: number;
  readonly quick: boolean;
  /** The cell, round or point to try alone; 0 for all. */
  readonly only: number;
  readonly say: (words: string) => void;
  readonly fail: (failure: Failure) => void;
}

/** A part of the guarantee, on one database. @returns how much it tried */
export type Part = (assignment: Assignment) => Promise<number>;
