import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Release, ReleaseTask } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import { Failure } from '../../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../../__testUtils__/renderHandoff';
import { exampleRelease } from '../../__testUtils__/exampleRelease';
import { serveRelease } from '../../__testUtils__/serveRelease';
import { ReleasePage } from '../ReleasePage';

const server = setupServer();
registerMswTestHooks(server);

const AMARA = 'user:default/amara.osei';

async function show(
  release: Partial<Release> = {},
  options: { hash?: string; fail?: Failure } = {},
) {
  const sent = serveRelease(
    server,
    exampleRelease(release),
    (operation, { path, body }, before) => {
      if (options.fail) return options.fail;
      const { isDone, ...others } = (body ?? {}) as { isDone?: boolean };
      const tasks =
        operation === 'DeleteReleaseTask'
          ? before.tasks.filter(({ id }) => id !== path.taskId)
          : before.tasks.map(task =>
              task.id === path.taskId
                ? {
                    ...task,
                    ...others,
                    ...(isDone && {
                      doneAt: '2026-11-22T10:00:00.000Z',
                      doneBy: AMARA,
                    }),
                  }
                : task,
            );
      return { ...before, tasks, updatedAt: '2026-11-22T10:00:00.000Z' };
    },
  );
  const { container } = renderHandoff(
    <Routes>
      <Route path="/releases/:id" element={<ReleasePage />} />
    </Routes>,
    {
      user: [AMARA],
      at: `/releases/r1${options.hash ?? ''}`,
      entities: [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Group',
          metadata: { name: 'sre', title: 'Reliability' },
        },
      ],
    },
  );
  const part = await screen.findByRole('region', { name: 'Tasks' });
  return { sent, container, part };
}

const item = (part: HTMLElement, title: string) =>
  within(part)
    .getAllByRole('listitem')
    .find(each => each.textContent?.includes(title))!;

