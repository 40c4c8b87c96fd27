import type { QueryClient } from '@tanstack/react-query';
import { type PathOf, watchCalls } from '@/lib/api/client';

type Readable = PathOf<'get'>;
export type Change = `PUT ${PathOf<'put'>}` | `POST ${PathOf<'post'>}` | `DELETE ${PathOf<'delete'>}`;

interface Effect {
  done: readonly Readable[];
  refused: readonly Readable[];
}

/** Read again once it is done. */
const then = (...paths: Readable[]): Effect => ({ done: paths, refused: [] });
/** Read again where it failed as well: somebody else may have been faster, or what was shown in advance is not so. */
const always = (...paths: Readable[]): Effect => ({ done: paths, refused: paths });
/** Done, its answer says all there is to know; refused, somebody else may have been faster. */
const whereRefused = (...paths: Readable[]): Effect => ({ done: [], refused: paths });
/** Nothing that is read shows it, or its answer or the stream tells all. */
const nothing = then();

const EVENT_LISTS: Readable[] = ['/api/events', '/api/home', '/api/catalogue', '/api/events/{id}/registrations', '/api/events/{id}/versions'];
/** A change of a day or of who comes shows in lists, details and on the home page. */
const EVENTS: Readable[] = [...EVENT_LISTS, '/api/events/{id}'];
const REGISTRATIONS: Readable[] = [
  ...EVENTS, '/api/events/{id}/registration', '/api/events/{id}/registration-form', '/api/events/{id}/colleagues',
  '/api/events/{id}/invitation-links', '/api/events/{id}/needs',
];
const ATTENDANCE: Readable[] = ['/api/events/{id}/attendance', '/api/events/{id}/attendance/summary'];
const ROTATION: Readable[] = [
  '/api/events/{id}/segments/{segmentId}/rotation', '/api/events/{id}/segments/{segmentId}/rotation/plan',
  '/api/events/{id}/segments/{segmentId}/rotation/board',
];
const MINUTES: Readable[] = [
  '/api/events/{id}/minutes', '/api/events/{id}/minutes/draft', '/api/events/{id}/minutes/draft/missing',
  '/api/events/{id}/minutes/amendments',
  '/api/events/{id}/minutes/commitments', '/api/events/{id}/minutes/versions', '/api/events/{id}/promised', '/api/me/commitments', '/api/catalogue',
];
/** A photo or a video, and what its owner lacks before it is published. */
export const ATTACHMENTS: Readable[] = ['/api/media/attachments', '/api/events/{id}/minutes/draft/missing'];
const TOPICS: Readable[] = ['/api/topics', '/api/topics/{id}', '/api/events'];
const JOBS: Readable[] = ['/api/jobs', '/api/jobs/failures', '/api/jobs/failed-mails', '/api/jobs/standing'];
const JOINED: Readable[] = ['/api/join-requests', '/api/home', '/api/members', '/api/members/{id}', '/api/organisations', '/api/organisations/{id}'];

