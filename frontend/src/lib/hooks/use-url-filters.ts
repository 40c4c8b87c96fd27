import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/**
 * Filters, sort and page of a list live in its address: it can be shared, kept, and gone back to.
 * A change of filter goes back to the first page and replaces the entry of the history only when asked (typing).
 */
export function useUrlFilters<Key extends string>(keys: readonly Key[]) {
  const [params, setParams] = useSearchParams();

  const values = useMemo(
    () => Object.fromEntries(keys.map((key) => [key, params.get(key) ?? undefined])) as Record<Key, string | undefined>,
    [keys, params],
  );

  const set = useCallback(
    (changes: Partial<Record<Key, string | undefined>>, options?: { replace?: boolean }) => {
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          for (const [key, value] of Object.entries(changes) as [Key, string | undefined][]) {
            if (value) next.set(key, value);
            else next.delete(key);
          }
          next.delete('page');
          return next;
        },
        { replace: options?.replace, preventScrollReset: true },
      );
    },
    [setParams],
  );

  const clear = useCallback(() => set(Object.fromEntries(keys.map((key) => [key, undefined])) as never), [keys, set]);

  const page = Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1);
  const active = keys.filter((key) => values[key]).length;

  return { values, page, active, set, clear };
}
