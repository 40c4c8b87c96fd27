import { useState } from 'react';
import { useCarpool, useForgetCarpool } from '@/features/travel/api/travel';
import { CarpoolForm } from '@/features/travel/components/carpool-form';
import { Contacts, Suggestions } from '@/features/travel/components/carpool-lists';
import { useMessages } from '@/features/travel/messages';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Loaded } from '@/components/loaded';
import type { Picked } from '@/components/pickers/picked';
import type { CarpoolBoard } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

interface CarpoolSectionProps {
  eventId: string;
  startsAt: string;
  home: Picked | undefined;
}

/** Shared cars, for those who take part. */
export function CarpoolSection({ eventId, startsAt, home }: CarpoolSectionProps) {
  const t = useMessages();
  const carpool = useCarpool(eventId);
  return (
    <section className="stack" aria-labelledby="covoiturage">
      <h2 id="covoiturage">{t('carpool.title')}</h2>
      <p className="muted">{t('carpool.text')}</p>
      <Loaded query={carpool}>{(board) => <Board eventId={eventId} startsAt={startsAt} board={board} home={home} />}</Loaded>
    </section>
  );
}

function Board({ eventId, startsAt, board, home }: CarpoolSectionProps & { board: CarpoolBoard }) {
  const t = useMessages();
  const format = useFormat();
  const forget = useForgetCarpool(eventId);
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState(false);
  const { mine } = board;

  if (!mine && !editing) {
    return (
      <>
        <p>{t('carpool.counts', { offers: format.number(board.offers), needs: format.number(board.needs) })}</p>
        <div className="no-print">
          <Button onClick={() => setEditing(true)}>{t('carpool.begin')}</Button>
        </div>
      </>
    );
  }
  if (!mine || editing) return <CarpoolForm eventId={eventId} startsAt={startsAt} mine={mine} home={home} onDone={() => setEditing(false)} />;
  return (
    <>
      <div className="box stack stack--tight">
        <p>
          <strong>{t(mine.kind === 'OFFER' ? 'carpool.youOffer' : 'carpool.youNeed', { count: mine.seats })}</strong>{' '}
          {t('carpool.leaves', { place: mine.origin.name, time: format.time(mine.leavesAt) })}
          {mine.kind === 'OFFER' && <> · {t('carpool.seatsLeft', { count: mine.seatsLeft })}</>}
        </p>
        <div className="cluster no-print">
          <Button small onClick={() => setEditing(true)}>
            {t('mine.change')}
          </Button>
          <Button small look="danger" onClick={() => setAsking(true)}>
            {t('carpool.forget')}
          </Button>
        </div>
      </div>
      <Contacts eventId={eventId} board={board} />
      <Suggestions eventId={eventId} board={board} />
      <ConfirmDialog
        open={asking}
        danger
        title={t('carpool.forgetTitle')}
        confirm={t('carpool.forget')}
        onConfirm={() => forget.mutateAsync()}
        onClose={() => setAsking(false)}
      >
        <p>{t('carpool.forgetText')}</p>
      </ConfirmDialog>
    </>
  );
}
