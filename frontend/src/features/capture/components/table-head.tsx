import { useMessages } from '@/features/capture/messages';
import type { Table } from '@/features/capture/table/use-table';
import { PageHeader } from '@/components/page-header';
import type { TableView } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { useNow } from '@/lib/hooks/use-now';

/** Which table this is, what is talked about, and how much time is left. */
export function TableHead({ table, heardAt }: { table: NonNullable<Table['table']>; heardAt: number }) {
  const format = useFormat();
  return (
    <PageHeader
      title={format.text(table.name)}
      above={<p>{format.text(table.segmentTitle)}</p>}
      lead={
        (table.question !== undefined || table.round) && (
          <>
            {table.question && <p className="table-page__question">{format.text(table.question)}</p>}
            {table.round && <Round table={table} round={table.round} heardAt={heardAt} />}
          </>
        )
      }
    />
  );
}

function Round({ table, round, heardAt }: { table: TableView; round: NonNullable<TableView['round']>; heardAt: number }) {
  const t = useMessages();
  const now = useNow(round.endsAt !== undefined);
  const seconds = round.endsAt === undefined
    ? undefined
    : Math.ceil((Date.parse(round.endsAt) - Date.parse(table.now) - Math.max(0, now - heardAt)) / 1000);
  return (
    <p className="table-page__round">
      <strong>{t('table.round', { number: round.number, of: round.of })}</strong>{' '}
      <span role="timer">
        {seconds === undefined ? t('table.ended') : seconds > 0 ? t('table.left', { time: digits(seconds) }) : t('table.over')}
      </span>
    </p>
  );
}

const digits = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
