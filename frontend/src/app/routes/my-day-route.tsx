import { MyDayPage } from '@/features/attendance/pages/my-day-page';
import { MySeats } from '@/features/facilitation/components/my-seats';

export function MyDayRoute() {
  return <MyDayPage seatsOf={(event) => <MySeats event={event} />} />;
}
