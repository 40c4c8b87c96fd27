import type { Picked } from '@/components/pickers/picked';
import type { FormErrors } from '@/lib/forms/use-form';
import type { MemberRole, OrganisationKind } from '@/lib/api/types';

/** ADEME and Missions Publiques give their own people a role when they accept them. */
export const JOINING_ROLES = ['ELECTED_OFFICIAL', 'AGENT', 'ASSOCIATION'] as const;
export const KINDS = [
  'LOCAL_AUTHORITY', 'ASSOCIATION', 'STATE_SERVICE', 'PUBLIC_AGENCY', 'COMPANY', 'RESEARCH',
] as const;

/** `organisationId`, `territoryId` and the dotted names are those of the request, so that its faults find their fields. */
export interface JoinValues {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  role: MemberRole | '';
  jobTitle: string;
  organisationId: Picked | undefined;
  notListed: boolean;
  'newOrganisation.name': string;
  'newOrganisation.kind': OrganisationKind | '';
  'newOrganisation.territoryId': Picked | undefined;
  territoryId: Picked | undefined;
  message: string;
  consent: boolean;
}

export const NOTHING_YET: JoinValues = {
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  role: '',
  jobTitle: '',
  organisationId: undefined,
  notListed: false,
  'newOrganisation.name': '',
  'newOrganisation.kind': '',
  'newOrganisation.territoryId': undefined,
  territoryId: undefined,
  message: '',
  consent: false,
};

export type JoinFault =
  | 'firstName' | 'lastName' | 'email' | 'emailShape' | 'role' | 'organisation' | 'newName' | 'newKind' | 'consent';

/** Enough to catch a slip; whether an address exists, only a message tells. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

export function checkJoin(values: JoinValues, say: (fault: JoinFault) => string): FormErrors {
  const errors: FormErrors = {};
  const need = (name: keyof JoinValues, there: unknown, fault: JoinFault) => {
    if (!there) errors[name] ??= say(fault);
  };
  need('firstName', values.firstName.trim(), 'firstName');
  need('lastName', values.lastName.trim(), 'lastName');
  need('email', values.email.trim(), 'email');
  need('email', ADDRESS.test(values.email.trim()), 'emailShape');
  need('role', values.role, 'role');
  if (values.notListed) {
    need('newOrganisation.name', values['newOrganisation.name'].trim(), 'newName');
    need('newOrganisation.kind', values['newOrganisation.kind'], 'newKind');
  } else {
    need('organisationId', values.organisationId, 'organisation');
  }
  need('consent', values.consent, 'consent');
  return errors;
}

const orNothing = (text: string) => text.trim() || undefined;

/** What is sent; only for values that {@link checkJoin} found good. */
export function toJoinRequest(values: JoinValues, locale: string) {
  const kind = values['newOrganisation.kind'];
  return {
    firstName: values.firstName.trim(),
    lastName: values.lastName.trim(),
    email: values.email.trim(),
    phone: orNothing(values.phone),
    role: values.role as MemberRole,
    jobTitle: orNothing(values.jobTitle),
    organisationId: values.notListed ? undefined : values.organisationId?.id,
    newOrganisation:
      values.notListed && kind
        ? { name: values['newOrganisation.name'].trim(), kind, territoryId: values['newOrganisation.territoryId']?.id }
        : undefined,
    territoryId: values.territoryId?.id,
    message: orNothing(values.message),
    consent: values.consent,
    locale,
  };
}
