import { useState } from 'react';
import { dayOf, type EventValues, type SegmentValues } from '@/features/events/event-form';
import { useMessages } from '@/features/events/messages';
import { daysOf, moveRow, rowsOf } from '@/features/events/programme-rows';
import { retime } from '@/features/events/programme-times';
import { fromParisFields } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';

/** How the parts follow each other, by day: moved, with their times or without, and taken back step by step. */
export function useArrangement(values: EventValues, onChange: (segments: SegmentValues[]) => void) {
  const t = useMessages();
  const format = useFormat();
  const [told, setTold] = useState('');
  const [shifting, setShifting] = useState(true);
  const [past, setPast] = useState<SegmentValues[][]>([]);
  const dated = values.segments.map((segment) => ({ ...segment, date: dayOf(values, segment) }));
  const rows = rowsOf(dated, daysOf(values, dated));

  const nameOf = (segment: SegmentValues, index: number) =>
    segment.title.trim() || t('editor.segmentLegend', { number: index + 1 });
  const dayName = (day: string) => format.date(fromParisFields(day, '12:00') ?? '');

  const arrange = (next: SegmentValues[]) => {
    setPast((before) => [...before.slice(-19), values.segments]);
    onChange(next);
  };

  const undo = () => {
    const last = past.at(-1);
    if (!last) return;
    setPast(past.slice(0, -1));
    setTold(t('editor.segmentUndone'));
    onChange(last);
  };

  const tell = (next: SegmentValues[], key: string) => {
    const index = next.findIndex((one) => one.key === key);
    const there = next[index];
    if (!there) return;
    const several = rows.some((row) => 'day' in row);
    const number = several ? next.slice(0, index + 1).filter((one) => one.date === there.date).length : index + 1;
    const said = { title: nameOf(there, index), number, start: there.start || '…', end: there.end || '…' };
    setTold(several ? t('editor.segmentMovedDay', { ...said, day: dayName(there.date) }) : t('editor.segmentMoved', said));
  };

  /** From the place of one row to that of another. */
  const move = (from: number, to: number) => {
    const row = rows[from];
    const moved = moveRow(dated, rows, from, to);
    if (!row || !('part' in row) || moved === dated) return;
    const next = shifting ? retime(dated, moved) : moved;
    tell(next, dated[row.part]?.key ?? '');
    arrange(next);
  };

  return { dated, rows, told, shifting, setShifting, steps: past.length, nameOf, dayName, arrange, undo, move };
}
