import { expect, it } from 'vitest';
import { clock, readChapters, writeChapters } from '@/features/webinar/chapters';

it('readsATimeAndATitleALine', () => {
  expect(readChapters('0:00 Accueil\n\n 12:30 – Trois retours \n1:05:20 Questions')).toEqual({
    chapters: [
      { seconds: 0, title: 'Accueil' },
      { seconds: 750, title: 'Trois retours' },
      { seconds: 3920, title: 'Questions' },
    ],
    unreadable: [],
  });
});

it('givesBackWhatItCannotRead', () => {
  expect(readChapters('Accueil\n3:75 Trop\n1:70:00 Trop\n4:00').unreadable).toEqual(['Accueil', '3:75 Trop', '1:70:00 Trop', '4:00']);
});

it('writesWhatItReads', () => {
  const text = '0:00 Accueil\n75:00 Fin'.replace('75:00', '1:15:00');
  expect(writeChapters(readChapters(text).chapters)).toBe(text);
  expect(clock(59)).toBe('0:59');
});
