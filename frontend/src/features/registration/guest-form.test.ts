import { describe, expect, it } from 'vitest';
import { checkGuest, nobodyYet } from '@/features/registration/guest-form';
import type { Asked } from '@/features/registration/wish';

const asked: Asked = { seats: [{ seat: 'ONLINE', registered: 0, waiting: 0 }], questions: [], parallels: [] };
const check = (values: object, asksProfile = true) =>
  checkGuest({ ...nobodyYet(asked), ...values }, asked, asksProfile, (fault) => fault, (label) => label);

describe('checkGuest', () => {
  it('namesEverythingThatIsMissing', () => {
    expect(check({})).toEqual({
      firstName: 'firstName', lastName: 'lastName', email: 'email', profile: 'profile', consent: 'consent',
    });
  });

  it('asksNoProfileOfCitizensAndSeesASlipInAnAddress', () => {
    expect(check({ firstName: 'Josette', lastName: 'Nolay', email: 'josette@example', consent: true }, false)).toEqual({ email: 'emailShape' });
  });

  it('isContentWithAllThatIsNeeded', () => {
    expect(check({ firstName: 'Maud', lastName: 'Lure', email: 'm@example.org', profile: 'OTHER', consent: true })).toEqual({});
  });
});
