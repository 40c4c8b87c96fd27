import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/button';
import { type FilterField, FilterFieldView } from '@/components/list/filter-field';
import { SearchInput } from '@/components/search-field';
import { useWide } from '@/lib/hooks/use-wide';
import './list-filters.css';

interface Address {
  values: Record<string, unknown>;
  set: (changes: Record<string, string | undefined>, options?: { replace?: boolean }) => void;
  clear: () => void;
}

export interface ListFiltersProps {
  list: Address;
  /** What is searched by words, where there is such a search; kept as `q`. */
  search?: string;
  fields?: FilterField[];
  /** Names the filters where there is no search. */
  label?: string;
  /** Whether the filters stand open where there is room, and where they are few. */
  spread?: boolean;
  /** Tools that are no filter. */
  children?: ReactNode;
}

/** More than these are always folded on a phone: what is looked for comes first. */
const FEW = 2;

/**
 * Search in sight, many filters behind one button that says how many of them are set. What is chosen counts at once; the
 * button that sends the form is for those who expect one, and for the Enter key.
 */
export function ListFilters({ list, search, fields = [], label, spread = false, children }: ListFiltersProps) {
  const { t } = useTranslation();
  const wide = useWide();
  const active = fields.filter(({ name }) => list.values[name] !== undefined).length;
  const [opened, setOpened] = useState(active > 0);
  const id = useId();
  const folds = spread ? !wide && fields.length > FEW : fields.length > 0;
  const open = !folds || opened;
  return (
    <form role="search" className="list-filters no-print" aria-label={label} onSubmit={(event) => event.preventDefault()}>
      {search !== undefined && (
        <SearchInput
          label={search}
          value={typeof list.values.q === 'string' ? list.values.q : undefined}
          onChange={(q) => list.set({ q }, { replace: true })}
        />
      )}
      {folds && (
        <Button aria-expanded={open} aria-controls={id} onClick={() => setOpened(!opened)}>
          {active > 0 ? t('list.filtersActive', { count: active }) : t('list.filters')}
        </Button>
      )}
      {fields.length > 0 && (
        <div id={id} className="list-filters__fields" hidden={!open}>
          {open && (
            <>
              {fields.map((field) => (
                <FilterFieldView key={field.name} field={field} values={list.values} set={list.set} />
              ))}
              {search === undefined && <Button type="submit">{t('list.search')}</Button>}
              {folds && active > 0 && (
                <Button look="quiet" onClick={list.clear}>
                  {t('list.clear')}
                </Button>
              )}
            </>
          )}
        </div>
      )}
      {children}
    </form>
  );
}
