import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Drill, Run } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import {
  ENTITY_REF,
  examplePage,
  exampleSummary,
} from '../../__testUtils__/examples';
import { answer, Failure } from '../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import { setViewportWidth } from '../../__testUtils__/viewport';
import { exampleDrill, exampleRun, PRIYA } from '../__testUtils__/exampleRun';
import { RunsBefore } from '../RunsBefore';
import { EntityRuns } from './EntityRuns';
import { RunsPage } from './RunsPage';

const server = setupServer();
registerMswTestHooks(server);

const ended = exampleRun({
  id: 'r2',
  state: 'finished',
  outcome: 'not-helpful',
  endedAt: '2026-11-21T03:05:00Z',
  settledSteps: 2,
  trigger: 'drill',
  environment: 'staging',
  currentStep: undefined,
});

function serve(runs: Run[], drills: Drill[] = []) {
  const asked: string[] = [];
  server.use(
    answer('ListEntities', () =>
      examplePage([
        {
          entityRef: ENTITY_REF,
          title: 'Payments API',
          documents: 3,
          missing: [],
          due: 0,
          stale: 0,
        },
      ]),
    ),
    answer('ListRuns', ({ query }) => {
      asked.push(query.toString());
      return query.get('cursor')
        ? examplePage([exampleRun({ id: 'r3' })], 3)
        : { ...examplePage(runs, 3), pageInfo: { nextCursor: 'next' } };
    }),
    answer('ListDrills', () => examplePage(drills)),
  );
  return asked;
}

describe('RunsPage', () => {
  beforeEach(() => setViewportWidth(1280));

  it('lists what its address says, a page at a time', async () => {
    const asked = serve([exampleRun(), ended]);
    const { container } = renderHandoff(<RunsPage />, {
      at: '/handoff/runs?state=active&entity=component:default/payments-api',
    });
    const list = await screen.findByRole('region', { name: 'Runs' });
    const [active, other] = await within(list).findAllByRole('listitem');
    expect(
      within(active).getByRole('link', { name: 'High error rate' }),
    ).toHaveAttribute('href', '/handoff/runs/r1');
    expect(active).toHaveTextContent('0 of 3 steps');
    expect(active).toHaveTextContent('Active');
    expect(other).toHaveTextContent(
      /by priya.raman, after 1 hr, 5 min.*2 of 3 steps.*staging.*Drill.*Did not help/,
    );
    expect(asked).toEqual([
      'entityRef=component%3Adefault%2Fpayments-api&state=active&limit=20',
    ]);
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() =>
      expect(within(list).getAllByRole('listitem')).toHaveLength(3),
    );
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('narrows the list', async () => {
    const asked = serve([]);
    renderHandoff(<RunsPage />, { at: '/handoff/runs' });
    expect(await screen.findByText(/^No run yet/)).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Ended' }));
    expect(await screen.findByText(/^No run fits/)).toBeVisible();
    await userEvent.click(screen.getByRole('switch', { name: 'Mine' }));
    await waitFor(() =>
      expect(asked.at(-1)).toBe(
        'participant=me&state=finished&state=aborted&state=abandoned&limit=20',
      ),
    );
  });

  it('explains errors and what one may not see', async () => {
    serve([]);
    server.use(
      answer('ListRuns', () => new Failure(403, 'NotAllowedError', 'No')),
      answer('ListDrills', () => new Failure(500, 'Error', 'Away')),
    );
    renderHandoff(<RunsPage />, { at: '/handoff/runs' });
    expect(await screen.findByText('You may not see this')).toBeVisible();
    expect(
      await screen.findByText('The drills could not be loaded'),
    ).toBeVisible();
  });

  it('moves a drill, calls it off after asking, and starts it', async () => {
    let drills = [exampleDrill({ environment: 'staging' })];
    const changes: unknown[] = [];
    serve([]);
    server.use(
      answer('ListDrills', () => examplePage(drills)),
      answer('UpdateDrill', ({ body }) => {
        changes.push(body);
        drills = (body as { state?: string }).state ? [] : drills;
        return exampleDrill();
      }),
    );
    renderHandoff(<RunsPage />, { at: '/handoff/runs' });
    const press = async (name: string) =>
      userEvent.click(await screen.findByRole('button', { name }));
    await press('Start the drill of High error rate');
    const start = await screen.findByRole('dialog', { name: 'Start a run' });
    expect(within(start).getByLabelText('Environment')).toHaveValue('staging');
    expect(within(start).queryByRole('radio')).toBeNull();
    await press('Cancel');

    await press('Move the drill of High error rate');
    const when = await screen.findByLabelText('When');
    await userEvent.clear(when);
    await userEvent.type(when, '2099-02-01T10:00');
    await press('Move it');
    await waitFor(() =>
      expect(changes).toEqual([
        {
          at: new Date('2099-02-01T10:00').toISOString(),
          environment: 'staging',
        },
      ]),
    );

    await press('Call off the drill of High error rate');
    await press('Call off');
    expect(await screen.findByText(/^No drill is planned/)).toBeVisible();
    expect(changes.at(-1)).toEqual({ state: 'cancelled' });
  });
});

describe('RunsBefore', () => {
  it('shows who is at it, and how the last three ended', async () => {
    const ids = ['r2', 'r3', 'r4', 'r5'];
    const asked = serve([exampleRun(), ...ids.map(id => ({ ...ended, id }))]);
    renderHandoff(<RunsBefore query={{ alertname: 'HighErrorRate' }} />);
    expect(await screen.findByText(/priya.raman, step 1 of 3/)).toBeVisible();
    const before = screen.getByRole('region', { name: 'How it went before' });
    expect(within(before).getAllByRole('listitem')).toHaveLength(3);
    expect(before).toHaveTextContent(/Did not help.*in 1 hr, 5 min/);
    expect(asked).toEqual([
      'alertname=HighErrorRate&state=active&state=finished&limit=20',
    ]);
  });

  it('says nothing when the backend does not', async () => {
    server.use(answer('ListRuns', () => new Failure(500, 'Error', 'Away')));
    const { container } = renderHandoff(
      <main aria-label="Here">
        <RunsBefore query={{ documentId: 'd1' }} />
      </main>,
    );
    await screen.findByRole('main', { name: 'Here' });
    expect(container.querySelector('main')).toBeEmptyDOMElement();
  });
});

describe('EntityRuns', () => {
  it('shows active runs at once, and the others when asked', async () => {
    const asked = serve([ended]);
    renderHandoff(
      <EntityRuns summary={exampleSummary({ activeRuns: [exampleRun()] })} />,
    );
    expect(await screen.findByText('A run is active')).toBeVisible();
    expect(asked).toEqual([]);
    await userEvent.click(screen.getByText('Runs'));
    // The browser opens it; jsdom does not say so.
    screen
      .getByText('Runs')
      .closest('details')!
      .dispatchEvent(new Event('toggle'));
    expect(await screen.findByText('Did not help')).toBeVisible();
    expect(
      screen.getByRole('link', {
        name: 'All runs and drills of this service',
      }),
    ).toHaveAttribute(
      'href',
      '/handoff/runs?entity=component%3Adefault%2Fpayments-api',
    );
    expect(ended.startedBy).toBe(PRIYA);
  });
});
