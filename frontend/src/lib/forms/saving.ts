import { isProblem, OfflineError } from '@/lib/api/problem';

/**
 * How far what was done here has come, in the same words wherever something is kept by itself.
 *
 * `incomplete` cannot be sent as it is yet, `waiting` goes out once one stops typing, `later` is right and its time has not
 * come, `conflict` waits for a person; `offline`, `signed-out` and `failed` say why it could not be sent.
 */
export type SavingState = 'saved' | 'incomplete' | 'waiting' | 'saving' | 'later' | 'conflict' | Unsendable;
type Unsendable = 'offline' | 'signed-out' | 'failed';

export function reasonFor(error: unknown): Unsendable {
  if (error instanceof OfflineError) return 'offline';
  return isProblem(error, 401) ? 'signed-out' : 'failed';
}

export function couldNotBeSent(state: SavingState): state is Unsendable {
  return state === 'offline' || state === 'signed-out' || state === 'failed';
}

interface Line {
  last: Promise<unknown>;
  /** The version that each version became by a change of this page itself. */
  became: Map<number, number>;
  typed: Set<() => Promise<void>>;
}

const lines = new Map<string, Line>();

function lineOf(object: string): Line {
  const line = lines.get(object) ?? { last: Promise.resolve(), became: new Map<number, number>(), typed: new Set() };
  lines.set(object, line);
  return line;
}

/**
 * Tells that something is typed into an object.
 *
 * @param send sends at once what was not sent yet, and ends when it arrived or failed
 * @returns how to take it back
 */
export function typesInto(object: string, send: () => Promise<void>): () => void {
  const { typed } = lineOf(object);
  typed.add(send);
  return () => void typed.delete(send);
}

/** Ends when all that was typed into the object has been sent. */
export async function sendTyped(object: string): Promise<void> {
  await Promise.all([...lineOf(object).typed].map((send) => send()));
}

/** What a change that was made upon `version` stands on, once this page's changes before it are through. */
function latest({ became }: Line, version: number): number {
  let known = version;
  for (let next = became.get(known); next !== undefined && next > known; next = became.get(known)) known = next;
  return known;
}

/**
 * Changes of one object from this page go one after the other, each upon what the one before made. A change by somebody
 * else is still refused: its version is in nobody's own line.
 */
export function inTurn<T extends { version: number }>(object: string, version: number, work: (upon: number) => Promise<T>): Promise<T> {
  const line = lineOf(object);
  const mine = line.last
    .catch(() => undefined)
    .then(async () => {
      const upon = latest(line, version);
      const made = await work(upon);
      line.became.set(upon, made.version);
      return made;
    });
  line.last = mine.catch(() => undefined);
  return mine;
}

/** An action upon an object goes after what was typed into it, so that nobody is refused because of oneself. */
export async function afterTyping<T extends { version: number }>(object: string, version: number, work: (upon: number) => Promise<T>): Promise<T> {
  await sendTyped(object);
  return inTurn(object, version, work);
}
