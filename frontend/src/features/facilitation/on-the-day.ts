const HALF_A_DAY = 12 * 3_600_000;

/** From the evening before until the night after: then rounds begin and end, and a page follows them. */
export const isOn = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }, now: number) =>
  now > Date.parse(startsAt) - HALF_A_DAY && now < Date.parse(endsAt) + HALF_A_DAY;
