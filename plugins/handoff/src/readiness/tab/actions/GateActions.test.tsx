import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GateStanding } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { DateTime } from 'luxon';
import { setupServer } from 'msw/node';
import { exampleSummary } from '../../../__testUtils__/examples';
import { answer, Failure } from '../../../__testUtils__/handoffHandlers';
import {
  exampleReadiness,
  exampleSignOff,
  exampleStanding,
  exampleWaiver,
} from '../../../__testUtils__/readinessExamples';
import { renderHandoff } from '../../../__testUtils__/renderHandoff';
import { EntityReadiness } from '../EntityReadiness';

const server = setupServer();
registerMswTestHooks(server);

const USER = 'user:default/amara.osei';

const document = {
  id: 'd1',
  entityRef: 'component:default/payments-api',
  kind: 'runbook' as const,
  title: 'High error rate',
};

const review: Parameters<typeof exampleStanding>[0] = {
  state: 'no-data',
  reason: '0 of 1 approvals',
  actions: ['sign-off', 'request-waiver'],
  gate: {
    id: 'operations-review',
    title: 'Operations agree',
    decidedBy: ['sign-off'],
  },
};

/** Keeps what is sent, each with the part of the path that matters. */
function serve() {
  const sent: unknown[] = [];
  const keep =
    <T,>(operation: string, result: T) =>
    ({ path, body }: { path: Record<string, string>; body: unknown }) => {
      sent.push([operation, path.gateId ?? path.id, body]);
      return result;
    };
  server.use(
    answer('SignOffGate', keep('sign', exampleReadiness())),
    answer('DecideGate', keep('decide', exampleReadiness())),
    answer('RevokeSignOff', keep('revoke sign-off', exampleReadiness())),
    answer('RequestWaiver', keep('request', exampleWaiver())),
    answer('DecideWaiver', keep('decide waiver', exampleWaiver())),
    answer('RevokeWaiver', keep('revoke waiver', exampleWaiver())),
  );
  return sent;
}

/** Renders the readiness of an entity with one gate, which is open. */
function renderGate(standing: GateStanding, denied: string[] = []) {
  const reload = jest.fn();
  const rendered = renderHandoff(
    <EntityReadiness
      summary={exampleSummary({
        readiness: exampleReadiness({ gates: [standing] }),
      })}
      reload={reload}
    />,
    { at: `/?gate=${standing.id}`, denied, user: [USER] },
  );
  return { ...rendered, reload };
}

async function press(name: string) {
  await userEvent.click(await screen.findByRole('button', { name }));
  return within(await screen.findByRole('dialog'));
}

