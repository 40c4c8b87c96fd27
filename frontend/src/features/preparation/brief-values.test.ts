import { describe, expect, it } from 'vitest';
import { goalsWithoutWords, toBriefRequest, toBriefValues } from '@/features/preparation/brief-values';

describe('the form of a brief', () => {
  it('beginsWithOneEmptyGoalThatIsNotSent', () => {
    const values = toBriefValues({ goals: [], version: 0 });
    expect(values.goals).toHaveLength(1);
    expect(toBriefRequest(values)).toEqual({ goals: [], audience: undefined, takeaways: undefined });
  });

  it('givesBackWhatItTook', () => {
    const brief = { goals: [{ text: 'Se connaître', technique: 'SPEED_DATING' as const }], audience: 'Élus', takeaways: 'Un contact' };
    expect(toBriefRequest(toBriefValues({ ...brief, version: 3 }))).toEqual(brief);
  });

  it('asksForWordsWhereATechniqueWasChosen', () => {
    const values = { ...toBriefValues({ goals: [], version: 0 }), goals: [{ text: ' ', technique: 'TALK' as const }] };
    expect(goalsWithoutWords(values)).toEqual([0]);
  });
});
