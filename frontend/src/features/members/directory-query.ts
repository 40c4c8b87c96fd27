import type { MemberRole, OrganisationKind } from '@/lib/api/types';

/** What the directory keeps in its address. */
export const DIRECTORY_FILTERS = [
  'q', 'theme', 'role', 'kind', 'territory', 'organisation', 'skill', 'offers', 'needs', 'sort',
] as const;

export const ROLES = ['ELECTED_OFFICIAL', 'AGENT', 'ASSOCIATION', 'ADEME', 'MISSIONS_PUBLIQUES', 'ADMINISTRATOR'] as const;
export const KINDS = [
  'LOCAL_AUTHORITY', 'ASSOCIATION', 'STATE_SERVICE', 'PUBLIC_AGENCY', 'COMPANY', 'RESEARCH',
] as const;
export const SORTS = ['name', 'organisation', 'territory', '-joinedAt'] as const;

export type DirectoryValues = Partial<Record<(typeof DIRECTORY_FILTERS)[number], string>>;

export interface MemberQuery {
  q?: string;
  theme?: string[];
  role?: MemberRole[];
  organisation?: string;
  organisationKind?: OrganisationKind[];
  territory?: string;
  skill?: string;
  offers?: string;
  needs?: string;
  sort?: string;
  page: number;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TERRITORY = /^(REG|DEP|EPCI|COM)-[0-9AB]{2,9}$/;

const matching = (pattern: RegExp, value: string | undefined) => (value && pattern.test(value) ? value : undefined);
const words = (value: string | undefined, most: number) => value?.trim().slice(0, most) || undefined;

function oneOf<T extends string>(all: readonly T[], value: string | undefined): T[] | undefined {
  const found = all.find((one) => one === value);
  return found && [found];
}

/** Only what the API understands goes to it: an address that was cut or edited by hand still opens the directory. */
export function toMemberQuery(values: DirectoryValues, page: number): MemberQuery {
  const theme = matching(UUID, values.theme);
  return {
    q: words(values.q, 100),
    theme: theme ? [theme] : undefined,
    role: oneOf(ROLES, values.role),
    organisation: matching(UUID, values.organisation),
    organisationKind: oneOf(KINDS, values.kind),
    territory: matching(TERRITORY, values.territory),
    skill: words(values.skill, 80),
    offers: words(values.offers, 100),
    needs: words(values.needs, 100),
    sort: oneOf(SORTS, values.sort)?.[0],
    page,
  };
}
