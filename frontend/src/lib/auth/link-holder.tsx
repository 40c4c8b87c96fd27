import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useLayoutEffect, useState } from 'react';
import { createQueryClient } from '@/lib/api/query-client';
import { holdLink } from '@/lib/auth/link';

/** What is below asks by the link. It has a cache of its own: a member who follows somebody's link is somebody else here. */
export function LinkHolder({ token, children }: { token: string; children: ReactNode }) {
  const [queries] = useState(createQueryClient);
  // before any query below begins, which is in a later effect
  useLayoutEffect(() => holdLink(token), [token]);
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
}
