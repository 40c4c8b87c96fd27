import type { ReactNode } from 'react';
import type { SegmentValues } from '@/features/events/event-form';
import type { ProgrammeClash } from '@/features/events/use-clashes';
import { useMessages } from '@/features/events/messages';
import { Button } from '@/components/button';

interface SegmentCardProps {
  segment: SegmentValues;
  title: string;
  index: number;
  last: boolean;
  open: boolean;
  dragged: boolean;
  clashes: ProgrammeClash[];
  fieldId: (name: string) => string;
  handle: object;
  onToggle: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  /** The fields, while it is open. */
  children: ReactNode;
}

/** One part of the day in the editor: taken by its handle, or moved by its arrows. */
export function SegmentCard({
  segment, title, index, last, open, dragged, clashes, fieldId, handle, onToggle, onMove, onRemove, children,
}: SegmentCardProps) {
  const t = useMessages();
  const clashId = fieldId(`${segment.key}-clashes`);
  return (
    <div className={`segment-editor${dragged ? ' segment-editor--dragged' : ''}`}>
      <div className="segment-editor__head">
        {/* The arrows do the same for a keyboard and a screen reader. */}
        <span className="segment-editor__handle" aria-hidden="true" title={t('editor.segmentDrag')} {...handle} />
        <p className="segment-editor__title">
          <span className="muted">
            {segment.start || '…'} – {segment.end || '…'}
          </span>{' '}
          <strong>{title}</strong>
          {segment.room && <span className="muted small"> · {segment.room}</span>}
        </p>
        <div className="segment-editor__tools">
          <Button
            look="quiet"
            small
            aria-expanded={open}
            aria-describedby={clashes.length > 0 ? clashId : undefined}
            onClick={onToggle}
          >
            {t(open ? 'editor.segmentFold' : 'editor.segmentUnfold')}
            <span className="visually-hidden"> {title}</span>
          </Button>
          <Button
            id={fieldId(`${segment.key}-up`)}
            look="quiet"
            small
            disabled={index === 0}
            aria-label={t('editor.segmentUp', { title })}
            onClick={() => onMove(-1)}
          >
            ↑
          </Button>
          <Button
            id={fieldId(`${segment.key}-down`)}
            look="quiet"
            small
            disabled={last}
            aria-label={t('editor.segmentDown', { title })}
            onClick={() => onMove(1)}
          >
            ↓
          </Button>
          <Button look="quiet" small aria-label={t('editor.segmentRemove', { title })} onClick={onRemove}>
            ×
          </Button>
        </div>
      </div>
      {clashes.length > 0 && (
        <ul className="segment-editor__clashes" id={clashId}>
          {clashes.map((clash) => (
            <li key={clash.text}>{clash.text}</li>
          ))}
        </ul>
      )}
      {open && children}
    </div>
  );
}
