import { memo } from 'react';
import type { LaneCard } from '@/features/capture/wall/lanes';
import { useMessages } from '@/features/capture/wall/messages';
import { Thumbnail } from '@/features/capture/wall/thumbnail';
import type { DropTarget } from '@/features/capture/wall/use-drag-cards';
import type { WallCard } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

const SIGNS: Record<WallCard['kind'], string> = { IDEA: '✦', QUESTION: '?', AGREEMENT: '=', OBSTACLE: '▲', EXAMPLE: '◎' };

interface CardViewProps {
  shown: LaneCard;
  spot?: string;
  /** Its address, where photos are shown. */
  photo?: string;
  chosen: boolean;
  /** The one that the tabulator comes to. */
  current: boolean;
  dragged: boolean;
  drop?: DropTarget['on'];
}

/** A note, in few elements: there are hundreds of them. */
export const CardView = memo(function CardView({ shown: { card, merged }, spot, photo, chosen, current, dragged, drop }: CardViewProps) {
  const t = useMessages();
  const format = useFormat();
  const facts = [
    `${SIGNS[card.kind]} ${t(`kind.${card.kind}`)}`,
    spot && format.text(spot),
    card.round && t('card.round', { round: card.round }),
    card.dots > 0 && t('lane.dots', { count: card.dots }),
    merged.length > 0 && t('card.merged', { count: merged.length + 1 }),
    card.hidden && t('card.hidden'),
  ];
  return (
    <div
      role="option"
      aria-selected={chosen}
      tabIndex={current ? 0 : -1}
      className={`wall-card wall-card--${card.kind.toLowerCase()}`}
      data-card={card.id}
      data-hidden={card.hidden || undefined}
      data-dragged={dragged || undefined}
      data-drop={drop}
    >
      <span className="wall-card__facts">{facts.filter(Boolean).join(' · ')}</span>
      {card.image && <Thumbnail address={photo} alt={card.alt ?? t('card.photo')} />}
      {card.text && <span className="wall-card__text">{format.text(card.text)}</span>}
      {merged.length > 0 && (
        <span className="wall-card__merged">{merged.map(({ text, alt }) => text ? format.text(text) : `▣ ${alt ?? t('card.photo')}`).join('\n')}</span>
      )}
    </div>
  );
});
