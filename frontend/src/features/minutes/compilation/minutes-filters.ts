import type { TFunction } from 'i18next';
import type { useMessages } from '@/features/minutes/messages';
import type { FilterField } from '@/components/list/filter-field';
import { choice, day, slug, territory } from '@/lib/lists/address';

const KINDS = ['MEETING_DAY', 'WEBINAR', 'PUBLIC_DAY', 'ELECTED_SEMINAR'] as const;

export const FILTERS = { theme: slug, kind: choice(KINDS), from: day, to: day, territory };

export const minutesFields = (t: ReturnType<typeof useMessages>, common: TFunction): FilterField[] => [
  { kind: 'theme', name: 'theme', label: t('list.theme'), by: 'slug', empty: t('list.anyTheme') },
  {
    kind: 'choice', name: 'kind', label: t('list.kind'), empty: t('list.anyKind'),
    options: KINDS.map((value) => ({ value, label: common(`events.kind.${value}`) })),
  },
  { kind: 'day', name: 'from', label: t('list.from'), optional: true },
  { kind: 'day', name: 'to', label: t('list.to'), optional: true },
];
