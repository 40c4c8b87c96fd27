export const diagnosisKeys = {
  of: (segmentId: string) => ['diagnosis', segmentId] as const,
};

/** A part of a day that is a shared diagnosis. */
export interface DiagnosisAddress {
  eventId: string;
  segmentId: string;
}

export const pathOf = ({ eventId, segmentId }: DiagnosisAddress) => ({ path: { id: eventId, segmentId } });
export const urlOf = ({ eventId, segmentId }: DiagnosisAddress) => `/api/events/${eventId}/segments/${segmentId}/diagnosis`;
