import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  FollowUp,
  HandoffDocument,
} from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import { answer } from '../../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../../__testUtils__/renderHandoff';
import { exampleRelease } from '../../__testUtils__/exampleRelease';
import { serveRelease } from '../../__testUtils__/serveRelease';
import { ReleasePage } from '../ReleasePage';

const server = setupServer();
registerMswTestHooks(server);

const list = <T,>(items: T[]) => ({
  items,
  totalItems: items.length,
  pageInfo: {},
});

const show = () =>
  renderHandoff(
    <Routes>
      <Route path="/releases/:id" element={<ReleasePage />} />
    </Routes>,
    { at: '/releases/r1' },
  );

it('writes down what is left to do, and what is to be corrected, as what came of the release', async () => {
  const created: unknown[] = [];
  const followUps: FollowUp[] = [];
  const release = exampleRelease({ state: 'deployed' });
  const [entityRef] = release.entityRefs;
  serveRelease(server, release);
  server.use(
    answer('ListFollowUps', ({ query }) => {
      expect(query.get('originId')).toBe(release.id);
      return list(followUps);
    }),
    answer('ListDocuments', () =>
      list([
        {
          id: 'd1',
          title: 'Undo it',
          revision: 3,
          steward: 'group:default/platform',
        } as HandoffDocument,
      ]),
    ),
    answer('CreateFollowUp', ({ body }) => {
      created.push(body);
      const { title, severity = 'medium' } = body as FollowUp;
      const followUp: FollowUp = {
        id: `f${created.length}`,
        title,
        severity,
        entityRef,
        owner: 'group:default/platform',
        state: 'open',
        origin: { type: 'release', id: release.id },
        createdAt: '2026-11-20T10:00:00Z',
        createdBy: 'user:default/amara.osei',
        updatedAt: '2026-11-20T10:00:00Z',
        etag: '"1"',
      } as FollowUp;
      followUps.push(followUp);
      return followUp;
    }),
  );
  const { container } = show();
  const part = await screen.findByRole('region', { name: 'Follow-ups' });
  expect(
    await within(part).findByText('Nothing has come of it yet.'),
  ).toBeVisible();
  await userEvent.click(
    await within(part).findByRole('button', { name: 'Correct a document' }),
  );
  await userEvent.click(
    await screen.findByRole('menuitem', { name: 'Undo it' }),
  );
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(
    dialog.getByRole('textbox'),
    'The second step is for the old cluster',
  );
  await userEvent.click(dialog.getByRole('button', { name: /Send|Report/ }));
  expect(
    await within(part).findByText('The steward of “Undo it” has it now.'),
  ).toBeVisible();
  expect(
    await within(part).findByText('The second step is for the old cluster'),
  ).toBeVisible();
  expect(created).toEqual([
    expect.objectContaining({
      documentId: 'd1',
      revision: 3,
      origin: { type: 'release', id: release.id },
    }),
  ]);
  expect(await axe(container)).toHaveNoViolations();
});

it('shows nothing before the release is on its way', async () => {
  serveRelease(server, exampleRelease({ state: 'accepted' }));
  show();
  expect(await screen.findByRole('region', { name: 'Tasks' })).toBeVisible();
  expect(
    screen.queryByRole('region', { name: 'Follow-ups' }),
  ).not.toBeInTheDocument();
});
