import { useState } from 'react';
import { useMaking, usePartCircles } from '@/features/circle/api/making';
import { CircleForm } from '@/features/circle/components/circle-form';
import { useMessages } from '@/features/circle/messages';
import { Button } from '@/components/button';
import { Chip } from '@/components/chip';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Dialog } from '@/components/dialog';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';
import { useToast } from '@/components/toast';
import type { PartAddress } from '@/lib/api/part-address';
import type { CircleSummary, PartCircles as Data } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

interface PartCirclesProps {
  at: PartAddress;
  editable: boolean;
}

/** The circles of a part, as far as those who run it may see them: who is in which, and how far it is. */
export function PartCircles({ at, editable }: PartCirclesProps) {
  const t = useMessages();
  const circles = usePartCircles(at);
  return (
    <section className="stack" aria-labelledby="part-circles">
      <h2 id="part-circles">{t('making.title')}</h2>
      <p className="muted small">{t('making.text')}</p>
      <Loaded query={circles}>{(data) => <Content at={at} data={data} editable={editable} />}</Loaded>
    </section>
  );
}

function Content({ at, data, editable }: PartCirclesProps & { data: Data }) {
  const t = useMessages();
  const toast = useToast();
  const making = useMaking(at);
  const [editing, setEditing] = useState<CircleSummary | 'new'>();
  const [dissolving, setDissolving] = useState<CircleSummary>();
  const edited = editing === 'new' ? undefined : editing;
  const taken = new Set(data.circles.filter(({ id }) => id !== edited?.id).flatMap(({ members }) => members.map(({ id }) => id)));
  const free = data.people.filter(({ id }) => !taken.has(id));

  return (
    <>
      {data.circles.length === 0 && <p>{t('making.none')}</p>}
      <ul className="rows circle-notes">
        {data.circles.map((circle) => (
          <li key={circle.id}>
            <OneCircle circle={circle} editable={editable} onEdit={() => setEditing(circle)} onDissolve={() => setDissolving(circle)} />
          </li>
        ))}
      </ul>
      {data.circles.length > 0 && free.length > 0 && !editing && <p className="muted small">{t('making.free', { count: free.length })}</p>}
      {data.others > 0 && <p className="muted small">{t('making.others', { count: data.others })}</p>}
      {editable && (
        <div className="cluster">
          <Button small onClick={() => setEditing('new')}>
            {t('making.add')}
          </Button>
          {data.tables && (
            <Button small onClick={() => making.mutate({ deed: 'fromTables' }, { onSuccess: () => toast(t('making.made')) })}>
              {t('making.fromTables')}
            </Button>
          )}
        </div>
      )}
      {making.isError && making.variables.deed === 'fromTables' && <InlineError error={making.error} />}
      <Dialog open={editing !== undefined} title={t('making.add')} onClose={() => setEditing(undefined)}>
        <CircleForm
          circle={edited}
          defaultName={t('making.defaultName', { number: data.circles.length + 1 })}
          free={free}
          onSave={async (body) => {
            await making.mutateAsync(edited ? { deed: 'arrange', circleId: edited.id, version: edited.version, body } : { deed: 'make', body });
            toast(t('making.saved'));
            setEditing(undefined);
          }}
          onCancel={() => setEditing(undefined)}
        />
      </Dialog>
      {dissolving && (
        <ConfirmDialog
          open
          danger
          title={t('making.dissolveTitle')}
          confirm={t('making.dissolve')}
          onConfirm={() => making.mutateAsync({ deed: 'dissolve', circleId: dissolving.id }).then(() => toast(t('making.dissolved')))}
          onClose={() => setDissolving(undefined)}
        >
          <p>{t('making.dissolveText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

interface OneCircleProps {
  circle: CircleSummary;
  editable: boolean;
  onEdit: () => void;
  onDissolve: () => void;
}

function OneCircle({ circle, editable, onEdit, onDissolve }: OneCircleProps) {
  const t = useMessages();
  const format = useFormat();
  const name = format.text(circle.name);
  return (
    <>
      <p className="cluster">
        <strong>{name}</strong> <Chip>{t(`phase.${circle.phase}`)}</Chip>
      </p>
      <p className="small">{circle.members.map(({ firstName, lastName }) => `${firstName} ${lastName}`).join(', ')}</p>
      {editable && circle.open && (
        <p className="cluster">
          <Button small look="quiet" aria-label={t('making.editNamed', { name })} onClick={onEdit}>
            {t('making.edit')}
          </Button>
          <Button small look="quiet" aria-label={t('making.dissolveNamed', { name })} onClick={onDissolve}>
            {t('making.dissolve')}
          </Button>
        </p>
      )}
    </>
  );
}
