import type { Chapter } from '@/lib/api/types';

const LINE = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})\s+(?:[-–—]\s*)?(.+)$/;

/** « 1:05:20 Questions » or « 5:20 Questions », one a line. Lines that are none are given back as they are. */
export function readChapters(text: string): { chapters: Chapter[]; unreadable: string[] } {
  const chapters: Chapter[] = [];
  const unreadable: string[] = [];
  for (const line of text.split('\n').map((one) => one.trim()).filter(Boolean)) {
    const [, hours, minutes, seconds, title] = LINE.exec(line) ?? [];
    if (title && Number(seconds) < 60 && (!hours || Number(minutes) < 60)) {
      chapters.push({ seconds: Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds), title: title.trim() });
    } else {
      unreadable.push(line);
    }
  }
  return { chapters, unreadable };
}

/** 3920 → « 1:05:20 » */
export function clock(seconds: number) {
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

export function writeChapters(chapters: Chapter[]) {
  return chapters.map(({ seconds, title }) => `${clock(seconds)} ${title}`).join('\n');
}
