import type { EventDetail } from '@/lib/api/types';

const STATUS: Partial<Record<EventDetail['state'], string>> = {
  CANCELLED: 'https://schema.org/EventCancelled',
};

export function describeEvent(event: EventDetail, address: string) {
  const place = event.placeName ?? event.territory?.name;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    startDate: event.startsAt,
    endDate: event.endsAt,
    eventStatus: STATUS[event.state] ?? 'https://schema.org/EventScheduled',
    eventAttendanceMode: !event.online
      ? 'https://schema.org/OfflineEventAttendanceMode'
      : place
        ? 'https://schema.org/MixedEventAttendanceMode'
        : 'https://schema.org/OnlineEventAttendanceMode',
    location: place
      ? { '@type': 'Place', name: place, ...(event.address ? { address: event.address } : {}) }
      : { '@type': 'VirtualLocation', url: address },
    organizer: { '@type': 'Organization', name: 'Réseau Climat' },
    isAccessibleForFree: true,
    url: address,
  };
}

/** For search engines, and for public events only. A data block: it is never run. */
export function StructuredData({ event }: { event: EventDetail }) {
  const shown = event.state === 'PUBLISHED' || event.state === 'HELD' || event.state === 'CANCELLED';
  if (event.visibility !== 'PUBLIC' || !shown) return null;
  const address = `${window.location.origin}/rencontres/${event.id}`;
  // "<" would end the block if the page were ever written as text.
  return <script type="application/ld+json">{JSON.stringify(describeEvent(event, address)).replaceAll('<', '\\u003c')}</script>;
}
