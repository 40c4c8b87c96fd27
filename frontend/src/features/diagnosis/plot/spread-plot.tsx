import { useId } from 'react';
import { useMessages } from '@/features/diagnosis/messages';
import { dotsOf, LEVEL_WIDTH, LEVELS, pathOf, radiusFor, STACK_HEIGHT, xOf } from '@/features/diagnosis/plot/dots';
import { useSpreadText } from '@/features/diagnosis/plot/use-spread-text';
import type { CriterionDetail, SpreadDetail } from '@/lib/api/types';
import './spread-plot.css';

const WIDTH = LEVELS.length * LEVEL_WIDTH;
const BAR = STACK_HEIGHT + 9;
const HEIGHT = STACK_HEIGHT + 38;

interface SpreadPlotProps {
  criterion: CriterionDetail;
  spread: SpreadDetail;
  /** Of both rounds, so that one dot is one answer in either plot. */
  most?: number;
  tone?: 'before' | 'after';
}

/** One dot an answer, a bar for the middle half, a mark at the median; the same in words for those who cannot see it. */
export function SpreadPlot({ criterion, spread, most, tone = 'before' }: SpreadPlotProps) {
  const t = useMessages();
  const words = useSpreadText();
  const id = useId();
  const radius = radiusFor(most ?? Math.max(...spread.counts));
  const from = xOf(spread.lowerQuartile);
  const to = xOf(spread.upperQuartile);
  const median = xOf(spread.median);
  return (
    <svg className={`spread-plot spread-plot--${tone}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title ${id}-text`}>
      <title id={`${id}-title`}>{criterion.name}</title>
      <desc id={`${id}-text`}>{words.describe(criterion, spread, t)}</desc>
      <path className="spread-plot__axis" d={`M0 ${STACK_HEIGHT + 1}H${WIDTH}`} />
      <path className="spread-plot__dots" d={pathOf(dotsOf(spread.counts, radius), radius)} />
      <path className="spread-plot__half" d={`M${from} ${BAR}H${Math.max(to, from + 0.5)}`} />
      <path className="spread-plot__median" d={`M${median} ${BAR - 7}V${BAR + 7}`} />
      {/* one place a figure */}
      <text className="spread-plot__levels" x={LEVELS.map(xOf).join(' ')} y={HEIGHT - 4} aria-hidden="true">
        {LEVELS.join('')}
      </text>
    </svg>
  );
}
