import { useNavigate, useParams } from 'react-router-dom';
import { useSaveVisitSheet, useVisits } from '@/features/visits/api/visits';
import { SheetForm } from '@/features/visits/components/sheet-form';
import { useMessages } from '@/features/visits/messages';
import { toRequest, toValues } from '@/features/visits/sheet-values';
import { ErrorState } from '@/components/error-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useToast } from '@/components/toast';
import { Problem } from '@/lib/api/problem';
import { useSession } from '@/lib/auth/use-session';
import { useFormat } from '@/lib/format/use-format';

export function VisitSheetPage() {
  const { id = '', segment = '' } = useParams();
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const navigate = useNavigate();
  const { account } = useSession();
  const visits = useVisits(id);
  const save = useSaveVisitSheet(id, segment);
  const back = `/rencontres/${id}/visites`;

  return (
    <Loaded query={visits} asPage>
      {(data) => {
        const visit = data.visits.find(({ segmentId }) => segmentId === segment);
        if (!visit) return <ErrorState asPage error={new Problem(404)} />;
        if (!data.editable) return <ErrorState asPage error={new Problem(403)} />;
        return (
          <>
            <PageHeader title={t('form.title')} above={format.text(visit.title)} />
            <SheetForm
              draftKey={`visit.${segment}.${account?.username}`}
              initial={toValues(visit)}
              backTo={back}
              submit={async (values) => {
                await save.mutateAsync({ version: values.version, sheet: toRequest(values) });
                toast(t('form.saved'));
                void navigate(back);
              }}
              readLatest={async () => {
                const latest = await visits.refetch({ throwOnError: true });
                const now = latest.data?.visits.find(({ segmentId }) => segmentId === segment);
                if (!now) throw new Problem(404);
                return toValues(now);
              }}
            />
          </>
        );
      }}
    </Loaded>
  );
}
