import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  Release,
  ReleaseRehearsal,
  ReleaseRehearsalChange,
} from 'backstage-plugin-handoff-common';
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

/** What the backend makes of a change to what became of tasks. */
function tell(release: Release, body: unknown): Release {
  const { tasks = [] } = body as ReleaseRehearsalChange;
  return {
    ...release,
    rehearsals: release.rehearsals.map(each => ({
      ...each,
      tasks: each.tasks.map(task => ({
        ...task,
        ...tasks.find(({ taskId }) => taskId === task.taskId),
      })),
    })),
    updatedAt: '2026-11-22T10:00:00.000Z',
  };
}

it('keeps what was different about a task, shows it with the task, and rehearses a task as a drill', async () => {
  const { tasks } = exampleRelease();
  const sent = serveRelease(
    server,
    exampleRelease({
      tasks: [{ ...tasks[0], documentId: 'd1' }, ...tasks.slice(1)],
      rehearsals: [rehearsal],
    }),
    (operation, { body }, before) =>
      operation === 'RunReleaseTask'
        ? {
            ...before,
            runs: [
              {
                runId: 'run1',
                purpose: 'rehearsal',
                taskId: 't1',
                rehearsalId: 'h1',
                documentId: 'd1',
              },
            ],
            updatedAt: '2026-11-22T10:01:00.000Z',
          }
        : tell(before, body),
  );
  renderHandoff(
    <Routes>
      <Route path="/releases/:id" element={<ReleasePage />} />
    </Routes>,
    { at: '/releases/r1' },
  );
  const part = await screen.findByRole('region', { name: 'Dry runs' });
  const planned = screen.getByRole('region', { name: 'Tasks' });
  expect(within(planned).getByText('Dry run in staging: Quick')).toBeVisible();
  await userEvent.click(
    await within(part).findByRole('button', { name: 'Note on “Watch”' }),
  );
  const dialog = within(await screen.findByRole('dialog'));
  const text = dialog.getByRole('textbox');
  expect(text).toHaveValue('Quick');
  expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();
  await userEvent.clear(text);
  await userEvent.type(text, ' Two nodes, not twelve ');
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await within(part).findByText('Two nodes, not twelve')).toBeVisible();
  expect(
    within(planned).getByText('Dry run in staging: Two nodes, not twelve'),
  ).toBeVisible();

  const drill = { name: 'Rehearse “Tell support” as a drill' };
  await userEvent.click(within(part).getByRole('button', drill));
  expect(
    await within(part).findByRole('link', { name: 'Go on with the run' }),
  ).toHaveAttribute('href', expect.stringMatching(/runs\/run1$/));
  expect(within(part).queryByRole('button', drill)).toBeNull();
  // It is still to be done in earnest.
  expect(
    within(planned).getByRole('button', {
      name: 'Do “Tell support” as a run',
    }),
  ).toBeVisible();
  expect(sent).toEqual([
    [
      'UpdateReleaseRehearsal h1',
      {
        tasks: [{ taskId: 't2', state: 'done', note: 'Two nodes, not twelve' }],
      },
    ],
    ['RunReleaseTask t1', { rehearsalId: 'h1', requestId: expect.any(String) }],
  ]);
});
