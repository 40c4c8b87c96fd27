/** Who speaks to the API of the own coming: somebody who is signed in, or whoever holds the link of a letter. */
export interface Attendee {
  eventId: string;
  /** Of the link; absent for who is signed in. */
  token?: string;
}

/** Tells what the one reads and drafts from what the other does. */
export function keyOf({ eventId, token }: Attendee) {
  return token ?? eventId;
}
