import { useMemo } from 'react';
import { useProgrammeCheck } from '@/features/events/api/events';
import { type EventValues, type SegmentValues, toSegmentRequests } from '@/features/events/event-form';
import { useMessages } from '@/features/events/messages';
import { useDebounced } from '@/lib/hooks/use-debounced';

export interface ProgrammeClash {
  kind: 'ROOM' | 'SPEAKER' | 'OVERLAP' | 'NO_BREAK';
  /** Keys of the two parts. */
  parts: [string, string];
  text: string;
}

/** What does not fit together in the programme that is being written, in sentences that name both parts. */
export function useClashes(values: EventValues): ProgrammeClash[] {
  const t = useMessages();
  const settled = useDebounced(values, 500);
  const { requests, segments } = useMemo(() => {
    const pairs = toSegmentRequests(settled)
      .map((request, index) => ({ request, segment: settled.segments[index] as SegmentValues }))
      .filter(({ request }) => request.startsAt && request.endsAt && request.startsAt < request.endsAt);
    return { requests: pairs.map((pair) => pair.request), segments: pairs.map((pair) => pair.segment) };
  }, [settled]);
  const { data } = useProgrammeCheck(requests);
  if (requests.length < 2) return [];

  const current = new Map(values.segments.map((segment, index) => [segment.key, { segment, index }]));
  const nameOf = (key: string) => {
    const found = current.get(key);
    return found?.segment.title.trim() || t('editor.segmentLegend', { number: (found?.index ?? 0) + 1 });
  };
  return (data?.clashes ?? []).flatMap(({ kind, first, second, about }) => {
    const one = segments[first]?.key;
    const other = segments[second]?.key;
    // The answer may be to what stood here a moment ago.
    if (!one || !other || !current.has(one) || !current.has(other)) return [];
    const text = t(`editor.clash.${kind}`, { first: nameOf(one), second: nameOf(other), about: about ?? '' });
    return [{ kind, parts: [one, other] as [string, string], text }];
  });
}
