import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/lib/api/client';

const SOON = 20_000;
const keyFor = (id: string) => ['contacts', id];

/** Looked at again now and then while the day goes on: a match comes from somebody else's phone. */
export function useContacts(id: string, enabled = true) {
  return useQuery({
    queryKey: keyFor(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/events/{id}/registration/contacts', { params: { path: { id } }, signal })),
    enabled,
    refetchInterval: ({ state }) => (state.data?.open && state.data.people.length > 0 ? SOON : false),
  });
}

export function useWish(id: string) {
  const queries = useQueryClient();
  return useMutation({
    scope: { id: `contacts.${id}` },
    mutationFn: ({ registrationId, wished }: { registrationId: string; wished: boolean }) => {
      const params = { path: { id, registrationId } };
      return unwrap(
        wished
          ? api.PUT('/api/events/{id}/registration/contacts/{registrationId}', { params })
          : api.DELETE('/api/events/{id}/registration/contacts/{registrationId}', { params }),
      );
    },
    onSuccess: (contacts) => queries.setQueryData(keyFor(id), contacts),
  });
}

export function useGiveAddress(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (address: string) =>
      unwrap(api.PUT('/api/events/{id}/registration/contacts/address', { params: { path: { id } }, body: { address } })),
    onSuccess: (contacts) => queries.setQueryData(keyFor(id), contacts),
  });
}
