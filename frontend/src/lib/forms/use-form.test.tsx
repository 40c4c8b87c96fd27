import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fieldNameOf, useForm } from '@/lib/forms/use-form';
import { OfflineError, Problem } from '@/lib/api/problem';

interface Values {
  name: string;
  email: string;
}

function Sample({ submit }: { submit: (values: Values) => Promise<void> }) {
  const form = useForm<Values>({
    draftKey: 'sample',
    initial: { name: '', email: '' },
    validate: ({ name }): Record<string, string> => (name ? {} : { name: 'Indiquez votre nom' }),
    submit,
  });
  return (
    <form onSubmit={form.onSubmit}>
      {(['name', 'email'] as const).map((field) => (
        <label key={field}>
          {field}
          <input
            id={form.fieldId(field)}
            value={form.values[field]}
            onChange={(event) => form.set(field, event.target.value)}
          />
          <span>{form.errors[field]}</span>
        </label>
      ))}
      <output>{form.failure instanceof OfflineError ? 'offline' : form.attempts}</output>
      <button type="submit">send</button>
    </form>
  );
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'send' }));

it('asksForWhatIsMissingBeforeSending', async () => {
  const submit = vi.fn();
  render(<Sample submit={submit} />);
  await send();
  expect(screen.getByText('Indiquez votre nom')).toBeInTheDocument();
  expect(submit).not.toHaveBeenCalled();
});

it('putsTheFaultsThatTheApiNamesUnderTheirFields', async () => {
  const submit = vi.fn().mockRejectedValue(
    new Problem(400, { title: 'À revoir', errors: [{ field: 'submit.request.email', message: 'Adresse incomplète' }] }),
  );
  render(<Sample submit={submit} />);
  await userEvent.type(screen.getByLabelText(/name/), 'Léa');
  await send();
  expect(await screen.findByText('Adresse incomplète')).toBeInTheDocument();
});

it('keepsEverythingTypedWhenTheNetworkFails', async () => {
  render(<Sample submit={vi.fn().mockRejectedValue(new OfflineError())} />);
  await userEvent.type(screen.getByLabelText(/name/), 'Léa');
  await send();
  expect(await screen.findByText('offline')).toBeInTheDocument();
  expect(screen.getByLabelText(/name/)).toHaveValue('Léa');
  await waitFor(() => expect(localStorage.getItem('reseau-climat.draft.sample')).toContain('Léa'));
});

it('sendsOnceThoughTheButtonIsPressedTwice', async () => {
  let finish = () => {};
  const submit = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  render(<Sample submit={submit} />);
  await userEvent.type(screen.getByLabelText(/name/), 'Léa');
  await send();
  await send();
  expect(submit).toHaveBeenCalledTimes(1);
  finish();
  await waitFor(() => expect(localStorage.getItem('reseau-climat.draft.sample')).toBeNull());
});

it('findsTheFieldInAPathOfTheServer', () => {
  const known = (name: string) => ['title', 'segments[0].title'].includes(name);
  expect(fieldNameOf('create.request.title', known)).toBe('title');
  expect(fieldNameOf('create.request.segments[0].title', known)).toBe('segments[0].title');
  expect(fieldNameOf('elsewhere', known)).toBe('elsewhere');
});
