import type { ReactNode } from 'react';
import { useAnswer, useParticipation } from '@/features/registration/api/participation';
import { LinkState } from '@/features/registration/components/link-state';
import { useMessages } from '@/features/registration/messages';
import { Button, ButtonLink } from '@/components/button';
import { Facts } from '@/components/facts';
import { InlineError } from '@/components/inline-error';
import { PageHeader } from '@/components/page-header';
import { useToast } from '@/components/toast';
import { UndeliveredBox } from '@/components/undelivered';
import type { ParticipationDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

interface ParticipationPageProps {
  /** What else there is of the event, from other features. */
  parts: (participation: ParticipationDetail) => ReactNode;
}

/** Where a letter leads: one's registration, and one click to say whether one comes. */
export function ParticipationPage({ parts }: ParticipationPageProps) {
  const participation = useParticipation();
  return <LinkState query={participation}>{(data) => <Content data={data} parts={parts(data)} />}</LinkState>;
}

function Content({ data, parts }: { data: ParticipationDetail; parts: ReactNode }) {
  const t = useMessages();
  const format = useFormat();
  return (
    <>
      <PageHeader
        title={t(`mine.${data.state}`)}
        above={format.text(data.title)}
        lead={
          <p>
            {t('mine.lead', { name: `${data.firstName} ${data.lastName}` })}
            {data.registeredBy && <> · {t('mine.registeredBy', { name: data.registeredBy })}</>}
          </p>
        }
      />
      <div className="stack stack--wide">
        <UndeliveredBox since={data.undeliveredSince}>{t('mine.correct')}</UndeliveredBox>
        <Facts
          facts={[
            [t('mine.when'), format.period(data.startsAt, data.endsAt)],
            [t('mine.where'), data.where && format.text(data.where)],
            [t('mine.seat'), data.state !== 'CANCELLED' && t(`seat.${data.seat}`)],
            [t('mine.link'), data.onlineUrl && !data.parts.includes('WEBINAR') && <a href={data.onlineUrl}>{data.onlineUrl}</a>],
          ]}
        />
        {data.eventState === 'CANCELLED' ? (
          <p className="box box--danger">{t('mine.eventCancelled')}</p>
        ) : data.open ? (
          <Answer data={data} />
        ) : (
          data.state !== 'CANCELLED' && <p className="muted">{t('mine.over')}</p>
        )}
        {parts}
        {data.kind !== 'GUEST' && (
          <p>
            <ButtonLink to={`/rencontres/${data.eventId}`}>{t('mine.eventPage')}</ButtonLink>
          </p>
        )}
      </div>
    </>
  );
}

function Answer({ data }: { data: ParticipationDetail }) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const confirm = useAnswer('confirmation');
  const cancel = useAnswer('cancellation');
  const failure = confirm.error ?? cancel.error;
  const waiting = data.state === 'WAITING';
  return (
    <section className="box stack" aria-label={t('mine.ask')}>
      {waiting && data.position && <p>{t('mine.position', { position: data.position })}</p>}
      {data.confirmedAt && <p>✓ {t('mine.confirmedOn', { date: format.day(data.confirmedAt) })}</p>}
      <div className="cluster">
        {!waiting && !data.confirmedAt && (
          <Button
            look="primary"
            busy={confirm.isPending}
            onClick={() => confirm.mutate(undefined, { onSuccess: () => toast(t('mine.confirmed')) })}
          >
            {t('mine.come')}
          </Button>
        )}
        <Button
          look="danger"
          busy={cancel.isPending}
          onClick={() => cancel.mutate(undefined, { onSuccess: () => toast(t('mine.released')) })}
        >
          {t(waiting ? 'mine.leaveQueue' : 'mine.release')}
        </Button>
      </div>
      {failure && <InlineError error={failure} />}
    </section>
  );
}
