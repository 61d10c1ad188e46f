import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SignalApi } from '@backstage/plugin-signals-react';
import type {
  CalendarFeed,
  CalendarPeriod,
  CalendarPeriodRule,
} from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { useLocation } from 'react-router-dom';
import { answer, Failure } from '../__testUtils__/handoffHandlers';
import { renderHandoff } from '../__testUtils__/renderHandoff';
import { setViewportWidth } from '../__testUtils__/viewport';
import {
  exampleCalendar,
  examplePeriod,
  exampleRelease,
  LEDGER,
  PAYMENTS,
} from './__testUtils__/examples';
import { ReleaseCalendarPage } from './ReleaseCalendarPage';

const server = setupServer();
registerMswTestHooks(server);

const page = (items: CalendarPeriod[]) => ({
  items,
  totalItems: items.length,
  pageInfo: {},
});

let asked: URLSearchParams[] = [];

beforeEach(() => {
  asked = [];
  setViewportWidth(380);
  server.use(
    answer('GetCalendar', ({ query }) => {
      asked.push(query);
      return exampleCalendar();
    }),
    answer('ListCalendarPeriods', () => page([examplePeriod()])),
    answer('PreviewCalendarPeriod', () => ({
      occurrences: [
        { start: '2026-12-01T19:00:00.000Z', end: '2026-12-01T23:00:00.000Z' },
      ],
    })),
  );
});

function Address() {
  return <output aria-label="address">{useLocation().search}</output>;
}

const render = (query = '', denied: string[] = [], signals?: SignalApi) =>
  renderHandoff(
    <>
      <ReleaseCalendarPage />
      <Address />
    </>,
    { at: `/?zone=utc&date=2026-11-23${query}`, denied, signals },
  );

const address = () =>
  new URLSearchParams(screen.getByLabelText('address').textContent ?? '');

