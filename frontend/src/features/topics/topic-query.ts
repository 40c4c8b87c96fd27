import type { TopicFilters } from '@/features/topics/api/get-topics';
import type { useUrlFilters } from '@/lib/hooks/use-url-filters';

export const FILTERS = ['q', 'state', 'theme', 'mine', 'sort'] as const;
export const STATES = ['PROPOSED', 'PICKED', 'SET_ASIDE', 'MERGED'] as const;
export const SORTS = ['-backing', '-proposedAt', 'title'] as const;

export type TopicUrlFilters = ReturnType<typeof useUrlFilters<(typeof FILTERS)[number]>>;

/** Only what this page knows goes to the API: an address that was edited by hand must not break the list. */
export function toQuery({ values, page }: Pick<TopicUrlFilters, 'values' | 'page'>): TopicFilters {
  const known = <T extends string>(all: readonly T[], value: string | undefined) => all.find((one) => one === value);
  return {
    q: values.q?.slice(0, 100),
    state: known(STATES, values.state),
    theme: values.theme,
    mine: values.mine ? true : undefined,
    sort: known(SORTS, values.sort),
    page,
  };
}
