import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import { answer, Failure } from '../../__testUtils__/handoffHandlers';
import { exampleFollowUp } from '../../__testUtils__/examples';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import {
  exampleDetail,
  exampleRun,
  exampleStep,
  ME,
  PRIYA,
} from '../__testUtils__/exampleRun';
import { exampleSuspects } from '../../changes/__testUtils__/exampleSuspects';
import { FakeRuns } from '../__testUtils__/FakeRuns';
import { RunPage } from './RunPage';

const server = setupServer();
registerMswTestHooks(server);

function renderPage(denied: string[] = []) {
  return renderHandoff(
    <Routes>
      <Route path="/handoff/runs/:id" element={<RunPage />} />
      <Route path="*" element={<p>Elsewhere</p>} />
    </Routes>,
    { at: '/handoff/runs/r1', denied },
  );
}

async function openRun(runs = new FakeRuns(), denied: string[] = []) {
  server.use(...runs.handlers);
  const view = renderPage(denied);
  await screen.findByRole('heading', { name: 'High error rate' });
  if (denied.length === 0) {
    // It comes once the portal has said that the reader may take part.
    await screen.findByRole('region', { name: 'Current step' });
  }
  return { runs, ...view };
}

const bar = () => screen.getByRole('region', { name: 'Current step' });
const step = (number: number) =>
  screen.getByRole('article', { name: new RegExp(`^Step ${number}:`) });
const press = (name: string | RegExp) =>
  userEvent.click(within(bar()).getByRole('button', { name }));

