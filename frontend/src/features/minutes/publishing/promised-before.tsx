import { usePromised } from '@/features/minutes/api/commitments';
import { useMessages } from '@/features/minutes/messages';
import { CommitmentText } from '@/features/minutes/reading/commitment-list';
import { useSeen } from '@/lib/hooks/use-seen';

/** What those who come promised at earlier events. */
export function PromisedBefore({ eventId }: { eventId: string }) {
  const t = useMessages();
  const [seen, place] = useSeen<HTMLDivElement>();
  const { data } = usePromised(eventId, seen);
  return (
    <div ref={place}>
      {data && data.items.length > 0 && (
        <details>
          <summary>{t('commitments.before', { count: data.total })}</summary>
          <ul className="rows">
            {data.items.map((commitment) => (
              <li key={commitment.id} className="commitment">
                <CommitmentText commitment={commitment} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
