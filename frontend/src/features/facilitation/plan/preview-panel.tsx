import { useMessages } from '@/features/facilitation/messages';
import { Button } from '@/components/button';
import type { PreviewFigures } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './preview-panel.css';

interface PreviewPanelProps {
  figures: PreviewFigures[];
  /** The search is over, and what it found is being saved. */
  keeping: boolean;
  onStop: () => void;
}

/** A plan that gets better while one looks on. The figures change too fast to be read out: a screen reader hears the state. */
export function PreviewPanel({ figures, keeping, onStop }: PreviewPanelProps) {
  const t = useMessages();
  const format = useFormat();
  const last = figures.at(-1);
  return (
    <section className="rotation-preview box" aria-labelledby="rotation-preview">
      <h3 id="rotation-preview">{t('preview.title')}</h3>
      <p role="status">{t(keeping ? 'preview.keeping' : 'preview.working')}</p>
      <dl className="rotation-preview__figures">
        <Figure name={t('preview.repeats')} value={last && format.number(last.repeats)} />
        <Figure name={t('preview.cost')} value={last && format.number(last.cost)} />
        <Figure name={t('preview.seconds')} value={last && format.number(Math.floor(last.seconds))} />
      </dl>
      <Curve figures={figures} />
      {!keeping && (
        <p>
          <Button onClick={onStop}>{t('preview.stop')}</Button>
        </p>
      )}
    </section>
  );
}

function Figure({ name, value }: { name: string; value: string | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value ?? '…'}</dd>
    </div>
  );
}

/** The cost over time, from the first plan to the latest. */
function Curve({ figures }: { figures: PreviewFigures[] }) {
  const t = useMessages();
  const format = useFormat();
  const first = figures[0];
  const last = figures.at(-1);
  if (!first || !last || figures.length < 2) return <div className="rotation-preview__curve" />;
  const highest = Math.max(...figures.map(({ cost }) => cost), 1);
  const long = Math.max(last.seconds - first.seconds, 0.001);
  const points = figures.map(({ cost, seconds }) => `${(((seconds - first.seconds) / long) * 200).toFixed(1)},${(58 - (cost / highest) * 54).toFixed(1)}`);
  return (
    <svg
      className="rotation-preview__curve"
      viewBox="0 0 200 60"
      preserveAspectRatio="none"
      role="img"
      aria-label={t('preview.curve', { first: format.number(first.cost), last: format.number(last.cost) })}
    >
      <polyline points={points.join(' ')} fill="none" stroke="currentColor" strokeWidth="2" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
