import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '@/features/topics/messages';
import { SORTS, STATES, type TopicUrlFilters } from '@/features/topics/topic-query';
import { CheckField } from '@/components/form/check-field';
import { SelectField } from '@/components/form/select-field';
import { useThemes } from '@/lib/api/get-themes';
import { useFormat } from '@/lib/format/use-format';

export function TopicFilterFields({ filters: { values, set } }: { filters: TopicUrlFilters }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const { data: themes = [] } = useThemes();
  const id = useId();
  return (
    <>
      <SelectField
        id={`${id}state`}
        label={t('stateLabel')}
        value={values.state ?? ''}
        empty={common('list.all')}
        options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(state) => set({ state })}
      />
      <SelectField
        id={`${id}theme`}
        label={t('theme')}
        value={values.theme ?? ''}
        empty={common('list.all')}
        options={themes.map((theme) => ({ value: theme.slug, label: format.theme(theme) }))}
        onChange={(theme) => set({ theme })}
      />
      <SelectField
        id={`${id}sort`}
        label={common('list.sort')}
        value={values.sort ?? ''}
        empty={t('sort.-backing')}
        options={SORTS.slice(1).map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={(sort) => set({ sort })}
      />
      <CheckField
        id={`${id}mine`}
        label={t('mine')}
        value={values.mine === 'true'}
        onChange={(mine) => set({ mine: mine ? 'true' : undefined })}
      />
    </>
  );
}
