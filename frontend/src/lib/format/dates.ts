import type { Language } from '@/lib/i18n/i18n';

/** The network meets in France: every date is told and typed in Paris time, wherever the reader is. */
const ZONE = 'Europe/Paris';
const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };
const NBSP = '\u00a0';

const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, name: string, options: Intl.DateTimeFormatOptions) {
  const key = `${language}/${name}`;
  let found = cache.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(LOCALES[language], { timeZone: ZONE, ...options });
    cache.set(key, found);
  }
  return found;
}

/** The first of a month is « 1er » in French. */
function ordinal(text: string, language: Language) {
  return language === 'fr' ? text.replace(/(^|\s)1 (?=\p{L})/u, '$11er ') : text;
}

/** « jeudi 3 décembre 2026 » */
export function formatDate(instant: string, language: Language) {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return ordinal(formatter(language, 'long', options).format(new Date(instant)), language);
}

/** « 12 novembre », with its year when it is another one. */
export function formatDay(instant: string, language: Language, now = new Date()) {
  const date = new Date(instant);
  const sameYear = parisParts(date).year === parisParts(now).year;
  const options = { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' as const }) } as const;
  return ordinal(formatter(language, `day${sameYear}`, options).format(date), language);
}

/** Said beside every hour where the reader's own clock shows another one: « 9 h (heure de Paris) ». */
const ZONE_NAMES: Record<Language, string> = { fr: `(heure de${NBSP}Paris)`, en: '(Paris time)' };

/** Whether the device keeps another time than Paris at that instant. */
export function isElsewhere(instant: string) {
  const at = new Date(instant);
  return -at.getTimezoneOffset() * 60_000 !== offset(at);
}

/** What is said beside a field for an hour, or nothing where the reader's clock is that of Paris. */
export function zoneHint(language: Language, now = new Date()) {
  return isElsewhere(now.toISOString()) ? ZONE_NAMES[language].slice(1, -1).replace(/^./, (letter) => letter.toUpperCase()) : undefined;
}

function zoned(text: string, language: Language, ...instants: string[]) {
  return instants.some(isElsewhere) ? `${text} ${ZONE_NAMES[language]}` : text;
}

/** « 9 h », « 12 h 15 »; 09:00 in English. */
export function formatTime(instant: string, language: Language) {
  return zoned(clock(instant, language), language, instant);
}

function clock(instant: string, language: Language) {
  const { hour, minute } = parisParts(new Date(instant));
  if (language === 'en') return `${hour}:${minute}`;
  return minute === '00' ? `${Number(hour)}${NBSP}h` : `${Number(hour)}${NBSP}h${NBSP}${minute}`;
}

/** « 9 h – 17 h » */
export function formatTimeRange(from: string, to: string, language: Language) {
  return zoned(clocks(from, to, language), language, from, to);
}

function clocks(from: string, to: string, language: Language) {
  return `${clock(from, language)}${NBSP}– ${clock(to, language)}`;
}

/** « jeudi 3 décembre 2026, 9 h – 17 h », or from one day to another. */
export function formatPeriod(from: string, to: string, language: Language) {
  if (isSameDay(from, to)) {
    return `${formatDate(from, language)}, ${formatTimeRange(from, to, language)}`;
  }
  const start = `${formatDate(from, language)}, ${clock(from, language)}`;
  const end = `${formatDate(to, language)}, ${clock(to, language)}`;
  return zoned(language === 'fr' ? `du ${start} au ${end}` : `${start} to ${end}`, language, from, to);
}

/** « 12 novembre, 14 h 05 » */
export function formatMoment(instant: string, language: Language) {
  return `${formatDay(instant, language)}, ${formatTime(instant, language)}`;
}

/** Day « 03 », month « déc. 2026 » of a date block. */
export function formatBlock(instant: string, language: Language) {
  const date = new Date(instant);
  return {
    day: parisParts(date).day,
    month: formatter(language, 'block', { month: 'short', year: 'numeric' }).format(date),
  };
}

/** « demain », « dans 11 jours », counted in days of the calendar, not in spans of 24 hours. */
export function formatRelative(instant: string, language: Language, now = new Date()) {
  const days = Math.round((dayNumber(new Date(instant)) - dayNumber(now)) / 86_400_000);
  const format = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' });
  if (Math.abs(days) < 14) return format.format(days, 'day');
  if (Math.abs(days) < 60) return format.format(Math.trunc(days / 7), 'week');
  return format.format(Math.trunc(days / 30), 'month');
}

export function isSameDay(a: string, b: string) {
  return dayNumber(new Date(a)) === dayNumber(new Date(b));
}

/** What a date field and a time field show for an instant. */
export function toParisFields(instant: string) {
  const { year, month, day, hour, minute } = parisParts(new Date(instant));
  return { date: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
}

/** The instant of a date and a time typed in Paris; undefined while one of them is incomplete. */
export function fromParisFields(date: string, time: string): string | undefined {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  // The offset at the typed wall-clock time; taken twice, because the first guess may lie across a change of hour.
  const first = asUtc - offset(new Date(asUtc));
  return new Date(asUtc - offset(new Date(first))).toISOString();
}

function offset(at: Date) {
  const { year, month, day, hour, minute } = parisParts(at);
  return Date.UTC(+year, +month - 1, +day, +hour, +minute) - Math.floor(at.getTime() / 60_000) * 60_000;
}

function dayNumber(date: Date) {
  const { year, month, day } = parisParts(date);
  return Date.UTC(+year, +month - 1, +day);
}

function parisParts(date: Date) {
  const options = {
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  } as const;
  const parts = { year: '', month: '', day: '', hour: '', minute: '' };
  for (const { type, value } of formatter('en', 'parts', options).formatToParts(date)) {
    if (type in parts) parts[type as keyof typeof parts] = value;
  }
  return parts;
}
