import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { homeSentence } from '@/features/home/sentence';
import '@/features/home/messages';
import type { EventSummary, Home } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';
import { countInWords } from '@/lib/format/numbers';

const event = (id: string) => ({ id, startsAt: '2026-12-03T08:00:00Z' }) as EventSummary;
const news = (...ids: string[]) => ({ news: ids.map((id) => ({ id, kind: 'EVENT' }) as Home['news'][number]), newsTotal: ids.length });
const nothing: Home = {
  news: [], newsTotal: 0, nextEvents: [], promotedRegistrations: [], toDo: [], nearby: [], themeCounts: [],
};

const say = (home: Partial<Home>) =>
  homeSentence(
    { ...nothing, ...home },
    {
      t: i18next.getFixedT('fr', 'home'),
      words: (count, gender) => countInWords(count, 'fr', gender),
      date: (instant) => formatDate(instant, 'fr'),
    },
  );

describe('the sentence of the home page', () => {
  it('saysWhatIsNewNearAndThatAPlaceCameFree', () => {
    const near = [event('1'), event('2'), event('3')];
    expect(say({ ...news('1', '2', '3'), nearby: near, promotedRegistrations: [event('4')] })).toBe(
      'Trois nouveautés près de chez vous, et une place qui s’est libérée pour vous',
    );
  });

  it('agreesInNumber', () => {
    expect(say({ ...news('1'), nearby: [event('1')] })).toBe('Une nouveauté près de chez vous');
    expect(say({ promotedRegistrations: [event('1'), event('2')] })).toBe('Deux places qui se sont libérées pour vous');
  });

  it('countsAllThatWasPublishedAsNewsOfTheNetwork', () => {
    expect(say({ ...news('1'), newsTotal: 7 })).toBe('Sept nouveautés dans le réseau');
  });

  it('tellsWhatWaitsFirstOfAll', () => {
    const toDo: Home['toDo'] = [
      { task: 'DECIDE_JOIN_REQUESTS', total: 4, events: [] },
      { task: 'VALIDATE_EVENT', total: 1, events: [{ id: '1', title: 'Eau', count: 1 }] },
    ];
    expect(say({ toDo })).toBe('Cinq choses à faire');
    expect(say({ toDo, ...news('2'), promotedRegistrations: [event('1')] })).toBe(
      'Cinq choses à faire, et une nouveauté dans le réseau',
    );
  });

  it('looksAheadWhenNothingIsNew', () => {
    expect(say({ nextEvents: [event('1')] })).toBe('Prochaine rencontre jeudi 3 décembre 2026');
    expect(say({})).toBe('Rien de nouveau pour le moment');
  });
});
