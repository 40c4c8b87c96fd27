import { expect, it } from 'vitest';
import { dataOf } from '@/lib/api/server-events';

it('takesTheDataOfAnEventAndNothingElse', () => {
  expect(dataOf('event: count\ndata:{"a":1}\nid: 7')).toBe('{"a":1}');
  expect(dataOf('data: one\r\ndata: two')).toBe('one\ntwo');
  expect(dataOf(': still there')).toBe('');
});
