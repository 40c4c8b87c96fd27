import type { LaneCard } from '@/features/capture/wall/lanes';
import { useMessages } from '@/features/capture/wall/messages';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { usePhoto } from '@/lib/api/get-photo';
import { useFormat } from '@/lib/format/use-format';

interface ReadDialogProps {
  /** What is read; without it the dialog is closed. */
  shown?: LaneCard;
  spots: Map<string, string>;
  photoOf: (cardId: string) => string;
  /** Left out where nothing may be changed. */
  onSplit?: (cardId: string) => void;
  onClose: () => void;
}

/** A note at full length, its photo, and the notes that it speaks for. */
export function ReadDialog({ shown, spots, photoOf, onSplit, onClose }: ReadDialogProps) {
  const t = useMessages();
  const format = useFormat();
  return (
    <Dialog open={shown !== undefined} title={shown ? t(`kind.${shown.card.kind}`) : t('read.title')} onClose={onClose}>
      {shown && (
        <div className="stack">
          <p className="muted small">
            {[
              spots.get(shown.card.spotId),
              shown.card.round && t('card.round', { round: shown.card.round }),
              format.time(shown.card.writtenAt),
              shown.card.dots > 0 && t('lane.dots', { count: shown.card.dots }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {shown.card.text && <p className="as-typed">{format.text(shown.card.text)}</p>}
          {shown.card.image && <Photo address={photoOf(shown.card.id)} alt={shown.card.alt ?? t('read.photoAlt')} />}
          {shown.merged.length > 0 && (
            <section className="stack stack--tight">
              <h3>{t('read.merged')}</h3>
              <ul className="rows">
                {shown.merged.map(({ id, text, alt, image, spotId }) => (
                  <li key={id} className="stack stack--tight">
                    <p className="as-typed">{format.text(text || alt || t('card.noText'))}</p>
                    {image && <Photo address={photoOf(id)} alt={alt ?? t('read.photoAlt')} />}
                    <p className="cluster">
                      <span className="muted small">{spots.get(spotId)}</span>
                      {onSplit && (
                        <Button small onClick={() => onSplit(id)}>
                          {t('read.split')}
                        </Button>
                      )}
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </Dialog>
  );
}

function Photo({ address, alt }: { address: string; alt: string }) {
  const photo = usePhoto(address);
  return <div className="wall-read__photo">{photo && <img src={photo} alt={alt} />}</div>;
}
