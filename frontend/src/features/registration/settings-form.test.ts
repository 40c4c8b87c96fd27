import { describe, expect, it } from 'vitest';
import { checkSettings, EMPTY_QUESTION, toRequest, toValues } from '@/features/registration/settings-form';
import type { RegistrationFormDetail } from '@/lib/api/types';

const stored: RegistrationFormDetail = {
  seats: [
    { seat: 'ON_SITE', capacity: 40, registered: 3, waiting: 0 },
    { seat: 'ONLINE', capacity: 100, registered: 0, waiting: 0 },
  ],
  quotas: [{ profile: 'ELECTED_OFFICIAL', sharePercent: 34, count: 14, releaseAt: '2026-11-26T08:00:00Z', released: false }],
  questions: [{ id: 'q', kind: 'ONE_OF', label: 'Atelier ?', required: true, options: ['Eau', 'Forêt'] }],
  parallels: [],
  retentionDays: 60,
  editable: true,
  version: 2,
};

describe('settings of registrations', () => {
  it('sendsBackWhatWasRead', () => {
    expect(toRequest(toValues(stored))).toEqual({
      onlineCapacity: 100,
      quotas: [{ profile: 'ELECTED_OFFICIAL', places: undefined, sharePercent: 34, releaseAt: '2026-11-26T08:00:00.000Z' }],
      questions: [{ kind: 'ONE_OF', label: 'Atelier ?', required: true, options: ['Eau', 'Forêt'] }],
    });
  });

  it('namesEveryFault', () => {
    const values = toValues(stored);
    const wrong = {
      onlineCapacity: '0,5',
      quotas: { ...values.quotas, AGENT: { ...values.quotas.AGENT, amount: 'share' as const, share: '101' } },
      questions: [{ ...EMPTY_QUESTION, kind: 'SEVERAL_OF' as const, options: 'Eau\nEau' }],
    };
    expect(Object.keys(checkSettings(wrong, ({ fault }) => fault))).toEqual([
      'onlineCapacity', 'quotas.AGENT', 'questions[0].label', 'questions[0].options',
    ]);
    expect(checkSettings(values, ({ fault }) => fault)).toEqual({});
  });
});
