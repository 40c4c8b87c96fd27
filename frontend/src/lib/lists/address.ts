import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** Makes of what stands in an address what may be asked of the API; nothing of what was cut or made up. */
export type Read<T> = (text: string) => T | undefined;
type Filters = Record<string, Read<unknown>>;
export type Values<F extends Filters> = { [Name in keyof F]?: NonNullable<ReturnType<F[Name]>> };

export const matching = (pattern: RegExp): Read<string> => (text) => (pattern.test(text) ? text : undefined);
/** As much of a text as the API reads. */
export const words = (most = 100): Read<string> => (text) => text.trim().slice(0, most).trim() || undefined;
export const choice = <T extends string>(all: readonly T[]): Read<T> => (text) => all.find((one) => one === text);
export const flag: Read<true> = (text) => text === 'true' || undefined;
export const slug = matching(/^[a-z0-9-]{1,80}$/);
export const uuid = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
export const territory = matching(/^(REG|DEP|EPCI|COM)-[0-9AB]{2,9}$/);
/** A number of something that is counted from one. */
export const ordinal: Read<number> = (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined);
/** A day of the calendar, as 2026-10-24. */
export const day: Read<string> = (text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
};

/** Only what is known goes on: an address that was cut or edited by hand still opens the list. */
export function readAddress<F extends Filters>(filters: F, params: URLSearchParams): Values<F> {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, read]) => {
      const value = read(params.get(name) ?? '');
      return value === undefined ? [] : [[name, value]];
    }),
  ) as Values<F>;
}

export const pageOf = (params: URLSearchParams) => Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1);

/**
 * Filters, sort and page of a list live in its address: it can be shared, kept, and gone back to.
 * A change of filter goes back to the first page and replaces the entry of the history only when asked (typing).
 *
 * @param filters the same object each time
 */
export function useListAddress<F extends Filters>(filters: F) {
  const [params, setParams] = useSearchParams();
  const values = useMemo(() => readAddress(filters, params), [filters, params]);

  const set = useCallback(
    (changes: { [Name in keyof F]?: string }, options?: { replace?: boolean }) => {
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(changes)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          next.delete('page');
          return next;
        },
        { replace: options?.replace, preventScrollReset: true },
      );
    },
    [setParams],
  );

  const clear = useCallback(
    () => set(Object.fromEntries(Object.keys(filters).map((name) => [name, undefined])) as { [Name in keyof F]?: string }),
    [filters, set],
  );

  return { values, page: pageOf(params), active: Object.keys(values).length, set, clear };
}

export type ListAddress<F extends Filters> = ReturnType<typeof useListAddress<F>>;

/** Of a list that only has pages. */
export const NO_FILTERS = {};
