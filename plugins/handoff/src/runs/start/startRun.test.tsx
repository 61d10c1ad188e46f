import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DocumentDetail, Run } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { Route, Routes, useLocation } from 'react-router-dom';
import {
  exampleDocument,
  examplePage,
  exampleSummary,
} from '../../__testUtils__/examples';
import {
  answer,
  Failure,
  nothingToFollowUp,
} from '../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import { setViewportWidth } from '../../__testUtils__/viewport';
import { alertVisitState } from '../../alerts/alertVisit';
import { DocumentPane } from '../../documents/DocumentPane';
import { exampleDetail, exampleRun, ME } from '../__testUtils__/exampleRun';

const server = setupServer(nothingToFollowUp);
registerMswTestHooks(server);

const CONTENT = '## Mitigation\n\n1. [ ] Take load away\n2. [ ] Call Ann\n';

const STEPS: DocumentDetail['steps'] = [
  { number: 1, title: 'Take load away', content: 'Take load away', line: 8 },
  { number: 2, title: 'Call Ann', content: 'Call Ann', line: 9 },
];

function serve(changes: Partial<DocumentDetail> = {}) {
  const asked: object[] = [];
  server.use(
    answer('GetDocument', () => ({
      document: exampleDocument(),
      content: CONTENT,
      headings: [],
      steps: STEPS,
      rollbackCriteria: [],
      files: [],
      ...changes,
    })),
    answer('StartRun', ({ body }) => {
      asked.push(body as object);
      return exampleDetail();
    }),
  );
  return asked;
}

function Elsewhere() {
  return <p aria-label="Address">{useLocation().pathname}</p>;
}

function renderPane(
  options: { denied?: string[]; at?: string; runs?: Run[] } = {},
) {
  return renderHandoff(
    <Routes>
      <Route path="/handoff/runs/:id" element={<Elsewhere />} />
      <Route
        path="*"
        element={
          <DocumentPane
            id="d1"
            summary={exampleSummary({ activeRuns: options.runs ?? [] })}
            location={{ view: undefined, all: false }}
            onChanged={() => {}}
          />
        }
      />
    </Routes>,
    options,
  );
}

