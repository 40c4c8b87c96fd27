import type { ReactNode } from 'react';
import { useAnswer, useAskToShare, useLeaveContact } from '@/features/travel/api/travel';
import { useMessages } from '@/features/travel/messages';
import { Button } from '@/components/button';
import { Chip } from '@/components/chip';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { CarpoolBoard, CarpoolPerson } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './carpool.css';

/** Whom one asked, who asks; and once both agree, how to write to each other. */
export function Contacts({ eventId, board }: { eventId: string; board: CarpoolBoard }) {
  const t = useMessages();
  const toast = useToast();
  const answer = useAnswer(eventId);
  const leave = useLeaveContact(eventId);
  if (board.contacts.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="demandes-covoiturage">
      <h3 id="demandes-covoiturage">{t('carpool.contacts')}</h3>
      <ul className="rows carpool__list">
        {board.contacts.map(({ id, state, askedByMe, person }) => (
          <li key={id}>
            <Person person={person} offers={board.mine?.kind === 'NEED'}>
              <Chip tone={state === 'ACCEPTED' ? 'brand' : 'notice'}>
                {t(state === 'ASKED' ? (askedByMe ? 'carpool.state.ASKED' : 'carpool.state.TO_ANSWER') : `carpool.state.${state}`)}
              </Chip>
            </Person>
            {person.email && (
              <p>
                <a href={`mailto:${person.email}`}>{person.email}</a>
              </p>
            )}
            <div className="cluster no-print">
              {state === 'ASKED' && !askedByMe && (
                <>
                  <Button
                    small
                    look="primary"
                    busy={answer.isPending && answer.variables.contactId === id}
                    onClick={() => answer.mutate({ contactId: id, accepted: true }, { onSuccess: () => toast(t('carpool.accepted')) })}
                  >
                    {t('carpool.accept')}
                  </Button>
                  <Button small onClick={() => answer.mutate({ contactId: id, accepted: false })}>
                    {t('carpool.decline')}
                  </Button>
                </>
              )}
              {(state === 'ACCEPTED' || (state === 'ASKED' && askedByMe)) && (
                <Button small look="quiet" onClick={() => leave.mutate(id)}>
                  {t(state === 'ACCEPTED' ? 'carpool.leave' : 'carpool.withdraw')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {answer.isError && <InlineError error={answer.error} />}
      {leave.isError && <InlineError error={leave.error} />}
    </section>
  );
}

/** Who fits: first whom it helps all most to ride with, then best first. */
export function Suggestions({ eventId, board }: { eventId: string; board: CarpoolBoard }) {
  const t = useMessages();
  const toast = useToast();
  const ask = useAskToShare(eventId);
  if (!board.mine) return null;
  const offers = board.mine.kind === 'NEED';
  return (
    <section className="stack stack--tight" aria-labelledby="suggestions-covoiturage">
      <h3 id="suggestions-covoiturage">{t(offers ? 'carpool.drivers' : 'carpool.passengers')}</h3>
      {board.suggestions.length === 0 ? (
        <p className="muted">{t('carpool.nobody')}</p>
      ) : (
        <ul className="rows carpool__list">
          {board.suggestions.map(({ person, detour, kilometresApart, mostUseful }) => (
            <li key={person.entryId}>
              <Person person={person} offers={offers}>
                {mostUseful && <Chip tone="brand">{t('carpool.mostUseful')}</Chip>}
              </Person>
              <p className="muted small">
                {kilometresApart === 0 ? t('carpool.sameTown') : t('carpool.apart', { count: kilometresApart })} ·{' '}
                {detour === 0 ? t('carpool.noDetour') : t('carpool.detour', { count: detour })}
              </p>
              <div className="no-print">
                <Button
                  small
                  busy={ask.isPending && ask.variables === person.entryId}
                  aria-label={t('carpool.askNamed', { name: person.firstName })}
                  onClick={() => ask.mutate(person.entryId, { onSuccess: () => toast(t('carpool.asked')) })}
                >
                  {t('carpool.ask')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {ask.isError && <InlineError error={ask.error} />}
    </section>
  );
}

function Person({ person, offers, children }: { person: CarpoolPerson; offers: boolean; children?: ReactNode }) {
  const t = useMessages();
  const format = useFormat();
  return (
    <div>
      <p className="cluster">
        <strong>
          {person.firstName} {person.lastName}
        </strong>
        {person.organisationName && <span className="muted small">{person.organisationName}</span>}
        {children}
      </p>
      <p>
        {t('carpool.leaves', { place: person.origin.name, time: format.time(person.leavesAt) })}
        {person.flexibilityMinutes > 0 && <> {t('carpool.within', { count: person.flexibilityMinutes })}</>} ·{' '}
        {t(offers ? 'carpool.seatsFree' : 'carpool.seatsWanted', { count: person.seats })}
      </p>
      {person.comment && <p className="as-typed muted">{format.text(person.comment)}</p>}
    </div>
  );
}
