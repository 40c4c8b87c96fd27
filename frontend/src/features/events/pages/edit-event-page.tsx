import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { useUpdateEvent, useVersion } from '@/features/events/api/events';
import { EventFormView } from '@/features/events/components/event-form-view';
import { fromSnapshot, toRequest, toValues } from '@/features/events/event-form';
import { useMessages } from '@/features/events/messages';
import { ErrorState } from '@/components/error-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useToast } from '@/components/toast';
import { useEvent } from '@/lib/api/get-event';
import { Problem } from '@/lib/api/problem';
import { useSession } from '@/lib/auth/use-session';
import { useFormat } from '@/lib/format/use-format';

export function EditEventPage() {
  const { id = '' } = useParams();
  const t = useMessages();
  const toast = useToast();
  const format = useFormat();
  const navigate = useNavigate();
  const { account } = useSession();
  const event = useEvent(id);
  const update = useUpdateEvent(id);
  const [params] = useSearchParams();
  const number = Number.parseInt(params.get('version') ?? '', 10) || undefined;
  const version = useVersion(id, number);

  return (
    <Loaded query={event} asPage>
      {(data) => number && !version.data ? (
        <Loaded query={version} asPage>{() => null}</Loaded>
      ) : 
        data.allowedActions.includes('EDIT') ? (
          <>
            <PageHeader title={t('editor.editTitle')} above={format.text(data.title)} />
            {number && <p className="box box--notice edit-event__version">{t('editor.versionTaken', { number })}</p>}
            <EventFormView
              draftKey={`event.${id}.${number ? `v${number}.` : ''}${account?.username}`}
              initial={version.data ? fromSnapshot(version.data.plan, data) : toValues(data)}
              save={t('editor.save')}
              backTo={`/rencontres/${id}`}
              submit={async (values) => {
                await update.mutateAsync({ version: values.version, body: toRequest(values) });
                toast(t('editor.saved'));
                void navigate(`/rencontres/${id}`);
              }}
              readLatest={async () => {
                const latest = await event.refetch({ throwOnError: true });
                if (!latest.data) throw latest.error;
                return toValues(latest.data);
              }}
            />
          </>
        ) : (
          <ErrorState asPage error={new Problem(403)} />
        )
      }
    </Loaded>
  );
}
