import { screen } from '@testing-library/react';
import { renderHandoff } from '../__testUtils__/renderHandoff';
import { ReleaseTabs } from './ReleaseTabs';

it('leads from the list to the calendar and says where one is', async () => {
  renderHandoff(<ReleaseTabs />, {
    at: '/handoff/releases/calendar?view=week',
  });
  const calendar = await screen.findByRole('link', { name: 'Calendar' });
  expect(calendar).toHaveAttribute('href', '/handoff/releases/calendar');
  expect(calendar).toHaveAttribute('aria-current', 'page');
  const list = screen.getByRole('link', { name: 'List' });
  expect(list).toHaveAttribute('href', '/handoff/releases');
  expect(list).not.toHaveAttribute('aria-current');
});
