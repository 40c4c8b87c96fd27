import type { TFunction } from 'i18next';
import type { Picked } from '@/components/pickers/picked';
import type { EventDetail, EventKind, EventRequest, EventVisibility, PlanSnapshot, SegmentKind } from '@/lib/api/types';
import { fromParisFields, toParisFields } from '@/lib/format/dates';
import type { FormErrors } from '@/lib/forms/use-form';

export interface SegmentValues {
  /** Stays with the part while it is moved about. */
  key: string;
  /** Of a part that was saved before. */
  id?: string;
  kind: SegmentKind;
  title: string;
  description: string;
  date: string;
  start: string;
  end: string;
  room: string;
  capacity: string;
  speakers: string;
  /** Runs beside the part before it: one chooses one of them. */
  parallel: boolean;
}

/** An event as it is typed: dates and times apart, numbers as text, until it is whole. */
export interface EventValues {
  /** The version that was read; a draft that is taken up later still says what it was written upon. */
  version: number;
  kind: EventKind;
  title: string;
  summary: string;
  description: string;
  themeIds: string[];
  visibility: EventVisibility;
  date: string;
  start: string;
  severalDays: boolean;
  endDate: string;
  end: string;
  online: boolean;
  onlineUrl: string;
  placeName: string;
  address: string;
  territory?: Picked;
  capacity: string;
  deadlineDate: string;
  deadlineTime: string;
  segments: SegmentValues[];
}

let lastKey = 0;
const newKey = () => `${Date.now()}-${lastKey++}`;

export const emptyEvent: EventValues = {
  version: 0,
  kind: 'MEETING_DAY',
  title: '',
  summary: '',
  description: '',
  themeIds: [],
  visibility: 'MEMBERS',
  date: '',
  start: '09:00',
  severalDays: false,
  endDate: '',
  end: '17:00',
  online: false,
  onlineUrl: '',
  placeName: '',
  address: '',
  capacity: '',
  deadlineDate: '',
  deadlineTime: '12:00',
  segments: [],
};

/** The next part of the day begins where the last one ends. */
export function nextSegment({ segments, date, start }: EventValues): SegmentValues {
  const last = segments.at(-1);
  return {
    key: newKey(),
    kind: last ? 'TALK' : 'PLENARY',
    title: '',
    description: '',
    date: last?.date || date,
    start: last?.end || start,
    end: '',
    room: last?.room ?? '',
    capacity: '',
    speakers: '',
    parallel: false,
  };
}

export function toValues(event: EventDetail): EventValues {
  const start = toParisFields(event.startsAt);
  const end = toParisFields(event.endsAt);
  const deadline = event.registrationDeadline ? toParisFields(event.registrationDeadline) : undefined;
  return {
    version: event.version,
    kind: event.kind,
    title: event.title,
    summary: event.summary,
    description: event.description ?? '',
    themeIds: event.themes.map((theme) => theme.id),
    visibility: event.visibility,
    date: start.date,
    start: start.time,
    severalDays: start.date !== end.date,
    endDate: end.date,
    end: end.time,
    online: event.online,
    onlineUrl: event.onlineUrl ?? '',
    placeName: event.placeName ?? '',
    address: event.address ?? '',
    territory: event.territory && { id: event.territory.id, name: event.territory.name },
    capacity: event.capacity?.toString() ?? '',
    deadlineDate: deadline?.date ?? '',
    deadlineTime: deadline?.time ?? '12:00',
    segments: event.segments.map((segment, index, all) => {
      const from = toParisFields(segment.startsAt);
      return {
        key: segment.id,
        id: segment.id,
        kind: segment.kind,
        title: segment.title,
        description: segment.description ?? '',
        date: from.date,
        start: from.time,
        end: toParisFields(segment.endsAt).time,
        room: segment.room ?? '',
        capacity: segment.capacity?.toString() ?? '',
        speakers: segment.speakers ?? '',
        parallel: segment.parallelGroup !== undefined && all[index - 1]?.parallelGroup === segment.parallelGroup,
      };
    }),
  };
}

/** An earlier plan in the form of the event as it is now: it is saved over the current version, as any change is. */
export function fromSnapshot(plan: PlanSnapshot, event: EventDetail): EventValues {
  const { themes, territory, ...rest } = plan;
  // What the earlier plan left out is left out again.
  const blank = { onlineUrl: undefined, placeName: undefined, address: undefined, capacity: undefined, registrationDeadline: undefined };
  return {
    ...toValues({ ...event, ...blank, ...rest, territory: undefined }),
    themeIds: themes.map((theme) => theme.id),
    territory,
  };
}

const lastDayOf = (values: EventValues) => (values.severalDays ? values.endDate : values.date);
/** The date of a part: of an event of one day, always its own. */
export const dayOf = (values: EventValues, segment: SegmentValues) =>
  values.severalDays ? segment.date || values.date : values.date;
