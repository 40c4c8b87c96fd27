import type { QueryClient } from '@tanstack/react-query';

export const rotationKeys = {
  all: (segmentId: string) => ['rotation', segmentId] as const,
  settings: (segmentId: string) => ['rotation', segmentId, 'settings'] as const,
  plan: (segmentId: string) => ['rotation', segmentId, 'plan'] as const,
  board: (segmentId: string) => ['rotation', segmentId, 'board'] as const,
};

export const encounterKeys = {
  all: ['encounters'] as const,
  list: (page: number) => ['encounters', 'list', page] as const,
  settings: ['encounters', 'settings'] as const,
};

export function refreshRotation(queries: QueryClient, segmentId: string) {
  return queries.invalidateQueries({ queryKey: rotationKeys.all(segmentId) });
}

/** A part of a day in which people go round. */
export interface RotationAddress {
  eventId: string;
  segmentId: string;
}

export const pathOf = ({ eventId, segmentId }: RotationAddress) => ({ path: { id: eventId, segmentId } });
export const urlOf = ({ eventId, segmentId }: RotationAddress) => `/api/events/${eventId}/segments/${segmentId}/rotation`;
