import { useId } from 'react';
import { useCancelColleague, useColleagues, useRegisterColleague } from '@/features/registration/api/registration';
import { useMessages } from '@/features/registration/messages';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { MemberPicker } from '@/components/pickers/member-picker';
import { useToast } from '@/components/toast';
import type { ColleagueEntry } from '@/lib/api/types';
import './side-box.css';

/** Registers people of the own organisation, who are told and may decline. */
export function Colleagues({ eventId }: { eventId: string }) {
  const t = useMessages();
  const id = useId();
  const toast = useToast();
  const colleagues = useColleagues(eventId);
  const register = useRegisterColleague(eventId);
  const cancel = useCancelColleague(eventId);
  const failure = register.error ?? cancel.error;

  const add = async (memberId: string) => {
    cancel.reset();
    const entry = await register.mutateAsync(memberId).catch(() => undefined);
    if (entry) toast(t('colleagues.done', { name: nameOf(entry) }));
  };
  const remove = async (entry: ColleagueEntry) => {
    register.reset();
    const done = await cancel.mutateAsync(entry.memberId).then(() => true, () => false);
    if (done) toast(t('colleagues.cancelled', { name: nameOf(entry) }));
  };

  return (
    <section className="box stack side-box" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('colleagues.title')}</h2>
      <MemberPicker
        id={`${id}-pick`}
        label={t('colleagues.pick')}
        hint={t('colleagues.hint')}
        value={undefined}
        emptyAfterPick
        onChange={(picked) => picked && void add(picked.id)}
      />
      {failure && <InlineError error={failure} />}
      {colleagues.data && colleagues.data.items.length > 0 && (
        <ul className="rows">
          {colleagues.data.items.map((entry) => (
            <li key={entry.memberId} className="cluster cluster--apart">
              <span>
                {nameOf(entry)} <span className="muted">· {t(`colleagues.state.${entry.state}`)}</span>
              </span>
              {entry.state !== 'CANCELLED' && (
                <Button
                  look="quiet"
                  small
                  busy={cancel.isPending}
                  aria-label={t('colleagues.cancelNamed', { name: nameOf(entry) })}
                  onClick={() => void remove(entry)}
                >
                  {t('colleagues.cancel')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function nameOf({ firstName, lastName }: ColleagueEntry) {
  return `${firstName} ${lastName}`;
}
