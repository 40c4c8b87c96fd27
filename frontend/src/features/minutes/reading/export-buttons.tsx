import { useState } from 'react';
import { useMessages } from '@/features/minutes/messages';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { download } from '@/lib/api/client';

const FORMATS = ['pdf', 'odt', 'html'] as const;

/** An edition as a file: fetched with the bearer, as not everybody may read it. */
export function ExportButtons({ eventId, version }: { eventId: string; version: number }) {
  const t = useMessages();
  const [busy, setBusy] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const save = async (format: (typeof FORMATS)[number]) => {
    setBusy(format);
    setFailure(undefined);
    try {
      await download(`/api/events/${eventId}/minutes/versions/${version}/${format}`, `compte-rendu.${format}`);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <section className="stack stack--tight no-print" aria-labelledby="export">
      <h2 id="export">{t('export.title')}</h2>
      <div className="cluster">
        {FORMATS.map((format) => (
          <Button key={format} busy={busy === format} onClick={() => void save(format)}>
            {t(`export.${format}`)}
          </Button>
        ))}
      </div>
      {failure !== undefined && <InlineError error={failure} />}
    </section>
  );
}
