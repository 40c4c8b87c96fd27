import { expect, it } from 'vitest';
import { AUDIT_FILTERS, toAuditQuery } from '@/features/audit/audit-query';
import { readAddress } from '@/lib/lists/address';

it('counts both days whole, in Paris, across a change of hour', () => {
  const { from, to } = toAuditQuery({ depuis: '2026-10-24', jusqua: '2026-10-25' }, 1);
  expect(from).toBe('2026-10-23T22:00:00.000Z');
  expect(to).toBe('2026-10-25T23:00:00.000Z');
});

it('leaves out what was made up', () => {
  const made = new URLSearchParams({ depuis: 'hier', jusqua: '2026-13-45', type: 'a b', objet: '../x', par: ' ' });
  expect(readAddress(AUDIT_FILTERS, made)).toEqual({});
});
