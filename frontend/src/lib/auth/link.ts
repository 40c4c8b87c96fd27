/** The link of a letter while its page is open: who takes part without an account shows it instead of a bearer. Never stored. */
let held: string | undefined;

/** @returns what puts it away again */
export function holdLink(token: string) {
  held = token;
  return () => {
    held = undefined;
  };
}

/** The link, for what it can open: the own registration and what belongs to its event. */
export function linkFor(address: string) {
  return /^\/api\/(participation|events)(\/|$)/.test(new URL(address).pathname) ? held : undefined;
}

/** Tells apart the drafts of people who share a device. The beginning of a link opens nothing. */
export function draftOwner(eventId: string) {
  return held ? `${eventId}.${held.slice(0, 6)}` : eventId;
}
