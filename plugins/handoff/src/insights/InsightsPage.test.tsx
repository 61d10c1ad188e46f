import type { Entity } from '@backstage/catalog-model';
import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  HelpfulDocument,
  Incident,
  InsightRow,
  Insights,
  LoadAhead,
  NewIncidentJudgement,
  TeamLoad,
} from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { useLocation } from 'react-router-dom';
import { examplePage } from '../__testUtils__/examples';
import { answer, BACKEND_URL, Failure } from '../__testUtils__/handoffHandlers';
import { renderHandoff } from '../__testUtils__/renderHandoff';
import { setViewportWidth } from '../__testUtils__/viewport';
import { saveFile } from '../components/saveFile';
import {
  exampleIncident,
  exampleInsights,
  exampleRow,
  WEB,
} from './__testUtils__/exampleInsights';
import { InsightsPage } from './InsightsPage';

jest.mock('../components/saveFile', () => ({ saveFile: jest.fn() }));

const server = setupServer();
registerMswTestHooks(server);

const web: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'web', namespace: 'default' },
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/shop' },
    { type: 'partOf', targetRef: 'system:default/store' },
  ],
};

/** Serves figures, and keeps what was asked and corrected. */
function serve(
  options: {
    insights?: Insights;
    rows?: InsightRow[];
    incidents?: Incident[];
    documents?: HelpfulDocument[];
    teams?: TeamLoad[];
    periods?: LoadAhead['periods'];
  } = {},
) {
  const asked: URLSearchParams[] = [];
  const judged: NewIncidentJudgement[] = [];
  const undone: string[] = [];
  server.use(
    answer('GetInsights', ({ query }) => {
      asked.push(query);
      return options.insights ?? exampleInsights();
    }),
    answer('ListInsightRows', () => examplePage(options.rows ?? [])),
    answer('ListHelpfulDocuments', () => ({ items: options.documents ?? [] })),
    answer('GetLoadAhead', () => ({
      computedAt: '2026-11-22T00:00:00Z',
      timeZone: 'UTC',
      weeks: [
        { start: '2026-11-22T12:00:00Z', end: '2026-11-23T00:00:00Z' },
        { start: '2026-11-23T12:00:00Z', end: '2026-11-30T00:00:00Z' },
      ],
      periods: options.periods,
      teams: options.teams ?? [],
    })),
    answer('ListIncidents', () => examplePage(options.incidents ?? [])),
    answer('JudgeIncident', ({ body }) => {
      judged.push(body as NewIncidentJudgement);
      return {
        id: 'j1',
        kind: 'merge',
        reason: 'x',
        by: 'user:default/ann',
        at: '2026-11-21T00:00:00Z',
      };
    }),
    answer('UndoIncidentJudgement', ({ path }) => {
      undone.push(path.id);
      return {
        id: path.id,
        kind: 'dismiss',
        reason: 'x',
        by: 'user:default/ann',
        at: '2026-11-21T00:00:00Z',
      };
    }),
  );
  return { asked, judged, undone };
}

function Address() {
  const { search } = useLocation();
  return <output aria-label="Address">{decodeURIComponent(search)}</output>;
}

function renderPage(at = '/handoff/insights', denied: string[] = []) {
  return renderHandoff(
    <>
      <InsightsPage />
      <Address />
    </>,
    { at, entities: [web], denied },
  );
}

