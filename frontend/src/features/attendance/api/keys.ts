import type { QueryClient } from '@tanstack/react-query';

export const attendanceKeys = {
  all: (id: string) => ['attendance', id] as const,
  myDay: (id: string) => ['attendance', id, 'my-day'] as const,
  myCode: (id: string) => ['attendance', id, 'my-code'] as const,
};

export function refreshAttendance(queries: QueryClient, id: string) {
  return queries.invalidateQueries({ queryKey: attendanceKeys.all(id) });
}
