import type { SegmentKind } from '@/lib/api/types';

/** A part of a day that is run by a technique. */
export interface PartAddress {
  eventId: string;
  segmentId: string;
}

export const scriptKeys = {
  script: (segmentId: string) => ['script', segmentId] as const,
  board: (segmentId: string) => ['script', segmentId, 'board'] as const,
  network: (technique: SegmentKind) => ['scripts', technique] as const,
};

export const pathOf = ({ eventId, segmentId }: PartAddress) => ({ path: { id: eventId, segmentId } });
