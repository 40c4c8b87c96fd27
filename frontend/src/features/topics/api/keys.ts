import type { QueryClient } from '@tanstack/react-query';
import type { TopicDetail } from '@/lib/api/types';

export const topicKeys = {
  all: ['topics'] as const,
  list: (filters: object) => ['topics', 'list', filters] as const,
  detail: (id: string) => ['topics', 'detail', id] as const,
};

/** What an action answered is the topic as it is now; lists read anew. */
export function keepTopic(queries: QueryClient, topic: TopicDetail) {
  queries.setQueryData(topicKeys.detail(topic.id), topic);
  return queries.invalidateQueries({ queryKey: topicKeys.all });
}
