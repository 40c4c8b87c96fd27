/** « 06 12 34 56 78 »; a number that is not French stays as it was typed. */
export function phoneText(typed: string): string {
  const digits = typed.replace(/[\s.\-()]/g, '');
  const national = digits.replace(/^(\+33|0033)0?/, '0');
  return /^0\d{9}$/.test(national) ? national.replace(/(\d\d)(?=\d)/g, '$1\u00a0') : typed;
}

export function phoneLink(typed: string): string {
  // The zero in brackets of +33 (0)6 is for those who call from France without the +33.
  return `tel:${typed.replace('(0)', '').replace(/[^\d+]/g, '')}`;
}
