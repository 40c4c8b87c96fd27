import { useFormat } from '@/lib/format/use-format';
import './date-block.css';

/** The day, to find one's way down a list by. The full date is told in words beside it. */
export function DateBlock({ instant }: { instant: string }) {
  const { day, month } = useFormat().block(instant);
  return (
    <div className="date-block" aria-hidden="true">
      <span className="date-block__day">{day}</span>
      {month}
    </div>
  );
}
