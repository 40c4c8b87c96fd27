import type { Language } from '@/lib/i18n/i18n';

const formats: Record<Language, Intl.NumberFormat> = {
  fr: new Intl.NumberFormat('fr-FR'),
  en: new Intl.NumberFormat('en-GB'),
};

export function formatNumber(value: number, language: Language) {
  return formats[language].format(value);
}

/** With its unit in words: « 30 jours ». */
export function formatAmount(value: number, unit: 'second' | 'minute' | 'day' | 'year', language: Language) {
  return new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** « deux rencontres » reads better than « 2 rencontres »: small counts in words, in the feminine where asked. */
const WORDS: Record<Language, string[]> = {
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

export function countInWords(count: number, language: Language, gender: 'm' | 'f' = 'm') {
  if (language === 'fr' && count === 1 && gender === 'f') return 'une';
  return WORDS[language][count] ?? formatNumber(count, language);
}

/** A SIREN is read by three digits: 200 070 530. */
export function sirenText(siren: string) {
  return siren.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
}
