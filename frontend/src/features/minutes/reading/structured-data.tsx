import type { MinutesReading } from '@/lib/api/types';

export function describeMinutes({ content, version }: MinutesReading, address: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: content.title,
    datePublished: version?.publishedAt,
    version: version?.number,
    inLanguage: 'fr',
    isAccessibleForFree: true,
    publisher: { '@type': 'Organization', name: 'Réseau Climat' },
    about: { '@type': 'Event', name: content.title, startDate: content.startsAt, endDate: content.endsAt },
    url: address,
  };
}

/** For search engines, and only where everybody reads the minutes. A data block: it is never run. */
export function StructuredData({ eventId, minutes }: { eventId: string; minutes: MinutesReading }) {
  if (!minutes.open) return null;
  const described = describeMinutes(minutes, `${window.location.origin}/rencontres/${eventId}/compte-rendu`);
  // "<" would end the block if the page were ever written as text.
  return <script type="application/ld+json">{JSON.stringify(described).replaceAll('<', '\\u003c')}</script>;
}
