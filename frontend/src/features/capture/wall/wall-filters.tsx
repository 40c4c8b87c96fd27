import { useMessages } from '@/features/capture/wall/messages';
import { CheckField } from '@/components/form/check-field';
import { SelectField } from '@/components/form/select-field';
import { FilterPanel } from '@/components/filter-panel';
import { SearchField } from '@/components/search-field';
import type { CaptureDetail, Wall } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import type { useUrlFilters } from '@/lib/hooks/use-url-filters';

export const FILTERS = ['spot', 'round', 'kind', 'q', 'sort', 'photos', 'hidden'] as const;
export type Filters = ReturnType<typeof useUrlFilters<(typeof FILTERS)[number]>>;

const KINDS = ['IDEA', 'QUESTION', 'AGREEMENT', 'OBSTACLE', 'EXAMPLE'] as const;

export function WallFilters({ filters, spots, wall }: { filters: Filters; spots: CaptureDetail['spots']; wall: Wall }) {
  const t = useMessages();
  const format = useFormat();
  const { values, set } = filters;
  const rounds = [...new Set(wall.cards.map(({ round }) => round).filter((round) => round !== undefined))].sort((a, b) => a - b);
  return (
    <FilterPanel
      search={<SearchField label={t('filter.search')} value={values.q} onChange={(q) => set({ q }, { replace: true })} />}
      active={filters.active}
      onClear={filters.clear}
    >
      <SelectField
        id="wall-spot"
        label={t('filter.spot')}
        value={values.spot ?? ''}
        empty={t('filter.allSpots')}
        options={spots.flatMap(({ id, name }) => (id ? [{ value: id, label: format.text(name) }] : []))}
        onChange={(spot) => set({ spot })}
      />
      {rounds.length > 0 && (
        <SelectField
          id="wall-round"
          label={t('filter.round')}
          value={values.round ?? ''}
          empty={t('filter.allRounds')}
          options={rounds.map((round) => ({ value: String(round), label: t('filter.roundNumber', { round }) }))}
          onChange={(round) => set({ round })}
        />
      )}
      <SelectField
        id="wall-kind"
        label={t('filter.kind')}
        value={values.kind ?? ''}
        empty={t('filter.allKinds')}
        options={KINDS.map((kind) => ({ value: kind as string, label: t(`kind.${kind}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <SelectField
        id="wall-sort"
        label={t('filter.sort')}
        value={values.sort ?? ''}
        empty={t('filter.byWall')}
        options={[{ value: 'dots', label: t('filter.byDots') }, { value: 'time', label: t('filter.byTime') }]}
        onChange={(sort) => set({ sort })}
      />
      <CheckField
        id="wall-photos"
        label={t('filter.photos')}
        value={values.photos !== undefined}
        onChange={(on) => set({ photos: on ? 'true' : undefined })}
      />
      <CheckField
        id="wall-hidden"
        label={t('filter.hidden')}
        value={values.hidden !== undefined}
        onChange={(on) => set({ hidden: on ? 'true' : undefined })}
      />
    </FilterPanel>
  );
}
