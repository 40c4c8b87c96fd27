import { useMemo, useState } from 'react';
import { useMessages } from '@/features/webinar/messages';
import { findIn } from '@/features/webinar/transcript-search';
import { SearchField } from '@/components/search-field';
import { useFormat } from '@/lib/format/use-format';

/** What was said, and the lines in which a word was said. */
export function TranscriptText({ text }: { text: string }) {
  const t = useMessages();
  const format = useFormat();
  const [wanted, setWanted] = useState<string>();
  const lines = useMemo(() => text.split('\n').filter((line) => line.trim()).map(format.text), [text, format]);
  const found = useMemo(
    () => (wanted ? lines.map((line) => findIn(line, wanted)).filter((pieces) => pieces !== undefined) : undefined),
    [lines, wanted],
  );
  return (
    <>
      <div className="no-print">
        <SearchField label={t('replay.search')} value={wanted} onChange={setWanted} />
      </div>
      {found && (
        <p className="muted" role="status">
          {t('replay.found', { count: found.length })}
        </p>
      )}
      {/* A part that scrolls must be reachable by the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="replay__transcript" tabIndex={0} role="region" aria-label={t('replay.transcript')}>
        {found
          ? found.map((pieces, index) => (
              <p key={index}>{pieces.map((piece, at) => (piece.found ? <mark key={at}>{piece.text}</mark> : piece.text))}</p>
            ))
          : lines.map((line, index) => <p key={index}>{line}</p>)}
      </div>
    </>
  );
}
