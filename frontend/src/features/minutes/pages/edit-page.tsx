import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { draftQuery, useChangePlan, useHarvest, useLiveDraft, useMinutesDraft } from '@/features/minutes/api/draft';
import { AddSection } from '@/features/minutes/draft/add-section';
import { OpenSection } from '@/features/minutes/draft/open-section';
import { SectionCard } from '@/features/minutes/draft/section-card';
import { WRITER } from '@/features/minutes/draft/use-section-writing';
import { useMessages } from '@/features/minutes/messages';
import { AmendmentDesk } from '@/features/minutes/publishing/amendment-desk';
import { CommitmentDesk } from '@/features/minutes/publishing/commitment-desk';
import { PromisedBefore } from '@/features/minutes/publishing/promised-before';
import { PublishBox } from '@/features/minutes/publishing/publish-box';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useToast } from '@/components/toast';
import { useEvent } from '@/lib/api/get-event';
import { Problem } from '@/lib/api/problem';
import type { EventDetail, MinutesDraft, MinutesPulse } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './edit-page.css';
import './reading-page.css';

/** Where the minutes of an event are written, by those who run it. */
export function MinutesEditPage() {
  const { id = '' } = useParams();
  const event = useEvent(id);
  return (
    <Loaded query={event} asPage>
      {(data) => (data.allowedActions.includes('PREPARE') ? <Content event={data} /> : <ErrorState asPage error={new Problem(403)} />)}
    </Loaded>
  );
}

function Content({ event }: { event: EventDetail }) {
  const t = useMessages();
  const format = useFormat();
  const draft = useMinutesDraft(event.id);
  return (
    <>
      <PageHeader
        title={t('draft.title')}
        above={<Link to={`/rencontres/${event.id}`}>{format.text(event.title)}</Link>}
        lead={<p>{t('draft.lead')}</p>}
      />
      <Loaded query={draft}>
        {(data) => (
          <>
            {data ? <Sections eventId={event.id} draft={data} /> : <Begin eventId={event.id} />}
            <PromisedBefore eventId={event.id} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Begin({ eventId }: { eventId: string }) {
  const t = useMessages();
  const harvest = useHarvest(eventId);
  const toast = useToast();
  const begin = () => harvest.mutate(false, { onSuccess: ({ added }) => toast(t('draft.taken', { count: added })) });
  return (
    <>
      <EmptyState
        title={t('draft.noneTitle')}
        action={
          <Button look="primary" busy={harvest.isPending} onClick={begin}>
            {t('draft.begin')}
          </Button>
        }
      >
        <p>{t('draft.noneText')}</p>
      </EmptyState>
      {harvest.isError && <InlineError error={harvest.error} />}
    </>
  );
}

function Sections({ eventId, draft }: { eventId: string; draft: MinutesDraft }) {
  const t = useMessages();
  const toast = useToast();
  const harvest = useHarvest(eventId);
  const change = useChangePlan(eventId);
  const [open, setOpen] = useState<string>();
  const pulse = useFollowing(eventId, draft);
  const writersOf = (section: string) =>
    pulse?.sections.find(({ id }) => id === section)?.writers.filter(({ writer }) => writer !== WRITER).map(({ name }) => name) ?? [];
  const topUp = () => harvest.mutate(true, { onSuccess: ({ added }) => toast(t('draft.taken', { count: added })) });

  return (
    <div className="minutes-draft stack stack--wide">
      <div className="cluster">
        <Button busy={harvest.isPending} onClick={topUp}>
          {t('draft.topUp')}
        </Button>
      </div>
      {harvest.isError && <InlineError error={harvest.error} />}
      {draft.state !== 'DRAFT' && <AmendmentDesk eventId={eventId} />}
      {draft.sections.map((section) =>
        section.id === open ? (
          <OpenSection
            key={section.id}
            eventId={eventId}
            draft={draft}
            section={section}
            writers={writersOf(section.id)}
            onClose={() => setOpen(undefined)}
          />
        ) : (
          <SectionCard key={section.id} section={section} writers={writersOf(section.id)} onOpen={() => setOpen(section.id)} />
        ),
      )}
      <AddSection
        after={draft.sections.at(-2)?.id ?? draft.sections.at(-1)?.id}
        busy={change.isPending}
        onAdd={(title, after) => change.mutateAsync({ kind: 'ADD', title, after })}
      />
      <CommitmentDesk eventId={eventId} />
      {draft.removed.length > 0 && (
        <details className="no-print">
          <summary>{t('draft.aside', { count: draft.removed.length })}</summary>
          <ul className="rows">
            {draft.removed.map(({ id, title }) => (
              <li key={id} className="cluster cluster--apart">
                <span>{title}</span>
                <Button
                  small
                  look="quiet"
                  aria-label={t('draft.restoreNamed', { title })}
                  onClick={() => change.mutate({ kind: 'RESTORE', section: id })}
                >
                  {t('draft.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <PublishBox eventId={eventId} draft={draft} onMend={setOpen} />
    </div>
  );
}

/** Reads the draft again where others changed it; what one typed oneself is known already. */
function useFollowing(eventId: string, draft: MinutesDraft): MinutesPulse | undefined {
  const queries = useQueryClient();
  const { data: pulse } = useLiveDraft(eventId, true);
  useEffect(() => {
    if (!pulse) return;
    const known = new Map(draft.sections.map(({ id, revision }) => [id, revision]));
    const stale = pulse.version > draft.version || pulse.sections.some(({ id, revision }) => revision > (known.get(id) ?? -1));
    if (stale) void queries.invalidateQueries({ queryKey: draftQuery(eventId).queryKey });
    // Once for each message: what is read again is newer than it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pulse]);
  return pulse;
}
