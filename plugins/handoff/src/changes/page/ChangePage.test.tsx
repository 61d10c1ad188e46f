import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ChangeDetails } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import {
  answer,
  Failure,
  noReleases,
} from '../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import { setViewportWidth } from '../../__testUtils__/viewport';
import {
  exampleChange,
  exampleChangeDetails,
  exampleNote,
} from '../__testUtils__/exampleChange';
import { ChangePage } from './ChangePage';

const server = setupServer();
registerMswTestHooks(server);

function show(details: ChangeDetails | Failure, denied?: string[]) {
  server.use(
    answer('GetChange', () => details),
    noReleases,
  );
  return renderHandoff(
    <Routes>
      <Route path="/handoff/changes/:id" element={<ChangePage />} />
    </Routes>,
    { at: '/handoff/changes/c1', denied },
  );
}

const region = async (name: string) =>
  within(await screen.findByRole('region', { name }));

/** Opens what only the browser opens: jsdom does not tell that a disclosure was. */
async function open(summary: string) {
  const details = (await screen.findByText(summary)).closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

describe('ChangePage', () => {
  beforeEach(() => setViewportWidth(1280));

  it('shows the change, how to undo it, and its note in the order of the template', async () => {
    const { container } = show(exampleChangeDetails());
    expect(
      await screen.findByRole('heading', { level: 2, name: /^Retry once/ }),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: /^Show the diff/ }),
    ).toHaveAttribute('href', 'https://github.com/acme/payments/pull/412');

    const undo = await region('How to undo it');
    expect(
      undo.getByRole('link', { name: 'Roll back payments' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/payments-api/handoff?document=d2',
    );
    expect(undo.getByText(/Revision 2, when the note named it/)).toBeVisible();
    expect(
      undo.getByRole('link', { name: 'See what has changed' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/payments-api/handoff?document=d2&view=history&from=2&to=3',
    );
    expect(
      undo.getByRole('link', { name: 'When to roll back' }),
    ).toHaveAttribute('href', '#note-rollbackCriteria');

    const note = await region('Operational note');
    expect(
      note.getAllByRole('heading', { level: 4 }).map(each => each.textContent),
    ).toEqual([
      'Intent',
      'Risk',
      'Monitoring',
      'When to roll back',
      'How to roll back',
      'Feature flags',
      'Documents',
    ]);
    expect(await note.findByText('for nothing')).toBeVisible();
    expect(note.getByText('for nothing').tagName).toBe('EM');
    expect(await region('Intent')).toBeDefined();
    expect(
      (await region('Feature flags')).getByText('Emptied in the portal.'),
    ).toBeVisible();
    expect(
      (await region('Documents')).getByRole('link', {
        name: /^https:\/\/wiki.example\/eu/,
      }),
    ).toBeVisible();
    expect(
      note.getByText(
        /^Nothing is said of: What is not certain, Impact on users, Deployment strategy, Migrations/,
      ),
    ).toBeVisible();
    expect(note.getByText(/Last said by/)).toHaveTextContent('priya.raman');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('takes what the description says, and tells when somebody was faster', async () => {
    const sent: unknown[] = [];
    let isOutdated = true;
    show(exampleChangeDetails());
    server.use(
      answer('EditNote', ({ body, headers }) => {
        sent.push([body, headers.get('if-match')]);
        return isOutdated
          ? new Failure(412, 'PreconditionFailedError', 'Changed')
          : exampleNote();
      }),
    );
    const monitoring = await region('Monitoring');
    expect(monitoring.getByText('edited in the portal')).toBeVisible();
    expect(await monitoring.findByText('Retries.')).toBeVisible();
    const take = monitoring.getByRole('button', {
      name: 'Take what the description says',
    });
    await userEvent.click(take);
    expect(await monitoring.findByRole('alert')).toHaveTextContent(
      'The note has changed since this page was loaded',
    );
    isOutdated = false;
    server.use(
      answer('GetChange', () =>
        exampleChangeDetails({ note: exampleNote({ fields: {} }) }),
      ),
    );
    await userEvent.click(take);
    await waitFor(() => expect(take).not.toBeInTheDocument());
    expect(sent).toEqual([
      [{ featureFlags: null }, '"2"'],
      [{ featureFlags: null }, '"2"'],
    ]);
  });

  it('flags a high risk without a way back, names what is missing, and where the description could not be read', async () => {
    show(
      exampleChangeDetails({
        note: exampleNote({
          fields: { risk: { value: 'high', origin: 'description' } },
          summary: {
            isWritten: true,
            risk: 'high',
            missing: ['intent', 'rollbackProcedure'],
            lacksRollback: true,
          },
          problems: [
            { field: 'impact', line: 12, message: 'A comment is never closed' },
          ],
          documents: [],
        }),
      }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'High risk, and nothing says how to undo it',
    );
    expect(
      screen.getByText('Required by its risk: Intent, How to roll back.'),
    ).toBeVisible();
    expect(
      screen.getByText('Impact on users, line 12', { exact: false }),
    ).toBeVisible();
    expect(
      (await region('How to roll back')).getByText(
        'Not answered, but required by the risk.',
      ),
    ).toBeVisible();
    expect(screen.queryByRole('region', { name: 'How to undo it' })).toBeNull();
  });

  it('says that a change was undone, and what it undoes', async () => {
    const reference = { kind: 'pull-request', state: 'merged' } as const;
    show(
      exampleChangeDetails({
        revertedBy: { ...reference, id: 'c5', title: 'Revert "Retry once"' },
        reverts: [{ ...reference, id: 'c6', title: 'Retry forever' }],
      }),
    );
    expect(
      await screen.findByRole('link', { name: 'Revert "Retry once"' }),
    ).toHaveAttribute('href', '/handoff/changes/c5');
    expect(screen.getByRole('link', { name: 'Retry forever' })).toHaveAttribute(
      'href',
      '/handoff/changes/c6',
    );
  });

  it('lays out thousands of files in portions, and only when asked', async () => {
    const paths = Array.from({ length: 3000 }, (_, index) => `src/${index}.ts`);
    show(
      exampleChangeDetails({
        change: exampleChange({
          size: { files: 4100, additions: 9, deletions: 1 },
        }),
        paths,
      }),
    );
    expect(await screen.findByText('4100 files')).toBeVisible();
    expect(screen.queryByText('src/0.ts')).toBeNull();
    await open('4100 files');
    expect(await screen.findByText('src/199.ts')).toBeInTheDocument();
    expect(screen.queryByText('src/200.ts')).toBeNull();
    expect(
      screen.getByText('The first 3000 of them are known.'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByText('Show 200 more'));
    expect(await screen.findByText('src/399.ts')).toBeInTheDocument();
  });

  it('compares what the note said at two times as a whole', async () => {
    show(exampleChangeDetails());
    server.use(
      answer('ListNoteRevisions', () => ({
        items: [
          {
            number: 3,
            origin: 'portal',
            at: '2026-11-20T15:00:00Z',
            by: 'user:default/priya.raman',
            fields: { monitoring: 'Retries stay low.', featureFlags: null },
          },
          {
            number: 2,
            origin: 'portal',
            at: '2026-11-20T14:30:00Z',
            by: 'user:default/priya.raman',
            fields: { monitoring: 'Retries.' },
          },
          {
            number: 1,
            origin: 'description',
            at: '2026-11-20T14:00:00Z',
            by: 'Amara Osei',
            fields: { intent: 'Fewer refusals.', featureFlags: 'None.' },
          },
        ],
      })),
    );
    await open('History of the note');
    expect(await screen.findByText('The description said this')).toBeVisible();
    expect(screen.getAllByText('Edited in the portal')).toHaveLength(2);
    const table = await screen.findByRole('table');
    expect(table).toHaveTextContent(/Retries.*Retries stay low/);
    expect(table).toHaveTextContent('None.');
    expect(table).not.toHaveTextContent('Removed:Fewer refusals.');
    await userEvent.click(
      screen.getByRole('radio', { name: 'Compare from revision 1' }),
    );
    expect(
      await screen.findByRole('table', {
        name: 'Differences from revision 1 to revision 3',
      }),
    ).toHaveTextContent(/Added:## Monitoring/);
  });

  it('asks nobody to write a note who may not, nor one for a deployment', async () => {
    show(exampleChangeDetails(), ['handoff.note.update']);
    const note = await region('Operational note');
    expect(note.queryByRole('link', { name: 'Edit note' })).toBeNull();
    expect(note.queryByRole('button', { name: /^Take/ })).toBeNull();
  });

  it('says where the notes of a deployment are, and explains what failed', async () => {
    show(
      exampleChangeDetails({
        change: exampleChange({ kind: 'deployment', note: undefined }),
        note: undefined,
      }),
    );
    expect(
      await screen.findByText(/^A deployment has no note of its own/),
    ).toBeVisible();
    expect(screen.queryByText('History of the note')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Write a note' })).toBeNull();
  });

  it('says who should know of a change of monitoring, and has them say so', async () => {
    const entityRefs = ['component:default/payments-api'];
    const details = (given: object[], isApprover = true) =>
      exampleChangeDetails({
        change: exampleChange({
          kind: 'monitoring',
          note: undefined,
          entityRefs,
          acknowledgement: {
            given: given as [],
            awaited: given.length ? [] : entityRefs,
          },
        }),
        note: undefined,
        description: '**PaymentsDown** was removed.',
        acknowledging: {
          approvers: given.length ? [] : ['group:default/sre'],
          isApprover,
        },
      });
    const sent: unknown[] = [];
    const by = 'user:default/amara.osei';
    const given = [
      {
        entityRef: entityRefs[0],
        by,
        at: '2026-11-20T15:00:00Z',
        comment: 'Agreed with Priya',
      },
    ];
    const { container } = show(details([]));
    server.use(
      answer('AcknowledgeChange', ({ body }) => {
        sent.push(body);
        server.use(answer('GetChange', () => details(given)));
        return details(given).change;
      }),
      answer('WithdrawAcknowledgement', () => {
        sent.push('withdrawn');
        server.use(answer('GetChange', () => details([], false)));
        return details([]).change;
      }),
    );
    const panel = await region('Acknowledgement');
    expect(
      panel.getByText('Nobody has acknowledged this change'),
    ).toBeVisible();
    expect(
      panel.getByText(/^It changes what alerts or when/),
    ).toHaveTextContent('sre should know');
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(panel.getByRole('button', { name: 'Acknowledge' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(
      dialog.getByRole('textbox', { name: 'Comment' }),
      ' Agreed with Priya ',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Acknowledge' }));
    expect(await panel.findByText('Agreed with Priya')).toBeVisible();
    expect(panel.getByText(/^Acknowledged by/)).toHaveTextContent('amara.osei');
    await userEvent.click(panel.getByRole('button', { name: 'Take back' }));
    const question = within(await screen.findByRole('dialog'));
    await userEvent.click(question.getByRole('button', { name: 'Take back' }));
    expect(
      await panel.findByText('Nobody has acknowledged this change'),
    ).toBeVisible();
    // Whoever does not answer for it reads who does.
    expect(panel.queryByRole('button')).toBeNull();
    expect(sent).toEqual([{ comment: 'Agreed with Priya' }, 'withdrawn']);
  });

  it('explains that a change is not there', async () => {
    show(new Failure(404, 'NotFoundError', 'No'));
    expect(
      await screen.findByText('It does not exist, or you may not see it.'),
    ).toBeVisible();
  });
});
