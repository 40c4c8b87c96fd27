import { useBrief } from '@/features/preparation/api/preparation';
import { BriefForm } from '@/features/preparation/components/brief-form';
import { useMessages } from '@/features/preparation/messages';
import { Loaded } from '@/components/loaded';
import type { EventDetail } from '@/lib/api/types';

export function Brief({ event }: { event: EventDetail }) {
  const t = useMessages();
  const brief = useBrief(event.id);
  return (
    <section aria-labelledby="brief">
      <h2 id="brief">{t('brief.title')}</h2>
      <Loaded query={brief}>
        {(data) => (
          <>
            {event.state === 'DRAFT' && (data.goals.length === 0 || !data.audience) && (
              <p className="box box--notice">{t('brief.incomplete')}</p>
            )}
            <BriefForm eventId={event.id} brief={data} readLatest={async () => (await brief.refetch()).data} />
          </>
        )}
      </Loaded>
    </section>
  );
}
