import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type DIRECTORY_FILTERS, KINDS, ROLES, SORTS } from '@/features/members/directory-query';
import { searchSkills } from '@/features/members/api/get-skills';
import { useMessages } from '@/features/members/messages';
import { SelectField } from '@/components/form/select-field';
import { RemotePicker } from '@/components/pickers/remote-picker';
import { TerritoryPicker } from '@/components/pickers/territory-picker';
import { SettledTextField } from '@/components/form/settled-text-field';
import { useTerritory } from '@/lib/api/get-territory';
import { useThemes } from '@/lib/api/get-themes';
import { useFormat } from '@/lib/format/use-format';
import type { useUrlFilters } from '@/lib/hooks/use-url-filters';

type Filters = ReturnType<typeof useUrlFilters<(typeof DIRECTORY_FILTERS)[number]>>;

export function DirectoryFilters({ filters: { values, set } }: { filters: Filters }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const { data: themes = [] } = useThemes();
  const { data: territory } = useTerritory(values.territory);
  const id = useId();

  return (
    <>
      <SelectField
        id={`${id}theme`}
        label={t('directory.theme')}
        value={values.theme ?? ''}
        empty={common('list.all')}
        options={themes.map((theme) => ({ value: theme.id, label: format.theme(theme) }))}
        onChange={(theme) => set({ theme })}
      />
      <TerritoryPicker
        id={`${id}territory`}
        label={t('directory.territory')}
        value={values.territory ? { id: values.territory, name: territory?.name ?? '' } : undefined}
        onChange={(picked) => set({ territory: picked?.id })}
      />
      <SelectField
        id={`${id}role`}
        label={t('directory.role')}
        value={values.role ?? ''}
        empty={common('list.allFeminine')}
        options={ROLES.map((value) => ({ value, label: common(`role.${value}`) }))}
        onChange={(role) => set({ role })}
      />
      <SelectField
        id={`${id}kind`}
        label={t('directory.kind')}
        value={values.kind ?? ''}
        empty={common('list.all')}
        options={KINDS.map((value) => ({ value, label: common(`organisationKind.${value}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <RemotePicker
        id={`${id}skill`}
        label={t('directory.skill')}
        searchKey="skills"
        search={async (text, signal) => (await searchSkills(text, signal)).map((name) => ({ id: name, name }))}
        value={values.skill ? { id: values.skill, name: values.skill } : undefined}
        onChange={(picked) => set({ skill: picked?.id })}
      />
      <SettledTextField
        id={`${id}offers`}
        label={t('directory.offers')}
        placeholder={t('directory.offersHint')}
        value={values.offers}
        onSettle={(offers) => set({ offers }, { replace: true })}
      />
      <SettledTextField
        id={`${id}needs`}
        label={t('directory.needs')}
        placeholder={t('directory.needsHint')}
        value={values.needs}
        onSettle={(needs) => set({ needs }, { replace: true })}
      />
      <SelectField
        id={`${id}sort`}
        label={common('list.sort')}
        value={values.sort ?? ''}
        empty={t('directory.sort.name')}
        options={SORTS.slice(1).map((value) => ({ value, label: t(`directory.sort.${value}`) }))}
        onChange={(sort) => set({ sort })}
      />
    </>
  );
}
