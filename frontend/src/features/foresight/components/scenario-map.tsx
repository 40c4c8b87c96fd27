import { Fragment, useId } from 'react';
import { useMessages } from '@/features/foresight/messages';
import { piecesOf } from '@/features/foresight/scenario-pieces';
import type { ForesightDetail, ScenarioDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './scenario-map.css';

interface ScenarioMapProps {
  foresight: Pick<ForesightDetail, 'horizonYear' | 'firstAxis' | 'secondAxis' | 'scenarios'>;
  /** Which one is open, where they can be opened. */
  open?: string;
  onOpen?: (scenario: ScenarioDetail) => void;
  large?: boolean;
}

/** Four futures between two uncertainties: the words stand where they belong, so that the figure reads as text as well. */
export function ScenarioMap({ foresight, open, onOpen, large }: ScenarioMapProps) {
  const t = useMessages();
  const format = useFormat();
  const id = useId();
  const { firstAxis, secondAxis, scenarios } = foresight;
  const text = (words: string | undefined) => format.text(words ?? '…');
  const words = {
    first: text(firstAxis.name),
    left: text(firstAxis.low),
    right: text(firstAxis.high),
    second: text(secondAxis.name),
    below: text(secondAxis.low),
    above: text(secondAxis.high),
  };
  const rows = [
    { pole: words.above, cells: scenarios.slice(0, 2) },
    { pole: words.below, cells: scenarios.slice(2, 4) },
  ];
  return (
    <figure className={`scenario-map${large ? ' scenario-map--large' : ''}`} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <figcaption>
        <h2 id={`${id}-title`} className={large ? 'visually-hidden' : undefined}>
          {t('map.title', { year: foresight.horizonYear })}
        </h2>
        <p id={`${id}-text`} className={large ? 'visually-hidden' : 'muted small'}>
          {t('map.description', words)}
        </p>
      </figcaption>
      <div className="scenario-map__grid">
        {rows.map(({ pole, cells }) => (
          <Fragment key={pole}>
            <p className="scenario-map__row">{pole}</p>
            {cells.map((scenario) => (
              <Cell key={scenario.id} scenario={scenario} open={open === scenario.id} onOpen={onOpen} />
            ))}
          </Fragment>
        ))}
        <p className="scenario-map__column scenario-map__column--first">{words.left}</p>
        <p className="scenario-map__column">{words.right}</p>
      </div>
    </figure>
  );
}

function Cell({ scenario, open, onOpen }: { scenario: ScenarioDetail; open: boolean; onOpen?: (scenario: ScenarioDetail) => void }) {
  const t = useMessages();
  const format = useFormat();
  const counts = [
    t('map.sentences', { count: piecesOf(scenario, 'STORY').length }),
    t('map.signals', { count: piecesOf(scenario, 'SIGNAL').length }),
    ...(scenario.chosen ? [t('map.steps', { count: piecesOf(scenario, 'STEP').length })] : []),
  ];
  const body = (
    <>
      <span className="scenario-map__title">{scenario.title ? format.text(scenario.title) : t('map.untitled')}</span>
      <span className="scenario-map__counts">{counts.join(' · ')}</span>
      {scenario.chosen && <span className="scenario-map__chosen">↩ {t('map.chosen')}</span>}
    </>
  );
  const name = `scenario-map__cell${scenario.chosen ? ' scenario-map__cell--chosen' : ''}`;
  return onOpen ? (
    <button type="button" className={name} aria-pressed={open} onClick={() => onOpen(scenario)}>
      {body}
    </button>
  ) : (
    <div className={name}>{body}</div>
  );
}
