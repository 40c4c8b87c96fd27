import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { newer, useOwnChanges } from '@/lib/api/own-changes';

interface Sheet {
  version: number;
  text: string;
}

/** Takes what is made on the version that there is, as the API does. */
function server(version: number) {
  const state: Sheet = { version, text: '' };
  const refused: number[] = [];
  const send = async (change: Sheet): Promise<Sheet> => {
    await new Promise((done) => setTimeout(done, 10));
    if (change.version !== state.version) {
      refused.push(change.version);
      throw new Error('412');
    }
    state.version++;
    state.text += change.text;
    return { ...state };
  };
  return { state, refused, send };
}

function open(key: string, send: (change: Sheet) => Promise<Sheet>) {
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
  return renderHook(() => [useOwnChanges([key], send), useOwnChanges([key], send)] as const, { wrapper });
}

describe('changes of one object by one page', () => {
  it('aButtonThatIsPressedBeforeWhatWasTypedIsSavedIsNotRefused', async () => {
    const { state, refused, send } = server(3);
    const page = open('typed', send);
    const [typing, button] = page.result.current;
    await act(() => Promise.all([typing.mutateAsync({ version: 3, text: 'a' }), button.mutateAsync({ version: 3, text: 'b' })]));
    expect(state).toEqual({ version: 5, text: 'ab' });
    expect(refused).toEqual([]);
  });

  it('aChangeBySomebodyElseIsStillNoticed', async () => {
    const { state, refused, send } = server(3);
    const page = open('else', send);
    await act(() => page.result.current[0].mutateAsync({ version: 3, text: 'a' }));
    state.version++;
    act(() => page.result.current[1].mutate({ version: 3, text: 'b' }));
    await waitFor(() => expect(page.result.current[1].isError).toBe(true));
    expect(refused).toEqual([4]);
  });

  it('whatIsHeardLateDoesNotReplaceWhatIsNewer', () => {
    expect(newer({ version: 4, text: 'saved' }, { version: 3, text: 'heard' }).text).toBe('saved');
    expect(newer<Sheet>(undefined, { version: 1, text: 'heard' }).text).toBe('heard');
  });
});
