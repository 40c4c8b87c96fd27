/** A part of a day. */
export interface PartAddress {
  eventId: string;
  segmentId: string;
}

export const pathOf = ({ eventId, segmentId }: PartAddress) => ({ path: { id: eventId, segmentId } });
export const urlOf = ({ eventId, segmentId }: PartAddress) => `/api/events/${eventId}/segments/${segmentId}`;
