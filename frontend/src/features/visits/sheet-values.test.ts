import { expect, it } from 'vitest';
import { mapAddress, type SheetValues, toRequest, toValues, validate } from '@/features/visits/sheet-values';
import type { Visit } from '@/lib/api/types';

const VISIT: Visit = {
  segmentId: 's', title: 'La chaufferie', startsAt: '2026-12-03T09:00:00Z', endsAt: '2026-12-03T10:00:00Z', coachAsked: 0, version: 0,
};
const values = (more: Partial<SheetValues> = {}): SheetValues => ({ ...toValues(VISIT), meetingPoint: 'Gare', ...more });
const fields = (more: Partial<SheetValues>) => Object.keys(validate(values(more), ((key: string) => key) as never));

it('readsCoordinatesAsFrenchPeopleTypeThem', () => {
  const request = toRequest(values({ latitude: ' 46,952 ', longitude: '4.3' }));
  expect(request).toMatchObject({ latitude: 46.952, longitude: 4.3, meetingPoint: 'Gare', stepFree: 'UNKNOWN' });
  expect(mapAddress(46.952, 4.3)).toContain('mlat=46.952&mlon=4.3');
});

it('leavesOutWhatWasNotTyped', () => {
  expect(JSON.parse(JSON.stringify(toRequest(values())))).toEqual({ meetingPoint: 'Gare', stepFree: 'UNKNOWN' });
});

it('saysWhichFieldIsWrong', () => {
  expect(fields({ meetingPoint: ' ' })).toEqual(['meetingPoint']);
  expect(fields({ latitude: 'nord' })).toEqual(['latitude']);
  expect(fields({ latitude: '91', longitude: '4' })).toEqual(['latitude']);
  expect(fields({ latitude: '46' })).toEqual(['longitude']);
  expect(fields({ coachSeats: '0' })).toEqual(['coachSeats']);
  expect(fields({ coachSeats: '2,5' })).toEqual(['coachSeats']);
  expect(fields({ coachSeats: '50', latitude: '46', longitude: '4' })).toEqual([]);
});
