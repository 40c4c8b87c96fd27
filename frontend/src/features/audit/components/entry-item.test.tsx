import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { expect, it } from 'vitest';
import { EntryItem } from '@/features/audit/components/entry-item';
import type { AuditEntry } from '@/lib/api/types';

const entry: AuditEntry = {
  id: 1,
  at: '2026-03-02T08:00:00Z',
  actor: 'Inès Morvan',
  action: 'UPDATE',
  objectType: 'event',
  objectId: '0b6f0000-0000-4000-8000-000000000000',
  objectName: 'Sols vivants',
  page: '/rencontres/0b6f0000-0000-4000-8000-000000000000',
  changes: [
    { field: 'state', before: 'DRAFT', after: 'SUBMITTED' },
    { field: 'themes', before: 'Eau', after: 'Eau, 7a1c0000-0000-4000-8000-000000000000' },
  ],
};

it('tellsAChangeInWordsWithTheNameAndThePageOfItsObject', () => {
  render(
    <MemoryRouter>
      <ol>
        <EntryItem entry={entry} kind="une rencontre" />
      </ol>
    </MemoryRouter>,
  );
  expect(screen.getByRole('link', { name: /Sols vivants/ })).toHaveAttribute('href', entry.page);
  const [state, themes] = screen.getAllByRole('listitem').slice(1);
  expect(state).toHaveTextContent(/État\s*: Brouillon → devient Proposée/);
  expect(themes).toHaveTextContent(/Thèmes\s*: Eau → devient Eau, un objet supprimé/);
});
