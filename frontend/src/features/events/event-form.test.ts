import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import {
  emptyEvent, type EventValues, fromSnapshot, nextSegment, renameEventField, toRequest, validateEvent,
} from '@/features/events/event-form';
import '@/features/events/messages';
import type { EventDetail, PlanSnapshot } from '@/lib/api/types';

const t = i18next.getFixedT('fr', 'events');
const whole: EventValues = {
  ...emptyEvent,
  title: ' Cantines et fermes ',
  summary: 'Qui nourrit qui ?',
  date: '2027-02-04',
  placeName: 'Salle des fêtes',
  territory: { id: 'COM-21231', name: 'Dijon' },
};

describe('the form of an event', () => {
  it('sendsTimesOfParisAndLeavesEmptyFieldsOut', () => {
    expect(toRequest(whole)).toMatchObject({
      title: 'Cantines et fermes',
      startsAt: '2027-02-04T08:00:00.000Z',
      endsAt: '2027-02-04T16:00:00.000Z',
      territoryId: 'COM-21231',
      capacity: undefined,
      address: undefined,
    });
  });

  it('keepsASeminarOfElectedOfficialsByInvitation', () => {
    expect(toRequest({ ...whole, kind: 'ELECTED_SEMINAR', visibility: 'PUBLIC' }).visibility).toBe('INVITED');
  });

  it('findsNothingToMendInAWholeEvent', () => {
    expect(validateEvent(whole, t)).toEqual({});
  });

  it('asksForTitleSummaryDateAndPlace', () => {
    expect(Object.keys(validateEvent(emptyEvent, t))).toEqual(['title', 'summary', 'date', 'placeName', 'territory']);
  });

  it('refusesAnEndBeforeTheStart', () => {
    expect(validateEvent({ ...whole, start: '17:00', end: '09:00' }, t)).toHaveProperty('end');
    expect(validateEvent({ ...whole, start: '17:00', end: '09:00', severalDays: true, endDate: '2027-02-05' }, t)).toEqual({});
  });

  it('needsALinkWhereOneTakesPartFromAfar', () => {
    expect(validateEvent({ ...whole, online: true, placeName: '' }, t)).toHaveProperty('onlineUrl');
    expect(validateEvent({ ...whole, online: true, onlineUrl: 'https://visio.example.org/a' }, t)).toEqual({});
  });

  it('takesWholeNumbersOfPlacesOnly', () => {
    for (const capacity of ['0', '-3', '2,5', 'beaucoup']) {
      expect(validateEvent({ ...whole, capacity }, t)).toHaveProperty('capacity');
    }
  });

  it('beginsAPartWhereTheLastOneEnds', () => {
    const first = { ...nextSegment(whole), end: '09:45', room: 'Grande salle' };
    expect(nextSegment({ ...whole, segments: [first] })).toMatchObject({ start: '09:45', room: 'Grande salle', kind: 'TALK' });
  });

  it('takesAnEarlierPlanUpOverTheCurrentVersion', () => {
    const event = {
      id: 'e', version: 7, title: 'Maintenant', address: 'Rue neuve', capacity: 30, themes: [], segments: [], allowedActions: [],
    } as unknown as EventDetail;
    const plan: PlanSnapshot = {
      kind: 'WEBINAR', visibility: 'PUBLIC', title: 'Avant', summary: 'Court', description: '', online: false, placeName: 'Salle',
      startsAt: '2027-02-04T08:00:00Z', endsAt: '2027-02-04T16:00:00Z', territory: { id: 'COM-21231', name: 'Dijon' },
      themes: [{ id: 't', name: 'Forêts' }],
      segments: [{ id: 's', kind: 'TALK', title: 'Exposé', startsAt: '2027-02-04T08:00:00Z', endsAt: '2027-02-04T09:00:00Z' }],
    };
    expect(fromSnapshot(plan, event)).toMatchObject({
      version: 7, title: 'Avant', address: '', capacity: '', themeIds: ['t'], territory: { name: 'Dijon' },
      segments: [{ id: 's', title: 'Exposé', start: '09:00' }],
    });
  });

  it('namesFieldsOfTheApiAsTheScreenDoes', () => {
    expect(renameEventField('create.request.startsAt')).toBe('date');
    expect(renameEventField('create.request.segments[2].endsAt')).toBe('segments[2].end');
    expect(renameEventField('create.request.title')).toBeUndefined();
  });
});
