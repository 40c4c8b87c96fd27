import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { useLiveSummary } from '@/features/attendance/api/attendance';
import { Counter } from '@/features/attendance/components/counter';
import { DeskList } from '@/features/attendance/components/desk-list';
import { useHalfDayName } from '@/features/attendance/components/half-day-name';
import { ScannerDialog } from '@/features/attendance/components/scanner-dialog';
import { SyncState } from '@/features/attendance/components/sync-state';
import { WalkInDialog } from '@/features/attendance/components/walk-in-dialog';
import { countPresent, currentHalfDay, type DeskList as List, sameHalfDay } from '@/features/attendance/desk/desk-list';
import { useArrivals } from '@/features/attendance/desk/use-arrivals';
import type { Desk as DeskState } from '@/features/attendance/desk/use-desk';
import { useMessages } from '@/features/attendance/messages';
import { Button } from '@/components/button';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { PageHeader } from '@/components/page-header';
import { useToast } from '@/components/toast';
import type { AttendanceEntry, AttendanceSummary } from '@/lib/api/types';
import { isSameDay } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import './desk.css';

interface DeskProps {
  eventId: string;
  desk: DeskState;
  list: List;
  people: AttendanceEntry[];
  summary?: AttendanceSummary;
}

const HALF_A_DAY = 12 * 3_600_000;
const DOOR = 'reseau-climat.door';

const isOn = ({ startsAt, endsAt }: List, now: number) =>
  now > Date.parse(startsAt) - HALF_A_DAY && now < Date.parse(endsAt) + HALF_A_DAY;

/** Everything that somebody at the door needs, within reach of one thumb. */
export function Desk({ eventId, desk, list, people, summary }: DeskProps) {
  const t = useMessages();
  const format = useFormat();
  const nameOf = useHalfDayName(list.halfDays);
  const [opened] = useState(() => Date.now());
  const [chosen, setChosen] = useState<string>();
  const [door, setDoor] = useState(() => localStorage.getItem(DOOR) ?? '');
  const [dialog, setDialog] = useState<'scan' | 'walk-in'>();
  const halfDay =
    list.halfDays.find((one) => key(one) === chosen) ?? currentHalfDay(list.halfDays, new Date(opened)) ?? { day: list.startsAt.slice(0, 10), half: 'MORNING' as const };
  const arrivals = useArrivals(desk, halfDay, door.trim());
  const live = useLiveSummary(eventId, isOn(list, opened) && desk.saving !== 'signed-out');
  useScannedAddress(arrivals.scan);

  // Another door noted somebody: this one learns whom. The first count says nothing new where it is the one that the list
  // was fetched after.
  const { refresh } = desk;
  const news = live.summary;
  const heard = useRef(false);
  useEffect(() => {
    if (!news) return;
    const nothingNew = !heard.current && JSON.stringify(news) === JSON.stringify(summary);
    heard.current = true;
    if (nothingNew) return;
    const timer = setTimeout(() => void refresh().catch(() => undefined), 1_000);
    return () => clearTimeout(timer);
  }, [news, refresh, summary]);

  const counts = news ?? summary;
  const present = news?.halfDays.find((one) => sameHalfDay(one, halfDay))?.present;
  const here = countPresent(people, halfDay);

  return (
    <>
      <PageHeader
        title={t('desk.title')}
        above={<Link to={`/rencontres/${eventId}`}>{format.text(list.title)}</Link>}
        lead={<p>{format.period(list.startsAt, list.endsAt)}</p>}
      />
      <div className="desk">
        {/* What was noted here counts at once; what others noted comes with the next count. */}
        <Counter
          present={desk.waiting > 0 ? here : Math.max(present ?? here, 0)}
          expected={counts?.expected ?? people.filter(({ state, walkIn }) => state === 'REGISTERED' && !walkIn).length}
          waiting={counts?.waiting ?? people.filter(({ state }) => state === 'WAITING').length}
          walkIns={people.filter(({ walkIn }) => walkIn).length}
          live={live.live}
          at={list.fetchedAt}
        />
        <SyncState desk={desk} />
        {!isSameDay(halfDay.day, new Date(opened).toISOString()) && <p className="box box--notice">{t('desk.notToday')}</p>}
        <div className="desk__actions">
          <Button look="primary" onClick={() => setDialog('scan')}>
            {t('scan.action')}
          </Button>
          <Button onClick={() => setDialog('walk-in')}>{t('walkIn.action')}</Button>
        </div>
        <DeskList people={people} halfDay={halfDay} onArrive={arrivals.arrive} onUndo={arrivals.undo} />
        <div className="desk__settings">
          {list.halfDays.length > 1 && (
            <SelectField
              id="desk-half-day"
              label={t('desk.halfDay')}
              value={key(halfDay)}
              options={list.halfDays.map((one) => ({ value: key(one), label: nameOf(one) }))}
              onChange={setChosen}
            />
          )}
          <TextField
            id="desk-door"
            optional
            label={t('desk.door')}
            hint={t('desk.doorHint')}
            maxLength={40}
            value={door}
            onChange={(name) => {
              setDoor(name);
              localStorage.setItem(DOOR, name);
            }}
          />
        </div>
        <p className="muted small">{t('desk.devices')}</p>
      </div>
      {dialog === 'scan' && <ScannerDialog onCode={arrivals.scan} onClose={() => setDialog(undefined)} />}
      {dialog === 'walk-in' && <WalkInDialog eventId={eventId} onAdd={arrivals.add} onClose={() => setDialog(undefined)} />}
    </>
  );
}

const key = ({ day, half }: { day: string; half: string }) => `${day}/${half}`;

/** A code that a telephone's own camera has read leads here with it: noted once, then taken out of the address. */
function useScannedAddress(scan: (code: string) => string) {
  const [parameters, setParameters] = useSearchParams();
  const toast = useToast();
  const code = parameters.get('code');
  const taken = useRef<string>(undefined);
  useEffect(() => {
    if (!code || taken.current === code) return;
    taken.current = code;
    toast(scan(code));
    setParameters({}, { replace: true });
  }, [code, scan, toast, setParameters]);
}
