import { clock } from '@/features/webinar/chapters';
import { TranscriptText } from '@/features/webinar/components/transcript-text';
import { useMessages } from '@/features/webinar/messages';
import type { WebinarDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './replay.css';

/** For those who could not come. The video stays where it is: nothing of it is loaded before somebody asks for it. */
export function Replay({ webinar }: { webinar: WebinarDetail }) {
  const t = useMessages();
  const format = useFormat();
  return (
    <>
      {webinar.replayUrl && (
        <section className="stack stack--tight" aria-labelledby="replay">
          <h2 id="replay">{t('replay.title')}</h2>
          <p className="no-print">
            <a className="button button--primary" href={webinar.replayUrl} rel="noreferrer">
              {t('replay.watch')}
            </a>
          </p>
          <p className="muted small">{t('replay.elsewhere', { host: new URL(webinar.replayUrl).hostname })}</p>
        </section>
      )}
      {webinar.chapters.length > 0 && (
        <section className="stack stack--tight" aria-labelledby="chapitres">
          <h2 id="chapitres">{t('replay.chapters')}</h2>
          <ol className="replay__chapters">
            {webinar.chapters.map((chapter) => (
              <li key={`${chapter.seconds} ${chapter.title}`}>
                <span className="replay__time muted">{clock(chapter.seconds)}</span>
                <span>{format.text(chapter.title)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {webinar.transcript && (
        <section className="stack stack--tight" aria-labelledby="transcription">
          <h2 id="transcription">{t('replay.transcript')}</h2>
          <TranscriptText text={webinar.transcript} />
        </section>
      )}
    </>
  );
}
