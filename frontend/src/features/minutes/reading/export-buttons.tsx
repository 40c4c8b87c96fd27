import { useMessages } from '@/features/minutes/messages';
import { DownloadButtons } from '@/components/download-buttons';

const FORMATS = ['pdf', 'odt', 'html'] as const;

/** An edition as a file: fetched with the bearer, as not everybody may read it. */
export function ExportButtons({ eventId, version }: { eventId: string; version: number }) {
  const t = useMessages();
  return (
    <section className="stack stack--tight no-print" aria-labelledby="export">
      <h2 id="export">{t('export.title')}</h2>
      <DownloadButtons
        files={FORMATS.map((format) => ({
          label: t(`export.${format}`),
          path: `/api/events/${eventId}/minutes/versions/${version}/${format}`,
          fileName: `compte-rendu.${format}`,
        }))}
      />
    </section>
  );
}
