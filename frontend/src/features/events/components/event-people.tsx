import { useId } from 'react';
import { useAddFacilitator, useAddInvitee, useRemoveFacilitator, useRemoveInvitee } from '@/features/events/api/people';
import { useMessages } from '@/features/events/messages';
import { InlineError } from '@/components/inline-error';
import { MemberPicker } from '@/components/pickers/member-picker';
import { useToast } from '@/components/toast';
import type { EventDetail, MemberRef } from '@/lib/api/types';

/** Handing facilitation over, and inviting: one click each, and one click to undo. */
export function EventPeople({ event }: { event: EventDetail }) {
  const t = useMessages();
  const facilitate = useAddFacilitator(event.id);
  const relieve = useRemoveFacilitator(event.id);
  const invite = useAddInvitee(event.id);
  const uninvite = useRemoveInvitee(event.id);
  return (
    <>
      {event.allowedActions.includes('HAND_OVER') && (
        <People
          label={t('organise.handOver')}
          hint={t('organise.handOverHint')}
          // The last one stays: an event without anybody to run it could be handed over by nobody.
          people={event.facilitators.length > 1 ? event.facilitators : []}
          add={facilitate.mutateAsync}
          remove={relieve.mutateAsync}
          added={(name) => t('organise.handOverDone', { name })}
          removed={(name) => t('organise.handOverRemoved', { name })}
          removeLabel={(name) => t('organise.handOverRemove', { name })}
          failure={facilitate.error ?? relieve.error}
        />
      )}
      {event.allowedActions.includes('INVITE') && (
        <People
          label={t('organise.invite')}
          people={event.invitees ?? []}
          add={invite.mutateAsync}
          remove={uninvite.mutateAsync}
          added={(name) => t('organise.inviteDone', { name })}
          removed={(name) => t('organise.inviteRemoved', { name })}
          removeLabel={(name) => t('organise.inviteRemove', { name })}
          failure={invite.error ?? uninvite.error}
        />
      )}
    </>
  );
}

interface PeopleProps {
  label: string;
  hint?: string;
  people: MemberRef[];
  add: (memberId: string) => Promise<unknown>;
  remove: (memberId: string) => Promise<unknown>;
  added: (name: string) => string;
  removed: (name: string) => string;
  removeLabel: (name: string) => string;
  failure: unknown;
}

function People({ label, hint, people, add, remove, added, removed, removeLabel, failure }: PeopleProps) {
  const id = useId();
  const toast = useToast();

  // A failure shows below the field; an undo that fails brings the person back into the list with it.
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);
  const put = async (memberId: string, name: string) => {
    await add(memberId);
    toast(added(name), () => quietly(remove(memberId)));
  };
  const take = async (memberId: string, name: string) => {
    await remove(memberId);
    toast(removed(name), () => quietly(add(memberId)));
  };

  return (
    <div className="organiser-panel__people">
      {people.length > 0 && (
        <ul className="picked">
          {people.map((member) => {
            const name = `${member.firstName} ${member.lastName}`;
            return (
              <li key={member.id} className="picked__item">
                {name}
                <button
                  type="button"
                  className="picked__remove"
                  aria-label={removeLabel(name)}
                  onClick={() => quietly(take(member.id, name))}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <MemberPicker
        emptyAfterPick
        id={id}
        label={label}
        hint={hint}
        value={undefined}
        onChange={(picked) => picked && quietly(put(picked.id, picked.name))}
      />
      {failure !== null && failure !== undefined && <InlineError error={failure} />}
    </div>
  );
}