describe('TaskPanel', () => {
  it('is the order of what is done, and says whose it is, until when, and what is late', async () => {
    const [task] = exampleRelease().tasks;
    const { part, container } = await show({
      tasks: [
        { ...task, owner: undefined, dueAt: '2026-01-02T10:00:00.000Z' },
        ...exampleRelease().tasks.slice(1),
      ],
    });
    expect(
      within(part)
        .getAllByRole('heading', { level: 4 })
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Before the deployment',
      'During the deployment',
      'After the deployment',
    ]);
    expect(item(part, 'Tell support')).toHaveTextContent(
      /Without an owner.*overdue since Jan 2, 2026, 10:00 AM UTC/,
    );
    expect(item(part, 'Delete the flag')).toHaveTextContent('amara.osei');
    expect(within(part).getByRole('status')).toHaveTextContent('0 of 3 done');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is ticked with the keyboard, and takes evidence', async () => {
    const { part, sent } = await show();
    const box = await within(part).findByRole('checkbox', {
      name: 'Tell support',
    });
    await waitFor(() => expect(box).toBeEnabled());
    box.focus();
    await userEvent.keyboard(' ');
    await waitFor(() => expect(box).toBeChecked());
    expect(item(part, 'Tell support')).toHaveTextContent('done by amara.osei');
    expect(within(part).getByText('1 of 3 done')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Evidence of “Tell support”' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox'), 'They *know*.');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await within(part).findByText('know')).toBeVisible();
    expect(sent).toEqual([
      ['UpdateReleaseTask t1', { isDone: true }],
      ['UpdateReleaseTask t1', { evidence: 'They *know*.' }],
    ]);
  });

  it('adds one with an owner from the catalog, and changes one', async () => {
    const { part, sent } = await show();
    await userEvent.click(
      await within(part).findByRole('button', { name: 'Add task' }),
    );
    const adding = within(await screen.findByRole('dialog'));
    await userEvent.type(
      adding.getByRole('textbox', { name: /What is to be done/ }),
      'Warm the cache',
    );
    await userEvent.type(
      adding.getByRole('combobox', { name: /Owner/ }),
      'sre',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /Reliability/ }),
    );
    await userEvent.type(adding.getByLabelText('Due'), '2026-11-25T18:30');
    await userEvent.click(adding.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await userEvent.click(
      screen.getByRole('button', { name: 'Edit “Tell support”' }),
    );
    const editing = within(await screen.findByRole('dialog'));
    expect(editing.getByLabelText('Due')).toHaveValue('2026-11-25T12:00');
    await userEvent.clear(editing.getByLabelText('Due'));
    await userEvent.click(editing.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent).toEqual([
      [
        'AddReleaseTask',
        {
          title: 'Warm the cache',
          phase: 'before',
          owner: 'group:default/sre',
          dueAt: '2026-11-25T18:30:00.000Z',
        },
      ],
      [
        'UpdateReleaseTask t1',
        {
          title: 'Tell support',
          phase: 'before',
          owner: AMARA,
          dueAt: null,
        },
      ],
    ]);
  });

  it('deletes after a while, so that it can be undone', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    try {
      const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
      const { part, sent } = await show();
      const press = async (name: string) =>
        user.click(await within(part).findByRole('button', { name }));
      await press('Delete “Tell support”');
      expect(within(part).getByRole('button', { name: 'Undo' })).toHaveFocus();
      await press('Undo');
      expect(
        within(part).getByRole('checkbox', { name: 'Tell support' }),
      ).toBeVisible();
      await act(() => jest.advanceTimersByTimeAsync(11_000));
      expect(sent).toEqual([]);

      await press('Delete “Delete the flag”');
      await act(() => jest.advanceTimersByTimeAsync(11_000));
      await waitFor(() =>
        expect(sent).toEqual([['DeleteReleaseTask t3', undefined]]),
      );
      await waitFor(() =>
        expect(within(part).queryByText('Delete the flag')).toBeNull(),
      );
    } finally {
      jest.useRealTimers();
    }
  });

  it('deletes at once when the page is left', async () => {
    const { part, sent } = await show();
    await userEvent.click(
      await within(part).findByRole('button', {
        name: 'Delete “Tell support”',
      }),
    );
    expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
    cleanup();
    await waitFor(() =>
      expect(sent).toEqual([['DeleteReleaseTask t1', undefined]]),
    );
  });

  it('explains a tick that was refused, and takes it back', async () => {
    const { part } = await show(
      {},
      { fail: new Failure(409, 'ConflictError', 'It is cancelled') },
    );
    const box = await within(part).findByRole('checkbox', {
      name: 'Tell support',
    });
    await waitFor(() => expect(box).toBeEnabled());
    await userEvent.click(box);
    expect(await within(part).findByRole('alert')).toHaveTextContent(
      'It is cancelled',
    );
    expect(box).not.toBeChecked();
  });

  it('stays usable with a thousand, finds one, and opens the one that a link names', async () => {
    const tasks = Array.from(
      { length: 1_000 },
      (_, index): ReleaseTask => ({
        id: `n${index}`,
        title: `Task number ${index}`,
        phase: 'before',
        owner: index % 2 ? AMARA : 'group:default/sre',
      }),
    );
    const { part } = await show({ tasks }, { hash: '#task-n60' });
    expect(within(part).getAllByRole('listitem')).toHaveLength(61);
    await waitFor(() => expect(item(part, 'number 60')).toHaveFocus());
    await userEvent.click(
      within(part).getByRole('button', { name: 'Show 50 more' }),
    );
    expect(within(part).getAllByRole('listitem')).toHaveLength(111);
    await userEvent.type(
      within(part).getByRole('searchbox', { name: 'Find a task' }),
      'number 99',
    );
    expect(within(part).getAllByRole('listitem')).toHaveLength(11);
    await userEvent.click(within(part).getByRole('button', { name: 'Mine' }));
    expect(within(part).getAllByRole('listitem')).toHaveLength(6);
  });
});
