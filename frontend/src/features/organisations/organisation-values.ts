import type { Picked } from '@/components/pickers/picked';
import type { OrganisationDetail, OrganisationKind } from '@/lib/api/types';
import type { FormErrors } from '@/lib/forms/use-form';

/** Names are those of the request, so that its faults find their fields. */
export interface OrganisationValues {
  version: number;
  name: string;
  kind: OrganisationKind | '';
  territoryId: Picked | undefined;
  siren: string;
  website: string;
  description: string;
}

export function toOrganisationValues(organisation?: OrganisationDetail): OrganisationValues {
  const territory = organisation?.territory;
  return {
    version: organisation?.version ?? 0,
    name: organisation?.name ?? '',
    kind: organisation?.kind ?? '',
    territoryId: territory && { id: territory.id, name: territory.name },
    siren: organisation?.siren ?? '',
    website: organisation?.website ?? '',
    description: organisation?.description ?? '',
  };
}

export type OrganisationFault = 'name' | 'kind' | 'siren' | 'website';

const digits = (siren: string) => siren.replace(/\s/g, '');

export function checkOrganisation(values: OrganisationValues, say: (fault: OrganisationFault) => string): FormErrors {
  const errors: FormErrors = {};
  if (!values.name.trim()) errors.name = say('name');
  if (!values.kind) errors.kind = say('kind');
  if (values.siren.trim() && !/^\d{9}$/.test(digits(values.siren))) errors.siren = say('siren');
  if (values.website.trim() && !/^https?:\/\/\S+\.\S+$/i.test(values.website.trim())) errors.website = say('website');
  return errors;
}

/** Only for values that {@link checkOrganisation} found good. */
export function toOrganisationRequest(values: OrganisationValues) {
  return {
    name: values.name.trim(),
    kind: values.kind as OrganisationKind,
    territoryId: values.territoryId?.id,
    siren: digits(values.siren) || undefined,
    website: values.website.trim() || undefined,
    description: values.description.trim() || undefined,
  };
}

export type OrganisationRequest = ReturnType<typeof toOrganisationRequest>;
