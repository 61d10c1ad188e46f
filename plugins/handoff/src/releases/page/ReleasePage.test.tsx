import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Release } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { DateTime } from 'luxon';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import { answer, Failure } from '../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import { exampleChangeDetails } from '../../changes/__testUtils__/exampleChange';
import { exampleRelease } from '../__testUtils__/exampleRelease';
import { serveRelease } from '../__testUtils__/serveRelease';
import { ReleasePage } from './ReleasePage';

const server = setupServer();
registerMswTestHooks(server);

const AMARA = 'user:default/amara.osei';
const PRIYA: [string, string] = [
  'user:default/priya.raman',
  'group:default/sre',
];

const show = (options: Parameters<typeof renderHandoff>[1] = {}, hash = '') =>
  renderHandoff(
    <Routes>
      <Route path="/releases/:id" element={<ReleasePage />} />
    </Routes>,
    { user: [AMARA], ...options, at: `/releases/r1${hash}` },
  );

const part = (name: string) => screen.findByRole('region', { name });

const window = (hours: number) => ({
  start: DateTime.now().plus({ hours }).toUTC().toISO()!,
  end: DateTime.now()
    .plus({ hours: hours + 2 })
    .toUTC()
    .toISO()!,
  timeZone: 'UTC',
});

describe('ReleasePage', () => {
  it('counts down by the clock of the server, for that of the browser may be wrong by hours', async () => {
    const asOf = DateTime.now().plus({ hours: 5 }).toUTC().toISO()!;
    serveRelease(server, exampleRelease({ window: window(30), asOf }));
    show();
    const status = await part('Where it stands');
    expect(within(status).getByRole('timer')).toHaveTextContent(
      /^Opens in 1 day, (0|1) hr/,
    );
  });

  it('says at one glance what it waits for, and who acts next', async () => {
    serveRelease(server, exampleRelease({ window: window(30) }));
    const { container } = show();
    const status = await part('Where it stands');
    expect(within(status).getByRole('status')).toHaveTextContent(
      'Next: sign-offs of sre',
    );
    expect(status).toHaveTextContent(/Sign-offs are due in/);
    expect(status).toHaveTextContent(
      'It cannot go on yet:operations: has not signed yet (sre)',
    );
    expect(within(status).getByRole('timer')).toHaveTextContent(
      /^Opens in 1 day, \d+ hr/,
    );
    expect(
      within(status).getByRole('button', { name: 'Accept' }),
    ).toBeDisabled();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Payments 1.43',
    );
    expect(screen.getByRole('banner', { hidden: true })).toHaveTextContent(
      /In review.*Medium risk.*payments-api.*1\.43\.0 to production/,
    );
    const parts = screen.getByRole('navigation', {
      name: 'Parts of the release',
    });
    expect(parts).toHaveTextContent(
      /Sign-offs 0\/1.*Tasks 0\/3.*Changes 1.*Decisions 0/,
    );
    expect(await part('Plan')).toHaveTextContent(
      /Fewer cards.*Refusals below 2 %.*To be known by Thu, Dec 10, 2026/,
    );
    expect(await part('History')).toHaveTextContent(
      /Draft → In review.*amara\.osei.*Written down/,
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('moves with a reason where one is owed, and warns of what nobody agreed to', async () => {
    const sent = serveRelease(
      server,
      exampleRelease(),
      (_, { body }, before) => ({
        ...before,
        state: (body as { to: Release['state'] }).to,
        isUnapproved: true,
        transitions: [
          ...before.transitions,
          {
            from: 'in-review',
            to: 'deployed',
            by: AMARA,
            at: '2026-11-22T10:00:00.000Z',
            reason: 'It was urgent',
            unmet: ['The release was not accepted, but in-review'],
          },
        ],
        updatedAt: '2026-11-22T10:00:00.000Z',
      }),
    );
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'More' }));
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Record as deployed' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('It is not accepted')).toBeVisible();
    const confirm = dialog.getByRole('button', { name: 'Record as deployed' });
    expect(confirm).toBeDisabled();
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Reason/ }),
      ' It was urgent ',
    );
    await userEvent.click(confirm);
    expect(
      await screen.findByText('It was deployed without being accepted'),
    ).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The release was not accepted',
    );
    expect(sent).toEqual([
      ['MoveRelease', { to: 'deployed', reason: 'It was urgent' }],
    ]);
  });

  it('keeps what was typed when the move is refused, and says why', async () => {
    serveRelease(
      server,
      exampleRelease({
        moves: [{ to: 'accepted', needsReason: false, unmet: [] }],
      }),
      () =>
        new Failure(
          409,
          'ConflictError',
          'The release cannot be accepted yet. operations: has not signed yet',
        ),
    );
    show();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Accept' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox'), 'All agreed');
    await userEvent.click(dialog.getByRole('button', { name: 'Accept' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'operations: has not signed yet',
    );
    expect(dialog.getByRole('textbox')).toHaveValue('All agreed');
  });

  it('has a way of its own for emergencies, and lists what that skips', async () => {
    const sent = serveRelease(server, exampleRelease());
    show();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Emergency: deploy now' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('status')).toHaveTextContent(
      /becomes a follow-up.*operations: has not signed yet/,
    );
    await userEvent.type(dialog.getByRole('textbox'), 'Cards are refused');
    await userEvent.click(
      dialog.getByRole('button', { name: 'Deploy without waiting' }),
    );
    await waitFor(() =>
      expect(sent).toEqual([
        [
          'MoveRelease',
          { to: 'deploying', expedite: true, reason: 'Cards are refused' },
        ],
      ]),
    );
  });

  it('keeps the way back at hand while it is deployed', async () => {
    const sent = serveRelease(
      server,
      exampleRelease({
        state: 'deploying',
        window: window(-1),
        moves: [
          { to: 'deployed', needsReason: false, unmet: [] },
          { to: 'rolling-back', needsReason: true, unmet: [] },
        ],
      }),
    );
    show();
    expect(await screen.findByRole('timer')).toHaveTextContent(
      /^Open, closes in (59:\d\d|1 hr)/,
    );
    expect(screen.queryByRole('button', { name: /Emergency/ })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Edit plan' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Roll back' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox'), 'Refusals at 5 %');
    await userEvent.click(dialog.getByRole('button', { name: 'Roll back' }));
    await waitFor(() =>
      expect(sent).toEqual([
        ['MoveRelease', { to: 'rolling-back', reason: 'Refusals at 5 %' }],
      ]),
    );
  });

  it('is for looking at to those who may do nothing', async () => {
    serveRelease(server, exampleRelease());
    show({
      user: PRIYA,
      denied: [
        'handoff.release.update',
        'handoff.release.sign-off',
        'handoff.release.transition',
        'handoff.release.expedite',
      ],
    });
    expect(
      await screen.findByText('You may look at this release, but not move it.'),
    ).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
    for (const box of screen.getAllByRole('checkbox')) {
      expect(box).toBeDisabled();
    }
  });

  it('asks what the reader may do about this release, not about releases as such', async () => {
    const denied = ['update', 'transition', 'expedite'].map(
      name => `handoff.release.${name} of r1`,
    );
    serveRelease(server, exampleRelease());
    const { unmount } = show({ user: PRIYA, denied });
    expect(
      await screen.findByText('You may look at this release, but not move it.'),
    ).toBeVisible();
    // Signing is another permission, which is granted.
    expect(
      await screen.findByRole('button', { name: 'Sign as operations' }),
    ).toBeVisible();
    for (const name of ['Accept', 'More', 'Add task']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
    expect(screen.queryByRole('link', { name: 'Edit plan' })).toBeNull();
    unmount();
    show({
      user: PRIYA,
      denied: denied.map(each => each.replace('of r1', 'of r2')),
    });
    expect(
      await screen.findByRole('link', { name: 'Edit plan' }),
    ).toBeVisible();
    expect(
      screen.queryByText('You may look at this release, but not move it.'),
    ).toBeNull();
  });

  it('tells of a change that was undone, and what to watch of each', async () => {
    const [change] = exampleRelease().changes;
    serveRelease(
      server,
      exampleRelease({ changes: [{ ...change, state: 'reverted' }] }),
    );
    server.use(answer('GetChange', () => exampleChangeDetails()));
    show();
    const changes = await part('Changes');
    expect(changes).toHaveTextContent('1 change was undone: “Retry once');
    expect(
      within(changes).getByRole('link', { name: /^Retry once/ }),
    ).toHaveAttribute('href', '/handoff/changes/c1');
    await userEvent.click(
      within(changes).getByText('What to watch, and when to roll back'),
    );
    expect(
      await within(changes).findByText('Retries stay below 5 per second.'),
    ).toBeVisible();
    expect(changes).toHaveTextContent(/When to roll back.*Errors above 2 %/);
  });

  it('shows what others do meanwhile, but nothing older than what is known', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    try {
      let served = exampleRelease({ title: 'First' });
      server.use(answer('GetRelease', () => served));
      show();
      expect(
        await screen.findByRole('heading', { name: 'First' }),
      ).toBeVisible();
      const look = async (release: Release) => {
        served = release;
        await act(() => jest.advanceTimersByTimeAsync(120_000));
      };
      await look(
        exampleRelease({
          title: 'Second',
          updatedAt: '2026-11-22T10:00:00.000Z',
        }),
      );
      expect(
        await screen.findByRole('heading', { name: 'Second' }),
      ).toBeVisible();
      await look(exampleRelease({ title: 'First' }));
      expect(screen.getByRole('heading', { name: 'Second' })).toBeVisible();
      server.use(answer('GetRelease', () => new Failure(500, 'Error', 'Away')));
      await act(() => jest.advanceTimersByTimeAsync(120_000));
      expect(
        await screen.findByText(
          /could not be asked for lately|asked for lately/,
        ),
      ).toBeVisible();
    } finally {
      jest.useRealTimers();
    }
  });

  it('says so when there is no such release', async () => {
    server.use(
      answer('GetRelease', () => new Failure(404, 'NotFoundError', 'None')),
    );
    show();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It does not exist, or you may not see it.',
    );
  });
});
