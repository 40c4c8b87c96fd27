import type { RotationPerson } from '@/lib/api/types';

export const fullName = ({ firstName, lastName }: Pick<RotationPerson, 'firstName' | 'lastName'>) => `${firstName} ${lastName}`;

const collator = new Intl.Collator('fr');

/** As in a telephone book. */
export function byName(one: RotationPerson, other: RotationPerson) {
  return collator.compare(one.lastName, other.lastName) || collator.compare(one.firstName, other.firstName);
}

export const byId = (people: RotationPerson[]) => new Map(people.map((person) => [person.registrationId, person]));

/** Without accents and capitals: whoever looks for « zoe » finds Zoé. */
export const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
