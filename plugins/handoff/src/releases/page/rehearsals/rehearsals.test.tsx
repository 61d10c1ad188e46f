import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReleaseRehearsal } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import { renderHandoff } from '../../../__testUtils__/renderHandoff';
import { exampleRelease } from '../../__testUtils__/exampleRelease';
import { serveRelease } from '../../__testUtils__/serveRelease';
import { ReleasePage } from '../ReleasePage';

const server = setupServer();
registerMswTestHooks(server);

const rehearsal: ReleaseRehearsal = {
  id: 'h1',
  environment: 'staging',
  startedAt: '2026-11-20T10:00:00.000Z',
  startedBy: 'user:default/amara.osei',
  tasks: [
    { taskId: 't1', title: 'Tell support', state: 'open' },
    { taskId: 't2', title: 'Watch', state: 'done', note: 'Quick' },
  ],
};

it('rehearses the tasks elsewhere, and says in what that differs', async () => {
  const sent = serveRelease(
    server,
    exampleRelease({ needsDryRun: true }),
    (_, __, before) => ({
      ...before,
      rehearsals: [rehearsal],
      parity: {
        state: 'failed',
        reason: 'One fact differs',
        differences: [
          {
            entityRef: 'component:default/payments-api',
            fact: 'replicas',
            rehearsed: '1',
            target: '12',
          },
        ],
      },
      updatedAt: '2026-11-22T10:00:00.000Z',
    }),
  );
  const { container } = renderHandoff(
    <Routes>
      <Route path="/releases/:id" element={<ReleasePage />} />
    </Routes>,
    { at: '/releases/r1' },
  );
  const part = await screen.findByRole('region', { name: 'Dry runs' });
  expect(part).toHaveTextContent('It has to be rehearsed before');
  await userEvent.click(
    await within(part).findByRole('button', { name: 'Begin a dry run' }),
  );
  const beginning = within(await screen.findByRole('dialog'));
  await userEvent.type(beginning.getByRole('textbox'), 'staging{Enter}');
  expect(await within(part).findByText('1 of 2 tasks rehearsed')).toBeVisible();
  expect(part).toHaveTextContent('replicas of payments-api: 1 there, 12 here');
  expect(
    within(part).queryByRole('button', { name: 'Begin a dry run' }),
  ).toBeNull();
  expect(await axe(container)).toHaveNoViolations();

  await userEvent.click(
    within(part).getByRole('button', {
      name: /What became of “Tell support”/,
    }),
  );
  await userEvent.click(await screen.findByRole('option', { name: 'Failed' }));
  await userEvent.click(within(part).getByRole('button', { name: 'End it' }));
  const ending = within(await screen.findByRole('dialog'));
  const save = ending.getByRole('button', { name: 'End it' });
  expect(save).toBeDisabled();
  await userEvent.click(ending.getByRole('radio', { name: 'Failed' }));
  await userEvent.type(ending.getByRole('textbox'), 'Less data');
  await userEvent.click(save);
  await waitFor(() => expect(sent).toHaveLength(3));
  expect(sent).toEqual([
    ['StartReleaseRehearsal', { environment: 'staging' }],
    [
      'UpdateReleaseRehearsal h1',
      { tasks: [{ taskId: 't1', state: 'failed' }] },
    ],
    [
      'UpdateReleaseRehearsal h1',
      { outcome: 'failed', differences: 'Less data' },
    ],
  ]);
});
