import { NoteItem } from '@/features/capture/components/note-item';
import { useMessages } from '@/features/capture/messages';
import { byRound, type ShownCard } from '@/features/capture/table/table-cards';
import type { Table } from '@/features/capture/table/use-table';
import { EmptyState } from '@/components/empty-state';
import './note-list.css';

interface NoteListProps {
  code: string;
  cards: ShownCard[];
  hasRounds: boolean;
  onChange: Table['change'];
}

/** All notes of the table, also of those who sat there before. */
export function NoteList({ code, cards, hasRounds, onChange }: NoteListProps) {
  const t = useMessages();
  return (
    <section className="stack" aria-labelledby="table-notes">
      <h2 id="table-notes">{t('notes.title')}</h2>
      {cards.length === 0 && <EmptyState title={t('notes.none')}>{t('notes.noneText')}</EmptyState>}
      {byRound(cards).map(({ round, cards: written }) => (
        <div key={round ?? 0} className="stack stack--tight">
          {(hasRounds || round) && <h3>{round ? t('notes.round', { number: round }) : t('notes.outside')}</h3>}
          <ul className="notes">
            {written.map((card) => (
              <NoteItem key={card.id} code={code} card={card} onChange={onChange} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
