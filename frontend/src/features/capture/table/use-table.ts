import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { sendParcels } from '@/features/capture/api/send-parcels';
import { useLiveTable, useTableQuery } from '@/features/capture/api/table';
import { keyOf, type Parcel } from '@/features/capture/table/parcel';
import { type ShownCard, withDots, withParcels, withSent } from '@/features/capture/table/table-cards';
import { isProblem, OfflineError } from '@/lib/api/problem';
import type { CardKind, TableView } from '@/lib/api/types';
import { useDraft } from '@/lib/forms/use-draft';
import { newId } from '@/lib/new-id';
import { forgetCopies, readCopy, writeCopy } from '@/lib/offline/device-store';
import { useOutbox } from '@/lib/offline/use-outbox';

/** As long as the code of a table serves, and a little longer. */
const KEPT = 7 * 24 * 3_600_000;

export interface NewNote {
  kind: CardKind;
  text: string;
  photo?: { jpeg: ArrayBuffer; alt?: string };
}

interface Known {
  code: string;
  table: TableView;
  /** By the clock of this phone: what the table says of the time is compared with it. */
  heardAt: number;
}

/** What was sent, and when the server had it. */
interface Sent {
  parcel: Parcel;
  at: number;
}

const latestOf = (...heard: (Known | undefined)[]) =>
  heard.filter((one) => one !== undefined).sort((a, b) => b.heardAt - a.heardAt)[0];

/**
 * A table as this phone knows it: as it was told last, kept for when there is no network, and with what was written here
 * since. What is written counts at once and is sent by itself.
 */
export function useTable(code: string) {
  const [copy, setCopy] = useState<Known>();
  const [sent, setSent] = useState<Sent[]>([]);
  const query = useTableQuery(code);
  // Opened without a network, it knows its table from before: the line stands as soon as there is one again.
  const remembered = copy?.code === code && query.error instanceof OfflineError;
  const live = useLiveTable(code, query.isSuccess || remembered);

  useEffect(() => {
    let left = false;
    const open = async () => {
      await forgetCopies('old');
      const found = await readCopy<Known>(`table/${code}`);
      if (!left) setCopy(found);
    };
    // Where nothing can be kept, the table is there as long as there is a network.
    open().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [code]);

  const box = useOutbox<Parcel>({
    scope: `table/${code}`,
    ready: true,
    send: (parcels) => sendParcels(code, parcels),
    onDone: (parcels) => setSent((before) => [...before, ...parcels.map((parcel) => ({ parcel, at: Date.now() }))]),
  });

  const { data: asked, dataUpdatedAt: askedAt } = query;
  const { data: told, at: toldAt = 0 } = live;
  const mine = useMemo(() => {
    const known = latestOf(
      copy?.code === code ? copy : undefined,
      asked && { code, table: asked, heardAt: askedAt },
      told && { code, table: told, heardAt: toldAt },
    );
    const since = sent.filter(({ at }) => known && at >= known.heardAt).map(({ parcel }) => parcel);
    return known && { ...known, table: withSent(known.table, since) };
  }, [code, copy, asked, askedAt, told, toldAt, sent]);

  useEffect(() => {
    if (mine) void writeCopy(`table/${code}`, mine, new Date(Date.now() + KEPT).toISOString()).catch(() => undefined);
  }, [code, mine]);

  // Notes that came before the beginning go as soon as the facilitator opens.
  const { retry, saving } = box;
  const state = mine?.table.state;
  useEffect(() => {
    if (state === 'OPEN' && saving === 'later') void retry();
  }, [state, saving, retry]);

  const table = useMemo(() => {
    if (!mine) return undefined;
    const parcels = box.unsent.filter(({ refused }) => refused === undefined).map(({ value }) => value);
    return {
      ...mine.table,
      cards: withParcels(mine.table.cards, parcels, true),
      given: withDots(mine.table.given, parcels),
    };
  }, [mine, box.unsent]);

  const name = useDraft('table.author', { author: '' });
  const latest = useRef(table);
  const author = useRef<string>(undefined);
  useEffect(() => {
    latest.current = table;
    author.current = name.values.author.trim() || undefined;
  });
  const { put } = box;
  const keep = useCallback((parcel: Parcel) => put(keyOf(code, parcel), parcel), [code, put]);

  const write = useCallback(
    async ({ kind, text, photo }: NewNote) => {
      const id = newId();
      const now = new Date().toISOString();
      const round = latest.current?.round?.number;
      await keep({
        type: 'card',
        card: { id, revision: 1, kind, text, author: author.current, alt: photo?.alt, photo: photo !== undefined, round, writtenAt: now, changedAt: now, withdrawn: false },
      });
      if (photo) await keep({ type: 'photo', cardId: id, jpeg: photo.jpeg });
      return id;
    },
    [keep],
  );

  const change = useCallback(
    (card: ShownCard, to: { text?: string; alt?: string; kind?: CardKind; withdrawn?: boolean }) =>
      keep({
        type: 'card',
        card: {
          id: card.id, revision: card.revision + 1, kind: to.kind ?? card.kind, text: to.text ?? card.text, alt: to.alt ?? card.alt,
          author: author.current,
          photo: card.photo, round: card.round, writtenAt: card.writtenAt, changedAt: new Date().toISOString(), withdrawn: to.withdrawn ?? false,
        },
      }),
    [keep],
  );

  /** Puts the first free dot there; says whether there was one. */
  const giveDot = useCallback(
    async (target: { cardId?: string; groupId?: string }) => {
      const now = latest.current;
      if (!now) return false;
      const number = Array.from({ length: now.dots }, (_, index) => index + 1).find((one) =>
        now.given.every((dot) => dot.number !== one || (!dot.cardId && !dot.groupId)),
      );
      if (number === undefined) return false;
      const revision = (now.given.find((dot) => dot.number === number)?.revision ?? 0) + 1;
      await keep({ type: 'dot', dot: { number, revision, ...target, givenAt: new Date().toISOString() } });
      return true;
    },
    [keep],
  );

  const takeDot = useCallback(
    async (target: { cardId?: string; groupId?: string }) => {
      const dot = latest.current?.given.findLast((one) =>
        target.cardId ? one.cardId === target.cardId : one.groupId !== undefined && one.groupId === target.groupId,
      );
      if (dot) await keep({ type: 'dot', dot: { number: dot.number, revision: dot.revision + 1, givenAt: new Date().toISOString() } });
    },
    [keep],
  );

  const gone = isProblem(query.error) && [404, 409, 410].includes(query.error.status);
  return {
    table, heardAt: mine?.heardAt ?? 0, live: live.live, failure: query.error, gone, refetch: query.refetch,
    unsent: box.unsent, waiting: box.waiting, saving: box.saving, unkept: box.unkept, opened: box.opened, sendFailure: box.failure,
    name, write, change, giveDot, takeDot, dismiss: box.dismiss,
  };
}

export type Table = ReturnType<typeof useTable>;
