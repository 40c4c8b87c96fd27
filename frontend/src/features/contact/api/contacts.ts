import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Attendee, keyOf } from '@/lib/api/attendee';
import { api, unwrap } from '@/lib/api/client';

const SOON = 20_000;
const keyFor = (who: Attendee) => ['contacts', keyOf(who)];

/** Looked at again now and then while the day goes on: a match comes from somebody else's phone. */
export function useContacts(who: Attendee, enabled = true) {
  const { eventId, token } = who;
  return useQuery({
    queryKey: keyFor(who),
    queryFn: ({ signal }) =>
      unwrap(
        token === undefined
          ? api.GET('/api/events/{id}/registration/contacts', { params: { path: { id: eventId } }, signal })
          : api.GET('/api/participations/{token}/contacts', { params: { path: { token } }, signal }),
      ),
    enabled,
    refetchInterval: ({ state }) => (state.data?.open && state.data.people.length > 0 ? SOON : false),
  });
}

export function useWish(who: Attendee) {
  const queries = useQueryClient();
  const { eventId, token } = who;
  return useMutation({
    scope: { id: `contacts.${keyOf(who)}` },
    mutationFn: ({ registrationId, wished }: { registrationId: string; wished: boolean }) => {
      if (token === undefined) {
        const params = { path: { id: eventId, registrationId } };
        return unwrap(
          wished
            ? api.PUT('/api/events/{id}/registration/contacts/{registrationId}', { params })
            : api.DELETE('/api/events/{id}/registration/contacts/{registrationId}', { params }),
        );
      }
      const params = { path: { token, registrationId } };
      return unwrap(
        wished
          ? api.PUT('/api/participations/{token}/contacts/{registrationId}', { params })
          : api.DELETE('/api/participations/{token}/contacts/{registrationId}', { params }),
      );
    },
    onSuccess: (contacts) => queries.setQueryData(keyFor(who), contacts),
  });
}

export function useGiveAddress(who: Attendee & { token: string }) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (address: string) =>
      unwrap(api.PUT('/api/participations/{token}/contacts/address', { params: { path: { token: who.token } }, body: { address } })),
    onSuccess: (contacts) => queries.setQueryData(keyFor(who), contacts),
  });
}
