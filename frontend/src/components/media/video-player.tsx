import { useEffect, useState } from 'react';
import { useMessages } from '@/components/media/messages';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { fetchFile } from '@/lib/api/client';
import type { ContentMedia } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

const PART = 4 * 1024 * 1024;
const MEGABYTE = 1_000_000;

/** Nothing is fetched before somebody asks for it, and its size is told first. */
export function VideoPlayer({ media }: { media: ContentMedia }) {
  const t = useMessages();
  const format = useFormat();
  const [address, setAddress] = useState<string>();
  const [share, setShare] = useState<number>();
  const [failure, setFailure] = useState<unknown>();
  const { title = '', language, captions } = media.description;
  const bytes = media.bytes ?? 0;
  // Captions at an address of this page, as the browser reads them from nowhere else.
  const [track, setTrack] = useState<string>();

  useEffect(() => () => [address, track].forEach((made) => made && URL.revokeObjectURL(made)), [address, track]);

  const load = async () => {
    setFailure(undefined);
    setShare(0);
    try {
      const parts: Blob[] = [];
      for (let from = 0; from < bytes; from += PART) {
        const to = Math.min(bytes, from + PART);
        parts.push(await fetchFile(`/api/media/${media.fileId}`, undefined, { Range: `bytes=${from}-${to - 1}` }));
        setShare(Math.round((to * 100) / bytes));
      }
      if (captions) setTrack(URL.createObjectURL(new Blob([captions], { type: 'text/vtt' })));
      setAddress(URL.createObjectURL(new Blob(parts, { type: media.mediaType })));
    } catch (error) {
      setFailure(error);
    } finally {
      setShare(undefined);
    }
  };

  if (address) {
    return (
      // Captions are there where somebody made some; otherwise the transcript stands below.
      // eslint-disable-next-line jsx-a11y/media-has-caption
      <video controls src={address} aria-label={title}>
        {track && <track kind="captions" src={track} srcLang={language} label={t('captions')} default />}
      </video>
    );
  }
  return (
    <>
      <p>
        <strong>{format.text(title)}</strong>
      </p>
      <div className="cluster">
        <Button busy={share !== undefined} onClick={() => void load()}>
          {t('play', { megabytes: format.number(Math.max(0.1, Math.round(bytes / MEGABYTE * 10) / 10)) })}
        </Button>
        {share !== undefined && <span role="status">{t('loaded', { share })}</span>}
      </div>
      {failure !== undefined && <InlineError error={failure} />}
    </>
  );
}
