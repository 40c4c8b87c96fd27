import { expect, it, vi } from 'vitest';
import { whenDone } from '@/lib/api/when-done';

it('saysWhatIsDoneAndLeavesWhatFailedToTheMutation', async () => {
  const say = vi.fn();
  whenDone(Promise.resolve('Claire'), say);
  whenDone(Promise.reject(new Error('409')), say);
  await Promise.resolve();
  expect(say.mock.calls).toEqual([['Claire']]);
});
