import { asDevice } from '@/features/capture/api/table';
import { deviceId } from '@/features/capture/table/device';
import { headOf, type Parcel } from '@/features/capture/table/parcel';
import { api } from '@/lib/api/client';
import { isProblem } from '@/lib/api/problem';
import type { CardState, DotState } from '@/lib/api/types';
import type { Outcome } from '@/lib/offline/use-outbox';

type Said = 'KEPT' | 'NOT_OPEN' | 'CLOSED' | 'FULL' | 'REFUSED';

const outcomeOf = (said: Said | undefined): Outcome => {
  if (said === 'KEPT') return 'done';
  return said === 'NOT_OPEN' ? 'later' : { refused: said ?? 'REFUSED' };
};

/** The clock of a phone may be wrong; told with each sending, it does no harm. */
const signed = () => ({ device: deviceId(), sentAt: new Date().toISOString() });

async function sendCards(code: string, cards: CardState[]) {
  const { results } = await api.POST('/api/tables/{code}/cards', { params: { path: { code } }, body: { ...signed(), cards } });
  return results.map(({ outcome }) => outcomeOf(outcome));
}

async function sendDots(code: string, dots: DotState[]) {
  const { results } = await api.POST('/api/tables/{code}/dots', { params: { path: { code } }, body: { ...signed(), dots } });
  return results.map(({ outcome }) => outcomeOf(outcome));
}

async function sendPhoto(code: string, cardId: string, jpeg: ArrayBuffer): Promise<Outcome[]> {
  try {
    await api.PUT('/api/tables/{code}/cards/{cardId}/photo', {
      params: { path: { code, cardId }, header: asDevice() },
      headers: { 'Content-Type': 'image/jpeg' },
      body: new Blob([jpeg], { type: 'image/jpeg' }) as unknown as string,
      bodySerializer: (body) => body as unknown as Blob,
    });
    return ['done'];
  } catch (error) {
    // Its card went before it: where that was refused, nobody waits for the image.
    if (isProblem(error, 404) || isProblem(error, 409)) return [{ refused: 'REFUSED' }];
    throw error;
  }
}

/** Sends what stands first; says what became of as many as it sent. */
export async function sendParcels(code: string, parcels: Parcel[]): Promise<Outcome[]> {
  const head = headOf(parcels);
  const [first] = head;
  if (!first) return [];
  if (first.type === 'photo') return sendPhoto(code, first.cardId, first.jpeg);
  if (first.type === 'card') return sendCards(code, head.flatMap((one) => (one.type === 'card' ? [one.card] : [])));
  return sendDots(code, head.flatMap((one) => (one.type === 'dot' ? [one.dot] : [])));
}
