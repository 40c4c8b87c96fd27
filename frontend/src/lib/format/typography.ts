const NBSP = '\u00a0';
const NARROW_NBSP = '\u202f';

/**
 * French spacing: no line may break before « : ; ! ? » nor inside « … », and the apostrophe is curved.
 * Addresses and clock times (12:30) have no space before the colon, so they stay as they are.
 */
export function typeset(text: string): string {
  return text
    .replace(/« ?/g, `«${NBSP}`)
    .replace(/ ?»/g, `${NBSP}»`)
    .replace(/ :/g, `${NBSP}:`)
    .replace(/ ([;!?])/g, `${NARROW_NBSP}$1`)
    .replace(/(\p{L})'(\p{L})/gu, '$1’$2')
    .replace(/ ([–—]) /g, `${NBSP}$1 `)
    .replace(/(\d) (h|ha|hab\.|km|kg|kWh|t|€|%)(?![\p{L}\d])/gu, `$1${NBSP}$2`);
}
