import { useMemo } from 'react';
import { formatMonth, formatPlainDate } from '@/lib/format/plain-dates';
import { useFormat } from '@/lib/format/use-format';
import type { ScenarioItemDetail } from '@/lib/api/types';

/** « septembre 2034 », « 12 septembre 2034 » */
export function useStepDate() {
  const { language } = useFormat();
  return ({ year = 0, month = 1, day }: ScenarioItemDetail) =>
    day === undefined ? formatMonth(year, month, language) : formatPlainDate(year, month, day, language);
}

/** The twelve months, for a choice. */
export function useMonths() {
  const { language } = useFormat();
  return useMemo(
    () =>
      Array.from({ length: 12 }, (_, index) => ({
        value: String(index + 1),
        label: new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, index, 1)),
      })),
    [language],
  );
}
