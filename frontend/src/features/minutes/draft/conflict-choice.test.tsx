import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ConflictChoice, decided } from '@/features/minutes/draft/conflict-choice';

const pieces = [
  { agreed: '<p>un</p>' },
  { mine: '<p>deux à moi</p>', theirs: '<p>deux aux autres</p>' },
  { agreed: '<p>trois</p>' },
];

it('keepsWhatWasChosenAndAllThatWasAgreed', () => {
  expect(decided(pieces, { 1: 'MINE' })).toBe('<p>un</p><p>deux à moi</p><p>trois</p>');
  expect(decided(pieces, { 1: 'THEIRS' })).toBe('<p>un</p><p>deux aux autres</p><p>trois</p>');
  expect(decided(pieces, { 1: 'BOTH' })).toBe('<p>un</p><p>deux aux autres</p><p>deux à moi</p><p>trois</p>');
});

it('savesOnceEachPassageIsDecided', async () => {
  const onDecide = vi.fn();
  render(<ConflictChoice pieces={pieces} onDecide={onDecide} />);
  expect(screen.getByText('deux aux autres')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer ce choix' }));
  expect(onDecide).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('radio', { name: 'Les deux' }));
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer ce choix' }));
  expect(onDecide).toHaveBeenCalledExactlyOnceWith('<p>un</p><p>deux aux autres</p><p>deux à moi</p><p>trois</p>');
});
