import { Suspense } from 'react';
import { lazyPage } from '@/app/lazy-page';
import { TablePage } from '@/features/capture/pages/table-page';
import { Skeleton } from '@/components/skeleton';

// A table of a world café has no need of the words and figures of the others.
const TableScenario = lazyPage(() => import('@/features/foresight/table/table-scenario'), 'TableScenario');
const TableDiagnosis = lazyPage(() => import('@/features/diagnosis/table/table-diagnosis'), 'TableDiagnosis');

/** A table on a phone, with what is done at it besides writing notes. */
export function TableRoute() {
  return (
    <TablePage
      techniqueOf={(code, kind) =>
        kind === 'FORESIGHT_WORKSHOP' || kind === 'SHARED_DIAGNOSIS' ? (
          <Suspense fallback={<Skeleton kind="rows" />}>
            {kind === 'FORESIGHT_WORKSHOP' ? <TableScenario code={code} /> : <TableDiagnosis code={code} />}
          </Suspense>
        ) : null
      }
    />
  );
}
