import { useParticipants } from '@/features/webinar/api/participants';
import { useMessages } from '@/features/webinar/messages';
import { ListPage } from '@/components/list/list-page';
import { useFormat } from '@/lib/format/use-format';
import { NO_FILTERS, useListAddress } from '@/lib/lists/address';

/** Who came in by the button of this page, for those who run the webinar. */
export function ParticipantList({ eventId }: { eventId: string }) {
  const t = useMessages();
  const format = useFormat();
  const { page } = useListAddress(NO_FILTERS);
  const participants = useParticipants(eventId, page);
  return (
    <ListPage query={participants} empty={<p className="muted">{t('participants.empty')}</p>}>
      {(items) => (
        <ul className="stack stack--tight participant-list">
          {items.map((person) => (
            <li key={person.id}>
              {person.firstName} {person.lastName}
              {person.organisationName && <span className="muted small"> · {person.organisationName}</span>}
              <span className="muted small"> · {format.time(person.joinedAt)}</span>
            </li>
          ))}
        </ul>
      )}
    </ListPage>
  );
}