const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('starting a run', () => {
  beforeEach(() => {
    setViewportWidth(1280);
    window.localStorage.clear();
  });

  it('asks where and why, goes to the run, and remembers the place', async () => {
    const asked = serve();
    const { unmount } = renderPane();
    await press('Start run');
    const dialog = await screen.findByRole('dialog', { name: 'Start a run' });
    expect(await axe(dialog)).toHaveNoViolations();
    expect(dialog).toHaveTextContent('revision 4 of “High error rate”');
    await userEvent.type(
      within(dialog).getByLabelText('Environment'),
      ' production ',
    );
    await userEvent.click(within(dialog).getByLabelText(/A drill/));
    await press('Start');
    expect(await screen.findByLabelText('Address')).toHaveTextContent(
      '/handoff/runs/r1',
    );
    expect(asked).toEqual([
      {
        documentId: 'd1',
        revision: 4,
        trigger: 'drill',
        environment: 'production',
        requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    ]);

    unmount();
    renderPane();
    await press('Start run');
    await press('production');
    expect(screen.getByLabelText('Environment')).toHaveValue('production');
  });

  it('says of what is started by hand that it is an incident', async () => {
    const asked = serve();
    renderPane();
    await press('Start run');
    const checkbox = await screen.findByRole('checkbox', {
      name: 'This is an incident',
    });
    expect(checkbox).toHaveAccessibleDescription(/from the start of the run/);
    await userEvent.click(checkbox);
    await userEvent.click(screen.getByLabelText(/A drill/));
    expect(checkbox).not.toBeInTheDocument();
    await userEvent.click(screen.getByLabelText('Something needs doing'));
    expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();
    await press('Start');
    await screen.findByLabelText('Address');
    expect(asked).toEqual([
      expect.objectContaining({ trigger: 'manual', incident: true }),
    ]);
  });

  it('takes the alert along', async () => {
    const asked = serve();
    server.use(answer('ListRuns', () => examplePage([])));
    const state = alertVisitState({
      alertname: 'HighErrorRate',
      labels: { cluster: 'eu-1' },
      reason: 'Named by it',
      href: '/handoff/alerts/HighErrorRate',
    });
    window.history.replaceState({ usr: state }, '');
    renderPane({ at: { pathname: '/', state } as unknown as string });
    await press('Start run');
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'For the alert HighErrorRate.',
    );
    expect(screen.queryByRole('radio')).toBeNull();
    await press('Start');
    await screen.findByLabelText('Address');
    expect(asked).toEqual([
      expect.objectContaining({
        trigger: 'alert',
        alerts: [{ alertname: 'HighErrorRate', labels: { cluster: 'eu-1' } }],
      }),
    ]);
  });

  it('begins with the step that was ticked', async () => {
    serve();
    renderPane();
    await userEvent.click(
      await screen.findByRole('checkbox', {
        name: 'Step 2 done: start a run',
      }),
    );
    await press('Start');
    await screen.findByLabelText('Address');
    const [[, queue]] = Object.entries(window.localStorage).filter(([name]) =>
      /^handoff\.run user:.* r1$/.test(name),
    );
    expect(JSON.parse(queue)).toEqual([
      expect.objectContaining({ kind: 'step', step: 2, state: 'done' }),
    ]);
  });

  it('offers to join who is at it already, or to start another', async () => {
    serve();
    const asked: object[] = [];
    server.use(
      answer('StartRun', ({ body }) => {
        asked.push(body as object);
        return (body as { another?: boolean }).another
          ? exampleDetail()
          : new Failure(409, 'ConflictError', 'Active', { runId: 'r7' });
      }),
      answer('GetRun', () => exampleDetail()),
    );
    renderPane();
    await press('Start run');
    await press('Start');
    const notice = await screen.findByText(/priya.raman, step 1 of 3/);
    expect(notice).toBeVisible();
    expect(screen.getByRole('link', { name: 'Join' })).toHaveAttribute(
      'href',
      '/handoff/runs/r7',
    );
    await press('Start another');
    await screen.findByLabelText('Address');
    const [first, second] = asked as { requestId: string }[];
    expect(second.requestId).toBe(first.requestId);
  });

  it('says who is at it before anybody starts', async () => {
    serve();
    renderPane({
      runs: [
        exampleRun(),
        exampleRun({
          id: 'r2',
          document: { ...exampleRun().document, id: 'd2' },
        }),
      ],
    });
    expect(
      await screen.findByRole('link', {
        name: 'Join the run of High error rate',
      }),
    ).toHaveAttribute('href', '/handoff/runs/r1');
  });

  it('tells those who may not, and has nothing to tick for them', async () => {
    serve();
    renderPane({ denied: ['handoff.run.create'] });
    expect(
      await screen.findByRole('button', { name: 'Start run' }),
    ).toBeDisabled();
    for (const box of await screen.findAllByRole('checkbox')) {
      expect(box).toBeDisabled();
    }
  });

  it.each([
    ['has no steps', { steps: [] }],
    ['is retired', { document: exampleDocument({ retired: true }) }],
    ['is no procedure', { document: exampleDocument({ kind: 'operations' }) }],
  ])('is not offered where a document %s', async (_, changes) => {
    serve(changes);
    renderPane();
    await screen.findByRole('article', { name: 'High error rate' });
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /Copy link/ })).toBeVisible(),
    );
    expect(screen.queryByRole('button', { name: 'Start run' })).toBeNull();
  });

  it('plans a drill in the time zone of its reader', async () => {
    serve();
    const planned: unknown[] = [];
    server.use(
      answer('PlanDrill', ({ body }) => {
        planned.push(body);
        return {
          id: 'dr1',
          document: exampleRun().document,
          owner: 'group:default/checkout',
          state: 'planned',
          createdAt: '2026-11-21T08:00:00Z',
          createdBy: ME,
          at: (body as { at: string }).at,
        };
      }),
    );
    renderPane();
    await press('Plan a drill');
    const dialog = await screen.findByRole('dialog', {
      name: 'Plan a drill of “High error rate”',
    });
    expect(await axe(dialog)).toHaveNoViolations();
    expect(dialog).toHaveTextContent(/In your time zone/);
    const when = within(dialog).getByLabelText('When');
    await userEvent.clear(when);
    await userEvent.type(when, '2020-01-12T09:00');
    expect(dialog).toHaveTextContent('Choose a time in the future.');
    expect(
      within(dialog).getByRole('button', { name: 'Plan it' }),
    ).toBeDisabled();
    await userEvent.clear(when);
    await userEvent.type(when, '2099-01-12T09:00');
    await press('Plan it');
    expect(await screen.findByText(/The drill is planned for/)).toBeVisible();
    expect(planned).toEqual([
      {
        documentId: 'd1',
        at: new Date('2099-01-12T09:00').toISOString(),
      },
    ]);
  });
});
