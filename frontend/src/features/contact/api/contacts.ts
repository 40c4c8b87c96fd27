import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, query } from '@/lib/api/client';

const SOON = 20_000;
const contactsQuery = (id: string) => query('/api/events/{id}/registration/contacts', { params: { path: { id } } });

/** Looked at again now and then while the day goes on: a match comes from somebody else's phone. */
export function useContacts(id: string, enabled = true) {
  return useQuery({
    ...contactsQuery(id),
    enabled,
    refetchInterval: ({ state }) => (state.data?.open && state.data.people.length > 0 ? SOON : false),
  });
}

export function useWish(id: string) {
  const queries = useQueryClient();
  return useMutation({
    scope: { id: `contacts.${id}` },
    mutationFn: ({ registrationId, wished }: { registrationId: string; wished: boolean }) =>
      (wished ? api.PUT : api.DELETE)('/api/events/{id}/registration/contacts/{registrationId}', { params: { path: { id, registrationId } } }),
    onSuccess: (contacts) => void queries.setQueryData(contactsQuery(id).queryKey, contacts),
  });
}

export function useGiveAddress(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (address: string) => api.PUT('/api/events/{id}/registration/contacts/address', { params: { path: { id } }, body: { address } }),
    onSuccess: (contacts) => void queries.setQueryData(contactsQuery(id).queryKey, contacts),
  });
}