const orNothing = (text: string | undefined) => text?.trim() || undefined;

/** One number for the parts of each group that runs side by side. */
function parallelGroups(segments: SegmentValues[]) {
  const heads = segments.map((_segment, index) => {
    let head = index;
    while (head > 0 && segments[head]?.parallel) head -= 1;
    return head + 1;
  });
  return heads.map((head) => (heads.indexOf(head) === heads.lastIndexOf(head) ? undefined : head));
}

/** The parts as the API takes them; times that are not whole yet are empty. */
export function toSegmentRequests(values: EventValues): EventRequest['segments'] {
  const instant = (date: string, time: string) => fromParisFields(date, time) ?? '';
  const groups = parallelGroups(values.segments);
  return values.segments.map((segment, index) => ({
    id: segment.id,
    kind: segment.kind,
    title: segment.title.trim(),
    description: orNothing(segment.description),
    startsAt: instant(dayOf(values, segment), segment.start),
    endsAt: instant(dayOf(values, segment), segment.end),
    room: orNothing(segment.room),
    capacity: segment.capacity?.trim() ? Number(segment.capacity) : undefined,
    parallelGroup: groups[index],
    speakers: orNothing(segment.speakers),
  }));
}

/** Only for values that {@link validateEvent} found whole. */
export function toRequest(values: EventValues): EventRequest {
  const instant = (date: string, time: string) => fromParisFields(date, time) ?? '';
  return {
    kind: values.kind,
    title: values.title.trim(),
    summary: values.summary.trim(),
    description: values.description.trim(),
    themeIds: values.themeIds,
    visibility: values.kind === 'ELECTED_SEMINAR' ? 'INVITED' : values.visibility,
    startsAt: instant(values.date, values.start),
    endsAt: instant(lastDayOf(values), values.end),
    online: values.online,
    onlineUrl: values.online ? orNothing(values.onlineUrl) : undefined,
    placeName: orNothing(values.placeName),
    address: orNothing(values.address),
    territoryId: values.territory?.id,
    capacity: values.capacity.trim() ? Number(values.capacity) : undefined,
    registrationDeadline: values.deadlineDate ? fromParisFields(values.deadlineDate, values.deadlineTime) : undefined,
    segments: toSegmentRequests(values),
  };
}

const WHOLE_NUMBER = /^[1-9]\d{0,5}$/;

/** What can be told without the API; the API looks again. */
export function validateEvent(values: EventValues, t: TFunction<'events'>): FormErrors {
  const errors: FormErrors = {};
  if (!values.title.trim()) errors.title = t('editor.error.title');
  if (!values.summary.trim()) errors.summary = t('editor.error.summary');
  if (!values.date) errors.date = t('editor.error.date');
  if (!values.start) errors.start = t('editor.error.start');
  if (values.severalDays && !values.endDate) errors.endDate = t('editor.error.date');
  if (!values.end) errors.end = t('editor.error.end');
  const from = fromParisFields(values.date, values.start);
  const to = fromParisFields(lastDayOf(values), values.end);
  if (from && to && to <= from) errors.end = t('editor.error.order');
  if (values.online && !/^https:\/\/\S+$/.test(values.onlineUrl.trim())) errors.onlineUrl = t('editor.error.onlineUrl');
  if (!values.online && !values.placeName.trim()) errors.placeName = t('editor.error.place');
  if (!values.online && !values.territory) errors.territory = t('editor.error.territory');
  if (values.capacity.trim() && !WHOLE_NUMBER.test(values.capacity.trim())) errors.capacity = t('editor.error.capacity');
  values.segments.forEach((segment, index) => {
    const number = index + 1;
    if (!segment.title.trim()) errors[`segments[${index}].title`] = t('editor.error.segmentTitle', { number });
    if (!segment.start || !segment.end) errors[`segments[${index}].end`] = t('editor.error.segmentTime', { number });
    else if (segment.end <= segment.start) errors[`segments[${index}].end`] = t('editor.error.segmentOrder', { number });
    if (segment.capacity?.trim() && !WHOLE_NUMBER.test(segment.capacity.trim())) {
      errors[`segments[${index}].capacity`] = t('editor.error.capacity');
    }
  });
  return errors;
}

const RENAMED: Record<string, string> = {
  startsAt: 'date',
  endsAt: 'end',
  territoryId: 'territory',
  registrationDeadline: 'deadlineDate',
};

/** `segments[0].startsAt`, as the API says, is `segments[0].start` on the screen. Undefined where both say the same. */
export function renameEventField(field: string): string | undefined {
  const segment = /segments\[(\d+)\]\.(\w+)$/.exec(field);
  if (segment) {
    const name = { startsAt: 'start', endsAt: 'end', parallelGroup: 'parallel' }[segment[2] ?? ''] ?? segment[2];
    return `segments[${segment[1]}].${name}`;
  }
  const last = field.slice(field.lastIndexOf('.') + 1);
  return RENAMED[last];
}
