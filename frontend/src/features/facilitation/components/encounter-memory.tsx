import { useState } from 'react';
import { Link } from 'react-router-dom';
import { ENCOUNTERS_SIZE, useDecideAboutEncounters, useEncounters, useEncounterSettings, useEraseEncounters } from '@/features/facilitation/api/encounters';
import { useMessages } from '@/features/facilitation/messages';
import { fullName } from '@/features/facilitation/people';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';
import { Skeleton } from '@/components/skeleton';
import { useToast } from '@/components/toast';
import type { EncounterSettings, MetMember } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { useSeen } from '@/lib/hooks/use-seen';

/** Whom one met at the tables of earlier days: why it is known, until when, and how to have it forgotten. */
export function EncounterMemory() {
  const t = useMessages();
  const [seen, ref] = useSeen<HTMLElement>();
  const settings = useEncounterSettings(seen);
  return (
    <section ref={ref} className="stack" id="qui-j-ai-rencontre" aria-labelledby="encounters">
      <h2 id="encounters">{t('encounters.title')}</h2>
      <p className="muted small">{t('encounters.why')}</p>
      {seen ? (
        <Loaded query={settings} skeleton={<Skeleton rows={2} />}>
          {(data) => <Memory settings={data} />}
        </Loaded>
      ) : (
        <Skeleton rows={2} />
      )}
    </section>
  );
}

function Memory({ settings }: { settings: EncounterSettings }) {
  const t = useMessages();
  const toast = useToast();
  const [asking, setAsking] = useState<'erase' | 'stop'>();
  const erase = useEraseEncounters();
  const decide = useDecideAboutEncounters();
  const [page, setPage] = useState(1);
  const met = useEncounters(page, settings.remembered);
  if (!settings.remembered) {
    return (
      <>
        <p>{t('encounters.off')}</p>
        <div className="cluster">
          <Button small busy={decide.isPending} onClick={() => decide.mutate(true, { onSuccess: () => toast(t('encounters.resumed')) })}>
            {t('encounters.resume')}
          </Button>
        </div>
        {decide.isError && <InlineError error={decide.error} />}
      </>
    );
  }
  return (
    <>
      <p className="muted small">{t('encounters.until', { months: settings.keptMonths })}</p>
      <Loaded query={met} skeleton={<Skeleton rows={2} />}>
        {({ items, total }) => (
          <>
            {items.length === 0 ? (
              <p className="muted">
                {t('encounters.noneTitle')}. {t('encounters.noneText')}
              </p>
            ) : (
              <Met items={items} />
            )}
            {total > ENCOUNTERS_SIZE && (
              <div className="cluster">
                <Button small disabled={page === 1} onClick={() => setPage(page - 1)}>
                  {t('encounters.previous')}
                </Button>
                <Button small disabled={page * ENCOUNTERS_SIZE >= total} onClick={() => setPage(page + 1)}>
                  {t('encounters.next')}
                </Button>
              </div>
            )}
            <div className="cluster">
              {items.length > 0 && (
                <Button small look="danger" onClick={() => setAsking('erase')}>
                  {t('encounters.erase')}
                </Button>
              )}
              <Button small look="danger" onClick={() => setAsking('stop')}>
                {t('encounters.stop')}
              </Button>
            </div>
          </>
        )}
      </Loaded>
      <ConfirmDialog
        open={asking === 'erase'}
        danger
        title={t('encounters.eraseTitle')}
        confirm={t('encounters.erase')}
        onConfirm={async () => {
          await erase.mutateAsync();
          setPage(1);
          toast(t('encounters.erased'));
        }}
        onClose={() => setAsking(undefined)}
      >
        <p>{t('encounters.eraseText')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'stop'}
        danger
        title={t('encounters.stopTitle')}
        confirm={t('encounters.stop')}
        onConfirm={async () => {
          await decide.mutateAsync(false);
          toast(t('encounters.stopped'));
        }}
        onClose={() => setAsking(undefined)}
      >
        <p>{t('encounters.stopText')}</p>
      </ConfirmDialog>
    </>
  );
}

function Met({ items }: { items: MetMember[] }) {
  const t = useMessages();
  const format = useFormat();
  return (
    <ul className="rows encounters">
      {items.map(({ member, eventId, eventTitle, metOn, times }) => (
        <li key={`${member.id}/${eventId}/${metOn}`}>
          <Link to={`/annuaire/${member.id}`}>{fullName(member)}</Link>
          <p className="muted small">
            {t('encounters.at', { date: format.day(metOn), event: format.text(eventTitle) })} · {t('encounters.times', { count: times })}
          </p>
        </li>
      ))}
    </ul>
  );
}
