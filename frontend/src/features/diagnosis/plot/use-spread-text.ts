import { useMemo } from 'react';
import type { useMessages } from '@/features/diagnosis/messages';
import { LEVELS } from '@/features/diagnosis/plot/dots';
import type { CriterionDetail, SpreadDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

/** Figures of a spread as people read them. */
export function useSpreadText() {
  const format = useFormat();
  return useMemo(() => {
    const figure = (value: number) => format.number(Math.round(value * 100) / 100);
    return {
      figure,
      percent: (value: number) => format.text(`${format.number(Math.round(value * 100))} %`),
      describe: (criterion: CriterionDetail, spread: SpreadDetail, t: ReturnType<typeof useMessages>) =>
        t('spread.description', {
          name: criterion.name ?? '',
          low: criterion.low ?? '',
          high: criterion.high ?? '',
          counts: LEVELS.filter((level) => spread.counts[level - 1])
            .map((level) => t('spread.count', { count: spread.counts[level - 1] ?? 0, level }))
            .join(', '),
          median: figure(spread.median),
          lower: figure(spread.lowerQuartile),
          upper: figure(spread.upperQuartile),
        }),
    };
  }, [format]);
}