/** What is to be read again after each change, in one place. A path stands for all that is kept under it; only what is on the screen is asked for at once. */
export const invalidates: Partial<Record<Change, Effect>> = {
  'POST /api/events': then(...EVENTS),
  'PUT /api/events/{id}': then(...EVENTS),
  'DELETE /api/events/{id}': then(...EVENT_LISTS),
  'POST /api/events/{id}/copies': then(...EVENTS),
  'PUT /api/events/{id}/template': then(...EVENTS),
  'DELETE /api/events/{id}/template': then(...EVENTS),
  'POST /api/events/{id}/submission': then(...EVENTS),
  'POST /api/events/{id}/return': then(...EVENTS),
  'POST /api/events/{id}/validation': then(...EVENTS),
  'POST /api/events/{id}/publication': then(...EVENTS),
  'POST /api/events/{id}/holding': then(...EVENTS),
  'POST /api/events/{id}/cancellation': then(...EVENTS),
  'PUT /api/events/{id}/facilitators/{memberId}': then(...EVENTS),
  'DELETE /api/events/{id}/facilitators/{memberId}': then(...EVENTS),
  'PUT /api/events/{id}/invitees/{memberId}': then(...EVENTS),
  'DELETE /api/events/{id}/invitees/{memberId}': then(...EVENTS),
  'POST /api/programme-checks': nothing,

  'PUT /api/events/{id}/brief': nothing,
  'POST /api/events/{id}/checklist': always('/api/events/{id}/checklist'),
  'POST /api/events/{id}/checklist/template': always('/api/events/{id}/checklist'),
  'PUT /api/events/{id}/checklist/{itemId}': always('/api/events/{id}/checklist'),
  'DELETE /api/events/{id}/checklist/{itemId}': always('/api/events/{id}/checklist'),
  'PUT /api/events/{id}/checklist/{itemId}/completion': always('/api/events/{id}/checklist'),
  'DELETE /api/events/{id}/checklist/{itemId}/completion': always('/api/events/{id}/checklist'),
  'POST /api/events/{id}/comments': then('/api/events/{id}/comments'),
  'DELETE /api/events/{id}/comments/{commentId}': then('/api/events/{id}/comments'),
  'PUT /api/events/{id}/topics/{topicId}': then(...TOPICS),
  'DELETE /api/events/{id}/topics/{topicId}': then(...TOPICS),

  'PUT /api/events/{id}/registration': then(...REGISTRATIONS),
  'DELETE /api/events/{id}/registration': then(...REGISTRATIONS),
  'PUT /api/events/{id}/registration/wishes': then(...REGISTRATIONS),
  'DELETE /api/events/{id}/registrations/{registrationId}': then(...REGISTRATIONS),
  'PUT /api/events/{id}/registration-form': then(...REGISTRATIONS),
  'PUT /api/events/{id}/colleagues/{memberId}': then(...REGISTRATIONS),
  'DELETE /api/events/{id}/colleagues/{memberId}': then(...REGISTRATIONS),
  'POST /api/events/{id}/invitation-links': then('/api/events/{id}/invitation-links'),
  'DELETE /api/events/{id}/invitation-links/{linkId}': then('/api/events/{id}/invitation-links'),
  'POST /api/events/{id}/public-registrations': nothing,
  'POST /api/public-registrations/{token}/confirmation': nothing,
  'POST /api/guest-invitations/{token}/registrations': nothing,

  'PUT /api/events/{id}/attendance/{registrationId}': always(...ATTENDANCE),
  'PUT /api/events/{id}/attendance/{registrationId}/photo-consent': always(...ATTENDANCE),
  'POST /api/events/{id}/check-ins': nothing,
  'PUT /api/events/{id}/visits/{segmentId}': then('/api/events/{id}/visits', '/api/events/{id}/visits/{segmentId}/coach-seats'),
  'PUT /api/events/{id}/visits/{segmentId}/coach-seat': always('/api/events/{id}/visits', '/api/events/{id}/visits/{segmentId}/coach-seats'),
  'DELETE /api/events/{id}/visits/{segmentId}/coach-seat': always('/api/events/{id}/visits', '/api/events/{id}/visits/{segmentId}/coach-seats'),
  'PUT /api/events/{id}/webinar': nothing,
  'POST /api/events/{id}/carpool/plan/mails': nothing,

  'PUT /api/events/{id}/segments/{segmentId}/rotation': then(...ROTATION),
  'POST /api/events/{id}/segments/{segmentId}/rotation/plan': then(...ROTATION),
  'POST /api/events/{id}/segments/{segmentId}/rotation/replan': then(...ROTATION),
  'POST /api/events/{id}/segments/{segmentId}/rotation/finish': always(...ROTATION),
  'POST /api/events/{id}/segments/{segmentId}/rotation/rounds/{number}/start': always(...ROTATION),
  'POST /api/events/{id}/segments/{segmentId}/rotation/rounds/{number}/end': always(...ROTATION),
  'DELETE /api/me/encounters': then('/api/me/encounters', '/api/me/encounters/settings'),
  'PUT /api/me/encounters/settings': then('/api/me/encounters', '/api/me/encounters/settings'),

  'PUT /api/events/{id}/segments/{segmentId}/capture': then('/api/events/{id}/segments/{segmentId}/capture/codes'),
  'POST /api/events/{id}/segments/{segmentId}/capture/open': then('/api/events/{id}/segments/{segmentId}/capture/codes'),
  'POST /api/events/{id}/segments/{segmentId}/capture/close': then('/api/events/{id}/segments/{segmentId}/capture/codes'),
  'POST /api/events/{id}/segments/{segmentId}/capture/voting/open': nothing,
  'POST /api/events/{id}/segments/{segmentId}/capture/voting/close': nothing,
  // Several of these are one step at the wall, which is read again when the step is through.
  'POST /api/events/{id}/segments/{segmentId}/capture/wall/places': nothing,
  'PUT /api/events/{id}/segments/{segmentId}/capture/wall/groups/{groupId}': nothing,
  'DELETE /api/events/{id}/segments/{segmentId}/capture/wall/groups/{groupId}': nothing,
  'POST /api/events/{id}/segments/{segmentId}/capture/wall/groups/{groupId}/move': nothing,
  'POST /api/events/{id}/segments/{segmentId}/capture/cards/{cardId}/hide': nothing,
  'POST /api/events/{id}/segments/{segmentId}/capture/cards/{cardId}/show': nothing,
  'POST /api/tables/{code}/cards': nothing,
  'POST /api/tables/{code}/dots': nothing,
  'PUT /api/tables/{code}/cards/{cardId}/photo': nothing,

  'PUT /api/events/{id}/segments/{segmentId}/diagnosis': whereRefused('/api/events/{id}/segments/{segmentId}/diagnosis'),
  'PUT /api/events/{id}/segments/{segmentId}/diagnosis/phase': whereRefused('/api/events/{id}/segments/{segmentId}/diagnosis'),
  'PUT /api/events/{id}/segments/{segmentId}/diagnosis/criteria/{criterionId}/note': nothing,
  'PUT /api/tables/{code}/diagnosis/scores': nothing,
  'PUT /api/events/{id}/segments/{segmentId}/foresight': whereRefused('/api/events/{id}/segments/{segmentId}/foresight'),
  'PUT /api/events/{id}/segments/{segmentId}/foresight/phase': whereRefused('/api/events/{id}/segments/{segmentId}/foresight'),
  'PUT /api/events/{id}/segments/{segmentId}/foresight/tables': whereRefused('/api/events/{id}/segments/{segmentId}/foresight'),
  'PUT /api/events/{id}/segments/{segmentId}/foresight/scenarios/{scenarioId}': nothing,
  'PUT /api/events/{id}/segments/{segmentId}/foresight/scenarios/{scenarioId}/items/{itemId}': nothing,
  'PUT /api/tables/{code}/foresight/title': nothing,
  'PUT /api/tables/{code}/foresight/items/{itemId}': nothing,

  // The first step keeps the script as it is.
  'PUT /api/events/{id}/segments/{segmentId}/script/clock': {
    done: ['/api/events/{id}/segments/{segmentId}/script'],
    refused: ['/api/events/{id}/segments/{segmentId}/script/clock'],
  },
  'PUT /api/events/{id}/segments/{segmentId}/script': then('/api/events/{id}/segments/{segmentId}/script/clock'),
  'POST /api/events/{id}/segments/{segmentId}/script/reset': then('/api/events/{id}/segments/{segmentId}/script/clock'),
  'POST /api/scripts': then('/api/scripts'),
  'PUT /api/scripts/{scriptId}': always('/api/scripts'),
  'DELETE /api/scripts/{scriptId}': always('/api/scripts'),

  'POST /api/events/{id}/segments/{segmentId}/circles': whereRefused('/api/events/{id}/segments/{segmentId}/circles'),
  'POST /api/events/{id}/segments/{segmentId}/circles/from-tables': whereRefused('/api/events/{id}/segments/{segmentId}/circles'),
  'PUT /api/events/{id}/segments/{segmentId}/circles/{circleId}': whereRefused('/api/events/{id}/segments/{segmentId}/circles'),
  'DELETE /api/events/{id}/segments/{segmentId}/circles/{circleId}': whereRefused('/api/events/{id}/segments/{segmentId}/circles'),
  'DELETE /api/circles/{circleId}': then('/api/circles'),
  'POST /api/circles/{circleId}/notes': nothing,
  'PUT /api/circles/{circleId}/notes/{noteId}': nothing,
  'DELETE /api/circles/{circleId}/notes/{noteId}': nothing,
  'PUT /api/circles/{circleId}/phase': nothing,
  'PUT /api/circles/{circleId}/erasure': nothing,

  'POST /api/events/{id}/minutes/draft': nothing,
  'POST /api/events/{id}/minutes/draft/harvest': nothing,
  'POST /api/events/{id}/minutes/draft/sections': whereRefused('/api/events/{id}/minutes/draft'),
  'PUT /api/events/{id}/minutes/draft/sections/{sectionId}/title': whereRefused('/api/events/{id}/minutes/draft'),
  'DELETE /api/events/{id}/minutes/draft/sections/{sectionId}': whereRefused('/api/events/{id}/minutes/draft'),
  'POST /api/events/{id}/minutes/draft/sections/{sectionId}/restoration': whereRefused('/api/events/{id}/minutes/draft'),
  'PUT /api/events/{id}/minutes/draft/order': whereRefused('/api/events/{id}/minutes/draft'),
  'PUT /api/events/{id}/minutes/draft/sections/{sectionId}/text': nothing,
  'PUT /api/events/{id}/minutes/draft/sections/{sectionId}/writer': nothing,
  'PUT /api/events/{id}/minutes/draft/amendments-until': always(...MINUTES),
  'POST /api/events/{id}/minutes/sections/{sectionId}/amendments': then('/api/events/{id}/minutes/amendments'),
  'PUT /api/events/{id}/minutes/amendments/{amendmentId}/decision': always(...MINUTES),
  'POST /api/events/{id}/minutes/commitments': always(...MINUTES),
  'PUT /api/events/{id}/minutes/commitments/{commitmentId}/outcome': always(...MINUTES),
  'DELETE /api/events/{id}/minutes/commitments/{commitmentId}': always(...MINUTES),
  'POST /api/events/{id}/minutes/versions': always(...MINUTES),

  'POST /api/media/attachments/photos': always(...ATTACHMENTS),
  'POST /api/media/attachments/video-links': always(...ATTACHMENTS),
  'PUT /api/media/attachments/{id}': always(...ATTACHMENTS),
  'DELETE /api/media/attachments/{id}': always(...ATTACHMENTS),
  'POST /api/media/uploads': always(...ATTACHMENTS),

  'POST /api/topics': then(...TOPICS),
  'PUT /api/topics/{id}': then(...TOPICS),
  'DELETE /api/topics/{id}': then('/api/topics', '/api/events'),
  'PUT /api/topics/{id}/backing': then(...TOPICS),
  'DELETE /api/topics/{id}/backing': then(...TOPICS),
  'POST /api/topics/{id}/setting-aside': then(...TOPICS),
  'POST /api/topics/{id}/reopening': then(...TOPICS),
  'POST /api/topics/{id}/merger': then(...TOPICS),

  'POST /api/me/visits': nothing,
  'POST /api/me/profile': then('/api/home'),
  'PUT /api/me/profile': then('/api/members', '/api/members/{id}'),
  'PUT /api/me/photo': then('/api/me', '/api/members', '/api/members/{id}'),
  'DELETE /api/me/photo': then('/api/me', '/api/members', '/api/members/{id}'),
  'PUT /api/me/calendar': nothing,
  'DELETE /api/me/calendar': nothing,
  'POST /api/join-requests': nothing,
  'POST /api/join-requests/{id}/approval': then(...JOINED),
  'POST /api/join-requests/{id}/refusal': then(...JOINED),
  'POST /api/members/{id}/invitation': then('/api/join-requests'),
  'POST /api/organisations': then('/api/organisations', '/api/organisations/{id}'),
  'PUT /api/organisations/{id}': then('/api/organisations', '/api/organisations/{id}'),
  'POST /api/themes': then('/api/themes'),
  'PUT /api/themes/{id}': then('/api/themes'),
  'POST /api/themes/{id}/archive': then('/api/themes'),
  'POST /api/themes/{id}/restore': then('/api/themes'),
  'POST /api/jobs/failures/{id}/retry': then(...JOBS),
  'POST /api/jobs/failures/retry': then(...JOBS),
  'POST /api/jobs/failed-mails/{id}/retry': then(...JOBS),
};

/** Whoever makes a change has its answer when what shows it has been read again, so that nobody acts upon what was before. */
export function readAgainAfterChanges(queries: QueryClient): () => void {
  const after = async (method: string, path: string, end: keyof Effect) => {
    const paths: readonly string[] = invalidates[`${method} ${path}` as Change]?.[end] ?? [];
    if (paths.length > 0) await queries.invalidateQueries({ predicate: ({ queryKey }) => paths.includes(String(queryKey[0])) });
  };
  return watchCalls({
    onResponse: ({ request, schemaPath }) => after(request.method, schemaPath, 'done').then(() => undefined),
    onError: ({ request, schemaPath }) => (request.signal.aborted ? undefined : after(request.method, schemaPath, 'refused')),
  });
}
