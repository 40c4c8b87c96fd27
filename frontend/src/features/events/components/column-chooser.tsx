import { useId, useState } from 'react';
import { useMessages } from '@/features/events/messages';
import { COLUMNS, type Column } from '@/features/events/registration-columns';
import { Button } from '@/components/button';
import './column-chooser.css';

interface ColumnChooserProps {
  shown: Column[];
  onToggle: (column: Column) => void;
}

export function ColumnChooser({ shown, onToggle }: ColumnChooserProps) {
  const t = useMessages();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className="column-chooser">
      <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t('registrations.columns')}
      </Button>
      <fieldset id={id} className="column-chooser__list" hidden={!open}>
        <legend className="visually-hidden">{t('registrations.columns')}</legend>
        {open &&
          COLUMNS.map((column) => (
            <label key={column} className="choice">
              <input type="checkbox" checked={shown.includes(column)} onChange={() => onToggle(column)} />
              {t(`registrations.${column}`)}
            </label>
          ))}
      </fieldset>
    </div>
  );
}
