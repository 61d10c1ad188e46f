import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Release, ReleaseWatch } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { DateTime } from 'luxon';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import { ENTITY_REF, exampleAlert } from '../../../__testUtils__/examples';
import { answer, Failure } from '../../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../../__testUtils__/renderHandoff';
import { exampleRelease } from '../../__testUtils__/exampleRelease';
import { serveRelease } from '../../__testUtils__/serveRelease';
import { ReleasePage } from '../ReleasePage';
import { isWatched } from './isWatched';

const server = setupServer();
registerMswTestHooks(server);

const inHours = (hours: number) =>
  DateTime.now().plus({ hours }).toUTC().toISO() ?? '';

const watch: ReleaseWatch = {
  since: '2026-11-26T21:05:00.000Z',
  until: '2026-11-27T21:05:00.000Z',
  alerts: [exampleAlert()],
  monitoring: [
    { changeId: 'c1', title: 'Retry once', text: 'Retries below 5 per second' },
  ],
  rollback: [{ changeId: 'c1', title: 'Retry once', text: 'Errors above 2 %' }],
  procedures: [
    {
      documentId: 'd2',
      entityRef: ENTITY_REF,
      title: 'Roll back payments',
      revision: 3,
      rollbackCriteria: ['More than 5 % refused'],
    },
  ],
};

async function show(release: Partial<Release>, denied: string[] = []) {
  const sent = serveRelease(
    server,
    exampleRelease({ state: 'deployed', watchUntil: inHours(3), ...release }),
    (_, __, before) => ({
      ...before,
      state: 'rolling-back',
      runs: [{ runId: 'run1', purpose: 'rollback', documentId: 'd2' }],
      updatedAt: '2026-11-26T22:00:00.000Z',
    }),
  );
  const { container } = renderHandoff(
    <Routes>
      <Route path="/releases/:id" element={<ReleasePage />} />
    </Routes>,
    { at: '/releases/r1', denied },
  );
  await screen.findByRole('heading', { level: 2 });
  return { sent, container };
}

describe('WatchPanel', () => {
  it('shows what fires, what to watch, and the way back one click away', async () => {
    server.use(answer('WatchRelease', () => watch));
    const { sent, container } = await show({});
    const part = await screen.findByRole('region', { name: 'Watch' });
    expect(await within(part).findByText('1 alert fires')).toBeVisible();
    expect(
      await within(part).findByText('Retries below 5 per second'),
    ).toBeVisible();
    expect(await within(part).findByText('Errors above 2 %')).toBeVisible();
    expect(part).toHaveTextContent(
      /Since Nov 26, 2026, 9:05 PM UTC, watched until.*Roll back payments.*of payments-api.*More than 5 % refused/,
    );
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(
      await within(part).findByRole('button', {
        name: 'Roll back with Roll back payments',
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const confirm = dialog.getByRole('button', { name: 'Roll back' });
    expect(confirm).toBeDisabled();
    await userEvent.type(dialog.getByRole('textbox'), '7 % are refused');
    await userEvent.click(confirm);
    expect(
      await within(part).findByRole('link', { name: 'Go on with the run' }),
    ).toHaveAttribute('href', '/handoff/runs/run1');
    expect(sent).toEqual([
      [
        'RollBackRelease',
        {
          documentId: 'd2',
          reason: '7 % are refused',
          requestId: expect.any(String),
        },
      ],
    ]);
  });

  it('says when all is quiet, and when there is no way back', async () => {
    server.use(
      answer('WatchRelease', () => ({
        alerts: [],
        monitoring: [],
        rollback: [],
        procedures: [],
      })),
    );
    await show({ state: 'deploying', watchUntil: undefined });
    for (const text of [
      'No alert of its entities has fired since it began.',
      'The notes of its changes do not say what to watch.',
      'None of its entities has a rollback procedure.',
    ]) {
      expect(await screen.findByText(text)).toBeVisible();
    }
  });

  it('offers no way back to those who may not move it, and explains what failed', async () => {
    server.use(answer('WatchRelease', () => watch));
    await show({}, ['handoff.release.transition']);
    expect(
      await screen.findByRole('link', { name: 'Roll back payments' }),
    ).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: /Roll back/ })).toBeNull(),
    );
  });

  it('explains what failed', async () => {
    server.use(answer('WatchRelease', () => new Failure(500, 'Error', 'Away')));
    await show({});
    expect(
      await screen.findByText('What to watch could not be loaded'),
    ).toBeVisible();
  });
});

it('watches while it is on its way, and for a while after it', () => {
  const now = DateTime.now();
  expect(isWatched({ state: 'deploying' }, now)).toBe(true);
  expect(isWatched({ state: 'rolling-back' }, now)).toBe(true);
  expect(isWatched({ state: 'deployed', watchUntil: inHours(1) }, now)).toBe(
    true,
  );
  expect(isWatched({ state: 'deployed', watchUntil: inHours(-1) }, now)).toBe(
    false,
  );
  expect(isWatched({ state: 'accepted' }, now)).toBe(false);
});
