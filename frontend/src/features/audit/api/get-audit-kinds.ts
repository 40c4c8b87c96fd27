import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '@/lib/api/client';

/** What each kind of object is called in the language of the reader, with its article, by name; sorted by that. */
export function useAuditKinds() {
  const { i18n } = useTranslation();
  const language = i18n.language;
  const { data } = useQuery({
    queryKey: ['audit-kinds'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/audit-kinds', { signal })),
    staleTime: Infinity,
  });
  return (data?.kinds ?? [])
    .map((kind) => ({ name: kind.name, label: language.startsWith('fr') ? kind.nameFr : kind.nameEn }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
}
