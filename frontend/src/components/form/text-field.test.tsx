import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ErrorSummary } from '@/components/form/error-summary';
import { TextField } from '@/components/form/text-field';
import { OfflineError } from '@/lib/api/problem';

it('tiesHintAndErrorToTheField', () => {
  render(<TextField id="f" label="Nom" hint="Celui de l’état civil" error="À remplir" value="" onChange={() => {}} />);
  const field = screen.getByLabelText('Nom');
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription('Celui de l’état civil À remplir');
});

it('takesTheFocusAtEachRefusedAttempt', () => {
  const summary = (attempts: number) => (
    <ErrorSummary errors={{ name: 'À remplir' }} failure={undefined} attempts={attempts} fieldId={(name) => name} />
  );
  const { rerender } = render(summary(1));
  expect(screen.getByRole('alert')).toHaveFocus();
  screen.getByRole('link', { name: 'À remplir' }).focus();
  rerender(summary(2));
  expect(screen.getByRole('alert')).toHaveFocus();
});

it('saysThatNothingIsLostWithoutNetwork', () => {
  render(<ErrorSummary errors={{}} failure={new OfflineError()} attempts={1} fieldId={(name) => name} />);
  expect(screen.getByRole('alert')).toHaveTextContent('Rien de ce que vous avez écrit n’est perdu.');
});
