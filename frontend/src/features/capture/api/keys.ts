export const tableKeys = {
  table: (code: string) => ['table', code] as const,
  ballot: (code: string) => ['table', code, 'ballot'] as const,
};

export const captureKeys = {
  all: (segmentId: string) => ['capture', segmentId] as const,
  settings: (segmentId: string) => ['capture', segmentId, 'settings'] as const,
  codes: (segmentId: string) => ['capture', segmentId, 'codes'] as const,
};

/** A part of a day in which people write down what they say. */
export interface CaptureAddress {
  eventId: string;
  segmentId: string;
}

export const pathOf = ({ eventId, segmentId }: CaptureAddress) => ({ path: { id: eventId, segmentId } });
export const urlOf = ({ eventId, segmentId }: CaptureAddress) => `/api/events/${eventId}/segments/${segmentId}/capture`;
/** Without blanks and dashes, as it is kept. */
export const tidyCode = (typed: string) => typed.replace(/[\s-]+/g, '').toUpperCase();
