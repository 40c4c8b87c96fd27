import { Suspense } from 'react';
import { lazyPage } from '@/app/lazy-page';
import { PreparationPage } from '@/features/preparation/pages/preparation-page';

const PromisedBefore = lazyPage(() => import('@/features/minutes/publishing/promised-before'), 'PromisedBefore');

/** Designing a day, with what those who come promised at earlier ones: so that it is talked about again. */
export function PreparationRoute() {
  return (
    <PreparationPage
      below={({ id }) => (
        <Suspense fallback={null}>
          <PromisedBefore eventId={id} />
        </Suspense>
      )}
    />
  );
}
