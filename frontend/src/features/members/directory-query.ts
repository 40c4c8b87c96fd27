import type { MemberQuery } from '@/features/members/api/members';
import { choice, territory, uuid, type Values, words } from '@/lib/lists/address';

export const ROLES = ['ELECTED_OFFICIAL', 'AGENT', 'ASSOCIATION', 'ADEME', 'MISSIONS_PUBLIQUES', 'ADMINISTRATOR'] as const;
export const KINDS = [
  'LOCAL_AUTHORITY', 'ASSOCIATION', 'STATE_SERVICE', 'PUBLIC_AGENCY', 'COMPANY', 'RESEARCH',
] as const;
export const SORTS = ['name', 'organisation', 'territory', '-joinedAt'] as const;

/** What the directory keeps in its address. */
export const DIRECTORY_FILTERS = {
  q: words(), theme: uuid, role: choice(ROLES), kind: choice(KINDS), territory, organisation: uuid, skill: words(80), offers: words(), needs: words(),
  sort: choice(SORTS),
};

export function toMemberQuery({ theme, role, kind, ...values }: Values<typeof DIRECTORY_FILTERS>, page: number): MemberQuery {
  return { ...values, theme: theme ? [theme] : undefined, role: role && [role], organisationKind: kind && [kind], page };
}
