import type { components } from '@/lib/api/schema';

type Schemas = components['schemas'];

export type Account = Schemas['Account'];
export type AuditEntry = Schemas['AuditEntry'];
export type Axis = Schemas['Axis'];
export type Chapter = Schemas['Chapter'];
export type Configuration = Schemas['Configuration'];
export type EventAction = Schemas['EventAction'];
export type EventDetail = Schemas['EventDetail'];
export type EventKind = Schemas['EventKind'];
export type EventRequest = Schemas['EventRequest'];
export type EventState = Schemas['EventState'];
export type EventSummary = Schemas['EventSummary'];
export type Home = Schemas['Home'];
export type JoinRequest = Schemas['JoinRequest'];
export type JoinRequestState = Schemas['JoinRequestState'];
export type MemberDetail = Schemas['MemberDetail'];
export type MemberRef = Schemas['MemberRef'];
export type MemberRole = Schemas['MemberRole'];
export type MemberSummary = Schemas['MemberSummary'];
export type MyProfile = Schemas['MyProfile'];
export type MyRegistration = Schemas['MyRegistration'];
export type OrganisationDetail = Schemas['OrganisationDetail'];
export type OrganisationKind = Schemas['OrganisationKind'];
export type OrganisationRef = Schemas['OrganisationRef'];
export type OrganisationSummary = Schemas['OrganisationSummary'];
export type RegisteredPerson = Schemas['RegisteredPerson'];
export type Question = Schemas['Question'];
export type QuestionState = Schemas['QuestionState'];
export type RegistrationEntry = Schemas['RegistrationEntry'];
export type RegistrationState = Schemas['RegistrationState'];
export type Segment = Schemas['Segment'];
export type SegmentKind = Schemas['SegmentKind'];
export type TopicAction = Schemas['TopicAction'];
export type TopicDetail = Schemas['TopicDetail'];
export type TopicRequest = Schemas['TopicRequest'];
export type TopicState = Schemas['TopicState'];
export type TopicSummary = Schemas['TopicSummary'];
export type TerritoryDetail = Schemas['TerritoryDetail'];
export type TerritoryKind = Schemas['TerritoryKind'];
export type TerritoryRef = Schemas['TerritoryRef'];
export type TerritorySource = Schemas['TerritorySource'];
export type TerritorySuggestion = Schemas['TerritorySuggestion'];
export type Theme = Schemas['Theme'];
export type ThemeRef = Schemas['ThemeRef'];
export type WebinarDetail = Schemas['WebinarDetail'];
export type WebinarRecordRequest = Schemas['WebinarRecordRequest'];
export type Visibility = Schemas['EventVisibility'];

export interface Page<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}
