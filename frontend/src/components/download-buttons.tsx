import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonLook } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { fetchPaper, handOver } from '@/lib/api/client';

export interface OfferedFile {
  label: string;
  path: string;
  fileName: string;
  look?: ButtonLook;
}

interface Held {
  content: Blob;
  fileName: string;
  /** One after the other, with spaces. */
  signs: string;
}

/** Files to take away. One that could not say everything is held until the reader knows. */
export function DownloadButtons({ files, small = false }: { files: OfferedFile[]; small?: boolean }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const [held, setHeld] = useState<Held>();

  const save = async ({ path, fileName }: OfferedFile) => {
    setBusy(path);
    setFailure(undefined);
    setHeld(undefined);
    try {
      const { content, unprintable } = await fetchPaper(path);
      if (unprintable) setHeld({ content, fileName, signs: [...unprintable].join(' ') });
      else handOver(content, fileName);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(undefined);
    }
  };

  return (
    <>
      <div className="cluster">
        {files.map((file) => (
          <Button key={file.path} look={file.look} small={small} busy={busy === file.path} onClick={() => void save(file)}>
            {file.label}
          </Button>
        ))}
      </div>
      {failure !== undefined && <InlineError error={failure} />}
      {held && (
        <div className="stack stack--tight" role="status">
          <p>{t('download.unprintable', { signs: held.signs })}</p>
          <div className="cluster">
            <Button
              small
              onClick={() => {
                handOver(held.content, held.fileName);
                setHeld(undefined);
              }}
            >
              {t('download.anyway')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
