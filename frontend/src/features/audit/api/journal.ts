import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AuditQuery } from '@/features/audit/audit-query';
import { query } from '@/lib/api/client';

export const PAGE_SIZE = 8;

export function useAuditEntries(asked: AuditQuery) {
  return useQuery({
    ...query('/api/audit-entries', { params: { query: { ...asked, size: PAGE_SIZE } } }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** What each kind of object is called in the language of the reader, with its article, by name; sorted by that. */
export function useAuditKinds() {
  const { i18n } = useTranslation();
  const language = i18n.language;
  const { data } = useQuery({ ...query('/api/audit-kinds'), staleTime: Infinity });
  return (data?.kinds ?? [])
    .map((kind) => ({ name: kind.name, label: language.startsWith('fr') ? kind.nameFr : kind.nameEn }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
}
