import { useTranslation } from 'react-i18next';
import { useMessages } from '@/features/minutes/messages';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { useThemes } from '@/lib/api/get-themes';
import type { EventKind } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

export const FILTERS = ['theme', 'kind', 'from', 'to', 'territory'] as const;
const KINDS: EventKind[] = ['MEETING_DAY', 'WEBINAR', 'PUBLIC_DAY', 'ELECTED_SEMINAR'];

type Values = Record<(typeof FILTERS)[number], string | undefined>;

interface MinutesFiltersProps {
  values: Values;
  set: (changes: Partial<Values>) => void;
}

export function MinutesFilters({ values, set }: MinutesFiltersProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const themes = useThemes();
  return (
    <>
      <SelectField
        id="minutes-theme"
        label={t('list.theme')}
        value={values.theme ?? ''}
        empty={t('list.anyTheme')}
        options={(themes.data ?? []).map((theme) => ({ value: theme.slug, label: format.theme(theme) }))}
        onChange={(theme) => set({ theme: theme || undefined })}
      />
      <SelectField<EventKind>
        id="minutes-kind"
        label={t('list.kind')}
        value={(values.kind as EventKind | undefined) ?? ''}
        empty={t('list.anyKind')}
        options={KINDS.map((value) => ({ value, label: common(`events.kind.${value}`) }))}
        onChange={(kind) => set({ kind: kind || undefined })}
      />
      <TextField id="minutes-from" type="date" label={t('list.from')} optional value={values.from ?? ''} onChange={(from) => set({ from })} />
      <TextField id="minutes-to" type="date" label={t('list.to')} optional value={values.to ?? ''} onChange={(to) => set({ to })} />
    </>
  );
}
