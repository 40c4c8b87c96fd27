import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  formatBlock, formatDate, formatDay, formatMoment, formatPeriod, formatRelative, formatTime, formatTimeRange, zoneHint,
} from '@/lib/format/dates';
import { countInWords, formatNumber } from '@/lib/format/numbers';
import { typeset } from '@/lib/format/typography';
import type { Language } from '@/lib/i18n/i18n';

/** Dates, numbers and text as the reader's language writes them. */
export function useFormat() {
  const language = useTranslation().i18n.language as Language;
  return useMemo(
    () => ({
      language,
      date: (instant: string) => formatDate(instant, language),
      day: (instant: string) => formatDay(instant, language),
      moment: (instant: string) => formatMoment(instant, language),
      period: (from: string, to: string) => formatPeriod(from, to, language),
      time: (instant: string) => formatTime(instant, language),
      timeRange: (from: string, to: string) => formatTimeRange(from, to, language),
      zoneHint: () => zoneHint(language),
      relative: (instant: string) => formatRelative(instant, language),
      block: (instant: string) => formatBlock(instant, language),
      number: (value: number) => formatNumber(value, language),
      words: (count: number, gender?: 'm' | 'f') => countInWords(count, language, gender),
      /** What people typed (titles, summaries), mostly in French, whatever the language of the screen. */
      text: typeset,
      theme: (theme: { nameFr: string; nameEn: string }) => (language === 'en' ? theme.nameEn : typeset(theme.nameFr)),
    }),
    [language],
  );
}
