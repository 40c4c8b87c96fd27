import { Link } from 'react-router-dom';
import { useChangeForesight, useSpots } from '@/features/foresight/api/foresight';
import { useMessages } from '@/features/foresight/messages';
import { polesOf } from '@/features/foresight/scenario-pieces';
import { Button } from '@/components/button';
import { SelectField } from '@/components/form/select-field';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';
import type { PartAddress } from '@/lib/api/part-address';
import type { ForesightDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

interface TableChoiceProps {
  at: PartAddress;
  foresight: ForesightDetail;
}

/** Which scenario each table writes. */
export function TableChoice({ at, foresight }: TableChoiceProps) {
  const t = useMessages();
  const spots = useSpots(at);
  return (
    <section className="stack" aria-labelledby="tables">
      <h2 id="tables">{t('tables.title')}</h2>
      <p className="muted">{t('tables.hint')}</p>
      <Loaded query={spots}>
        {(found) => {
          const known = found.filter(({ id, retired }) => id && !retired).map(({ id, name }) => ({ id: id!, name }));
          return known.length > 0 ? (
            <Tables at={at} foresight={foresight} spots={known} />
          ) : (
            <p>
              {t('tables.none')}{' '}
              <Link to={`/rencontres/${at.eventId}/animation/${at.segmentId}`}>{t('tables.prepare')}</Link>
            </p>
          );
        }}
      </Loaded>
    </section>
  );
}

function Tables({ at, foresight, spots }: TableChoiceProps & { spots: { id: string; name: string }[] }) {
  const t = useMessages();
  const format = useFormat();
  const change = useChangeForesight(at);
  const { scenarios, firstAxis, secondAxis, tables, version } = foresight;
  const options = scenarios.map((scenario) => ({
    value: scenario.id,
    label: format.text(scenario.title ?? polesOf(scenario.quadrant, firstAxis, secondAxis).filter(Boolean).join(' ; ')) || t('map.untitled'),
  }));
  const save = (wanted: { spotId: string; scenarioId: string }[]) => change.mutate({ kind: 'TABLES', version, tables: wanted });
  const give = (spotId: string, scenarioId: string) => {
    const others = tables.filter((table) => table.spotId !== spotId);
    save(scenarioId ? [...others, { spotId, scenarioId }] : others);
  };
  return (
    <>
      {tables.length === 0 && (
        <div>
          <Button
            busy={change.isPending}
            onClick={() => save(spots.map(({ id }, index) => ({ spotId: id, scenarioId: scenarios[index % scenarios.length]!.id })))}
          >
            {t('tables.spread')}
          </Button>
        </div>
      )}
      <div className="table-choice">
        {spots.map((spot) => (
          <SelectField
            key={spot.id}
            id={`table-${spot.id}`}
            label={format.text(spot.name)}
            value={tables.find(({ spotId }) => spotId === spot.id)?.scenarioId ?? ''}
            empty={t('tables.nothing')}
            options={options}
            onChange={(scenarioId) => give(spot.id, scenarioId)}
          />
        ))}
      </div>
      {change.isError && <InlineError error={change.error} />}
    </>
  );
}
