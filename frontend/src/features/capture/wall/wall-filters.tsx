import { useMessages } from '@/features/capture/wall/messages';
import type { FilterField } from '@/components/list/filter-field';
import { ListFilters } from '@/components/list/list-filters';
import type { CaptureDetail, Wall } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { choice, flag, type ListAddress, ordinal, words } from '@/lib/lists/address';

const KINDS = ['IDEA', 'QUESTION', 'AGREEMENT', 'OBSTACLE', 'EXAMPLE'] as const;
export const FILTERS = {
  spot: words(), round: ordinal, kind: choice(KINDS), q: words(), sort: choice(['dots', 'time']), photos: flag, hidden: flag,
};
export type Filters = ListAddress<typeof FILTERS>;

export function WallFilters({ filters, spots, wall }: { filters: Filters; spots: CaptureDetail['spots']; wall: Wall }) {
  const t = useMessages();
  const format = useFormat();
  const rounds = [...new Set(wall.cards.map(({ round }) => round).filter((round) => round !== undefined))].sort((a, b) => a - b);
  const fields: FilterField[] = [
    {
      kind: 'choice', name: 'spot', label: t('filter.spot'), empty: t('filter.allSpots'),
      options: spots.flatMap(({ id, name }) => (id ? [{ value: id, label: format.text(name) }] : [])),
    },
    {
      kind: 'choice', name: 'kind', label: t('filter.kind'), empty: t('filter.allKinds'),
      options: KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
    },
    {
      kind: 'choice', name: 'sort', label: t('filter.sort'), empty: t('filter.byWall'),
      options: [{ value: 'dots', label: t('filter.byDots') }, { value: 'time', label: t('filter.byTime') }],
    },
    { kind: 'flag', name: 'photos', label: t('filter.photos') },
    { kind: 'flag', name: 'hidden', label: t('filter.hidden') },
  ];
  if (rounds.length > 0) {
    const options = rounds.map((round) => ({ value: String(round), label: t('filter.roundNumber', { round }) }));
    fields.splice(1, 0, { kind: 'choice', name: 'round', label: t('filter.round'), empty: t('filter.allRounds'), options });
  }
  return <ListFilters list={filters} search={t('filter.search')} fields={fields} />;
}
