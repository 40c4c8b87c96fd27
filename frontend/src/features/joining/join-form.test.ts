import { describe, expect, it } from 'vitest';
import { checkJoin, type JoinFault, type JoinValues, NOTHING_YET, toJoinRequest } from '@/features/joining/join-form';

const complete: JoinValues = {
  ...NOTHING_YET,
  firstName: ' Adèle ',
  lastName: 'Fontanive',
  email: 'adele@example.org ',
  role: 'AGENT',
  organisationId: { id: 'o1', name: 'Pays de Lure' },
  consent: true,
};

const check = (values: JoinValues) => checkJoin(values, (fault: JoinFault) => fault);

describe('checkJoin', () => {
  it('names everything that is missing, in the order of the form', () => {
    expect(check(NOTHING_YET)).toEqual({
      firstName: 'firstName',
      lastName: 'lastName',
      email: 'email',
      role: 'role',
      organisationId: 'organisation',
      consent: 'consent',
    });
  });

  it('finds nothing to say about a complete request', () => {
    expect(check(complete)).toEqual({});
  });

  it('tells an incomplete address from a missing one', () => {
    expect(check({ ...complete, email: 'adele@exemple' })).toEqual({ email: 'emailShape' });
  });

  it('asks for the name and the kind of an organisation that is not listed, and for no listed one', () => {
    expect(check({ ...complete, organisationId: undefined, notListed: true })).toEqual({
      'newOrganisation.name': 'newName',
      'newOrganisation.kind': 'newKind',
    });
  });
});

describe('toJoinRequest', () => {
  it('sends trimmed text and nothing for what was left empty', () => {
    expect(toJoinRequest(complete, 'fr')).toEqual({
      firstName: 'Adèle', lastName: 'Fontanive', email: 'adele@example.org', phone: undefined, role: 'AGENT',
      jobTitle: undefined, organisationId: 'o1', newOrganisation: undefined, territoryId: undefined, message: undefined,
      consent: true, locale: 'fr',
    });
  });

  it('sends the new organisation instead of one that was chosen before the box was ticked', () => {
    const sent = toJoinRequest(
      {
        ...complete,
        notListed: true,
        'newOrganisation.name': 'Les Jardins du Doubs',
        'newOrganisation.kind': 'ASSOCIATION',
        'newOrganisation.territoryId': { id: 'DEP-25', name: 'Doubs' },
      },
      'en',
    );
    expect(sent.organisationId).toBeUndefined();
    expect(sent.newOrganisation).toEqual({ name: 'Les Jardins du Doubs', kind: 'ASSOCIATION', territoryId: 'DEP-25' });
  });
});
