import { describe, expect, it } from 'vitest';
import { Problem, OfflineError } from '@/lib/api/problem';
import { newer } from '@/lib/api/use-live';
import { couldNotBeSent, inTurn, reasonFor, type SavingState, sendTyped, typesInto } from '@/lib/forms/saving';

/** Takes what is made upon the version that there is, as the API does. */
function server(version: number) {
  const state = { version, text: '' };
  const refused: number[] = [];
  const send = (text: string) => async (upon: number) => {
    await Promise.resolve();
    if (upon !== state.version) {
      refused.push(upon);
      throw new Problem(412);
    }
    state.version++;
    state.text += text;
    return { ...state };
  };
  return { state, refused, send };
}

describe('changes of one object by one page', () => {
  it('aButtonThatIsPressedBeforeWhatWasTypedIsSavedIsNotRefused', async () => {
    const { state, refused, send } = server(3);
    await Promise.all([inTurn('typed', 3, send('a')), inTurn('typed', 3, send('b'))]);
    expect(state).toEqual({ version: 5, text: 'ab' });
    expect(refused).toEqual([]);
  });

  it('aChangeBySomebodyElseIsStillNoticedAndHoldsNobodyUp', async () => {
    const { state, refused, send } = server(3);
    await inTurn('else', 3, send('a'));
    state.version++;
    await expect(inTurn('else', 3, send('b'))).rejects.toMatchObject({ status: 412 });
    expect(refused).toEqual([4]);
    await inTurn('else', 5, send('c'));
    expect(state.text).toBe('ac');
  });

  it('sendsAllThatIsTypedIntoTheObjectAndNothingOfOthers', async () => {
    const sent: string[] = [];
    const say = (word: string) => async () => void sent.push(word);
    const closed = [typesInto('one', say('a')), typesInto('one', say('b')), typesInto('other', say('c'))];
    await sendTyped('one');
    expect(sent).toEqual(['a', 'b']);
    closed.forEach((close) => close());
    await sendTyped('other');
    expect(sent).toEqual(['a', 'b']);
  });
});

it('saysWhyItCouldNotBeSent', () => {
  expect([new OfflineError(), new Problem(401), new Problem(500), new Error('?')].map(reasonFor)).toEqual(['offline', 'signed-out', 'failed', 'failed']);
  const states: SavingState[] = ['saved', 'incomplete', 'waiting', 'saving', 'later', 'conflict', 'offline', 'signed-out', 'failed'];
  expect(states.filter(couldNotBeSent)).toEqual(['offline', 'signed-out', 'failed']);
});

it('whatIsHeardLateDoesNotReplaceWhatIsNewer', () => {
  expect(newer({ version: 4, text: 'saved' }, { version: 3, text: 'heard' }).text).toBe('saved');
  expect(newer(undefined, { version: 1, text: 'heard' }).text).toBe('heard');
});
