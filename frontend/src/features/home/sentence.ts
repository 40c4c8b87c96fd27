import type { TFunction } from 'i18next';
import type { Home } from '@/lib/api/types';

interface Writer {
  t: TFunction<'home'>;
  words: (count: number, gender: 'm' | 'f') => string;
  date: (instant: string) => string;
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/**
 * What matters first, in a sentence: « Trois nouveautés près de chez vous, et une place qui s’est libérée pour vous ».
 * Everything counted here is feminine in French.
 */
export function homeSentence(home: Home, { t, words, date }: Writer): string {
  const near = new Set(home.nearby.map((event) => event.id));
  const newsNear = home.news.filter((entry) => near.has(entry.id)).length;

  const say = (key: 'newsNear' | 'news' | 'promoted' | 'toDo', count: number) =>
    count > 0 ? [t(`sentence.${key}`, { count, words: words(count, 'f') })] : [];

  // Two things can be read at a glance; the rest stands on the page.
  const [first, last] = [
    ...say('toDo', home.toDo.reduce((sum, { total }) => sum + total, 0)),
    ...(newsNear > 0 ? say('newsNear', newsNear) : say('news', home.newsTotal)),
    ...say('promoted', home.promotedRegistrations.length),
  ];
  if (first) return capitalised(last ? t('sentence.and', { first, last }) : first);

  const next = home.nextEvents[0];
  return next ? t('sentence.next', { date: date(next.startsAt) }) : t('sentence.nothing');
}
