import type { MediaOwner } from '@/components/media/attachments';
import { api, at } from '@/lib/api/client';
import { isProblem, OfflineError } from '@/lib/api/problem';

/** The most that a request may carry is 6 MB. */
const PART = 4 * 1024 * 1024;
const SPEAKING = { 'Tus-Resumable': '1.0.0' };
const PAUSES = [1, 2, 5, 10, 30];

export interface Sending {
  owner: MediaOwner;
  part: string;
  file: File;
  /** Upload that was begun before, if there is one. */
  begun?: string;
  signal: AbortSignal;
  onProgress: (sent: number) => void;
  onWaiting: (waits: boolean) => void;
}

/**
 * Sends a file by tus 1.0, part by part. Where the line is lost it waits, asks how far the file came, and goes on from there.
 * Ends with an AbortError once the signal says so; what was sent until then stays, and can be gone on with.
 */
export async function sendFile({ owner, part, file, begun, signal, onProgress, onWaiting }: Sending): Promise<void> {
  const id = begun ?? (await begin(owner, part, file, signal));
  let sent = begun ? await received(id, signal) : 0;
  let losses = 0;
  while (sent < file.size) {
    signal.throwIfAborted();
    onProgress(sent);
    try {
      sent = await send(id, sent, file.slice(sent, sent + PART), signal);
      losses = 0;
    } catch (error) {
      // 409: a part had come of which we never heard; 460: it came damaged.
      if (!isPassing(error) || losses >= 100) throw error;
      onWaiting(true);
      await pause(PAUSES[Math.min(losses++, PAUSES.length - 1)] ?? 30, signal);
      sent = await received(id, signal).catch((again: unknown) => {
        if (isPassing(again)) return sent;
        throw again;
      });
      onWaiting(false);
    }
  }
  onProgress(file.size);
}

const isPassing = (error: unknown) => error instanceof OfflineError || [408, 409, 460, 502, 503, 504].some((status) => isProblem(error, status));

async function begin(owner: MediaOwner, part: string, file: File, signal: AbortSignal): Promise<string> {
  const metadata = Object.entries({ kind: owner.kind, owner: owner.id, part, filename: file.name })
    .map(([key, value]) => `${key} ${base64(value)}`)
    .join(',');
  const upload = await api.POST('/api/media/uploads', {
    params: { header: { ...SPEAKING, 'Upload-Length': file.size, 'Upload-Metadata': metadata } },
    signal,
  });
  return upload.id;
}

async function received(id: string, signal: AbortSignal): Promise<number> {
  return offset(await at(`/api/media/uploads/${id}`, { method: 'HEAD', headers: SPEAKING, signal }));
}

async function send(id: string, from: number, body: Blob, signal: AbortSignal): Promise<number> {
  const headers = { ...SPEAKING, 'Upload-Offset': String(from), 'Content-Type': 'application/offset+octet-stream' };
  return offset(await at(`/api/media/uploads/${id}`, { method: 'PATCH', headers, body, signal }));
}

const offset = (answer: Response) => Number(answer.headers.get('Upload-Offset'));

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = () => {
      clearTimeout(timer);
      window.removeEventListener('online', over);
      if (signal.aborted) reject(new DOMException('paused', 'AbortError'));
      else resolve();
    };
    const timer = setTimeout(over, seconds * 1000);
    window.addEventListener('online', over);
    signal.addEventListener('abort', over, { once: true });
  });
}
