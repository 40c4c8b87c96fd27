/**
 * What this device keeps while there is no network, in IndexedDB. Copies of what the API said may be thrown away at any
 * time; what was not sent yet is kept until it was.
 */
const NAME = 'reseau-climat';
const VERSION = 1;

interface Copy {
  key: string;
  /** From this instant on it is no longer needed, and erased. */
  until: string;
  value: unknown;
}

interface Unsent {
  id: string;
  scope: string;
  at: string;
  value: unknown;
}

let database: Promise<IDBDatabase> | undefined;
let latest = 0;

/** Never the same twice: what is kept within a thousandth of a second has an order, too. */
function stamp() {
  latest = Math.max(Date.now(), latest + 1);
  return new Date(latest).toISOString();
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('storage refused'));
  });
}

function open(): Promise<IDBDatabase> {
  if (!database) {
    const opening = indexedDB.open(NAME, VERSION);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('copies', { keyPath: 'key' });
      opening.result.createObjectStore('unsent', { keyPath: 'id' }).createIndex('scope', 'scope');
    };
    database = settled(opening);
    // Refused once (a full disk, a private window), it may be granted later.
    database.catch(() => {
      database = undefined;
    });
  }
  return database;
}

async function store(name: 'copies' | 'unsent', mode: IDBTransactionMode) {
  return (await open()).transaction(name, mode).objectStore(name);
}

/** Resolves once it is safely written. */
async function write(name: 'copies' | 'unsent', deed: (target: IDBObjectStore) => void) {
  const target = await store(name, 'readwrite');
  return new Promise<void>((resolve, reject) => {
    target.transaction.oncomplete = () => resolve();
    target.transaction.onerror = () => reject(target.transaction.error ?? new Error('storage refused'));
    target.transaction.onabort = () => reject(target.transaction.error ?? new Error('storage refused'));
    deed(target);
  });
}

export async function readCopy<T>(key: string): Promise<T | undefined> {
  const copy = (await settled((await store('copies', 'readonly')).get(key))) as Copy | undefined;
  return copy && copy.until > new Date().toISOString() ? (copy.value as T) : undefined;
}

export function writeCopy(key: string, value: unknown, until: string) {
  return write('copies', (target) => target.put({ key, until, value } satisfies Copy));
}

/** Those whose time is over, or all of them: nobody else on this device reads them after a sign-out. */
export async function forgetCopies(which: 'old' | 'all') {
  const copies = (await settled((await store('copies', 'readonly')).getAll())) as Copy[];
  const now = new Date().toISOString();
  await write('copies', (target) => {
    for (const copy of copies) if (which === 'all' || copy.until <= now) target.delete(copy.key);
  });
}

/** In the order in which it was kept. */
export async function readUnsent<T>(scope: string): Promise<T[]> {
  const found = (await settled((await store('unsent', 'readonly')).index('scope').getAll(scope))) as Unsent[];
  return found.sort((a, b) => a.at.localeCompare(b.at)).map((one) => one.value as T);
}

export function keepUnsent(scope: string, id: string, value: unknown) {
  return write('unsent', (target) => target.put({ id, scope, at: stamp(), value } satisfies Unsent));
}

export function dropUnsent(ids: string[]) {
  return write('unsent', (target) => ids.forEach((id) => target.delete(id)));
}
