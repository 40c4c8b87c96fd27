import { type Block, linesOf } from '@/features/facilitation/board/board-columns';
import { byName, fullName } from '@/features/facilitation/people';
import type { BoardRound, RotationPerson } from '@/lib/api/types';

/** What a screen of this type size holds: columns, lines of a column, letters of a line. Named for its class. */
export interface Size {
  name: 'large' | 'usual' | 'narrow';
  columns: number;
  height: number;
  letters: number;
}

export const LARGE: Size = { name: 'large', columns: 3, height: 9.5, letters: 17 };
/** The largest on which everything fits is taken; none has smaller letters than can be read at the end of a hall (docs/rotation.md). */
export const SIZES: Size[] = [LARGE, { name: 'usual', columns: 4, height: 13.5, letters: 17 }, { name: 'narrow', columns: 5, height: 13.5, letters: 13 }];
/** For what fits on no single screen; below it is the line that says so. */
export const PAGED: Size = { name: 'usual', columns: 4, height: 12.5, letters: 17 };
/** Lines between two tables, and between two people in the list by name. */
export const GAPS = { table: 0.5, name: 0.2 };

export interface Entry {
  name: string;
  /** In the list by name. */
  table?: string;
}

const HEAD = 1.6;
const SMALL = 0.85;

/** The names without the questions, which lie on the tables: who looks for a table needs large letters more. */
export function withoutQuestions(round: BoardRound): BoardRound {
  return { ...round, tables: round.tables.map((table) => ({ ...table, question: undefined })) };
}

/** A title and a question over the names of each table; those who rest come last. */
export function blocksByTable({ tables, resting }: BoardRound, restingTitle: string, { letters }: Size): (Block<Entry> & { title: string; question?: string })[] {
  const block = (key: string, title: string, question: string | undefined, people: RotationPerson[]) => ({
    key,
    title,
    question,
    head: HEAD * linesOf(title, letters) + (question ? SMALL * linesOf(question, Math.floor(letters / SMALL)) : 0),
    entries: [...people].sort(byName).map((person) => ({
      key: person.registrationId,
      lines: linesOf(fullName(person), letters),
      value: { name: fullName(person) },
    })),
  });
  return [
    ...tables.map(({ tableId, name, question, people }) => block(tableId, name, question, people)),
    ...(resting.length > 0 ? [block('resting', restingTitle, undefined, resting)] : []),
  ];
}

/** Everybody in the order of a telephone book, with the table beside. */
export function blocksByName({ tables, resting }: BoardRound, restingTitle: string, { letters }: Size): Block<Entry>[] {
  const all = [
    ...tables.flatMap(({ name, people }) => people.map((person) => ({ person, table: name }))),
    ...resting.map((person) => ({ person, table: restingTitle })),
  ].sort((one, other) => byName(one.person, other.person));
  return all.map(({ person, table }) => {
    const name = `${person.lastName} ${person.firstName}`;
    return {
      key: person.registrationId,
      head: 0,
      entries: [{ key: person.registrationId, lines: linesOf(name, letters) + SMALL * linesOf(table, Math.floor(letters / SMALL)), value: { name, table } }],
    };
  });
}
