import { describe, expect, it } from 'vitest';
import { DIRECTORY_FILTERS, toMemberQuery } from '@/features/members/directory-query';
import { readAddress } from '@/lib/lists/address';

const read = (address: Record<string, string>, page: number) => toMemberQuery(readAddress(DIRECTORY_FILTERS, new URLSearchParams(address)), page);
const given = (query: object) => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));

describe('toMemberQuery', () => {
  it('asks for everybody where the address says nothing', () => {
    expect(given(read({}, 1))).toEqual({ page: 1 });
  });

  it('takes over every filter that it knows', () => {
    const theme = '0190a6a2-3a52-7c11-8e5f-0242ac120002';
    expect(
      given(
        read(
          {
            q: ' covoiturage ', theme, role: 'ELECTED_OFFICIAL', kind: 'ASSOCIATION', territory: 'COM-2A004',
            organisation: theme, skill: 'animation', offers: 'visite', needs: 'retour', sort: '-joinedAt',
          },
          3,
        ),
      ),
    ).toEqual({
      q: 'covoiturage', theme: [theme], role: ['ELECTED_OFFICIAL'], organisationKind: ['ASSOCIATION'],
      territory: 'COM-2A004', organisation: theme, skill: 'animation', offers: 'visite', needs: 'retour',
      sort: '-joinedAt', page: 3,
    });
  });

  it('leaves out what was cut or made up, rather than break the page', () => {
    expect(
      given(
        read(
          { theme: 'eau', role: 'PRESIDENT', kind: '1', territory: 'MARS-1', organisation: '42', sort: 'password', skill: '  ' },
          1,
        ),
      ),
    ).toEqual({ page: 1 });
  });

  it('sends no more text than the API reads', () => {
    expect(read({ q: 'a'.repeat(300) }, 1).q).toHaveLength(100);
  });
});