const region = async (name: string) =>
  within(await screen.findByRole('region', { name }));

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('InsightsPage', () => {
  beforeEach(() => {
    setViewportWidth(1280);
    jest.mocked(saveFile).mockClear();
  });

  it('tells each figure with its unit, its definition and its weeks', async () => {
    serve();
    const { container } = renderPage();
    const leadTime = await region('Lead time for changes');
    expect(leadTime.getByText('2 hr, 5 min')).toBeVisible();
    expect(leadTime.getByText(/90% within 1 day, 1 hr/)).toBeVisible();
    expect(
      leadTime.getByText('From a commit to its deployment to production.'),
    ).toBeVisible();
    await userEvent.click(leadTime.getByText('Week by week'));
    const rows = leadTime
      .getAllByRole('row')
      .map(row => row.textContent?.replace(/\s+/g, ' '));
    expect(rows).toEqual([
      'FromMedian90th percentileEvents',
      'Nov 2, 2026 (a part of it)1 hr2 hr5',
      'Nov 9, 2026nothing knownnothing known0',
    ]);

    const failures = await region('Change failure rate');
    expect(failures.getByText('12.5%')).toBeVisible();
    const restore = await region('Time to restore');
    expect(restore.getByText('Too few')).toBeVisible();
    expect(restore.queryByText('Week by week')).toBeNull();
    const waivers = await region('Waivers overdue');
    expect(waivers.getByText('0')).toBeVisible();
    expect(waivers.queryByRole('button', { name: /rows/ })).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('keeps whose figures they are, and of when, in the address', async () => {
    const { asked } = serve();
    renderPage(`/handoff/insights?entityRef=${WEB}`);
    await region('Lead time for changes');
    await userEvent.click(screen.getByRole('radio', { name: '365 days' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Months' }));
    await press(/System/);
    await userEvent.click(await screen.findByRole('option', { name: 'store' }));
    await waitFor(() =>
      expect(screen.getByRole('status', { name: 'Address' })).toHaveTextContent(
        `?entityRef=${WEB}&system=system:default/store&days=365&bucket=month`,
      ),
    );
    await waitFor(() =>
      expect(Object.fromEntries(asked.at(-1)!)).toMatchObject({
        entityRef: WEB,
        system: 'system:default/store',
        bucket: 'month',
        timeZone: expect.any(String),
      }),
    );
    const days =
      (Date.now() - Date.parse(asked.at(-1)!.get('since')!)) / 86_400_000;
    expect(days).toBeCloseTo(365, 0);
  });

  it('leads from a figure to what it is made of, and to a file', async () => {
    serve({
      rows: [
        exampleRow({ isCounted: true, reason: 'Rolled back' }),
        exampleRow({
          id: 'x',
          title: 'WebDown',
          alertIds: ['a1'],
          changeId: undefined,
        }),
        exampleRow({
          id: 'r',
          title: 'A run',
          runId: 'r1',
          changeId: undefined,
        }),
        exampleRow({
          id: 'l',
          title: 'Web 2',
          releaseId: 'l1',
          changeId: undefined,
        }),
        exampleRow({
          id: 'd',
          title: 'A page',
          documentId: 'd1',
          changeId: undefined,
        }),
        exampleRow({
          id: 'w',
          title: 'load-test',
          gateId: 'load-test',
          changeId: undefined,
        }),
      ],
    });
    const files: string[] = [];
    for (const path of [
      '/insights/export',
      '/insights/change-failure-rate/rows/export',
    ]) {
      server.use(
        http.get(`${BACKEND_URL}${path}`, () => {
          files.push(path);
          return HttpResponse.text('figure,unit');
        }),
      );
    }
    renderPage();
    await press('Save as CSV');
    await waitFor(() =>
      expect(saveFile).toHaveBeenCalledWith(
        'insights.csv',
        'figure,unit',
        'text/csv',
      ),
    );
    await press('Show the rows of Change failure rate');
    const dialog = await screen.findByRole('dialog', {
      name: 'Change failure rate',
    });
    const links = await within(dialog).findAllByRole('link');
    expect(
      links
        .filter(link => link.textContent !== 'web')
        .map(link => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['Deploy 12', '/handoff/changes/c1'],
      ['WebDown', '/handoff/alerts/WebDown'],
      ['A run', '/handoff/runs/r1'],
      ['Web 2', '/handoff/releases/l1'],
      [
        'A page',
        expect.stringContaining('/catalog/default/component/web/handoff'),
      ],
      [
        'load-test',
        '/catalog/default/component/web/handoff/readiness?gate=load-test',
      ],
    ]);
    expect(within(dialog).getByText('Rolled back')).toBeVisible();
    expect(await axe(dialog)).toHaveNoViolations();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Save as CSV' }),
    );
    await waitFor(() => expect(files).toHaveLength(2));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens the rows that a link names', async () => {
    serve({ rows: [exampleRow()] });
    renderPage('/handoff/insights?figure=lead-time');
    expect(
      await screen.findByRole('dialog', { name: 'Lead time for changes' }),
    ).toBeVisible();
  });

  it('names what is withheld, and says what failed and who may not', async () => {
    serve({
      insights: exampleInsights({ figures: [], withheld: ['lead-time'] }),
    });
    const { unmount } = renderPage();
    expect(
      await screen.findByText(/may not see: Lead time for changes/),
    ).toBeVisible();
    unmount();

    server.use(
      answer('GetInsights', () => new Failure(500, 'Error', 'Out of order')),
      answer('ListIncidents', () => new Failure(403, 'NotAllowedError', 'No')),
    );
    const failed = renderPage();
    expect(await screen.findByText('Out of order')).toBeVisible();
    expect(await screen.findByText('You may not see this')).toBeVisible();
    serve();
    await press('Try again');
    await region('Lead time for changes');
    failed.unmount();

    server.use(
      answer('GetInsights', () => new Failure(403, 'NotAllowedError', 'No')),
    );
    renderPage();
    expect(await screen.findByText('You may not see this')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Incidents' })).toBeNull();
  });

  it('lists incidents, and lets people correct them with a reason', async () => {
    const earlier = exampleIncident({
      id: `a0:${WEB}`,
      startedAt: '2026-11-19T10:00:00Z',
      endedAt: undefined,
      isResolved: false,
      intervals: [
        {
          ...exampleIncident().intervals[0],
          id: 'a0',
          title: 'WebSlow',
        },
      ],
      deployments: [],
    });
    const { judged, asked } = serve({
      incidents: [exampleIncident(), earlier],
    });
    renderPage();
    const incidents = await region('Incidents');
    const [item, second] = await incidents
      .findAllByRole('listitem')
      .then(all => all.filter(each => each.parentElement?.tagName === 'OL'));
    expect(item).toHaveTextContent('WebDownweb');
    expect(item).toHaveTextContent('took 40 min');
    expect(second).toHaveTextContent('Goes on');

    const correct = async (
      button: string,
      confirm: string,
      choose?: () => Promise<void>,
    ) => {
      await userEvent.click(within(item).getByRole('button', { name: button }));
      const dialog = within(await screen.findByRole('dialog'));
      const submit = dialog.getByRole('button', { name: confirm });
      expect(submit).toBeDisabled();
      await choose?.();
      await userEvent.type(dialog.getByLabelText(/Why/), ' Known ');
      await userEvent.click(submit);
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    };
    await correct('Dismiss', 'Dismiss');
    await correct('Merge with another', 'Merge', async () =>
      userEvent.click(await screen.findByRole('radio', { name: /WebSlow/ })),
    );
    await correct('Not its cause', 'Unlink');
    await userEvent.click(within(item).getByText('Its alerts and runs'));
    await correct('A new incident begins here', 'Split');
    const shared = { incidentId: `a1:${WEB}`, reason: 'Known' };
    expect(judged).toEqual([
      { kind: 'dismiss', ...shared },
      { kind: 'merge', ...shared, otherIncidentId: `a0:${WEB}` },
      { kind: 'unlink', ...shared, changeId: 'c1' },
      { kind: 'split', ...shared, intervalId: 'r1' },
    ]);
    // Figures follow from incidents.
    await waitFor(() => expect(asked).toHaveLength(5));
  });

  it('shows what was corrected, and takes it back', async () => {
    const { undone } = serve({
      incidents: [
        exampleIncident({
          isDismissed: true,
          judgements: [
            {
              id: 'j7',
              kind: 'dismiss',
              reason: 'A test',
              by: 'user:default/ann',
              at: '2026-11-21T00:00:00Z',
            },
          ],
        }),
      ],
    });
    renderPage();
    const incidents = await region('Incidents');
    expect(await incidents.findByText('Dismissed')).toBeVisible();
    expect(incidents.getByText(/A test/)).toHaveTextContent(
      /Dismissed by ann .* “A test”/,
    );
    expect(incidents.queryByRole('button', { name: 'Dismiss' })).toBeNull();
    await press('Restore');
    await waitFor(() => expect(undone).toEqual(['j7']));
  });

  it('names the documents that helped with whom to thank, and what is ahead of whom', async () => {
    serve({
      documents: [
        {
          document: {
            id: 'd1',
            entityRef: WEB,
            kind: 'runbook',
            title: 'Web is down',
          },
          helped: 3,
          runs: 4,
          lastAt: '2026-11-20T10:00:00Z',
          steward: 'group:default/shop',
          authors: ['user:default/ann', 'Bob'],
        },
      ],
      periods: [
        { id: 'nights', kind: 'window', title: 'Nights' },
        { id: 'audit', kind: 'freeze', title: 'Audit' },
        { id: 'days', kind: 'window', title: 'Days' },
        { id: 'outage', kind: 'maintenance', title: 'Outage' },
      ],
      teams: [
        {
          party: 'group:default/shop',
          overdue: 1,
          weeks: [
            {
              releases: 0,
              tasks: 0,
              periods: [
                { id: 'nights', times: 2 },
                { id: 'audit', times: 1 },
                { id: 'days', times: 1 },
              ],
            },
            { releases: 2, tasks: 1, periods: [{ id: 'outage', times: 1 }] },
          ],
          later: { releases: 0, tasks: 3 },
        },
        {
          overdue: 0,
          weeks: [
            {
              releases: 0,
              tasks: 1,
              periods: [{ id: 'days', times: 1 }],
            },
            { releases: 0, tasks: 0, periods: [] },
          ],
          later: { releases: 0, tasks: 0 },
        },
      ],
    });
    const { container } = renderPage();
    const documents = await region('Documents that helped most');
    expect(
      await documents.findByRole('link', { name: 'Web is down' }),
    ).toHaveAttribute('href', expect.stringContaining('d1'));
    expect(documents.getByRole('listitem')).toHaveTextContent(
      /Helped in 3 of 4 runs.*Steward: shop.*Written by: ann, Bob/,
    );
    const load = await region('Load ahead');
    await load.findByRole('table');
    expect(load.getAllByRole('row').map(row => row.textContent)).toEqual([
      'WhoseOverdueThis weekNov 23, 2026Later, or open',
      'shop1 taskFreeze: Audit3 windows2 releases1 taskMaintenance: Outage3 tasks',
      'Nobody yet1 task1 window',
    ]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says that windows and freezes are left out for those who may not read them', async () => {
    serve({
      teams: [
        {
          party: 'group:default/shop',
          overdue: 0,
          weeks: [
            { releases: 1, tasks: 0, periods: [] },
            { releases: 0, tasks: 0, periods: [] },
          ],
          later: { releases: 0, tasks: 0 },
        },
      ],
    });
    renderPage();
    const load = await region('Load ahead');
    expect(
      await load.findByText(/you may not read the calendar/),
    ).toBeVisible();
    expect(load.getAllByRole('row')[1]).toHaveTextContent('shop1 release');
  });

  it('says that an incident is another by now', async () => {
    serve({ incidents: [exampleIncident()] });
    server.use(
      answer('JudgeIncident', () => new Failure(404, 'NotFoundError', 'Gone')),
    );
    renderPage();
    await press('Dismiss');
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/Why/), 'Known');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Dismiss' }),
    );
    expect(
      await within(dialog).findByText(/Something has joined the incident/),
    ).toBeVisible();
    expect(await axe(dialog)).toHaveNoViolations();
  });

  it('offers no correction to those who may not, on a phone', async () => {
    setViewportWidth(380);
    serve({ incidents: [exampleIncident()] });
    const { container } = renderPage('/handoff/insights', [
      'handoff.incident.update',
    ]);
    const incidents = await region('Incidents');
    expect(
      await incidents.findByText('WebDown', { selector: 'strong' }),
    ).toBeVisible();
    expect(incidents.queryByRole('button')).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });
});