describe('GateActions', () => {
  it('signs with a reason or evidence, and asks for the readiness anew', async () => {
    const sent = serve();
    const { reload, baseElement } = renderGate(exampleStanding(review));
    expect(
      await screen.findByRole('region', { name: 'Yours to do' }),
    ).toBeVisible();
    const dialog = await press('Sign');
    const confirm = dialog.getByRole('button', { name: 'Sign' });
    expect(confirm).toBeDisabled();
    expect(dialog.getByLabelText('What you looked at')).toHaveFocus();
    const evidence = dialog.getByLabelText('Link to the evidence');
    await userEvent.type(evidence, 'data:text/html,x');
    expect(dialog.getByText(/^A link begins with/)).toBeVisible();
    expect(confirm).toBeDisabled();
    await userEvent.clear(evidence);
    await userEvent.type(evidence, 'https://ci.example/42');
    expect(await axe(baseElement)).toHaveNoViolations();
    await userEvent.click(confirm);
    await waitFor(() => expect(reload).toHaveBeenCalled());
    expect(sent).toEqual([
      [
        'sign',
        'operations-review',
        { verdict: 'approved', evidenceUrl: 'https://ci.example/42' },
      ],
    ]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('asks for a reason to object, and keeps it when the backend refuses', async () => {
    server.use(
      answer(
        'SignOffGate',
        () => new Failure(403, 'NotAllowedError', 'You are in no such role'),
      ),
    );
    const { reload } = renderGate(exampleStanding(review));
    const dialog = await press('Object');
    expect(dialog.getByRole('button', { name: 'Object' })).toBeDisabled();
    await userEvent.type(
      dialog.getByLabelText(/^What is wrong/),
      'Step 2 is wrong',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Object' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'You are in no such role',
    );
    expect(dialog.getByLabelText(/^What is wrong/)).toHaveValue(
      'Step 2 is wrong',
    );
    expect(reload).not.toHaveBeenCalled();
  });

  it('signs a void sign-off again on the difference alone', async () => {
    const sent = serve();
    server.use(
      answer('GetRevision', ({ path }) => ({
        revision: {
          number: Number(path.number),
          createdAt: '2026-11-01T08:00:00Z',
          hash: path.number,
          minor: false,
        },
        content: path.number === '4' ? 'Restart it\n' : 'Drain it first\n',
        headings: [],
      })),
    );
    renderGate(
      exampleStanding({
        ...review,
        signOffs: [
          exampleSignOff({
            by: USER,
            state: 'void',
            voidedBy: [
              {
                trigger: 'document-content',
                difference: { document, signed: 4, current: 6 },
              },
            ],
          }),
        ],
      }),
    );
    const dialog = await press('Sign again');
    const table = await dialog.findByRole('table', {
      name: 'Differences from revision 4 to revision 6',
    });
    expect(table).toHaveTextContent('Restart it');
    expect(table).toHaveTextContent('Drain it first');
    expect(dialog.queryByText(/At least one runbook/)).toBeNull();
    await userEvent.type(
      dialog.getByLabelText('What you looked at'),
      'The new step is right',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Sign' }));
    await waitFor(() =>
      expect(sent).toEqual([
        [
          'sign',
          'operations-review',
          { verdict: 'approved', reason: 'The new step is right' },
        ],
      ]),
    );
  });

  it('takes back one’s own word', async () => {
    const sent = serve();
    renderGate(
      exampleStanding({
        ...review,
        signOffs: [exampleSignOff({ id: 's7', by: USER })],
      }),
    );
    const dialog = await press('Take back');
    await userEvent.type(dialog.getByLabelText(/^Reason/), 'Too early');
    await userEvent.click(dialog.getByRole('button', { name: 'Take back' }));
    await waitFor(() =>
      expect(sent).toEqual([
        ['revoke sign-off', 's7', { reason: 'Too early' }],
      ]),
    );
  });

  it('decides between signals that conflict', async () => {
    const sent = serve();
    renderGate(
      exampleStanding({
        state: 'warning',
        actions: ['decide'],
        signals: [
          {
            source: 'check',
            state: 'failed',
            reason: 'The document is stale',
            evidence: [],
          },
          {
            source: 'reported',
            state: 'passed',
            reason: 'The pipeline is green',
            evidence: [],
          },
        ],
      }),
    );
    const dialog = await press('Decide');
    expect(dialog.getByText('The document is stale')).toBeVisible();
    expect(dialog.getByText('The pipeline is green')).toBeVisible();
    await userEvent.click(dialog.getByRole('radio', { name: 'Passed' }));
    expect(dialog.getByRole('button', { name: 'Decide' })).toBeDisabled();
    await userEvent.type(
      dialog.getByLabelText(/^Reason/),
      'The check looks at the wrong cluster',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Decide' }));
    await waitFor(() =>
      expect(sent).toEqual([
        [
          'decide',
          'runbook',
          { state: 'passed', reason: 'The check looks at the wrong cluster' },
        ],
      ]),
    );
  });

  it('asks for a waiver until the end of a day', async () => {
    const sent = serve();
    renderGate(exampleStanding({ ...review, actions: ['request-waiver'] }));
    const dialog = await press('Request waiver');
    await userEvent.type(
      dialog.getByLabelText(/^Why it has to go on/),
      'The cluster moves',
    );
    const confirm = dialog.getByRole('button', { name: 'Ask for it' });
    expect(confirm).toBeDisabled();
    await userEvent.type(
      dialog.getByLabelText(/^What is done meanwhile/),
      'Twice the instances',
    );
    await userEvent.click(dialog.getByRole('radio', { name: '30 days' }));
    await userEvent.click(confirm);
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent).toEqual([
      [
        'request',
        undefined,
        {
          entityRef: 'component:default/payments-api',
          gateId: 'operations-review',
          reason: 'The cluster moves',
          mitigation: 'Twice the instances',
          expiresAt: DateTime.local()
            .plus({ days: 30 })
            .endOf('day')
            .toUTC()
            .toISO(),
        },
      ],
    ]);
  });

  it('approves or denies the waiver of somebody else, and ends one', async () => {
    const sent = serve();
    const waiver = exampleWaiver({ actions: ['decide'] });
    const { unmount } = renderGate(
      exampleStanding({ state: 'failed', waiver }),
    );
    expect(
      await screen.findByRole('region', { name: 'Yours to do' }),
    ).toBeVisible();
    const approval = await press('Approve waiver');
    expect(approval.getByText('Twice the instances until then')).toBeVisible();
    await userEvent.click(approval.getByRole('button', { name: 'Approve' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    const denial = await press('Deny waiver');
    expect(denial.getByRole('button', { name: 'Deny' })).toBeDisabled();
    await userEvent.type(denial.getByLabelText(/^Reason/), 'Too long');
    await userEvent.click(denial.getByRole('button', { name: 'Deny' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    unmount();

    renderGate(
      exampleStanding({
        state: 'waived',
        waiver: { ...waiver, state: 'approved', actions: ['revoke'] },
      }),
    );
    const end = await press('Revoke waiver');
    await userEvent.type(end.getByLabelText(/^Reason/), 'It is mended');
    await userEvent.click(end.getByRole('button', { name: 'Revoke' }));
    await waitFor(() =>
      expect(sent).toEqual([
        ['decide waiver', 'w1', { state: 'approved' }],
        ['decide waiver', 'w1', { state: 'denied', reason: 'Too long' }],
        ['revoke waiver', 'w1', { reason: 'It is mended' }],
      ]),
    );
  });

  it('hides what the policy does not let the reader do', async () => {
    renderGate(exampleStanding(review), [
      'handoff.gate.sign-off',
      'handoff.waiver.request',
    ]);
    expect(await screen.findByText('0 of 1 approvals')).toBeVisible();
    expect(
      await screen.findByText('Nobody has said anything yet.'),
    ).toBeVisible();
    expect(
      screen.queryByRole('group', { name: 'What you can do' }),
    ).not.toBeInTheDocument();
  });
});
