import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/button';
import './filter-panel.css';

interface FilterPanelProps {
  search: ReactNode;
  /** How many filters are set. */
  active: number;
  onClear: () => void;
  children: ReactNode;
}

/** Search in sight, filters behind one button that says how many of them are set. */
export function FilterPanel({ search, active, onClear, children }: FilterPanelProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(active > 0);
  const id = useId();
  return (
    <div className="filter-panel no-print">
      {search}
      <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {active > 0 ? t('list.filtersActive', { count: active }) : t('list.filters')}
      </Button>
      <div id={id} className="filter-panel__fields" hidden={!open}>
        {open && (
          <>
            {children}
            {active > 0 && (
              <Button look="quiet" onClick={onClear}>
                {t('list.clear')}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}
