import { useParams } from 'react-router-dom';
import { useTopic } from '@/features/topics/api/topics';
import { TopicForm } from '@/features/topics/components/topic-form';
import { ErrorState } from '@/components/error-state';
import { Loaded } from '@/components/loaded';
import { Problem } from '@/lib/api/problem';

/** A new topic, or the one of this address. */
export function TopicFormPage() {
  const { id } = useParams();
  const topic = useTopic(id);
  if (id === undefined) return <TopicForm key="new" />;
  return (
    <Loaded query={topic} asPage>
      {(found) =>
        found.allowedActions.includes('EDIT') ? (
          <TopicForm key={found.id} topic={found} readLatest={async () => (await topic.refetch()).data} />
        ) : (
          <ErrorState asPage error={new Problem(403)} />
        )
      }
    </Loaded>
  );
}
