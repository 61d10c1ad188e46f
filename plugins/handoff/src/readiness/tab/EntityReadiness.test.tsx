import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Readiness } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import { exampleSummary } from '../../__testUtils__/examples';
import {
  answer,
  Failure,
  nothingToFollowUp,
} from '../../__testUtils__/handoffHandlers';
import {
  exampleReadiness,
  exampleSignOff,
  exampleStanding,
  exampleWaiver,
} from '../../__testUtils__/readinessExamples';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import { setViewportWidth } from '../../__testUtils__/viewport';
import { EntityHandoff } from '../../entity/EntityHandoff';

const server = setupServer(nothingToFollowUp);
registerMswTestHooks(server);

const TAB = '/catalog/default/component/payments-api/handoff';
const READINESS = `${TAB}/readiness`;

const document = {
  id: 'd1',
  entityRef: 'component:default/payments-api',
  kind: 'runbook' as const,
  title: 'High error rate',
};

/** Not ready: a rehearsal is missing, a test is waived, and the runbook is fresh. */
const notReady = exampleReadiness({
  status: 'not-ready',
  because: ['rehearsal'],
  advisoryFailures: 2,
  gates: [
    exampleStanding({
      gate: { id: 'runbook' },
      evidence: [{ document }],
      signals: [
        {
          source: 'check',
          state: 'passed',
          reason: 'Verified by user:default/priya.raman on 2026-11-09',
          at: '2026-11-09T08:00:00Z',
          evidence: [
            { document },
            { runId: 'r1' },
            { url: 'https://ci.example/42' },
            { url: 'data:text/html,x' },
          ],
        },
      ],
    }),
    exampleStanding({
      state: 'failed',
      reason: 'The last rehearsal was 200 days ago',
      gate: {
        id: 'rehearsal',
        title: 'The rollback was rehearsed',
        criterion: 'A drill within **90 days**',
        why: 'What was never tried does not work',
        fix: { text: 'Plan a drill', url: 'https://wiki.example/drills' },
        owner: 'group:default/operations',
      },
    }),
    exampleStanding({
      state: 'waived',
      reason: 'The test cluster is being moved',
      gate: { id: 'load-test', title: 'It holds the load' },
      waiver: exampleWaiver({
        state: 'approved',
        expiresAt: '2099-01-01T12:00:00Z',
      }),
    }),
    exampleStanding({
      state: 'failed',
      isEnforced: false,
      gate: {
        id: 'slo',
        title: 'An objective is set',
        enforceFrom: '2027-01-31T12:00:00Z',
      },
    }),
  ],
});

function serve(readiness: Readiness | undefined) {
  server.use(answer('GetEntitySummary', () => exampleSummary({ readiness })));
}

function renderTab(options: { at?: string; denied?: string[] } = {}) {
  const { at = READINESS, denied } = options;
  return renderHandoff(
    <Routes>
      <Route
        path={`${TAB}/*`}
        element={<EntityHandoff entityRef="component:default/payments-api" />}
      />
    </Routes>,
    { at, denied },
  );
}

/** The row of a gate. */
async function findGate(title: string) {
  const row = (
    await screen.findByText(title, { selector: 'summary *' })
  ).closest('li');
  return within(row as HTMLElement);
}

