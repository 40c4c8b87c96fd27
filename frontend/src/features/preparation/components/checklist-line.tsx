import { useId } from 'react';
import { useMessages } from '@/features/preparation/messages';
import type { ChecklistEntry } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

interface ChecklistLineProps {
  item: ChecklistEntry;
  onToggle: () => void;
  onEdit: () => void;
  onRemove: () => void;
}

export function ChecklistLine({ item, onToggle, onEdit, onRemove }: ChecklistLineProps) {
  const t = useMessages();
  const format = useFormat();
  const id = useId();
  const label = format.text(item.label);
  const nameOf = (member: ChecklistEntry['owner']) => member && `${member.firstName} ${member.lastName}`;
  const due = item.dueOn && format.day(`${item.dueOn}T12:00:00Z`);
  const facts = item.doneAt
    ? [
        item.doneBy
          ? t('checklist.doneBy', { date: format.day(item.doneAt), name: nameOf(item.doneBy) ?? '' })
          : t('checklist.done', { date: format.day(item.doneAt) }),
      ]
    : [nameOf(item.owner), due && t(item.late ? 'checklist.late' : 'checklist.dueOn', { date: due })];
  const shown = facts.filter(Boolean).join('\u00a0· ');

  return (
    <li className={`checklist__item${item.doneAt ? ' checklist__item--done' : ''}${item.late ? ' checklist__item--late' : ''}`}>
      <label className="choice" htmlFor={id}>
        <input id={id} type="checkbox" checked={Boolean(item.doneAt)} onChange={onToggle} />
        <span>
          <span className="checklist__label">{label}</span>
          {shown && <span className="checklist__facts">{shown}</span>}
        </span>
      </label>
      <span className="checklist__tools">
        <button type="button" className="button button--quiet button--small" aria-label={t('checklist.edit', { label })} onClick={onEdit}>
          ✎
        </button>
        <button type="button" className="button button--quiet button--small" aria-label={t('checklist.remove', { label })} onClick={onRemove}>
          ×
        </button>
      </span>
    </li>
  );
}
