import type { HTMLAttributes, KeyboardEvent, ReactNode } from 'react';
import type { SegmentValues } from '@/features/events/event-form';
import type { ProgrammeClash } from '@/features/events/use-clashes';
import { useMessages } from '@/features/events/messages';
import { Button } from '@/components/button';

interface SegmentCardProps {
  segment: SegmentValues;
  title: string;
  first: boolean;
  last: boolean;
  open: boolean;
  clashes: ProgrammeClash[];
  fieldId: (name: string) => string;
  /** What takes hold of it with a mouse or a finger. */
  handle: HTMLAttributes<HTMLElement>;
  onToggle: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  /** The fields, while it is open. */
  children: ReactNode;
}

/** One part of the day in the editor. Its handle is dragged, or moved by the arrow keys; open, it has buttons as well. */
export function SegmentCard({
  segment, title, first, last, open, clashes, fieldId, handle, onToggle, onMove, onRemove, children,
}: SegmentCardProps) {
  const t = useMessages();
  const clashId = fieldId(`${segment.key}-clashes`);
  const times = [segment.start || '…', segment.end || '…'].join('\u00a0–\u00a0');

  const moveByArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    if (event.key === 'ArrowUp' ? !first : !last) onMove(event.key === 'ArrowUp' ? -1 : 1);
  };

  return (
    <>
      <div className="segment-editor__head">
        <button
          type="button"
          id={fieldId(`${segment.key}-handle`)}
          className="segment-editor__handle"
          aria-label={t('editor.segmentDrag', { title })}
          onKeyDown={moveByArrow}
          {...handle}
        />
        <p className="segment-editor__title">
          <span className="segment-editor__times">{[times, segment.room].filter(Boolean).join('\u00a0· ')}</span> {title}
        </p>
        <Button
          look="quiet"
          small
          aria-expanded={open}
          aria-label={t(open ? 'editor.segmentFoldNamed' : 'editor.segmentUnfoldNamed', { title })}
          aria-describedby={clashes.length > 0 ? clashId : undefined}
          onClick={onToggle}
        >
          {t(open ? 'editor.segmentFold' : 'editor.segmentUnfold')}
        </Button>
      </div>
      {clashes.length > 0 && (
        <ul className="segment-editor__clashes" id={clashId}>
          {clashes.map((clash) => (
            <li key={clash.text}>{clash.text}</li>
          ))}
        </ul>
      )}
      {open && (
        <>
          <div className="segment-editor__tools">
            <Button small disabled={first} aria-label={t('editor.segmentUp', { title })} onClick={() => onMove(-1)}>
              ↑
            </Button>
            <Button small disabled={last} aria-label={t('editor.segmentDown', { title })} onClick={() => onMove(1)}>
              ↓
            </Button>
            <Button look="quiet" small aria-label={t('editor.segmentRemove', { title })} onClick={onRemove}>
              {t('editor.segmentTakeOut')}
            </Button>
          </div>
          {children}
        </>
      )}
    </>
  );
}
