import { useMessages } from '@/features/territories/messages';
import { useTerritorySource } from '@/lib/api/get-territory';

/** The licence asks that source and edition are shown where the data is. */
export function SourceLine() {
  const t = useMessages();
  const { data: source } = useTerritorySource();
  if (!source) return null;
  return (
    <p className="muted small">
      {t('source', { title: source.title, publisher: source.publisher, edition: source.edition })}{' '}
      <a href={source.licenceUrl}>{source.licence}</a>
    </p>
  );
}
