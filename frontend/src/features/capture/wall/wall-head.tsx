import { Link, useSearchParams } from 'react-router-dom';
import { useMessages } from '@/features/capture/wall/messages';
import { useVoting } from '@/features/capture/wall/wall-api';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { PageHeader } from '@/components/page-header';
import { useToast } from '@/components/toast';
import type { PartAddress } from '@/lib/api/part-address';
import type { CaptureDetail, Wall } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

interface WallHeadProps {
  at: PartAddress;
  capture: CaptureDetail;
  wall: Wall;
  projected: boolean;
  editable: boolean;
}

/** What the wall is about, how much is left to do, and what concerns it as a whole. */
export function WallHead({ at, capture, wall, projected, editable }: WallHeadProps) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const [, setParams] = useSearchParams();
  const voting = useVoting(at);
  const cards = wall.cards.filter(({ mergedInto, hidden }) => !mergedInto && !hidden);
  const toSort = cards.filter(({ groupId }) => !groupId).length;
  const open = capture.voting === 'OPEN';
  const project = (on: boolean) =>
    setParams((now) => {
      const next = new URLSearchParams(now);
      if (on) next.set('view', 'projector');
      else next.delete('view');
      return next;
    });
  const vote = () =>
    voting.mutate(!open, { onSuccess: (now) => toast(t(now.voting === 'OPEN' ? 'view.votingOpened' : 'view.votingClosed')) });
  return (
    <>
      <PageHeader
        title={format.text(capture.title)}
        shortTitle={t('title', { part: format.text(capture.title) })}
        above={
          !projected && (
            <p className="cluster">
              <Link to={`/rencontres/${at.eventId}`}>{t('back')}</Link>
              <span aria-hidden="true">›</span>
              <Link to={`/rencontres/${at.eventId}/animation/${at.segmentId}/recueil`}>{t('capture')}</Link>
            </p>
          )
        }
        lead={
          !projected && (
            <p>
              {cards.length === 0 ? t('lead.none') : t('lead.toSort', { count: toSort, total: cards.length })}
              {capture.given > 0 && ` ${t('lead.given', { count: capture.given })} ${t('lead.phones', { count: capture.phones })}`}
            </p>
          )
        }
        actions={
          projected ? (
            <Button look="quiet" onClick={() => project(false)}>
              {t('view.leave')}
            </Button>
          ) : (
            <>
              {editable && cards.length > 0 && (
                <Button busy={voting.isPending} onClick={vote}>
                  {t(open ? 'view.closeVoting' : 'view.openVoting')}
                </Button>
              )}
              <Button onClick={() => project(true)}>{t('view.projector')}</Button>
              <Button look="quiet" onClick={() => window.print()}>
                {t('view.print')}
              </Button>
            </>
          )
        }
      />
      {voting.error && <InlineError error={voting.error} />}
    </>
  );
}
