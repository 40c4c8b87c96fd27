import { newId } from '@/lib/new-id';

const KEY = 'reseau-climat.table.device';
let own: string | undefined;

/**
 * Who this phone is to the tables at which it writes: made here by chance, told to nobody else, and no name of anybody.
 * Whoever writes with it again may change what it wrote.
 */
export function deviceId(): string {
  if (own) return own;
  try {
    own = localStorage.getItem(KEY) ?? newId();
    localStorage.setItem(KEY, own);
  } catch {
    // Where nothing is kept, it is another phone after the page was closed.
    own ??= newId();
  }
  return own;
}
