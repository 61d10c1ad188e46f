import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TimelineEvent } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { DateTime } from 'luxon';
import { setupServer } from 'msw/node';
import { useLocation } from 'react-router-dom';
import {
  ENTITY_REF,
  exampleAlert,
  examplePage,
} from '../__testUtils__/examples';
import { answer, Failure } from '../__testUtils__/handoffHandlers';
import { renderHandoff } from '../__testUtils__/renderHandoff';
import { setViewportWidth } from '../__testUtils__/viewport';
import { EntityTimeline } from './EntityTimeline';
import { exampleEvent, exampleEvents } from './__testUtils__/exampleEvent';

const server = setupServer();
registerMswTestHooks(server);

const AROUND =
  '/?since=2026-11-20T20:00:00Z&until=2026-11-21T04:00:00Z&dependencies=true';

function serve(items: TimelineEvent[], older: TimelineEvent[] = []) {
  const asked: URLSearchParams[] = [];
  server.use(
    answer('GetTimeline', ({ query }) => {
      asked.push(query);
      return query.get('cursor')
        ? { items: older, dependencies: [], pageInfo: {} }
        : {
            items,
            dependencies: [],
            pageInfo: { nextCursor: older.length ? 'next' : undefined },
          };
    }),
    answer('ListAlerts', () =>
      examplePage([exampleAlert({ id: 'a5' }), exampleAlert({ id: 'a3' })]),
    ),
  );
  return asked;
}

function Address() {
  return <p aria-label="Address">{useLocation().search}</p>;
}

const show = (at = AROUND, options: Parameters<typeof renderHandoff>[1] = {}) =>
  renderHandoff(
    <>
      <Address />
      <EntityTimeline entityRef={ENTITY_REF} />
    </>,
    { at, ...options },
  );

async function timeline() {
  const region = await screen.findByRole('region', { name: 'Timeline' });
  await waitFor(() => expect(region).toHaveAttribute('aria-busy', 'false'));
  return region;
}
const rowOf = (name: string | RegExp) =>
  screen.getByRole('link', { name }).closest('li')!;
const address = () =>
  new URLSearchParams(screen.getByLabelText('Address').textContent ?? '');

