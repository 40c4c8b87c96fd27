export const foresightKeys = {
  of: (segmentId: string) => ['foresight', segmentId] as const,
};

/** A part of a day that is a foresight workshop. */
export interface WorkshopAddress {
  eventId: string;
  segmentId: string;
}

export const pathOf = ({ eventId, segmentId }: WorkshopAddress) => ({ path: { id: eventId, segmentId } });
export const urlOf = ({ eventId, segmentId }: WorkshopAddress) => `/api/events/${eventId}/segments/${segmentId}/foresight`;
