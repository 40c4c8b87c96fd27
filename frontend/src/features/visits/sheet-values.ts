import type { useMessages } from '@/features/visits/messages';
import type { Picked } from '@/components/pickers/picked';
import type { StepFree, Visit, VisitSheetRequest } from '@/lib/api/types';
import type { FormErrors } from '@/lib/forms/use-form';

/** The sheet as it is typed. */
export interface SheetValues {
  meetingPoint: string;
  latitude: string;
  longitude: string;
  stepFree: StepFree;
  stepFreeNote: string;
  version: number;
  host?: Picked;
  hostName: string;
  equipment: string;
  rules: string;
  coachSeats: string;
}

const decimal = (value: number | undefined) => (value === undefined ? '' : String(value).replace('.', ','));
const number = (text: string) => (text.trim() === '' ? undefined : Number(text.trim().replace(',', '.')));

export function toValues(visit: Visit): SheetValues {
  return {
    meetingPoint: visit.meetingPoint ?? '',
    latitude: decimal(visit.latitude),
    longitude: decimal(visit.longitude),
    stepFree: visit.stepFree ?? 'UNKNOWN',
    stepFreeNote: visit.stepFreeNote ?? '',
    version: visit.version,
    host: visit.host && { id: visit.host.id, name: `${visit.host.firstName} ${visit.host.lastName}` },
    hostName: visit.hostName ?? '',
    equipment: visit.equipment ?? '',
    rules: visit.rules ?? '',
    coachSeats: visit.coachSeats === undefined ? '' : String(visit.coachSeats),
  };
}

export function toRequest(values: SheetValues): VisitSheetRequest {
  const text = (value: string) => value.trim() || undefined;
  return {
    meetingPoint: values.meetingPoint.trim(),
    latitude: number(values.latitude),
    longitude: number(values.longitude),
    stepFree: values.stepFree,
    stepFreeNote: text(values.stepFreeNote),
    hostId: values.host?.id,
    hostName: text(values.hostName),
    equipment: text(values.equipment),
    rules: text(values.rules),
    coachSeats: number(values.coachSeats),
  };
}

export function validate(values: SheetValues, t: ReturnType<typeof useMessages>): FormErrors {
  const errors: FormErrors = {};
  if (!values.meetingPoint.trim()) errors.meetingPoint = t('form.error.meetingPoint');
  for (const [name, most] of [['latitude', 90], ['longitude', 180]] as const) {
    const value = number(values[name]);
    if (Number.isNaN(value)) errors[name] = t('form.error.coordinates');
    else if (value !== undefined && Math.abs(value) > most) errors[name] = t(`form.error.${name}`);
  }
  if (!errors.latitude && !errors.longitude && (number(values.latitude) === undefined) !== (number(values.longitude) === undefined)) {
    errors[values.latitude.trim() ? 'longitude' : 'latitude'] = t('form.error.both');
  }
  const seats = number(values.coachSeats);
  if (seats !== undefined && !(Number.isInteger(seats) && seats >= 1 && seats <= 500)) errors.coachSeats = t('form.error.coachSeats');
  return errors;
}

/** The place on the open map, with a mark. */
export function mapAddress(latitude: number, longitude: number) {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}
