import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repository } from './empty-app';

export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Calls the built program as a shell in a folder would. */
export const callIn =
  (folder: string) =>
  (words: readonly string[], input = '', env: Record<string, string> = {}): Said => {
    const bin = join(repository, 'dist/cli/bin.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], {
      cwd: folder,
      encoding: 'utf8',
      input,
      env: { ...process.env, LC_ALL: 'C', STRAPI_TELEMETRY_DISABLED: 'true', ...env },
    });
    return { code: status, out: stdout, err: stderr };
  };
