/** What the clock of a round shows: the time that is left, or how long it is over. */
export interface Remaining {
  over: boolean;
  minutes: number;
  seconds: number;
}

/**
 * @param endsAt  by the clock of the server
 * @param told    the server's clock when it spoke
 * @param heardAt this device's clock at that moment
 * @param now     this device's clock
 */
export function remaining(endsAt: string, told: string, heardAt: number, now: number): Remaining {
  const left = Date.parse(endsAt) - (Date.parse(told) + Math.max(0, now - heardAt));
  const seconds = left > 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
  return { over: left <= 0, minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}

export const digits = ({ minutes, seconds }: Remaining) => `${minutes}:${String(seconds).padStart(2, '0')}`;
