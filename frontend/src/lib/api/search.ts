import { api } from '@/lib/api/client';
import type { TerritoryKind } from '@/lib/api/types';

const SHOWN = 12;

export async function searchMembers(q: string, signal: AbortSignal) {
  return (await api.GET('/api/members', { params: { query: { q, size: SHOWN } }, signal })).items;
}

export async function searchOrganisations(q: string, signal: AbortSignal) {
  return (await api.GET('/api/organisations', { params: { query: { q, size: SHOWN } }, signal })).items;
}

export async function searchTerritories(q: string, signal: AbortSignal, kind?: TerritoryKind) {
  return (await api.GET('/api/territories', { params: { query: { q, kind: kind && [kind], size: SHOWN } }, signal })).items;
}

export async function searchOpenTopics(q: string, signal: AbortSignal) {
  return (await api.GET('/api/topics', { params: { query: { q, state: 'PROPOSED', size: SHOWN } }, signal })).items;
}

/** Skills that members already named, the most frequent first. */
export async function searchSkills(q: string, signal: AbortSignal) {
  return (await api.GET('/api/members/skills', { params: { query: { q } }, signal })).items;
}