describe('EntityReadiness', () => {
  beforeEach(() => setViewportWidth(1280));

  it('says whether the entity is ready, what stops it, and groups the gates by what to do next', async () => {
    serve(notReady);
    const { container } = renderTab();

    const header = (
      await screen.findByRole('heading', { name: 'Readiness', level: 2 })
    ).closest('header') as HTMLElement;
    expect(header).toHaveTextContent('Not ready');
    expect(header).toHaveTextContent('2 advisory gates failed');
    expect(
      within(header).getByRole('link', { name: 'The rollback was rehearsed' }),
    ).toHaveAttribute('href', `${READINESS}?gate=rehearsal`);
    expect(
      screen
        .getAllByRole('region')
        .flatMap(region => region.textContent?.slice(0, 19) || []),
    ).toEqual([
      'Stops readiness1The',
      'At risk or due soon',
      'Passed1A runbook is',
    ]);

    const soon = within(
      screen.getByRole('region', { name: 'At risk or due soon' }),
    );
    expect(
      soon.getByText(/^Waived until Jan 1, 2099, \d+ days left$/),
    ).toBeVisible();
    expect(soon.getByText('Required, counts from Jan 31, 2027')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('opens the gate that the address names: what it asks for, why, and how to get there', async () => {
    serve(notReady);
    const scrolled = jest.fn();
    Element.prototype.scrollIntoView = scrolled;
    renderTab({ at: `${READINESS}?gate=rehearsal` });

    const gate = await findGate('The rollback was rehearsed');
    expect(
      await gate.findByText('90 days', { selector: 'strong' }),
    ).toBeVisible();
    expect(
      await gate.findByText('What was never tried does not work'),
    ).toBeVisible();
    expect(gate.getByText(/^Owner: operations/)).toBeVisible();
    expect(
      gate.getByRole('link', { name: /^wiki\.example\/drills/ }),
    ).toHaveAttribute('href', 'https://wiki.example/drills');
    expect(gate.getByText('Nobody has said anything yet.')).toBeVisible();
    expect(scrolled).toHaveBeenCalled();
  });

  it('tells what a result rests on, with links that are safe', async () => {
    serve(notReady);
    renderTab();
    const gate = await findGate('A runbook is there and fresh');
    await userEvent.click(gate.getByText('A runbook is there and fresh'));
    expect(await gate.findByText(/^Verified by priya\.raman on/)).toBeVisible();
    expect(gate.getByRole('link', { name: 'High error rate' })).toHaveAttribute(
      'href',
      `${TAB}?document=d1`,
    );
    expect(gate.getByRole('link', { name: 'Run' })).toHaveAttribute(
      'href',
      '/handoff/runs/r1',
    );
    expect(
      gate.getByRole('link', { name: /^ci\.example\/42/ }),
    ).toHaveAttribute('href', 'https://ci.example/42');
    expect(gate.getByText('data:text/html,x').closest('a')).toBeNull();
  });

  it('shows why a sign-off is void, and what changed a little beside one that is not', async () => {
    serve(
      exampleReadiness({
        gates: [
          exampleStanding({
            state: 'no-data',
            gate: {
              id: 'operations-review',
              title: 'Operations agree',
              decidedBy: ['sign-off'],
              signOff: {
                roles: ['group:default/operations', 'entity-owner'],
                approvals: 2,
                voidOn: ['criterion', 'document-content'],
              },
            },
            signOffs: [
              exampleSignOff({
                state: 'void',
                voidedBy: [
                  { trigger: 'criterion' },
                  {
                    trigger: 'document-content',
                    difference: { document, signed: 4, current: 6 },
                  },
                ],
              }),
              exampleSignOff({
                id: 's2',
                by: 'user:default/lin.wei',
                minorChanges: [{ document, signed: 5, current: 6 }],
              }),
              exampleSignOff({
                id: 's3',
                by: 'user:default/noor.haddad',
                verdict: 'objected',
                reason: 'The second step is wrong',
              }),
            ],
          }),
        ],
      }),
    );
    renderTab({ at: `${READINESS}?gate=operations-review` });
    const list = within(
      await screen.findByRole('region', { name: 'Sign-offs' }),
    );
    expect(
      list.getByText(/^2 approvals by operations or owner of the entity$/),
    ).toBeVisible();
    expect(list.getByText('The criterion was changed.')).toBeVisible();
    expect(
      list.getByRole('link', {
        name: 'Compare revisions 4 and 6 of High error rate',
      }),
    ).toHaveAttribute('href', `${TAB}?document=d1&view=history&from=4&to=6`);
    expect(list.getByText(/^Minor changes since/)).toHaveTextContent(
      'from revision 5 to revision 6',
    );
    expect(list.getByText('Objected')).toBeVisible();
    expect(list.getByText('The second step is wrong')).toBeVisible();
  });

  it('tells the history of a gate, and of the entity at a time in the past, without anything to do there', async () => {
    serve(notReady);
    const asked: string[] = [];
    server.use(
      answer('ListReadinessHistory', ({ query }) => {
        asked.push(query.get('gateId') ?? 'all');
        return {
          items: [
            {
              id: 't1',
              entityRef: notReady.entityRef,
              gateId: 'rehearsal',
              at: '2026-11-01T10:00:00.000Z',
              from: 'passed',
              to: 'failed',
              reason: 'The last rehearsal was 90 days ago',
              cause: { type: 'document', by: 'user:default/amara.osei' },
            },
            {
              id: 't2',
              entityRef: notReady.entityRef,
              at: '2026-11-01T10:00:00.000Z',
              to: 'not-ready',
              reason: 'rehearsal, gone-gate',
              cause: { type: 'first' },
            },
          ],
          totalItems: 2,
          pageInfo: {},
        };
      }),
      answer('GetReadiness', ({ query }) => {
        asked.push(`at ${query.get('at')}`);
        return exampleReadiness({
          gates: [exampleStanding({ state: 'failed', actions: ['sign-off'] })],
          status: 'not-ready',
          because: ['runbook'],
        });
      }),
    );
    renderTab();
    const [history] = (await screen.findAllByText('History')).slice(-1);
    await userEvent.click(history);
    expect(
      await screen.findByText('The rollback was rehearsed: Passed → Failed'),
    ).toBeVisible();
    expect(screen.getByText(/^A document was changed, by/)).toHaveTextContent(
      'by amara.osei',
    );
    expect(screen.getByText('Readiness: Not ready')).toBeVisible();
    expect(
      screen.getByText('The rollback was rehearsed, gone-gate'),
    ).toBeVisible();

    await userEvent.click(
      screen.getAllByRole('link', { name: 'Readiness then' })[0],
    );
    expect(await screen.findByText(/^This is the past/)).toBeVisible();
    await screen.findByRole('region', { name: 'Stops readiness' });
    expect(asked).toEqual(['all', 'at 2026-11-01T10:00:00.000Z']);
    // A gate of then is opened without going back to now.
    await userEvent.click(
      screen.getByRole('link', { name: 'A runbook is there and fresh' }),
    );
    expect(
      await screen.findByText('Nobody has said anything yet.'),
    ).toBeVisible();
    expect(screen.getByText(/^This is the past/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Sign/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'Back to now' })).toHaveAttribute(
      'href',
      READINESS,
    );
  });

  it('explains a past that cannot be loaded', async () => {
    serve(notReady);
    server.use(
      answer(
        'GetReadiness',
        () => new Failure(400, 'InputError', 'Not a time'),
      ),
    );
    renderTab({ at: `${READINESS}?at=yesterday` });
    expect(await screen.findByRole('alert')).toHaveTextContent('Not a time');
  });

  it('tells entities without gates from those that the reader may not see', async () => {
    serve(undefined);
    const { unmount } = renderTab();
    expect(
      await screen.findByText('No gate applies to this entity'),
    ).toBeVisible();
    unmount();
    renderTab({ denied: ['handoff.readiness.read'] });
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });

  it('shows the status on the tab’s other part, and the parts of a system with theirs', async () => {
    serve(
      exampleReadiness({
        status: 'not-ready',
        because: ['component:default/ledger'],
        gates: [],
        parts: [
          {
            entityRef: 'component:default/fx-rates',
            status: 'ready',
            because: [],
            advisoryFailures: 0,
          },
          {
            entityRef: 'component:default/ledger',
            status: 'not-ready',
            because: ['runbook'],
            advisoryFailures: 0,
          },
        ],
      }),
    );
    server.use(
      answer('GetDocument', () => new Failure(404, 'NotFoundError', 'Gone')),
    );
    renderTab({ at: TAB });
    const parts = within(
      await screen.findByRole('navigation', { name: 'Parts of Handoff' }),
    );
    expect(parts.getByRole('link', { name: 'Documents' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await userEvent.click(
      parts.getByRole('link', { name: 'Readiness Not ready' }),
    );
    const list = within(
      await screen.findByRole('region', { name: 'Made up of' }),
    );
    await waitFor(() =>
      expect(
        list.getAllByRole('listitem').map(item => item.textContent),
      ).toEqual(['ledgerNot ready', 'fx-ratesReady']),
    );
    expect(list.getByRole('link', { name: 'ledger' })).toHaveAttribute(
      'href',
      '/catalog/default/component/ledger/handoff/readiness',
    );
  });
});
