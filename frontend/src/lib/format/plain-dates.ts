import type { Language } from '@/lib/i18n/i18n';

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** « septembre 2034 ». Dates without an hour belong to no time zone. */
export function formatMonth(year: number, month: number, language: Language) {
  return new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, 1));
}

/** « 12 septembre 2034 », « 1er mars 2031 » */
export function formatPlainDate(year: number, month: number, day: number, language: Language) {
  const text = new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
