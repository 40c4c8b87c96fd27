/** What was typed and did not reach the API yet, on this device. */
export interface KeptText {
  text: string;
  revision: number;
  /** The page that typed it: what it sent on a line that broke is known to be its own. */
  writer: string;
}

const key = (sectionId: string) => `reseau-climat.minutes.${sectionId}`;

export function readKept(sectionId: string): KeptText | undefined {
  try {
    const kept = localStorage.getItem(key(sectionId));
    return kept === null ? undefined : (JSON.parse(kept) as KeptText);
  } catch {
    // Unreadable (edited by hand, storage refused): as good as none.
    return undefined;
  }
}

export function keep(sectionId: string, kept: KeptText | undefined) {
  try {
    if (kept === undefined) localStorage.removeItem(key(sectionId));
    else localStorage.setItem(key(sectionId), JSON.stringify(kept));
  } catch {
    // A full or refused storage must not stop anybody from typing.
  }
}