describe('EntityTimeline', () => {
  beforeEach(() => setViewportWidth(1280));

  it('tells by day what happened, whose it is, and where it lives', async () => {
    const asked = serve(exampleEvents);
    const { container } = show();
    const region = await timeline();
    expect(within(region).getByRole('status')).toHaveTextContent('8 events');
    expect(region).toHaveTextContent(/In your time zone, UTC/);
    expect(
      within(region)
        .getAllByRole('heading', { level: 3 })
        .map(each => each.textContent),
    ).toEqual([
      expect.stringMatching(/Nov 21, 2026/),
      expect.stringMatching(/Nov 20, 2026/),
    ]);
    const entity = '/catalog/default/component/payments-api/handoff';
    for (const [name, href] of [
      ['Deploy payments-api 1.42.0', '/handoff/changes/c2'],
      ['Limit the connections of a client', '/handoff/changes/c7'],
      ['Readiness turned', `${entity}/readiness?at=2026-11-20T21%3A00%3A00Z`],
    ]) {
      expect(screen.getByRole('link', { name })).toHaveAttribute('href', href);
    }
    const [run, revision] = screen.getAllByRole('link', {
      name: 'High error rate',
    });
    expect(run).toHaveAttribute('href', '/handoff/runs/r1');
    expect(revision).toHaveAttribute(
      'href',
      `${entity}?document=d1&view=history&from=2&to=3`,
    );
    expect(run.closest('li')).toHaveTextContent(
      /2:30.*Mitigated.*Run.*in production.*by priya\.raman.*ago/,
    );
    expect(rowOf(/^Limit/)).toHaveTextContent(
      /1:20.*Merged.*Change.*Diff.*of payments-db2 steps awaythrough ledger/,
    );
    expect(rowOf(/^Deploy/)).not.toHaveTextContent('steps');
    expect(revision.closest('li')).toHaveTextContent(
      /Document.*revision 3.*Say where the dashboard is/,
    );
    expect(rowOf('Readiness turned')).toHaveTextContent(
      /Not ready.*runbook-exists failed/,
    );
    expect(asked.map(String)).toEqual([
      'entityRef=component%3Adefault%2Fpayments-api&since=2026-11-20T20%3A00%3A00.000Z&until=2026-11-21T04%3A00%3A00.000Z&includeDependencies=true&limit=200',
    ]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('folds what is alike, and unfolds it', async () => {
    serve(exampleEvents);
    show();
    await timeline();
    const folded = screen.getByText('HighErrorRate fired 3 times');
    expect(folded.closest('li')).toHaveTextContent(/2:01.*to 2:05/);
    expect(screen.queryByText(/Errors are up/)).toBeNull();
    await userEvent.click(folded);
    const all = within(folded.closest('li')!);
    expect(
      (await all.findAllByRole('link', { name: /Errors are up/ })).map(each =>
        each.getAttribute('href'),
      ),
    ).toEqual(
      Array(2).fill(
        '/handoff/alerts/HighErrorRate?label.service=payments-api&summary=Errors+are+up',
      ),
    );
    // One of which the alert is not to be had any more.
    expect(all.getAllByText(/Errors are up/)).toHaveLength(3);
  });

  it('zooms with a bar, by click or key, and back out', async () => {
    const asked = serve(exampleEvents);
    show();
    await timeline();
    const bars = within(
      screen.getByRole('toolbar', { name: 'Events over time' }),
    );
    const bar = bars.getByRole('button', { name: /Alerts 3$/ });
    expect(bar).toHaveAccessibleName(/Nov 21, 2026, 2:00.*2:14.*: Alerts 3/);
    expect(bars.getAllByRole('button').map(each => each.tabIndex)).toEqual([
      0, -1, -1, -1, -1, -1,
    ]);
    act(() => bars.getAllByRole('button')[0].focus());
    await userEvent.keyboard('{End}{ArrowLeft}');
    expect(bar).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    expect(address().get('since')).toBe('2026-11-21T02:00:00.000Z');
    expect(address().get('until')).toBe('2026-11-21T02:15:00.000Z');
    expect(address().get('dependencies')).toBe('true');
    expect(asked[1].get('until')).toBe('2026-11-21T02:15:00.000Z');

    await userEvent.click(
      await screen.findByRole('button', { name: 'Zoom out' }),
    );
    expect(address().get('since')).toBe('2026-11-21T01:45:00.000Z');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Earlier' }),
    );
    expect(address().get('until')).toBe('2026-11-21T01:45:00.000Z');
    await userEvent.click(await screen.findByRole('button', { name: 'Later' }));
    expect(address().get('since')).toBe('2026-11-21T01:45:00.000Z');
  });

  it('shows an hour as well as any range, of some kinds, with dependencies or without', async () => {
    const asked = serve(exampleEvents);
    show('/');
    await timeline();
    const hours = () =>
      DateTime.now()
        .diff(DateTime.fromISO(asked.at(-1)!.get('since')!))
        .as('hours');
    expect(hours()).toBeCloseTo(7 * 24, 0);
    expect(asked[0].get('includeDependencies')).toBe('false');
    await userEvent.click(screen.getByRole('button', { name: 'Hour' }));
    await waitFor(() => expect(hours()).toBeCloseTo(1, 1));
    await userEvent.click(screen.getByRole('button', { name: 'Alerts' }));
    await userEvent.click(
      screen.getByRole('button', { name: 'With dependencies' }),
    );
    await waitFor(() =>
      expect(asked.at(-1)!.get('includeDependencies')).toBe('true'),
    );
    expect(asked.at(-1)!.getAll('type')).toEqual(['alert']);
    expect(String(address())).toBe('zoom=hour&type=alert&dependencies=true');

    await userEvent.click(screen.getByRole('button', { name: 'Own range' }));
    const [from, to] = ['From', 'To'].map(name => screen.getByLabelText(name));
    await userEvent.clear(from);
    await userEvent.type(from, '2026-11-20T08:00');
    await userEvent.clear(to);
    await userEvent.type(to, '2026-11-20T07:00');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The end has to be after the beginning.',
    );
    const apply = screen.getByRole('button', { name: 'Show' });
    expect(apply).toBeDisabled();
    await userEvent.clear(to);
    await userEvent.type(to, '2026-11-20T09:00');
    await userEvent.click(apply);
    await waitFor(() =>
      expect(address().get('until')).toBe('2026-11-20T09:00:00.000Z'),
    );
    expect(screen.queryByLabelText('From')).toBeNull();
  });

  it('loads older events, and says until when all are known', async () => {
    const asked = serve(exampleEvents.slice(0, 5), exampleEvents.slice(5));
    show();
    const region = await timeline();
    expect(within(region).getByRole('status')).toHaveTextContent(
      'The newest 5 events',
    );
    expect(region).toHaveTextContent(
      /What is older than Nov 21, 2026, 1:48.*is not loaded yet/,
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Show older events' }),
    );
    expect(await screen.findByText('8 events')).toBeVisible();
    expect(region).not.toHaveTextContent('not loaded yet');
    expect(asked[1].get('cursor')).toBe('next');
  });

  it('says that nothing is known of a time, and looks further', async () => {
    const asked = serve([]);
    show('/?zoom=hour');
    expect(
      await screen.findByText('Nothing is known of this time'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show 30 days' }));
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(String(address())).toBe('zoom=month');
    await userEvent.click(screen.getByRole('button', { name: 'Runs' }));
    expect(await screen.findByText(/No event of these kinds/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show 30 days' })).toBeNull();
  });

  it('shows what happens meanwhile, and explains errors', async () => {
    server.use(
      answer('GetTimeline', () => new Failure(500, 'Error', 'It is away')),
    );
    const listeners: (() => void)[] = [];
    show(AROUND, {
      signals: {
        subscribe: (channel, onMessage) => {
          if (channel === `handoff:entity:${ENTITY_REF}`) {
            listeners.push(() => onMessage({ what: 'changes' } as never));
          }
          return { unsubscribe: () => {} };
        },
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('It is away');
    serve([]);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Nothing is known of this time');
    serve([exampleEvent()]);
    act(() => listeners.forEach(tell => tell()));
    expect(
      await screen.findByRole('link', { name: exampleEvent().title }),
    ).toBeVisible();
  });
});
