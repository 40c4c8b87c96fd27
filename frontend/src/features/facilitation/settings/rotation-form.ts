import { arrange, type Arrangement, toArrangement } from '@/features/facilitation/settings/wishes';
import type { RotationDetail, RotationForm, RotationRequest } from '@/lib/api/types';
import type { FormErrors } from '@/lib/forms/use-form';

export const FORMS = ['TABLES', 'STATIONS', 'PAIRS'] as const;
export const MOST_TABLES = 60;
const AT_A_TABLE = 6;

export interface TableValues {
  /** Names it while it has no id, and ties to it who stays there. */
  key: string;
  id?: string;
  name: string;
  size: string;
  question: string;
  stepFree: boolean;
}

export interface BoundValues {
  registrationId: string;
  table: string;
}

export interface RotationValues {
  version: number;
  form: RotationForm;
  rounds: string;
  minutes: string;
  tables: TableValues[];
  hosts: BoundValues[];
  reachable: BoundValues[];
  together: string[][];
  apart: string[][];
  wishes: Arrangement;
}

export function newTable(name: string): TableValues {
  return { key: crypto.randomUUID(), name, size: '', question: '', stepFree: true };
}

/** Before anything is saved: enough tables for those who take part, a station for each round. */
function proposedTables(rotation: RotationDetail, name: (form: RotationForm, number: number) => string): TableValues[] {
  if (rotation.version > 0 || rotation.form === 'PAIRS') return [];
  const wanted = rotation.form === 'STATIONS' ? rotation.rounds : Math.ceil(rotation.people.length / AT_A_TABLE);
  return Array.from({ length: Math.max(2, Math.min(wanted, MOST_TABLES)) }, (_, index) => newTable(name(rotation.form, index + 1)));
}

export function toValues(rotation: RotationDetail, name: (form: RotationForm, number: number) => string): RotationValues {
  const stored = rotation.tables.map(({ id, name: called, size, question, stepFree }) => ({
    key: id, id, name: called, size: size?.toString() ?? '', question: question ?? '', stepFree,
  }));
  const tables = stored.length > 0 ? stored : proposedTables(rotation, name);
  const bound = (people: RotationDetail['hosts']) =>
    people.map(({ registrationId, table }) => ({ registrationId, table: tables[table]?.key ?? '' }));
  return {
    version: rotation.version,
    form: rotation.form,
    rounds: String(rotation.rounds),
    minutes: String(rotation.minutes),
    tables,
    hosts: bound(rotation.hosts),
    reachable: bound(rotation.reachable),
    together: rotation.together.map(({ registrationIds }) => registrationIds),
    apart: rotation.apart.map(({ registrationIds }) => registrationIds),
    wishes: toArrangement(rotation.weights),
  };
}

const whole = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined);
const between = (text: string, least: number, most: number) => {
  const number = whole(text);
  return number !== undefined && number >= least && number <= most;
};

export type RotationFault =
  | { fault: 'rounds' | 'minutes' | 'tables' }
  | { fault: 'name' | 'sameName' | 'size'; number: number }
  | { fault: 'table' | 'steps'; person: string }
  | { fault: 'group' };

/** Everybody passes each station once: there are as many rounds as stations. */
export const roundsOf = ({ form, rounds, tables }: RotationValues) => (form === 'STATIONS' ? String(tables.length) : rounds);

export function checkRotation(values: RotationValues, say: (fault: RotationFault) => string): FormErrors {
  const errors: FormErrors = {};
  if (!between(roundsOf(values), 1, 30)) errors[values.form === 'STATIONS' ? 'tables' : 'rounds'] = say({ fault: 'rounds' });
  if (!between(values.minutes, 1, 240)) errors.minutes = say({ fault: 'minutes' });
  if (values.form !== 'PAIRS') checkTables(values, say, errors);
  if (values.form === 'TABLES') checkBound(values, say, errors);
  for (const kind of ['together', 'apart'] as const) {
    if (kind === 'together' && values.form === 'PAIRS') continue;
    values[kind].forEach((group, index) => {
      if (group.length < 2) errors[`${kind}[${index}]`] = say({ fault: 'group' });
    });
  }
  return errors;
}

function checkTables({ tables }: RotationValues, say: (fault: RotationFault) => string, errors: FormErrors) {
  if (tables.length === 0) errors.tables = say({ fault: 'tables' });
  const names = new Set<string>();
  tables.forEach(({ name, size }, index) => {
    const number = index + 1;
    const called = name.trim().toLowerCase();
    if (!called) errors[`tables[${index}].name`] = say({ fault: 'name', number });
    else if (names.has(called)) errors[`tables[${index}].name`] = say({ fault: 'sameName', number });
    names.add(called);
    if (size.trim() && !between(size, 1, 1000)) errors[`tables[${index}].size`] = say({ fault: 'size', number });
  });
}

function checkBound(values: RotationValues, say: (fault: RotationFault) => string, errors: FormErrors) {
  for (const kind of ['hosts', 'reachable'] as const) {
    values[kind].forEach(({ registrationId, table }, index) => {
      const chosen = values.tables.find(({ key }) => key === table);
      if (!chosen) errors[`${kind}[${index}].table`] = say({ fault: 'table', person: registrationId });
      else if (kind === 'reachable' && !chosen.stepFree) errors[`${kind}[${index}].table`] = say({ fault: 'steps', person: registrationId });
    });
  }
}

/** Once it began, only words and minutes change: all else goes back as it came. */
export function toRequest(values: RotationValues, stored: RotationDetail): RotationRequest {
  const frozen = hasBegun(stored);
  const tables = values.form === 'PAIRS' && stored.form !== 'PAIRS' ? [] : values.tables;
  const place = (table: string) => tables.findIndex(({ key }) => key === table);
  const bound = (people: BoundValues[]) =>
    values.form === 'TABLES' || frozen
      ? people.map(({ registrationId, table }) => ({ registrationId, table: place(table) }))
      : [];
  const groups = (all: string[][]) => all.map((registrationIds) => ({ registrationIds }));
  return {
    form: values.form,
    rounds: Number(frozen ? values.rounds : roundsOf(values)),
    minutes: Number(values.minutes),
    tables: tables.map(({ id, name, size, question, stepFree }) => ({
      id, name: name.trim(), size: whole(size), question: question.trim() || undefined, stepFree,
    })),
    hosts: bound(values.hosts),
    reachable: bound(values.reachable),
    together: values.form === 'PAIRS' && !frozen ? [] : groups(values.together),
    apart: groups(values.apart),
    weights: arrange(values.wishes, stored.weights),
  };
}

export const hasBegun = ({ state }: Pick<RotationDetail, 'state'>) => state === 'RUNNING' || state === 'DONE';