describe('ReleaseCalendarPage', () => {
  it('shows a narrow window a list, in words', async () => {
    server.use(
      answer('GetCalendar', ({ query }) => {
        asked.push(query);
        return exampleCalendar({
          releases: [
            exampleRelease({
              warnings: [
                {
                  kind: 'window',
                  periodId: 'p1',
                  title: 'Tuesday nights',
                  start: '2026-11-24T21:00:00.000Z',
                  end: '2026-11-24T23:00:00.000Z',
                },
              ],
            }),
          ],
        });
      }),
    );
    const { container } = render();
    const day = within(
      (await screen.findByText('Tuesday, November 24, 2026')).closest('li')!,
    );
    expect(day.getByRole('link', { name: 'Payments 2.4' })).toHaveAttribute(
      'href',
      '/handoff/releases/r1',
    );
    expect(day.getByText('In review')).toBeVisible();
    expect(day.getByText(/Outside of the deployment window/)).toHaveTextContent(
      'Outside of the deployment window “Tuesday nights”, which is next Tue, Nov 24, 9:00 PM – 11:00 PM',
    );
    expect(screen.getByText('Freeze')).toBeVisible();
    expect(screen.getByText('Readiness review due')).toBeVisible();
    expect(Object.fromEntries(asked[0])).toEqual({
      from: '2026-11-01T00:00:00.000Z',
      to: '2026-12-01T00:00:00.000Z',
    });
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says which releases get into each other’s way, and why', async () => {
    const conflict = (
      id: string,
      reason: 'entity' | 'dependency' | 'owner',
    ) => ({
      releases: [
        { id, title: `Payments ${id}` },
        { id: `${id}b`, title: `Ledger ${id}` },
      ],
      start: '2026-11-24T20:00:00.000Z',
      end: '2026-11-24T21:00:00.000Z',
      reasons: [
        {
          kind: reason,
          ...(reason === 'owner'
            ? { owner: 'group:default/sre' }
            : { entityRef: PAYMENTS }),
          ...(reason === 'dependency' && { dependsOn: LEDGER }),
        },
      ],
    });
    server.use(
      answer('GetCalendar', () =>
        exampleCalendar({
          conflicts: [
            conflict('1', 'dependency'),
            conflict('2', 'owner'),
            conflict('3', 'entity'),
            conflict('4', 'entity'),
          ],
        }),
      ),
    );
    render();
    const notice = within(
      (await screen.findByText('4 conflicts')).closest('[role=status]')!,
    );
    const [first, second] = notice
      .getAllByRole('listitem')
      .filter(item => item.querySelector('ul'));
    expect(first).toHaveTextContent(
      /^Payments 1 · Ledger 1 .*payments-api depends on ledger$/,
    );
    expect(
      within(first).getByRole('link', { name: 'Ledger 1' }),
    ).toHaveAttribute('href', '/handoff/releases/1b');
    expect(second).toHaveTextContent(/The same people: sre$/);
    expect(notice.getByText('1 more conflict')).toBeVisible();
  });

  it('goes through time and narrows what is shown, in its address', async () => {
    const user = userEvent.setup();
    render('&view=list');
    await screen.findByRole('heading', { name: 'November 2026' });
    await user.click(screen.getByRole('button', { name: 'The next month' }));
    await screen.findByRole('heading', { name: 'December 2026' });
    expect(address().get('date')).toBe('2026-12-01');
    await waitFor(() =>
      expect(asked.at(-1)?.get('from')).toBe('2026-12-01T00:00:00.000Z'),
    );
    await user.click(screen.getByRole('button', { name: 'Today' }));
    expect(address().has('date')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Freezes' }));
    expect(address().getAll('hide')).toEqual(['freeze']);
    await waitFor(() =>
      expect(screen.queryByText('Freeze')).not.toBeInTheDocument(),
    );
  });

  it('draws a month in a wide window, with links', async () => {
    setViewportWidth(1200);
    render();
    // Without a layout the calendar keeps them hidden, so that they have no role here.
    for (const text of ['Payments 2.4', 'Review due: Payments 2.4']) {
      expect((await screen.findByText(text)).closest('a')).toHaveAttribute(
        'href',
        '/handoff/releases/r1',
      );
    }
    expect(screen.getAllByText('Freeze: Audit').length).toBeGreaterThan(0);
    expect(Object.fromEntries(asked[0])).toEqual({
      from: '2026-10-26T00:00:00.000Z',
      to: '2026-12-07T00:00:00.000Z',
    });
  });

  it('says what may not be seen', async () => {
    server.use(
      answer('GetCalendar', () => new Failure(403, 'NotAllowedError', 'No')),
    );
    render();
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });

  it('tries again what could not be loaded', async () => {
    const user = userEvent.setup();
    let isDown = true;
    server.use(
      answer('GetCalendar', () =>
        isDown ? new Failure(500, 'Error', 'Down') : exampleCalendar(),
      ),
    );
    render();
    await screen.findByText('The calendar could not be loaded');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Tuesday, November 24, 2026')).toBeVisible();
  });
});

describe('periods of the calendar', () => {
  const open = async (
    user: ReturnType<typeof userEvent.setup>,
    name: string,
  ) => {
    await user.click(await screen.findByRole('button', { name }));
    return within(await screen.findByRole('dialog'));
  };

  it('are written down, with the next times beside', async () => {
    const user = userEvent.setup();
    const created: unknown[] = [];
    server.use(
      answer('CreateCalendarPeriod', ({ body }) => {
        created.push(body);
        return examplePeriod();
      }),
    );
    render();
    const dialog = await open(user, 'Add one');
    expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
    await user.type(dialog.getByLabelText(/Title/), 'Saturdays');
    await setTime(user, dialog.getByLabelText('Begins'), '2026-11-28T22:00');
    await setTime(user, dialog.getByLabelText('Ends'), '2026-11-28T20:00');
    expect(
      await dialog.findByText('It has to end after it begins.'),
    ).toBeVisible();
    await setTime(user, dialog.getByLabelText('Ends'), '2026-11-29T02:00');
    await user.click(dialog.getByRole('button', { name: /Comes back/ }));
    await user.click(await screen.findByRole('option', { name: 'Every week' }));
    await user.click(dialog.getByRole('button', { name: 'Sun' }));
    expect(await dialog.findByText(/The next times, in/)).toBeVisible();
    expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(created).toHaveLength(1));
    expect(created[0]).toMatchObject({
      kind: 'window',
      title: 'Saturdays',
      start: '2026-11-28T22:00',
      duration: 'PT4H',
      recurrence: 'FREQ=WEEKLY;BYDAY=SA,SU',
      environments: [],
    });
  });

  it('say what is wrong with a rule, and what somebody else has changed', async () => {
    const user = userEvent.setup();
    const sent: Array<[CalendarPeriodRule, string | null]> = [];
    server.use(
      answer(
        'PreviewCalendarPeriod',
        () =>
          new Failure(
            400,
            'InputError',
            "recurrence: BYDAY is 'XX', but takes",
          ),
      ),
      answer('UpdateCalendarPeriod', ({ body, headers }) => {
        sent.push([body as CalendarPeriodRule, headers.get('If-Match')]);
        return new Failure(412, 'PreconditionFailedError', 'Changed');
      }),
    );
    render();
    const dialog = await open(user, 'Change Tuesday nights');
    expect(await dialog.findByText(/BYDAY is 'XX'/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(
      await dialog.findByText(/Somebody has changed it since/),
    ).toBeVisible();
    expect(sent).toEqual([
      [
        expect.objectContaining({
          duration: 'PT4H',
          recurrence: 'FREQ=WEEKLY;BYDAY=TU',
        }),
        '"3"',
      ],
    ]);
  });

  it('are deleted when that was confirmed', async () => {
    const user = userEvent.setup();
    const deleted: Array<string | null> = [];
    server.use(
      answer('DeleteCalendarPeriod', ({ headers }) => {
        deleted.push(headers.get('If-Match'));
        return examplePeriod();
      }),
    );
    render();
    const dialog = await open(user, 'Delete Tuesday nights');
    expect(deleted).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(deleted).toEqual(['"3"']));
  });

  it('show what somebody else changes by themselves', async () => {
    const listeners: Array<() => void> = [];
    let title = 'Tuesday nights';
    server.use(
      answer('ListCalendarPeriods', () => page([examplePeriod({ title })])),
    );
    render('', [], {
      subscribe: (channel, onMessage) => {
        if (channel === 'handoff:calendar') {
          listeners.push(() => onMessage({ changed: 'periods' } as never));
        }
        return { unsubscribe: () => {} };
      },
    });
    await screen.findByRole('button', { name: 'Change Tuesday nights' });
    title = 'Wednesday nights';
    act(() => listeners.forEach(each => each()));
    expect(
      await screen.findByRole('button', { name: 'Change Wednesday nights' }),
    ).toBeVisible();
  });

  it('cannot be changed without permission, nor those of the configuration', async () => {
    server.use(
      answer('ListCalendarPeriods', () =>
        page([examplePeriod(), examplePeriod({ id: 'c', source: 'config' })]),
      ),
    );
    const { unmount } = render();
    expect(
      await screen.findAllByRole('button', { name: 'Change Tuesday nights' }),
    ).toHaveLength(1);
    expect(screen.getByText('Configuration')).toBeVisible();
    unmount();
    render('', ['handoff.calendar.update']);
    await screen.findByText('Configuration');
    expect(screen.queryByRole('button', { name: 'Add one' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Tuesday nights/ })).toBeNull();
  });
});

describe('feeds of the calendar', () => {
  const feed: CalendarFeed = {
    id: 'f1',
    title: 'Releases',
    entityCount: 2,
    createdAt: '2026-11-01T00:00:00.000Z',
    expiresAt: '2100-01-01T00:00:00.000Z',
  };
  const url = 'https://portal.example/api/handoff/calendar-feed/secret.ics';

  it('are made, and their address is shown once', async () => {
    const user = userEvent.setup();
    const feeds: CalendarFeed[] = [];
    const list = () => ({
      items: [...feeds],
      totalItems: feeds.length,
      pageInfo: {},
    });
    server.use(
      answer('ListCalendarFeeds', list),
      answer('CreateCalendarFeed', () => {
        feeds.push(feed);
        return { feed, url };
      }),
      answer('RotateCalendarFeed', () => ({
        feed,
        url: url.replace('secret', 'another'),
      })),
      answer('RevokeCalendarFeed', () => {
        feeds.pop();
        return feed;
      }),
    );
    render();
    await user.click(await screen.findByRole('button', { name: 'Subscribe' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      await dialog.findByText(/it stands in the access logs/),
    ).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Make an address' }));
    expect(await dialog.findByText(url)).toBeVisible();
    expect(
      dialog.getByRole('button', { name: 'Copy the address' }),
    ).toBeVisible();
    expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();
    const own = within(
      await dialog.findByRole('list', { name: 'Your addresses' }),
    );
    expect(own.getByText('Releases of 2 entities')).toBeVisible();
    await user.click(own.getByRole('button', { name: /Make a new address/ }));
    expect(await dialog.findByText(/another\.ics/)).toBeVisible();
    expect(dialog.queryByText(url)).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Revoke Releases' }));
    await waitFor(() =>
      expect(dialog.queryByRole('list', { name: 'Your addresses' })).toBeNull(),
    );
    expect(dialog.queryByText(/another\.ics/)).toBeNull();
  });

  it('can be switched off', async () => {
    const user = userEvent.setup();
    server.use(
      answer('ListCalendarFeeds', () => new Failure(404, 'NotFoundError', '')),
    );
    render();
    await user.click(await screen.findByRole('button', { name: 'Subscribe' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/has switched this off/)).toBeVisible();
    expect(
      dialog.queryByRole('button', { name: 'Make an address' }),
    ).toBeNull();
  });
});

async function setTime(
  user: ReturnType<typeof userEvent.setup>,
  field: HTMLElement,
  value: string,
) {
  await user.clear(field);
  await user.type(field, value);
}
