import { describe, expect, it } from 'vitest';
import { type Pending, queued, withPending } from '@/features/foresight/table/pending';
import { toLineRequest } from '@/features/foresight/scenario-pieces';

const line = (itemId: string, text: string, version = 0): Pending => ({ itemId, scenarioId: 's', body: toLineRequest('STORY', text), version });

describe('lines that wait', () => {
  it('areShownWhereTheyWillBe', () => {
    const scenario = { id: 's', quadrant: 'LOW_LOW' as const, chosen: false, items: [], version: 1 };
    expect(withPending(scenario, [line('a', 'Le car passe.'), { ...line('b', 'Ailleurs'), scenarioId: 'autre' }]).items).toMatchObject([
      { id: 'a', text: 'Le car passe.', version: 0 },
    ]);
  });

  it('areSentAsTheyAreNowUponWhatTheyWereFirstWrittenUpon', () => {
    expect(queued([line('a', 'un', 3)], line('a', 'deux', 4))).toMatchObject({ version: 3, body: { text: 'deux' } });
    expect(queued([line('b', 'un', 3)], line('a', 'deux', 4))).toMatchObject({ version: 4 });
  });
});
