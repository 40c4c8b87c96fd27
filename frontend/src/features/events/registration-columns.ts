import { useState } from 'react';

/** What the organisers' table can show; the name always stands first. */
export const COLUMNS = ['state', 'role', 'organisation', 'territory', 'profile', 'seat', 'confirmed', 'answers', 'choices', 'email', 'registeredAt'] as const;
export type Column = 'name' | (typeof COLUMNS)[number];

export const SORTS = [
  'name', '-name', 'organisation', '-organisation', 'state', '-state', 'registeredAt', '-registeredAt',
] as const;

export const SORTABLE: Column[] = ['name', 'organisation', 'state', 'registeredAt'];

const STORAGE_KEY = 'reseau-climat.registration-columns';
const FIRST_CHOICE: Column[] = ['state', 'organisation', 'email', 'registeredAt'];

function read(): Column[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null');
    return Array.isArray(kept) ? COLUMNS.filter((column) => kept.includes(column)) : FIRST_CHOICE;
  } catch {
    // Edited by hand: the first choice is as good.
    return FIRST_CHOICE;
  }
}

/** The columns that somebody chose, kept on this device. */
export function useColumns() {
  const [shown, setShown] = useState(read);
  const toggle = (column: Column) => {
    const next = COLUMNS.filter((one) => (one === column ? !shown.includes(one) : shown.includes(one)));
    setShown(next);
    localStorage.setItem(STORAGE_KEY, JSON.stringify(next));
  };
  return { shown, toggle };
}
