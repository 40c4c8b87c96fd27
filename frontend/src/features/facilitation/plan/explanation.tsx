import { useMessages } from '@/features/facilitation/messages';
import { fullName } from '@/features/facilitation/people';
import { reachOf } from '@/features/facilitation/plan/plan-reading';
import type { RotationExplanation, RotationPerson } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

interface ExplanationProps {
  explanation: RotationExplanation;
  people: Map<string, RotationPerson>;
}

const MOST_PAIRS = 8;

/** What the plan gives, in one sentence; then what remains, and why it does. */
export function Explanation({ explanation, people }: ExplanationProps) {
  const t = useMessages();
  const { least, most, ceiling, knownMeetings } = reachOf(explanation);
  const { repeats, leastRepeats, repeatedPairs, reunitedPairs, leastReunions, returns, leastReturns } = explanation;
  const { unmixed, leastUnmixed, colleagueMeetings, territoryMeetings, wishes } = explanation;
  const reach =
    least === most
      ? t('explain.reachSame', { count: most, ceiling })
      : t('explain.reachRange', { least, most, ceiling });
  const nameOf = (id: string) => {
    const person = people.get(id);
    return person ? fullName(person) : t('settings.unknown');
  };
  const bound = (found: number, lowest: number) =>
    found <= lowest ? t('explain.least') : t('explain.bound', { least: lowest, repeats: found });
  return (
    <section className="stack" aria-labelledby="rotation-explained">
      <h3 id="rotation-explained">{t('explain.title')}</h3>
      <p className="rotation-sentence">
        {t('explain.sentence', { reach, repeats: repeats === 0 ? t('explain.noRepeats') : t('explain.repeats', { count: repeats }) })}
      </p>
      <details className="rotation-part no-print">
        <summary>{t('explain.details')}</summary>
        <ul className="prose">
          {repeats > 0 && (
            <li>
              {t('explain.repeats', { count: repeats })} {bound(repeats, leastRepeats)}
              <Pairs pairs={repeatedPairs} line={({ one, other, meetings, reason }) => t('explain.pair', { one: nameOf(one), other: nameOf(other), meetings, reason: t(`explain.reason.${reason}`) })} />
            </li>
          )}
          {knownMeetings > 0 && (
            <li>
              {t('explain.known', { count: knownMeetings })}{' '}
              {knownMeetings <= leastReunions ? t('explain.knownLeast') : t('explain.knownBound', { least: leastReunions })}
              <Pairs pairs={reunitedPairs} line={({ one, other, reason }) => t('explain.pairAgain', { one: nameOf(one), other: nameOf(other), reason: t(`explain.reason.${reason}`) })} />
            </li>
          )}
          {returns > 0 && (
            <li>
              {t('explain.returns', { count: returns })} {returns <= leastReturns && t('explain.least')}
            </li>
          )}
          <li>
            {unmixed === 0 ? t('explain.mixed') : t('explain.unmixed', { count: unmixed })}{' '}
            {unmixed > 0 && (unmixed <= leastUnmixed ? t('explain.unmixedLeast') : t('explain.unmixedBound', { least: leastUnmixed }))}
          </li>
          {colleagueMeetings > 0 && <li>{t('explain.colleagues', { count: colleagueMeetings })}</li>}
          {territoryMeetings > 0 && <li>{t('explain.territories', { count: territoryMeetings })}</li>}
          {wishes.length > 0 && <Wishes wishes={wishes} nameOf={nameOf} />}
        </ul>
      </details>
    </section>
  );
}

type Pair = RotationExplanation['repeatedPairs'][number];

function Pairs({ pairs, line }: { pairs: Pair[]; line: (pair: Pair) => string }) {
  const t = useMessages();
  return (
    <ul>
      {pairs.slice(0, MOST_PAIRS).map((pair) => (
        <li key={`${pair.one}/${pair.other}`}>{line(pair)}</li>
      ))}
      {pairs.length > MOST_PAIRS && <li>{t('explain.morePairs', { count: pairs.length - MOST_PAIRS })}</li>}
    </ul>
  );
}

function Wishes({ wishes, nameOf }: { wishes: RotationExplanation['wishes']; nameOf: (id: string) => string }) {
  const t = useMessages();
  const format = useFormat();
  return (
    <li>
      {t('explain.wishes', { kept: wishes.filter((wish) => wish.with.length > 0).length, count: wishes.length })}
      <ul>
        {wishes.map(({ registrationId, text, with: met }, index) => (
          <li key={index}>
            {met.length > 0
              ? t('explain.wishKept', { person: nameOf(registrationId), text: format.text(text), names: met.map(nameOf).join(', ') })
              : t('explain.wishOpen', { person: nameOf(registrationId), text: format.text(text) })}
          </li>
        ))}
      </ul>
    </li>
  );
}
