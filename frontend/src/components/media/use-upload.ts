import { useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { MediaOwner } from '@/components/media/attachments';
import { ATTACHMENTS } from '@/lib/api/invalidates';
import type { AttachmentDetail } from '@/lib/api/types';

interface UploadState {
  /** In percent, while a file is on its way or stopped on it. */
  share?: number;
  paused: boolean;
  waiting: boolean;
  failure?: unknown;
}

const IDLE: UploadState = { paused: false, waiting: false };

/** One file on its way in: it can be paused and gone on with, and outlives a lost line. */
export function useUpload(owner: MediaOwner) {
  const queries = useQueryClient();
  const [state, setState] = useState(IDLE);
  const sending = useRef<{ part: string; file: File; stop: AbortController }>(undefined);
  useEffect(() => () => sending.current?.stop.abort(), []);

  const send = async (part: string, file: File, begun?: string) => {
    const stop = new AbortController();
    sending.current = { part, file, stop };
    setState({ ...IDLE, share: 0 });
    try {
      const { sendFile } = await import('@/components/media/send-file');
      await sendFile({
        owner,
        part,
        file,
        begun,
        signal: stop.signal,
        onProgress: (sent) => setState((now) => ({ ...now, share: Math.round((sent * 100) / file.size) })),
        onWaiting: (waiting) => setState((now) => ({ ...now, waiting })),
      });
      setState(IDLE);
    } catch (failure) {
      setState((now) => (stop.signal.aborted ? { ...now, paused: true, waiting: false } : { ...IDLE, failure }));
    }
    await queries.invalidateQueries({ predicate: ({ queryKey }) => ATTACHMENTS.some((path) => path === queryKey[0]) });
  };

  return {
    ...state,
    /** @param begun one of the same size that was begun and not ended: it goes on where it stopped */
    start: (part: string, file: File, begun?: AttachmentDetail) => void send(part, file, begun?.fileId),
    pause: () => sending.current?.stop.abort(),
    resume: (items: AttachmentDetail[]) => {
      const stopped = sending.current;
      if (stopped) void send(stopped.part, stopped.file, unfinished(items, stopped.part, stopped.file)?.fileId);
    },
  };
}

/** A video of the same size that was begun in this part and not ended. */
export function unfinished(items: AttachmentDetail[], part: string, file: File) {
  return items.find((item) => item.partId === part && item.received !== undefined && item.bytes === file.size);
}
