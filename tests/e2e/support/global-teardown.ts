import type { ChildProcess } from 'node:child_process';

/** Closes the municipality. */
export default (): void => {
  (globalThis as { municipality?: ChildProcess }).municipality?.kill('SIGTERM');
};
