import i18next, { type Namespace } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { typeset } from '@/lib/format/typography';
import { fr } from '@/lib/i18n/common.fr';

export type Language = 'fr' | 'en';

interface Messages {
  [key: string]: string | Messages;
}

/** The English counterpart of a French message tree: same keys, or it does not compile. */
export type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

const STORAGE_KEY = 'reseau-climat.language';
const loadersOfEnglish = new Map<string, () => Promise<{ en: Messages }>>();
const loading = new Map<string, Promise<void>>();

const typesetAll = (messages: Messages): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === 'string' ? typeset(value) : typesetAll(value),
    ]),
  );

void i18next.use(initReactI18next).init({
  lng: 'fr',
  fallbackLng: 'fr',
  defaultNS: 'common',
  ns: [],
  resources: {},
  initAsync: false,
  showSupportNotice: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false, bindI18nStore: 'added' },
} as Parameters<typeof i18next.init>[0]);

/**
 * The messages of a feature, and the hook that reads them. French comes with the code of the feature; English is fetched
 * when somebody reads in English.
 */
export function messagesOf<N extends Namespace & string>(namespace: N, french: Messages, english: () => Promise<{ en: Messages }>) {
  i18next.addResourceBundle('fr', namespace, typesetAll(french));
  loadersOfEnglish.set(namespace, english);
  if (i18next.language === 'en') void loadEnglish(namespace);
  return function useMessages() {
    return useTranslation(namespace).t;
  };
}

function loadEnglish(namespace: string) {
  let load = loading.get(namespace);
  if (!load) {
    load = (loadersOfEnglish.get(namespace)?.() ?? Promise.resolve({ en: {} }))
      .then(({ en }) => {
        i18next.addResourceBundle('en', namespace, en);
      })
      // Without its messages a screen reads in French: better than not at all. The next screen tries again.
      .catch(() => {
        loading.delete(namespace);
      });
    loading.set(namespace, load);
  }
  return load;
}

/** Resolves when every message registered so far can be read in the current language. */
export async function messagesReady() {
  await Promise.all(loading.values());
}

export async function changeLanguage(language: Language) {
  if (language === 'en') await Promise.all([...loadersOfEnglish.keys()].map(loadEnglish));
  localStorage.setItem(STORAGE_KEY, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

/** The language chosen at an earlier visit; French otherwise, as the network speaks French. */
export async function restoreLanguage() {
  if (localStorage.getItem(STORAGE_KEY) === 'en') await changeLanguage('en');
}

messagesOf('common', fr, () => import('@/lib/i18n/common.en'));
