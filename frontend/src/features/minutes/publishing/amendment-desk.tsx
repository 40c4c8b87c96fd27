import { useState } from 'react';
import { useAmendments, useDecide } from '@/features/minutes/api/reading';
import { useMessages } from '@/features/minutes/messages';
import { AmendmentText } from '@/features/minutes/reading/own-amendments';
import { Button } from '@/components/button';
import { TextAreaField } from '@/components/form/text-area-field';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { AmendmentDetail, AmendmentState } from '@/lib/api/types';

/** What those who attended proposed, for whoever decides. */
export function AmendmentDesk({ eventId }: { eventId: string }) {
  const t = useMessages();
  const { data } = useAmendments(eventId, true);
  if (!data || data.items.length === 0) return null;
  const open = data.items.filter(({ state }) => state === 'OPEN').length;
  return (
    <section className="stack" aria-labelledby="amendments">
      <h2 id="amendments">{t('amend.desk', { count: open })}</h2>
      <ul className="rows">
        {data.items.map((amendment) => (
          <li key={amendment.id} className="amendment">
            {amendment.author && <p className="small muted">{amendment.author}</p>}
            <AmendmentText amendment={amendment} />
            {amendment.state === 'OPEN' && <Decision eventId={eventId} amendment={amendment} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decision({ eventId, amendment }: { eventId: string; amendment: AmendmentDetail }) {
  const t = useMessages();
  const toast = useToast();
  const decide = useDecide(eventId, () => toast(t('amend.decided')));
  const [answer, setAnswer] = useState('');
  const [missing, setMissing] = useState(false);
  const id = `answer-${amendment.id}`;
  const take = (decision: Exclude<AmendmentState, 'OPEN'>) => {
    const silent = decision === 'DECLINED' && !answer.trim();
    setMissing(silent);
    if (silent) return;
    decide.mutate({ id: amendment.id, decision, answer: answer.trim() || undefined });
  };
  return (
    <div className="form">
      <TextAreaField
        id={id}
        label={t('amend.yourAnswer')}
        hint={t('amend.yourAnswerHint')}
        error={missing ? t('amend.reasonNeeded') : undefined}
        optional
        rows={2}
        value={answer}
        onChange={setAnswer}
        maxLength={2000}
      />
      {decide.isError && <InlineError error={decide.error} />}
      <div className="cluster">
        <Button small busy={decide.isPending} onClick={() => take('ACCEPTED')}>
          {t(amendment.proposed ? 'amend.acceptText' : 'amend.accept')}
        </Button>
        <Button small look="quiet" busy={decide.isPending} onClick={() => take('ACCEPTED_WITH_CHANGES')}>
          {t('amend.acceptChanged')}
        </Button>
        <Button small look="quiet" busy={decide.isPending} onClick={() => take('DECLINED')}>
          {t('amend.decline')}
        </Button>
      </div>
    </div>
  );
}
