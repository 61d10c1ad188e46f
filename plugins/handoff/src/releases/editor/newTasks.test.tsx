import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Settings } from 'luxon';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import { answer } from '../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import { exampleRelease } from '../__testUtils__/exampleRelease';
import { NewReleasePage } from './NewReleasePage';

const server = setupServer();
registerMswTestHooks(server);

const { defaultZone } = Settings;
beforeEach(() => {
  window.sessionStorage.clear();
  Settings.defaultZone = 'Europe/Vienna';
});
afterEach(() => {
  Settings.defaultZone = defaultZone;
});

const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));

it('plans tasks with a new release, and says what templates have brought', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('CreateRelease', ({ body }) => {
      sent.push(body);
      return exampleRelease({
        criteria: ['task', 'gate', 'document'].map((kind, index) => ({
          id: `k${index}`,
          kind: kind as 'task' | 'gate' | 'document',
          value: kind,
          template: 'service',
          isRemoved: false,
          unmet: [],
        })),
      });
    }),
  );
  renderHandoff(
    <Routes>
      <Route path="/handoff/releases/new" element={<NewReleasePage />} />
      <Route path="/handoff/releases/:id" element={<p>Its page</p>} />
    </Routes>,
    {
      at: '/handoff/releases/new?entity=component:default/payments-api',
      user: ['user:default/amara.osei'],
      entities: [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Group',
          metadata: { namespace: 'default', name: 'sre', title: 'Reliability' },
        },
      ],
    },
  );
  await userEvent.type(
    await screen.findByRole('textbox', { name: /^Title/ }),
    'Payments 1.43',
  );
  expect(screen.getByText(/it shows once the draft is saved/)).toBeVisible();
  const part = screen.getByRole('region', { name: 'Tasks' });
  await press('Add a task');
  const title = within(part).getByRole('textbox', { name: /Task 1/ });
  expect(title).toHaveFocus();
  await userEvent.type(
    within(part).getByRole('combobox', { name: 'Owner of task 1' }),
    'rel',
  );
  await userEvent.click(
    await screen.findByRole('option', { name: /Reliability/ }),
  );
  await userEvent.type(within(part).getByLabelText('Due'), '2026-11-25T18:30');
  await press('Save as draft');
  expect(
    within(part).getByText('Say what is to be done, or take it out.'),
  ).toBeVisible();
  expect(sent).toEqual([]);

  await userEvent.type(title, 'Warm the cache');
  await press('Add a task');
  await press('Add a task');
  await userEvent.type(
    within(part).getByRole('textbox', { name: /Task 3/ }),
    'Not needed',
  );
  await press('Remove task 3');
  expect(await axe(part)).toHaveNoViolations();
  await press('Save as draft');
  expect(await screen.findByText('Its page')).toBeVisible();
  await waitFor(() =>
    expect(
      screen.getByText(
        'A template has brought 1 task. It has 2 more criteria to meet. These have to sign: operations.',
      ),
    ).toBeVisible(),
  );
  expect(sent).toEqual([
    expect.objectContaining({
      title: 'Payments 1.43',
      tasks: [
        {
          title: 'Warm the cache',
          phase: 'before',
          owner: 'group:default/sre',
          dueAt: '2026-11-25T17:30:00.000Z',
        },
      ],
    }),
  ]);
});
