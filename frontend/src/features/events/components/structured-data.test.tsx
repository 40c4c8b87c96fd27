import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { StructuredData } from '@/features/events/components/structured-data';
import type { EventDetail } from '@/lib/api/types';

const event = {
  id: 'e1',
  title: 'Débat </script><script>alert(1)</script>',
  summary: 'Résumé',
  state: 'PUBLISHED',
  visibility: 'PUBLIC',
  startsAt: '2026-12-03T08:00:00Z',
  endsAt: '2026-12-03T16:00:00Z',
  online: false,
  placeName: 'Hexagone',
} as EventDetail;

const written = (of: EventDetail) => render(<StructuredData event={of} />).container.querySelector('script')?.textContent;

it('describesAPublicEventWithoutEndingItsBlock', () => {
  const text = written(event) ?? '';
  expect(text).not.toContain('</script>');
  expect(JSON.parse(text)).toMatchObject({ '@type': 'Event', name: event.title, location: { name: 'Hexagone' } });
});

it('saysNothingOfWhatIsNotPublic', () => {
  expect(written({ ...event, visibility: 'MEMBERS' })).toBeUndefined();
  expect(written({ ...event, state: 'DRAFT' })).toBeUndefined();
});
