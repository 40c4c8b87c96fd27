import { useTranslation } from 'react-i18next';
import { useBrief } from '@/features/events/api/events';
import { useMessages } from '@/features/events/messages';
import { Loaded } from '@/components/loaded';
import { Skeleton } from '@/components/skeleton';
import { useFormat } from '@/lib/format/use-format';

/** What the event is for, before ADEME agrees to it. */
export function BriefBox({ eventId }: { eventId: string }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const brief = useBrief(eventId, true);
  return (
    <div className="box stack stack--tight">
      <h3>{t('organise.brief.title')}</h3>
      <Loaded query={brief} skeleton={<Skeleton rows={2} />}>
        {({ goals, audience, takeaways }) =>
          goals.length === 0 && !audience && !takeaways ? (
            <p className="muted">{t('organise.brief.none')}</p>
          ) : (
            <>
              {goals.length > 0 && (
                <ul>
                  {goals.map((goal) => (
                    <li key={goal.text}>
                      {format.text(goal.text)}
                      {goal.technique && <span className="muted small"> · {common(`events.segment.${goal.technique}`)}</span>}
                    </li>
                  ))}
                </ul>
              )}
              {audience && (
                <p>
                  <strong>{t('organise.brief.audience')}</strong> {format.text(audience)}
                </p>
              )}
              {takeaways && (
                <p>
                  <strong>{t('organise.brief.takeaways')}</strong> {format.text(takeaways)}
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </div>
  );
}
