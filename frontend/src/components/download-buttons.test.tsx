import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { DownloadButtons } from '@/components/download-buttons';
import { fetchPaper, handOver } from '@/lib/api/client';
import { Problem } from '@/lib/api/problem';
import '@/lib/i18n/i18n';

vi.mock('@/lib/api/client', () => ({ fetchPaper: vi.fn(), handOver: vi.fn() }));

const files = [{ label: 'Badges', path: '/api/events/1/badges', fileName: 'badges.pdf' }];
const content = new Blob(['%PDF']);

beforeEach(() => vi.clearAllMocks());

it('handsAFileOverAtOnce', async () => {
  vi.mocked(fetchPaper).mockResolvedValue({ content, unprintable: '' });
  render(<DownloadButtons files={files} />);
  fireEvent.click(screen.getByRole('button', { name: 'Badges' }));
  await vi.waitFor(() => expect(handOver).toHaveBeenCalledWith(content, 'badges.pdf'));
});

it('saysWhatCannotBePrintedBeforeItHandsTheFileOver', async () => {
  vi.mocked(fetchPaper).mockResolvedValue({ content, unprintable: 'पก' });
  render(<DownloadButtons files={files} />);
  fireEvent.click(screen.getByRole('button', { name: 'Badges' }));
  expect(await screen.findByRole('status')).toHaveTextContent('ne peuvent pas être imprimés : प ก. Le document');
  expect(handOver).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Télécharger quand même' }));
  expect(handOver).toHaveBeenCalledWith(content, 'badges.pdf');
  expect(screen.queryByRole('status')).toBeNull();
});

it('saysWhyThereIsNoFile', async () => {
  vi.mocked(fetchPaper).mockRejectedValue(
    new Problem(503, { title: 'Le service est momentanément indisponible', detail: 'Réessayez dans un instant.' }),
  );
  render(<DownloadButtons files={files} />);
  fireEvent.click(screen.getByRole('button', { name: 'Badges' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Réessayez dans un instant.');
});
