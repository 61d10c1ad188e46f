import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import { renderHandoff } from '../../../__testUtils__/renderHandoff';
import { exampleRelease } from '../../__testUtils__/exampleRelease';
import { serveRelease } from '../../__testUtils__/serveRelease';
import { ReleasePage } from '../ReleasePage';

const server = setupServer();
registerMswTestHooks(server);

const by = 'user:default/amara.osei';
const decisions = [
  {
    id: 'd1',
    decision: 'Deploy at night',
    links: ['https://wiki.example/decision'],
    by,
    at: '2026-11-20T10:00:00.000Z',
    supersededBy: 'd2',
  },
  {
    id: 'd2',
    decision: 'Deploy at noon',
    alternatives: 'At night',
    links: [],
    by,
    at: '2026-11-21T10:00:00.000Z',
    supersedes: 'd1',
  },
];

it('keeps what was decided, and supersedes it instead of editing it', async () => {
  const sent = serveRelease(server, exampleRelease({ decisions }));
  const { container } = renderHandoff(
    <Routes>
      <Route path="/releases/:id" element={<ReleasePage />} />
    </Routes>,
    { at: '/releases/r1#decision-d1' },
  );
  const part = await screen.findByRole('region', { name: 'Decisions' });
  const [second, first] = within(part).getAllByRole('listitem');
  expect(await within(second).findByText('Deploy at noon')).toBeVisible();
  expect(second).toHaveTextContent(/Also considered.*At night.*amara\.osei/);
  expect(
    within(second).getByRole('link', {
      name: 'Supersedes an earlier decision',
    }),
  ).toHaveAttribute('href', '#decision-d1');
  expect(first).toHaveFocus();
  expect(within(first).queryByRole('button')).toBeNull();
  expect(
    within(first).getByRole('link', { name: /^wiki\.example/ }),
  ).toHaveAttribute('href', 'https://wiki.example/decision');
  expect(await axe(container)).toHaveNoViolations();

  await userEvent.click(
    await within(second).findByRole('button', { name: 'Supersede' }),
  );
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('Deploy at noon')).toBeVisible();
  await userEvent.type(
    dialog.getByRole('textbox', { name: /What was decided/ }),
    'Deploy on Monday',
  );
  const links = dialog.getByRole('textbox', { name: /Links/ });
  await userEvent.type(links, 'the wiki');
  expect(dialog.getByRole('button', { name: 'Record' })).toBeDisabled();
  await userEvent.clear(links);
  await userEvent.type(links, 'https://a.example{Enter}https://b.example');
  await userEvent.click(dialog.getByRole('button', { name: 'Record' }));
  await waitFor(() =>
    expect(sent).toEqual([
      [
        'AddReleaseDecision',
        {
          decision: 'Deploy on Monday',
          links: ['https://a.example', 'https://b.example'],
          supersedes: 'd2',
        },
      ],
    ]),
  );
});
