import type { fr } from '@/features/audit/messages.fr';
import type { Translated } from '@/lib/i18n/i18n';

export const en: Translated<typeof fr> = {
  title: 'Log of changes',
  lead: 'Who changed what, and when.',
  type: 'Object',
  actor: 'By',
  from: 'From',
  to: 'Until',
  objectId: 'One object only',
  onlyThis: 'All that happened to it',
  everything: 'Back to the whole log',
  found_one: '{{formatted}} change',
  found_other: '{{formatted}} changes',
  emptyTitle: 'No change matches',
  emptyText: 'Widen the period or take a filter away.',
  noneTitle: 'Changes will show here',
  action: { CREATE: 'created', UPDATE: 'changed', DELETE: 'deleted' },
  object: {
    Event: 'an event', Segment: 'a part of an event', Registration: 'a registration', Member: 'a profile', MemberPhoto: 'a photo',
    Organisation: 'an organisation', Theme: 'a theme', JoinRequest: 'a membership request', AccountInvitation: 'an invitation', Territory: 'a territory',
  },
  fieldName: {
    title: 'Title', summary: 'Summary', description: 'Description', capacity: 'Places', state: 'State', visibility: 'Visibility', startsAt: 'Start', endsAt: 'End',
    name: 'Name', nameFr: 'French name', nameEn: 'English name', axis: 'Axis', position: 'Rank', archived: 'Archived', kind: 'Kind', siren: 'SIREN', website: 'Website',
    firstName: 'First name', lastName: 'Last name', email: 'E-mail address', phone: 'Telephone', jobTitle: 'Job', role: 'Role', biography: 'In a few words',
    organisation: 'Organisation', territory: 'Territory', themes: 'Themes', skills: 'Skills', offers: 'Can offer', needs: 'Looks for', locale: 'Language',
    reason: 'Reason', refusalReason: 'Reason of refusal', online: 'Online', placeName: 'Place', address: 'Address', registrationDeadline: 'Deadline',
  },
  field: '{{name}}:',
  nothing: 'nothing',
  becomes: 'becomes',
  changes_one: '{{count}} change',
  changes_other: '{{count}} changes',
  yes: 'yes',
  no: 'no',
  reference: 'Request {{id}}',
};
