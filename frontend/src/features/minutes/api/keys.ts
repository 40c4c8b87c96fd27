import { query } from '@/lib/api/client';

export const minutesKeys = {
  media: (id: string) => query('/api/events/{id}/minutes/draft/media', { params: { path: { id } } }).queryKey,
  missing: (id: string) => query('/api/events/{id}/minutes/draft/missing', { params: { path: { id } } }).queryKey,
};
