import { describe, expect, it } from 'vitest';
import { toQuery } from '@/features/topics/topic-query';

const none = { q: undefined, state: undefined, theme: undefined, mine: undefined, sort: undefined };

describe('the address of a list of topics', () => {
  it('asksForEverythingWhereNothingIsSet', () => {
    expect(toQuery({ values: none, page: 2 })).toEqual({ ...none, page: 2 });
  });

  it('leavesOutWhatIsUnknown', () => {
    const values = { ...none, state: 'LOST', sort: 'password', mine: 'true', q: 'x'.repeat(200) };
    expect(toQuery({ values, page: 1 })).toEqual({ ...none, mine: true, q: 'x'.repeat(100), page: 1 });
  });
});
