/** Letters as they are compared: without accents and case. Keeps the length, so that a place in one is one in the other. */
export function folded(text: string) {
  return [...text].map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()[0] ?? letter[0]).join('');
}

export interface Piece {
  text: string;
  found: boolean;
}

/** The line, cut where the words that are looked for begin and end; undefined where they are not in it. */
export function findIn(line: string, wanted: string): Piece[] | undefined {
  const needle = folded(wanted.trim());
  const letters = [...line];
  const haystack = folded(line);
  if (!needle || !haystack.includes(needle)) return undefined;
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + needle.length)) {
    if (at > from) pieces.push({ text: letters.slice(from, at).join(''), found: false });
    pieces.push({ text: letters.slice(at, at + needle.length).join(''), found: true });
    from = at + needle.length;
  }
  if (from < letters.length) pieces.push({ text: letters.slice(from).join(''), found: false });
  return pieces;
}
