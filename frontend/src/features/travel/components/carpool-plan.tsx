import { useState } from 'react';
import { useCarpoolPlan, useMailPlan } from '@/features/travel/api/travel';
import { useMessages } from '@/features/travel/messages';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Loaded } from '@/components/loaded';
import { useToast } from '@/components/toast';
import type { CarpoolPlanDetail, EventDetail, PlannedCar } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './carpool.css';

/** How most could ride along, with the least detour: seen by those who run the event, told to those whom it concerns. */
export function CarpoolPlan({ event }: { event: EventDetail }) {
  const t = useMessages();
  const plan = useCarpoolPlan(event.id);
  return (
    <section className="stack" aria-labelledby="plan-covoiturage">
      <h2 id="plan-covoiturage">{t('plan.title')}</h2>
      <p className="muted">{t('plan.text')}</p>
      <Loaded query={plan}>{(data) => <Content event={event} plan={data} />}</Loaded>
    </section>
  );
}

function Content({ event, plan }: { event: EventDetail; plan: CarpoolPlanDetail }) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const mail = useMailPlan(event.id);
  const [asking, setAsking] = useState(false);
  const seats = t('plan.free', { count: plan.free, formatted: format.number(plan.free) });
  return (
    <>
      {plan.agreed > 0 && <p>{t('plan.agreed', { count: plan.agreed, formatted: format.number(plan.agreed) })}</p>}
      {plan.wanted === 0 ? (
        <p>{t('plan.nobodyLooks', { seats })}</p>
      ) : (
        <p>
          <strong>{t('plan.carried', { count: plan.carried, formatted: format.number(plan.carried), wanted: format.number(plan.wanted) })}</strong>{' '}
          {t('plan.with', { seats })}
        </p>
      )}
      {plan.cars.length > 0 && (
        <>
          <ul className="rows carpool__list">
            {plan.cars.map((car) => (
              <Car key={car.entryId} car={car} />
            ))}
          </ul>
          {event.state === 'PUBLISHED' && (
            <div className="no-print">
              <Button onClick={() => setAsking(true)}>{t('plan.send')}</Button>
            </div>
          )}
          <ConfirmDialog
            open={asking}
            title={t('plan.sendTitle')}
            confirm={t('plan.sendConfirm')}
            onConfirm={async () => {
              const { mails } = await mail.mutateAsync();
              toast(t('plan.sent', { count: mails, formatted: format.number(mails) }));
            }}
            onClose={() => setAsking(false)}
          >
            <p>{t('plan.sendText')}</p>
          </ConfirmDialog>
        </>
      )}
    </>
  );
}

function Car({ car }: { car: PlannedCar }) {
  const t = useMessages();
  const format = useFormat();
  return (
    <li>
      <div>
        <p className="cluster">
          <strong>{t('plan.car', { name: car.firstName })}</strong>
          {car.organisationName && <span className="muted small">{car.organisationName}</span>}
        </p>
        <p>
          {t('carpool.leaves', { place: car.origin.name, time: format.time(car.leavesAt) })} ·{' '}
          {t('carpool.seatsFree', { count: car.seatsLeft })}
        </p>
      </div>
      <ul className="carpool__riders">
        {car.riders.map((rider, index) => (
          <li key={index}>
            {t('plan.rider', { name: rider.firstName, place: rider.origin.name, time: format.time(rider.leavesAt) })}
            {rider.people > 1 && <> · {t('carpool.seatsWanted', { count: rider.people })}</>} ·{' '}
            <span className="muted">{rider.detour === 0 ? t('carpool.noDetour') : t('carpool.detour', { count: rider.detour })}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
