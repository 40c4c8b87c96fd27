import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendFile } from '@/components/media/send-file';

const MEGABYTE = 1024 * 1024;
const file = new File([new Uint8Array(9 * MEGABYTE + 5)], 'visite à pied.mp4', { type: 'video/mp4' });
const owner = { kind: 'minutes', id: '0b5b7c0e-0000-4000-8000-000000000001' } as const;
const part = '0b5b7c0e-0000-4000-8000-000000000002';
const id = '0b5b7c0e-0000-4000-8000-000000000003';

/** What the API does, as far as a sender sees it. */
class Server {
  received = 0;
  parts: number[] = [];
  metadata = '';
  /** Called before each part; what it throws breaks the line. */
  before: () => void = () => undefined;
  /** Whether a part is kept though its answer is lost. */
  loseAnswer = false;

  answer = async (request: Request): Promise<Response> => {
    const headers = { 'Tus-Resumable': '1.0.0', 'Upload-Offset': String(this.received) };
    if (request.method === 'POST') {
      this.metadata = request.headers.get('Upload-Metadata') ?? '';
      return Response.json({ id, bytes: file.size, received: 0, expiresAt: '2031-01-01T00:00:00Z' }, { status: 201, headers });
    }
    if (request.method === 'HEAD') return new Response(null, { status: 200, headers });
    this.before();
    if (Number(request.headers.get('Upload-Offset')) !== this.received) {
      return Response.json({ title: 'Contradiction', status: 409 }, { status: 409 });
    }
    const bytes = (await request.arrayBuffer()).byteLength;
    this.received += bytes;
    this.parts.push(bytes);
    if (this.loseAnswer) {
      this.loseAnswer = false;
      throw new TypeError('network');
    }
    return new Response(null, { status: 204, headers: { 'Upload-Offset': String(this.received) } });
  };
}

describe('sendFile', () => {
  let server: Server;
  let stop: AbortController;
  const progress = vi.fn();
  const waiting = vi.fn();
  const send = (begun?: string) =>
    sendFile({ owner, part, file, begun, signal: stop.signal, onProgress: progress, onWaiting: waiting });

  beforeEach(() => {
    server = new Server();
    stop = new AbortController();
    progress.mockClear();
    waiting.mockClear();
    vi.stubGlobal('fetch', (request: Request) => server.answer(request));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('sendsPartByPartAndTellsHowFarItCame', async () => {
    await send();
    expect(server.parts).toEqual([4 * MEGABYTE, 4 * MEGABYTE, MEGABYTE + 5]);
    expect(progress.mock.calls.map(([sent]) => sent as number)).toEqual([0, 4 * MEGABYTE, 8 * MEGABYTE, file.size]);
    const title = /filename (\S+)/.exec(server.metadata)?.[1] ?? '';
    expect(new TextDecoder().decode(Uint8Array.from(atob(title), (sign) => sign.charCodeAt(0)))).toBe('visite à pied.mp4');
  });

  it('goesOnWhereAnEarlierOneStopped', async () => {
    server.received = 8 * MEGABYTE;
    await send(id);
    expect(server.parts).toEqual([MEGABYTE + 5]);
    expect(server.metadata).toBe('');
  });

  it('waitsWhereTheLineIsLostAndAsksHowFarItCame', async () => {
    vi.useFakeTimers();
    server.loseAnswer = true;
    const sent = send();
    await vi.advanceTimersByTimeAsync(5_000);
    await sent;
    expect(server.received).toBe(file.size);
    expect(server.parts).toHaveLength(3);
    expect(waiting.mock.calls.map(([waits]) => waits as boolean)).toEqual([true, false]);
  });

  it('stopsWhenItIsToldToAndKeepsWhatCame', async () => {
    server.before = () => {
      if (server.parts.length === 1) stop.abort();
    };
    await expect(send()).rejects.toMatchObject({ name: 'AbortError' });
    expect(server.received).toBeGreaterThanOrEqual(4 * MEGABYTE);
    expect(server.received).toBeLessThan(file.size);
  });

  it('givesUpOnWhatIsNoVideo', async () => {
    vi.stubGlobal('fetch', (request: Request) =>
      request.method === 'PATCH'
        ? Promise.resolve(Response.json({ title: 'Type', status: 415 }, { status: 415 }))
        : server.answer(request),
    );
    await expect(send()).rejects.toMatchObject({ status: 415 });
  });
});
