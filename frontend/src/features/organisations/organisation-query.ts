import type { OrganisationKind } from '@/lib/api/types';

export const ORGANISATION_FILTERS = ['q', 'kind', 'territory', 'sort'] as const;
export const KINDS = [
  'LOCAL_AUTHORITY', 'ASSOCIATION', 'STATE_SERVICE', 'PUBLIC_AGENCY', 'COMPANY', 'RESEARCH',
] as const;
export const SORTS = ['name', '-memberCount'] as const;

export interface OrganisationQuery {
  q?: string;
  kind?: OrganisationKind[];
  territory?: string;
  sort?: string;
  page: number;
}

const TERRITORY = /^(REG|DEP|EPCI|COM)-[0-9AB]{2,9}$/;

/** Only what the API understands goes to it. */
export function toOrganisationQuery(
  values: Partial<Record<(typeof ORGANISATION_FILTERS)[number], string>>,
  page: number,
): OrganisationQuery {
  const kind = KINDS.find((one) => one === values.kind);
  return {
    q: values.q?.trim().slice(0, 100) || undefined,
    kind: kind && [kind],
    territory: values.territory && TERRITORY.test(values.territory) ? values.territory : undefined,
    sort: SORTS.find((one) => one === values.sort),
    page,
  };
}
