import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { expect, it } from 'vitest';
import { Pagination, pagesToShow } from '@/components/pagination';

it('leavesPagesOutBetweenTheEndsAndTheNeighbours', () => {
  expect(pagesToShow(5, 12)).toEqual([1, 0, 4, 5, 6, 0, 12]);
  expect(pagesToShow(1, 2)).toEqual([1, 2]);
  expect(pagesToShow(12, 12)).toEqual([1, 0, 11, 12]);
});

it('linksToPagesAndKeepsTheFilters', () => {
  render(
    <MemoryRouter initialEntries={['/rencontres?kind=WEBINAR&page=2']}>
      <Pagination page={2} size={10} total={35} />
    </MemoryRouter>,
  );
  expect(screen.getByRole('link', { name: 'Page 3' })).toHaveAttribute('href', '/rencontres?kind=WEBINAR&page=3');
  expect(screen.getByRole('link', { name: 'Page 1' })).toHaveAttribute('href', '/rencontres?kind=WEBINAR');
  expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('2');
});

it('isNotThereForASinglePage', () => {
  const { container } = render(<Pagination page={1} size={10} total={10} />, { wrapper: MemoryRouter });
  expect(container).toBeEmptyDOMElement();
});