describe('RunPage', () => {
  beforeEach(() => window.localStorage.clear());

  it('shows what to do, who is in it and why, without barriers', async () => {
    const detail = exampleDetail({
      run: exampleRun({
        trigger: 'alert',
        environment: 'production',
        alerts: [{ alertname: 'HighErrorRate', labels: {}, state: 'firing' }],
      }),
      notes: [
        {
          id: 'n',
          kind: 'note',
          at: '2026-11-21T02:01:00Z',
          by: PRIYA,
          step: 2,
          text: 'It was **helm**',
        },
      ],
    });
    const { container } = await openRun(new FakeRuns(detail));
    expect(screen.getByText('production')).toBeVisible();
    expect(screen.getByRole('list', { name: 'Alerts' })).toHaveTextContent(
      'HighErrorRateFiring',
    );
    expect(await within(step(2)).findByText(/helm rollback/)).toBeVisible();
    expect(within(step(2)).getByRole('button', { name: 'Copy' })).toBeVisible();
    expect(await within(step(2)).findByText('helm')).toBeVisible();
    const log = screen.getByRole('region', { name: 'What happened' });
    expect(log).toHaveTextContent('Step 2');
    expect(bar()).toHaveTextContent('Step 1 of 3');
    expect(bar()).toHaveTextContent('Look at the dashboard');
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each([
    ['the alert that it is about', ['a1'], 'alertId=a1'],
    [
      'it began',
      [],
      'entityRef=component%3Adefault%2Fpayments-api&at=2026-11-21T02%3A00%3A00Z&environment=production',
    ],
  ])('says beside the steps what changed before %s', async (_, ids, asked) => {
    const runs = new FakeRuns(
      exampleDetail({
        run: exampleRun({
          environment: 'production',
          alerts: ids.map(id => ({ id, alertname: 'Errors', labels: {} })),
        }),
      }),
    );
    runs.suspects = exampleSuspects();
    const { container } = await openRun(runs);
    const panel = screen.getByRole('region', { name: 'What changed' });
    expect(
      await within(panel).findByRole('link', { name: 'Roll back payments' }),
    ).toBeVisible();
    expect(runs.suspectsAsked).toEqual([asked]);
    expect(step(3).compareDocumentPosition(panel)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(
      within(bar()).getByRole('button', { name: 'More about the run' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'What changed before' }),
    );
    await waitFor(() => expect(panel).toHaveFocus());
  });

  it('ticks, skips with a reason, fails, and opens again', async () => {
    const { runs } = await openRun();
    await press('Done');
    expect(step(1)).toHaveTextContent(/Done by test/);
    expect(bar()).toHaveTextContent('Step 2 of 3');

    await press('Skip');
    const skip = await screen.findByRole('dialog', { name: 'Skip step 2?' });
    expect(await axe(skip)).toHaveNoViolations();
    const confirm = within(skip).getByRole('button', { name: 'Skip the step' });
    expect(confirm).toBeDisabled();
    await userEvent.type(within(skip).getByRole('textbox'), ' No release ');
    await userEvent.click(confirm);
    expect(step(2)).toHaveTextContent('Reason: No release');

    await press('Failed');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Mark as failed' }),
    );
    expect(step(3)).toHaveTextContent(/Failed, says test/);
    expect(bar()).toHaveTextContent('Every step is settled');

    await userEvent.click(
      screen.getByRole('button', { name: 'Open step 1 again' }),
    );
    expect(bar()).toHaveTextContent('Step 1 of 3');
    await waitFor(() =>
      expect(runs.asked).toEqual([
        '1 done of 0',
        '2 skipped of 0',
        '3 failed of 0',
        '1 open of 1',
      ]),
    );
    expect(runs.bodies[1]).toMatchObject({
      reason: 'No release',
      at: expect.stringMatching(/Z$/),
    });
  });

  it('keeps what is ticked without a network over a reload, and sends it in order', async () => {
    const { runs, unmount } = await openRun();
    runs.isReachable = false;
    await press('Done');
    await press('Note');
    const dialog = await screen.findByRole('dialog', {
      name: 'Note on step 2',
    });
    await userEvent.type(
      within(dialog).getByRole('textbox'),
      'No network here',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Add the note' }),
    );
    expect(
      await screen.findByText('2 changes wait for the network'),
    ).toBeVisible();
    expect(step(1)).toHaveTextContent('Not sent yet');
    expect(runs.asked).toEqual([]);

    unmount();
    runs.isReachable = true;
    renderPage();
    await waitFor(() =>
      expect(runs.asked).toEqual(['1 done of 0', 'note No network here']),
    );
    await waitFor(() =>
      expect(screen.queryByText(/wait for the network/)).toBeNull(),
    );
    expect(
      Object.keys(window.localStorage).filter(name =>
        name.startsWith('handoff.run '),
      ),
    ).toEqual([]);
  });

  it('tries again at once when the network is back', async () => {
    const { runs } = await openRun();
    runs.isReachable = false;
    await press('Done');
    expect(
      await screen.findByText('1 change waits for the network'),
    ).toBeVisible();
    runs.isReachable = true;
    fireEvent(window, new Event('online'));
    await waitFor(() =>
      expect(screen.queryByText(/waits for the network/)).toBeNull(),
    );
    expect(runs.asked).toEqual(['1 done of 0']);
  });

  it.each([
    ['Keep theirs', [] as string[], 'Failed, says priya.raman'],
    ['Send mine again', ['1 done of 1'], 'Done by test'],
  ])('shows a conflict and asks: %s', async (choice, sent, outcome) => {
    const { runs } = await openRun();
    runs.change(1, {
      state: 'failed',
      by: PRIYA,
      at: '2026-11-21T02:14:00Z',
      reason: 'The dashboard is down',
    });
    await press('Done');
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent(
      /priya.raman marked step 1 as failed at .*14.*Reason: The dashboard is down.*Yours: done/,
    );
    await userEvent.click(within(notice).getByRole('button', { name: choice }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await waitFor(() => expect(runs.asked).toEqual(['1 done of 0', ...sent]));
    await waitFor(() => expect(step(1)).toHaveTextContent(outcome));
  });

  it('is steered by keys, but not while somebody types', async () => {
    const { runs } = await openRun();
    await userEvent.keyboard('n');
    expect(step(2)).toHaveFocus();
    expect(step(2)).toHaveAttribute('aria-current', 'step');
    expect(bar()).toHaveTextContent('Back to step 1');
    await userEvent.keyboard('d');
    expect(bar()).toHaveTextContent('Step 3 of 3');
    await userEvent.keyboard('m');
    const dialog = await screen.findByRole('dialog', {
      name: 'Note on step 3',
    });
    expect(within(dialog).getByRole('textbox')).toHaveFocus();
    await userEvent.keyboard('dnm');
    expect(within(dialog).getByRole('textbox')).toHaveValue('dnm');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(runs.asked).toEqual(['2 done of 0', 'note dnm']),
    );

    await userEvent.keyboard('m');
    expect(await screen.findByRole('textbox')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('says whom to call, and keeps who was called', async () => {
    const { runs } = await openRun(
      new FakeRuns(
        exampleDetail({
          steps: [exampleStep({ escalateAt: '2026-11-21T02:15:00Z' })],
          escalation: {
            text: 'After **15 minutes** call Ann.',
            source: { ...exampleRun().document, title: 'Whom to wake' },
            owners: [],
            contacts: [{ type: 'phone', title: 'Ann', url: 'tel:+461' }],
            documents: [],
          },
        }),
      ),
    );
    await press(/Escalate now, .* over/);
    const dialog = await screen.findByRole('dialog', { name: 'Escalate' });
    expect(await within(dialog).findByText('15 minutes')).toBeVisible();
    expect(dialog).toHaveTextContent('From Whom to wake');
    expect(await axe(dialog)).toHaveNoViolations();
    // There is no telephone in the test.
    dialog.addEventListener('click', event => event.preventDefault());
    await userEvent.click(within(dialog).getByRole('link', { name: /Ann/ }));
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Keep as a note' }),
    );
    await waitFor(() => expect(runs.asked).toEqual(['note Called Ann.']));
    expect(bar()).toHaveTextContent(/Escalated/);
  });

  it('drafts a status update, copies it and keeps it in one tap', async () => {
    const { runs } = await openRun();
    server.use(
      answer('DraftStatusUpdate', () => ({
        text: 'Payments fail since 02:00.',
      })),
    );
    const user = userEvent.setup();
    const copied = jest.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Status update' }));
    const text = await screen.findByRole('textbox', { name: 'Text' });
    await waitFor(() => expect(text).toHaveValue('Payments fail since 02:00.'));
    await user.type(text, ' We are on it.');
    await user.click(
      screen.getByRole('button', { name: 'Copy and keep as a note' }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(copied).toHaveBeenCalledWith(
      'Payments fail since 02:00. We are on it.',
    );
    await waitFor(() =>
      expect(runs.asked).toEqual([
        'note Payments fail since 02:00. We are on it.',
      ]),
    );
  });

  it('reports a step as wrong, and keeps that in the record', async () => {
    const { runs } = await openRun();
    const sent: unknown[] = [];
    server.use(
      answer('CreateFollowUp', ({ body }) => {
        sent.push(body);
        return exampleFollowUp();
      }),
    );
    await userEvent.click(
      within(step(2)).getByRole('button', { name: 'More about step 2' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Something wrong here' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Something wrong in “Step 2: Roll back”',
    });
    await userEvent.type(
      within(dialog).getByLabelText(/What is wrong/),
      'The namespace is missing{Enter}',
    );
    expect(
      await within(step(2)).findByText(
        'Reported as wrong: The namespace is missing',
      ),
    ).toBeVisible();
    expect(sent).toEqual([
      {
        documentId: 'd1',
        revision: 4,
        heading: { text: 'Mitigation', slug: 'mitigation' },
        description: 'Step 2: Roll back',
        title: 'The namespace is missing',
        origin: { type: 'run', id: 'r1' },
        requestId: expect.any(String),
      },
    ]);
    await waitFor(() => expect(runs.asked).toHaveLength(1));
  });

  it('finishes with an outcome and what to correct, and is read-only then', async () => {
    const { runs } = await openRun(
      new FakeRuns(
        exampleDetail({ run: exampleRun({ asksForOutcome: true }) }),
      ),
    );
    const question = screen.getByText(
      'Its alerts have resolved: how did it end?',
    );
    expect(question).toBeVisible();
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Finish' }).at(-1)!,
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'How did it end?',
    });
    expect(await axe(dialog)).toHaveNoViolations();
    expect(dialog).toHaveTextContent('3 steps are still open');
    const outcomes = within(dialog)
      .getAllByRole('radio')
      .map(radio => radio.getAttribute('value'));
    expect(outcomes).toEqual([
      'resolved',
      'mitigated',
      'escalated',
      'not-helpful',
    ]);
    await userEvent.click(within(dialog).getByLabelText('Mitigated'));
    await userEvent.type(
      within(dialog).getByLabelText('Correction 1'),
      'Name the cluster',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Finish the run' }),
    );
    expect(
      await screen.findByText('This run has ended: Mitigated'),
    ).toBeVisible();
    expect(runs.bodies).toEqual([
      { outcome: 'mitigated', corrections: [{ text: 'Name the cluster' }] },
    ]);
    expect(screen.queryByRole('region', { name: 'Current step' })).toBeNull();
    expect(step(1)).not.toHaveAttribute('aria-current');
    expect(
      screen.getByRole('button', { name: 'Mark step 1 as done' }),
    ).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Add a note' })).toBeEnabled();
    expect(screen.getByRole('button', { name: 'Export' })).toBeEnabled();
  });

  it('says that the document has changed', async () => {
    await openRun(new FakeRuns(exampleDetail({ newestRevision: 6 })));
    expect(
      screen.getByText('The document has changed since this run began'),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Show what changed' }),
    ).toHaveAttribute('aria-expanded', 'false');
  });

  it('lets those who may not take part look, and says so', async () => {
    await openRun(new FakeRuns(), ['handoff.run.update']);
    expect(
      await screen.findByText('You may see this run, but not take part in it.'),
    ).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Current step' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add a note' })).toBeNull();
  });

  it('tells what others did', async () => {
    const { runs } = await openRun();
    runs.change(1, { state: 'done', by: PRIYA, at: '2026-11-21T02:14:00Z' });
    fireEvent(window, new Event('online'));
    expect(
      await within(
        screen.getByRole('log', { name: 'What others did' }),
      ).findByText('priya.raman marked step 1 as done.'),
    ).toBeInTheDocument();
    expect(bar()).toHaveTextContent('Step 2 of 3');
    expect(runs.detail.steps[0].by).not.toBe(ME);
  });

  it('explains that a run is not there', async () => {
    server.use(
      answer('GetRun', () => new Failure(404, 'NotFoundError', 'No run')),
    );
    renderPage();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The run could not be loaded',
    );
  });
});
