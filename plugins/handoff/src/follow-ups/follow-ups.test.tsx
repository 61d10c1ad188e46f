import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DocumentDetail, FollowUp } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import {
  exampleDocument,
  exampleFollowUp,
  examplePage,
  exampleSummary,
} from '../__testUtils__/examples';
import { answer, Failure } from '../__testUtils__/handoffHandlers';
import { renderHandoff } from '../__testUtils__/renderHandoff';
import { DocumentReader } from '../documents/reader';
import { DocumentCorrections } from './DocumentCorrections';
import { EntityFollowUps } from './EntityFollowUps';
import { partitionCorrections } from './partitionCorrections';

const server = setupServer();
registerMswTestHooks(server);

const heading = { text: 'Diagnosis', slug: 'diagnosis' };
const detail: DocumentDetail = {
  document: exampleDocument(),
  content: '## Diagnosis\n\nLook around.\n\n1. Open the dashboard\n',
  headings: [{ depth: 2, ...heading, line: 1 }],
  steps: [
    {
      number: 1,
      title: 'Open the dashboard',
      content: 'Open the dashboard',
      line: 5,
      section: heading,
    },
  ],
  rollbackCriteria: [],
  files: [],
};
const correction = (changes: Partial<FollowUp> = {}) =>
  exampleFollowUp({
    document: {
      id: 'd1',
      entityRef: 'component:default/payments-api',
      kind: 'runbook',
      title: 'High error rate',
      heading,
    },
    revision: 4,
    ...changes,
  });

/** Serves follow-ups and keeps what is sent. */
function serve(followUps: FollowUp[]) {
  const sent: unknown[] = [];
  server.use(
    answer('ListFollowUps', () => examplePage(followUps)),
    answer('CreateFollowUp', ({ body }) => {
      sent.push(body);
      return correction();
    }),
    answer('UpdateFollowUp', ({ body, path, headers }) => {
      sent.push([path.id, body, headers.get('If-Match')]);
      return headers.get('If-Match') === '"old"'
        ? new Failure(412, 'PreconditionFailedError', 'Changed')
        : correction();
    }),
  );
  return sent;
}

function renderDocument() {
  return renderHandoff(
    <DocumentCorrections detail={detail} onChanged={() => {}}>
      <DocumentReader
        detail={detail}
        resolveLink={() => undefined}
        resolveImage={() => undefined}
        headingUrl={slug => `#${slug}`}
        steps={{ lines: new Map([[5, 1]]) }}
      />
    </DocumentCorrections>,
  );
}

describe('partitionCorrections', () => {
  it('keeps in view what is about headings that are gone', () => {
    const here = correction();
    const gone = correction({
      id: 'f2',
      document: {
        ...correction().document!,
        heading: { text: 'X', slug: 'x' },
      },
    });
    const whole = exampleFollowUp({ id: 'f3' });
    const { bySlug, others } = partitionCorrections(
      [here, gone, whole],
      detail.headings,
    );
    expect([...bySlug]).toEqual([['diagnosis', [here]]]);
    expect(others).toEqual([gone, whole]);
  });
});

describe('DocumentCorrections', () => {
  it('reports from one line what is wrong at a heading', async () => {
    const sent = serve([]);
    const { container } = renderDocument();
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Something wrong in “Diagnosis”',
      }),
    );
    expect(screen.getByLabelText(/What is wrong/)).toHaveFocus();
    await userEvent.keyboard('The dashboard has moved{Enter}');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({
      documentId: 'd1',
      revision: 4,
      heading,
      title: 'The dashboard has moved',
      origin: { type: 'document', id: 'd1' },
      requestId: expect.any(String),
    });
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('reports what is wrong in a step that no heading names', async () => {
    const sent = serve([]);
    renderDocument();
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Something wrong in “Step 1: Open the dashboard”',
      }),
    );
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(
      dialog.getByLabelText(/What is wrong/),
      'Which one?{Enter}',
    );
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      heading,
      description: 'Step 1: Open the dashboard',
      title: 'Which one?',
    });
  });

  it('shows what is reported below its heading, and closes what is mended', async () => {
    const sent = serve([correction({ newerRevision: 5 })]);
    renderDocument();
    const banner = await screen.findByText(
      'Reported as wrong: The dashboard has moved',
    );
    expect(
      screen
        .getByRole('heading', { name: 'Diagnosis' })
        .compareDocumentPosition(banner),
    ).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(
      screen.getByText(/Revision 5 of the document is newer/),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Mended' }));
    await userEvent.click(screen.getByRole('button', { name: 'Mark as done' }));
    await waitFor(() =>
      expect(sent).toEqual([['f1', { state: 'done' }, null]]),
    );
  });

  it('says which step is meant, where that was said', async () => {
    serve([correction({ description: 'Step 1: Open the dashboard' })]);
    renderDocument();
    expect(await screen.findByText('Step 1: Open the dashboard')).toBeVisible();
  });

  it('offers nothing to whoever may not report', async () => {
    serve([correction()]);
    renderHandoff(
      <DocumentCorrections detail={detail} onChanged={() => {}}>
        <p>Text</p>
      </DocumentCorrections>,
      { denied: ['handoff.follow-up.update'] },
    );
    expect(await screen.findByText('Text')).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByRole('button')).not.toBeInTheDocument(),
    );
  });
});

describe('EntityFollowUps', () => {
  it('shows who does what until when, drops with a reason, and refuses to overwrite', async () => {
    const sent = serve([]);
    const onChanged = jest.fn();
    const { container } = renderHandoff(
      <EntityFollowUps
        summary={exampleSummary({
          followUps: [
            exampleFollowUp({
              severity: 'critical',
              due: '2026-01-01',
              etag: '"old"',
            }),
          ],
        })}
        onChanged={onChanged}
      />,
    );
    const item = within(await screen.findByRole('listitem'));
    expect(item.getByText(/overdue since/)).toBeVisible();
    expect(item.getByText('Critical')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(item.getByRole('button', { name: 'Drop' }));
    let dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Drop it' })).toBeDisabled();
    await userEvent.type(dialog.getByRole('textbox'), 'Not ours');
    await userEvent.click(dialog.getByRole('button', { name: 'Drop it' }));
    await waitFor(() => expect(onChanged).toHaveBeenCalledTimes(1));
    expect(sent).toEqual([
      ['f1', { state: 'dropped', resolution: 'Not ours' }, null],
    ]);

    await userEvent.click(item.getByRole('button', { name: 'Edit' }));
    dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(
      await dialog.findByText(/Somebody has changed it meanwhile/),
    ).toBeVisible();
    expect(onChanged).toHaveBeenCalledTimes(1);
  });
});
