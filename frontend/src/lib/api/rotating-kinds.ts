import type { SegmentKind } from '@/lib/api/types';

/** Parts of a day in which people go from table to table. */
export const ROTATING_KINDS: readonly SegmentKind[] = [
  'SPEED_DATING', 'WORLD_CAFE', 'ROTATING_WORKSHOPS', 'FORESIGHT_WORKSHOP', 'SHARED_DIAGNOSIS', 'PEER_SUPERVISION',
];
