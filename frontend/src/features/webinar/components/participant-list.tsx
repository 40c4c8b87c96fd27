import { useSearchParams } from 'react-router-dom';
import { PARTICIPANTS_SIZE, useParticipants } from '@/features/webinar/api/get-participants';
import { useMessages } from '@/features/webinar/messages';
import { Loaded } from '@/components/loaded';
import { Pagination } from '@/components/pagination';
import { useFormat } from '@/lib/format/use-format';

/** Who came in by the button of this page, for those who run the webinar. */
export function ParticipantList({ eventId }: { eventId: string }) {
  const t = useMessages();
  const format = useFormat();
  const [params] = useSearchParams();
  const page = Math.max(1, Number(params.get('page')) || 1);
  const participants = useParticipants(eventId, page);
  return (
    <Loaded query={participants}>
      {({ items, total }) =>
        total === 0 ? (
          <p className="muted">{t('participants.empty')}</p>
        ) : (
          <>
            <ul className="stack stack--tight participant-list">
              {items.map((person) => (
                <li key={person.id}>
                  {person.firstName} {person.lastName}
                  {person.organisationName && <span className="muted small"> · {person.organisationName}</span>}
                  <span className="muted small"> · {format.time(person.joinedAt)}</span>
                </li>
              ))}
            </ul>
            <Pagination page={page} size={PARTICIPANTS_SIZE} total={total} />
          </>
        )
      }
    </Loaded>
  );
}
