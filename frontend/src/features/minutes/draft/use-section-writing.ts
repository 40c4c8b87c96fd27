import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { draftQuery, minutesOf } from '@/features/minutes/api/draft';
import { announce } from '@/features/minutes/api/text';
import { SectionWriting, type WritingState } from '@/features/minutes/draft/section-writing';
import type { SectionDetail } from '@/lib/api/types';
import { typesInto } from '@/lib/forms/saving';

/** Said again before the others forget it. */
const STILL_HERE = 15_000;

/** Names this page to the API and to the others. */
export const WRITER = crypto.randomUUID();

export function useSectionWriting(eventId: string, section: SectionDetail) {
  const queries = useQueryClient();
  const [writing, setWriting] = useState<SectionWriting>();
  const [state, setState] = useState<WritingState>({ text: section.text, saving: 'saved' });

  useEffect(() => {
    const own = new SectionWriting({
      eventId,
      sectionId: section.id,
      stored: section,
      writer: WRITER,
      onState: setState,
      onSaved: ({ text, revision }) =>
        queries.setQueryData(
          draftQuery(eventId).queryKey,
          (draft) => draft && { ...draft, sections: draft.sections.map((one) => (one.id === section.id ? { ...one, text, revision } : one)) },
        ),
    });
    // It lives as long as the section is open.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setWriting(own);
    setState(own.current());
    announce(eventId, section.id, WRITER, true);
    const closed = typesInto(minutesOf(eventId), () => own.flush());
    const timer = setInterval(() => announce(eventId, section.id, WRITER, true), STILL_HERE);
    return () => {
      clearInterval(timer);
      closed();
      own.leave();
      announce(eventId, section.id, WRITER, false);
    };
    // What is kept of the section comes in below, without beginning anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [eventId, section.id, queries]);

  useEffect(() => writing?.news(section.text, section.revision), [writing, section.text, section.revision]);

  return { writing, state };
}
