import { expect, it } from 'vitest';
import { checkOrganisation, toOrganisationRequest, toOrganisationValues } from '@/features/organisations/organisation-values';
import { ORGANISATION_FILTERS } from '@/features/organisations/organisation-query';
import { readAddress } from '@/lib/lists/address';

const filled = { ...toOrganisationValues(), name: ' Pays de Lure ', kind: 'LOCAL_AUTHORITY' as const };
const check = (values: typeof filled) => checkOrganisation(values, (fault) => fault);

it('needs a name and a kind', () => {
  expect(checkOrganisation(toOrganisationValues(), (fault) => fault)).toEqual({ name: 'name', kind: 'kind' });
});

it('takes a SIREN with or without spaces, and only nine digits', () => {
  expect(check({ ...filled, siren: '200 070 530' })).toEqual({});
  expect(check({ ...filled, siren: '20007053' })).toEqual({ siren: 'siren' });
  expect(toOrganisationRequest({ ...filled, siren: '200 070 530' }).siren).toBe('200070530');
});

it('takes no address that would run as a script', () => {
  expect(check({ ...filled, website: 'javascript:alert(1)' })).toEqual({ website: 'website' });
  expect(check({ ...filled, website: 'https://www.example.org/' })).toEqual({});
});

it('sends nothing for what was left empty', () => {
  expect(toOrganisationRequest(filled)).toEqual({
    name: 'Pays de Lure', kind: 'LOCAL_AUTHORITY', territoryId: undefined, siren: undefined, website: undefined, description: undefined,
  });
});

it('reads from an address only what the list understands', () => {
  const read = (address: string) => readAddress(ORGANISATION_FILTERS, new URLSearchParams(address));
  expect(read('q=+lure+&kind=ASSOCIATION&territory=DEP-2A&sort=-memberCount')).toEqual({
    q: 'lure', kind: 'ASSOCIATION', territory: 'DEP-2A', sort: '-memberCount',
  });
  expect(read("kind=PARTY&territory='&sort=id")).toEqual({});
});
