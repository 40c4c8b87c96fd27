import { useState } from 'react';
import { NoteFields } from '@/features/diagnosis/components/note-fields';
import { byDisagreement } from '@/features/diagnosis/disagreement';
import { useMessages } from '@/features/diagnosis/messages';
import { CriterionSpread } from '@/features/diagnosis/plot/criterion-spread';
import { SpreadTable } from '@/features/diagnosis/plot/spread-table';
import { Button } from '@/components/button';
import type { PartAddress } from '@/lib/api/part-address';
import type { DiagnosisDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './spreads.css';

interface SpreadsProps {
  at: PartAddress;
  diagnosis: DiagnosisDetail;
  editable: boolean;
}

/** Every criterion with its plot, where views differ most first; one of them at a time is talked about. */
export function Spreads({ at, diagnosis, editable }: SpreadsProps) {
  const t = useMessages();
  const format = useFormat();
  const [asTable, setAsTable] = useState(false);
  const [opened, setOpened] = useState<string>();
  const both = diagnosis.phase === 'RESULT' && diagnosis.criteria.some(({ after }) => after);
  const criteria = byDisagreement(diagnosis.criteria);
  return (
    <section className="stack" aria-labelledby="spreads">
      <div className="cluster cluster--apart">
        <h2 id="spreads">{t('spread.title')}</h2>
        <Button small onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'spread.plots' : 'spread.table')}
        </Button>
      </div>
      <p className="muted">{t('spread.order')}</p>
      {asTable ? (
        <SpreadTable criteria={criteria} both={both} />
      ) : (
        <ul className="spreads">
          {criteria.map((criterion) => (
            <li key={criterion.id} className="spreads__one">
              <h3>{format.text(criterion.name ?? '')}</h3>
              <CriterionSpread criterion={criterion} both={both} />
              {opened === criterion.id ? (
                <NoteFields at={at} criterion={criterion} editable={editable} />
              ) : (
                <Button
                  small
                  look="quiet"
                  aria-label={t('spread.discussNamed', { name: criterion.name ?? '' })}
                  onClick={() => setOpened(criterion.id)}
                >
                  {t('spread.discuss')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
