import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Shared by all workers of a run, which are processes of their own. */
const folder = resolve(import.meta.dirname, '../../test-results/claims');

export function forgetClaims(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** @returns whether nobody of this run has asked for the very same before */
export function claim(what: string): boolean {
  try {
    writeFileSync(join(folder, createHash('sha256').update(what).digest('hex')), '', { flag: 'wx' });
    return true;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw failure;
  }
}
