import { useState } from 'react';
import { useChangeChecklist, useChecklist } from '@/features/preparation/api/preparation';
import { ChecklistForm } from '@/features/preparation/components/checklist-form';
import { ChecklistLine } from '@/features/preparation/components/checklist-line';
import { useMessages } from '@/features/preparation/messages';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';
import { useToast } from '@/components/toast';
import type { ChecklistEntry, ChecklistItemRequest } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './checklist.css';

/** What is left to do, by whom and until when; what is done stays in sight. */
export function Checklist({ eventId }: { eventId: string }) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const checklist = useChecklist(eventId);
  const change = useChangeChecklist(eventId);
  const [editing, setEditing] = useState<string>();
  const total = checklist.data?.items.length ?? 0;
  const done = checklist.data?.items.filter((item) => item.doneAt).length ?? 0;

  const add = async (body: ChecklistItemRequest) => {
    await change.mutateAsync({ kind: 'ADD', body });
    setEditing(undefined);
    toast(t('checklist.added', { label: body.label }));
  };
  const update = async (item: ChecklistEntry, body: ChecklistItemRequest) => {
    await change.mutateAsync({ kind: 'UPDATE', item, body });
    setEditing(undefined);
  };
  const remove = async (item: ChecklistEntry) => {
    await change.mutateAsync({ kind: 'REMOVE', item });
    const body = { label: item.label, ownerId: item.owner?.id, dueOn: item.dueOn };
    toast(t('checklist.removed', { label: item.label }), () => quietly(change.mutateAsync({ kind: 'ADD', body })));
  };
  const takeTemplate = async () => {
    await change.mutateAsync({ kind: 'TEMPLATE' });
    toast(t('checklist.templateDone'));
  };
  // A failure shows below the list.
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);

  return (
    <section aria-labelledby="checklist">
      <div className="cluster cluster--apart">
        <h2 id="checklist">{t('checklist.title')}</h2>
        {total > 0 && <p className="muted">{t('checklist.progress', { done: format.number(done), total: format.number(total) })}</p>}
      </div>
      <Loaded query={checklist}>
        {({ items }) => (
            <>
              {items.length === 0 ? (
                <p className="muted">{t('checklist.none')}</p>
              ) : (
                <ul className="checklist rows">
                  {items.map((item) =>
                    editing === item.id ? (
                      <li key={item.id}>
                        <ChecklistForm item={item} onSave={(body) => update(item, body)} onCancel={() => setEditing(undefined)} />
                      </li>
                    ) : (
                      <ChecklistLine
                        key={item.id}
                        item={item}
                        onToggle={() => quietly(change.mutateAsync({ kind: item.doneAt ? 'REOPEN' : 'COMPLETE', item }))}
                        onEdit={() => setEditing(item.id)}
                        onRemove={() => quietly(remove(item))}
                      />
                    ),
                  )}
                </ul>
              )}
              {editing === 'new' ? (
                <ChecklistForm onSave={add} onCancel={() => setEditing(undefined)} />
              ) : (
                <div className="cluster">
                  <Button onClick={() => setEditing('new')}>{t('checklist.add')}</Button>
                  {items.length < 5 && (
                    <Button look="quiet" busy={change.isPending} onClick={() => quietly(takeTemplate())}>
                      {t('checklist.template')}
                    </Button>
                  )}
                </div>
              )}
              {change.isError && !editing && <InlineError error={change.error} />}
            </>
        )}
      </Loaded>
    </section>
  );
}
