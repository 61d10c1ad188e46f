import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EntitySummary } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { useState } from 'react';
import {
  ENTITY_REF,
  exampleAlert,
  exampleDocument,
  exampleSource,
  exampleSummary,
} from '../__testUtils__/examples';
import {
  answer,
  Failure,
  nothingToFollowUp,
} from '../__testUtils__/handoffHandlers';
import { renderHandoff } from '../__testUtils__/renderHandoff';
import { setViewportWidth } from '../__testUtils__/viewport';
import { EntityHandoff } from './EntityHandoff';

const server = setupServer(nothingToFollowUp);
registerMswTestHooks(server);

/** A page that goes on to another entity without being left, as that of the catalog does. */
function TwoEntities() {
  const [entityRef, setEntityRef] = useState(ENTITY_REF);
  return (
    <>
      <button onClick={() => setEntityRef('component:default/other')}>
        Go on
      </button>
      <EntityHandoff entityRef={entityRef} />
    </>
  );
}

/** Serves a summary and the documents in it, and counts the requests. */
function serve(summary: EntitySummary) {
  const asked: string[] = [];
  server.use(
    answer('GetEntitySummary', ({ path, query }) => {
      asked.push(`summary ${path.name} ${query}`);
      return summary;
    }),
    answer('GetDocument', ({ path }) => {
      asked.push(`document ${path.id}`);
      const document = summary.documents.find(({ id }) => id === path.id);
      return document
        ? {
            document,
            content: `# ${document.title}\n\nSteps, then [undo](../rollback.md).\n`,
            headings: [
              { depth: 1, text: document.title, slug: 'title', line: 1 },
            ],
            steps: [],
            rollbackCriteria: [],
            files: [],
          }
        : new Failure(404, 'NotFoundError', 'No such document');
    }),
  );
  return asked;
}

describe('EntityHandoff', () => {
  beforeEach(() => setViewportWidth(1280));

  it('answers what to do, whom to call and how to undo, and opens the first runbook, with two requests', async () => {
    const asked = serve(exampleSummary());
    const { container } = renderHandoff(
      <EntityHandoff entityRef={ENTITY_REF} />,
    );

    const glance = within(
      await screen.findByRole('region', { name: 'At a glance' }),
    );
    expect(
      glance.getByRole('link', { name: 'High error rate' }),
    ).toHaveAttribute('href', '/?document=d1');
    expect(
      glance.getByRole('link', { name: 'Roll back payments' }),
    ).toBeVisible();
    expect(
      glance.getByRole('link', { name: 'Who to call about payments' }),
    ).toBeVisible();
    expect(glance.getByRole('link', { name: 'Team Checkout' })).toHaveAttribute(
      'href',
      '/catalog/default/group/checkout',
    );
    expect(
      glance.getByRole('link', { name: 'Phone +46 8 123' }),
    ).toHaveAttribute('href', 'tel:+468123');
    expect(
      glance.getByRole('link', { name: 'Mail Mail Checkout' }),
    ).toHaveAttribute('href', 'mailto:c@q.example');
    expect(glance.queryByText('Trap')).not.toBeInTheDocument();

    const pane = await screen.findByRole('article', {
      name: 'High error rate',
    });
    expect(await within(pane).findByText(/^Steps, then/)).toBeVisible();
    expect(
      within(pane).getByText(/^Verified by priya\.raman on/),
    ).toBeVisible();
    expect(within(pane).getByText(/Revision 4,/)).toHaveTextContent(
      'by Amara Osei',
    );
    // A link between documents of the entity stays in the tab.
    expect(within(pane).getByRole('link', { name: 'undo' })).toHaveAttribute(
      'href',
      '/?document=d2',
    );
    expect(
      screen.getByRole('link', { name: 'Alert coverage' }),
    ).toHaveAttribute(
      'href',
      '/handoff/coverage?entityRef=component%3Adefault%2Fpayments-api',
    );
    expect(asked).toEqual(['summary payments-api ', 'document d1']);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('puts the runbook of a firing alert first, and leaves it open when the alert ends', async () => {
    const other = exampleDocument({ id: 'd9', title: 'Answers are slow' });
    const summary = exampleSummary();
    const documents = [...summary.documents, other];
    const firingAlerts = [exampleAlert({ document: { ...other } })];
    serve({ ...summary, documents, firingAlerts });
    renderHandoff(<EntityHandoff entityRef={ENTITY_REF} />);
    expect(
      await screen.findByRole('article', { name: 'Answers are slow' }),
    ).toBeVisible();
    const act = () =>
      within(screen.getByRole('region', { name: 'At a glance' }))
        .getAllByRole('link')
        .map(link => link.textContent);
    expect(act()[0]).toBe('Answers are slow');

    serve({ ...summary, documents, firingAlerts: [] });
    server.use(
      answer('RefreshEntity', () => ({
        added: 0,
        updated: 0,
        archived: 0,
        unchanged: 3,
        sources: [],
      })),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Read sources now' }),
    );
    await waitFor(() => expect(act()[0]).toBe('High error rate'));
    expect(
      screen.getByRole('article', { name: 'Answers are slow' }),
    ).toBeVisible();
  });

  it('shows nothing of the entity before while another one is asked for', async () => {
    serve(exampleSummary());
    renderHandoff(<TwoEntities />);
    await screen.findByRole('region', { name: 'At a glance' });
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(screen.queryByRole('region', { name: 'At a glance' })).toBeNull();
  });

  it('opens the document at a path, moves to another one, and says when there is none', async () => {
    serve(exampleSummary());
    renderHandoff(<EntityHandoff entityRef={ENTITY_REF} />, {
      at: '/?path=Rollback.md',
    });
    expect(
      await screen.findByRole('article', { name: 'Roll back payments' }),
    ).toBeVisible();

    const list = screen.getByRole('navigation', { name: 'Documents' });
    await userEvent.click(
      within(list).getByRole('link', { name: 'Who to call about payments' }),
    );
    expect(
      await screen.findByRole('article', {
        name: 'Who to call about payments',
      }),
    ).toBeVisible();
  });

  it('says when no document is at the path of the address', async () => {
    serve(exampleSummary());
    renderHandoff(<EntityHandoff entityRef={ENTITY_REF} />, {
      at: '/?path=gone.md',
    });
    expect(await screen.findByText('No document at gone.md')).toBeVisible();
  });

  it('shows the list first on a phone, and leads back to it from a document', async () => {
    setViewportWidth(380);
    const asked = serve(exampleSummary());
    renderHandoff(<EntityHandoff entityRef={ENTITY_REF} />);

    const list = await screen.findByRole('navigation', { name: 'Documents' });
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    expect(asked).toEqual(['summary payments-api ']);

    await userEvent.click(
      within(list).getByRole('link', { name: 'High error rate' }),
    );
    expect(await screen.findByRole('article')).toBeVisible();
    expect(
      screen.queryByRole('navigation', { name: 'Documents' }),
    ).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('link', { name: 'All documents' }));
    expect(
      await screen.findByRole('navigation', { name: 'Documents' }),
    ).toBeVisible();
  });

  it('filters many documents by title, alert, tag and path, and groups them by folder', async () => {
    const documents = Array.from({ length: 30 }, (_, index) =>
      exampleDocument({
        id: `d${index}`,
        title: `Alert number ${index}`,
        alerts: index === 7 ? ['KubePodCrashLooping'] : [],
        tags: index === 8 ? ['network'] : [],
        source: {
          type: 'repository',
          path: `runbooks/${index < 20 ? 'storage' : 'nodes'}/${index}.md`,
        },
      }),
    );
    serve(exampleSummary({ documents }));
    renderHandoff(<EntityHandoff entityRef={ENTITY_REF} />);

    const list = within(
      await screen.findByRole('navigation', { name: 'Documents' }),
    );
    expect(list.getByText('storage')).toBeVisible();
    expect(list.getByText('nodes')).toBeVisible();

    const filter = list.getByRole('searchbox');
    for (const [text, titles] of [
      ['crashloop', ['Alert number 7']],
      ['NETWORK', ['Alert number 8']],
      ['nodes/2 alert', documents.slice(20).map(({ title }) => title)],
    ] as const) {
      await userEvent.clear(filter);
      await userEvent.type(filter, text);
      expect(
        list.getAllByRole('link').map(link => link.textContent?.trim()),
      ).toEqual(titles);
      expect(list.getByRole('status')).toHaveTextContent(
        `${titles.length} of 30`,
      );
    }
    await userEvent.clear(filter);
    await userEvent.type(filter, 'nothing like it');
    expect(
      list.getByText('No document matches “nothing like it”.'),
    ).toBeVisible();
  });

  it('asks for retired and archived documents only when they are wanted, and marks them', async () => {
    const retired = exampleDocument({
      id: 'd9',
      title: 'Old way',
      retired: true,
      replacedBy: '../rollback.md',
    });
    const summary = exampleSummary();
    const asked = serve({
      ...summary,
      documents: [
        ...summary.documents,
        retired,
        exampleDocument({
          id: 'd10',
          title: 'Gone',
          archivedAt: '2026-11-01T08:00:00Z',
        }),
      ],
    });
    renderHandoff(<EntityHandoff entityRef={ENTITY_REF} />, {
      at: '/?document=d9',
    });
    const pane = within(
      await screen.findByRole('article', { name: 'Old way' }),
    );
    expect(pane.getByText('This document is retired')).toBeVisible();
    expect(
      pane.getByRole('link', { name: 'Roll back payments' }),
    ).toHaveAttribute('href', '/?document=d2');

    await userEvent.click(
      screen.getByRole('switch', { name: 'Show retired and archived' }),
    );
    await waitFor(() =>
      expect(asked).toContain(
        'summary payments-api include=retired&include=archived',
      ),
    );
    const list = within(screen.getByRole('navigation', { name: 'Documents' }));
    expect(list.getByRole('link', { name: 'Old way Retired' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(list.getByRole('link', { name: 'Gone Archived' })).toBeVisible();
  });

  it('tells of sources that fail, wait or are read for the first time, and of problems with file and line', async () => {
    const summary = exampleSummary();
    serve({
      ...summary,
      documents: [
        exampleDocument({
          problems: [
            {
              code: 'front-matter-invalid',
              severity: 'warning',
              message: 'Close the quotation mark.',
              line: 3,
            },
          ],
        }),
      ],
      sources: [
        exampleSource({
          state: 'failing',
          failingSince: '2026-11-20T08:00:00Z',
          error: 'The host answered 404.',
        }),
        exampleSource({
          id: 's2',
          target: 'url:https://git.example/ops',
          state: 'waiting',
          waitingUntil: '2099-11-20T08:00:00Z',
        }),
        exampleSource({
          id: 's3',
          problems: [
            {
              code: 'file-too-large',
              severity: 'error',
              message: 'Over 1 MiB, skipped.',
              path: 'dump.md',
            },
          ],
        }),
        exampleSource({ id: 's4', state: 'pending' }),
      ],
      problems: [
        {
          code: 'link-not-safe',
          severity: 'warning',
          message: 'Use an https address.',
        },
      ],
    });
    renderHandoff(<EntityHandoff entityRef={ENTITY_REF} />);

    const failing = await screen.findByText('Reading dir:./ops fails');
    expect(failing).toBeVisible();
    expect(
      screen.getByText(/It has failed since.*The host answered 404.*are kept/),
    ).toBeVisible();
    expect(
      screen.getByText('Waiting for url:https://git.example/ops'),
    ).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(
      screen.getByText('The sources are being read for the first time'),
    ).toBeVisible();

    await userEvent.click(screen.getByText('3 problems to mend'));
    const problems = screen
      .getAllByRole('listitem')
      .map(item => item.textContent);
    expect(problems).toContain('Warning  Use an https address.');
    expect(problems).toContain('Error dump.md Over 1 MiB, skipped.');
    expect(problems).toContain(
      'Warning runbooks/HighErrorRate.md, line 3 Close the quotation mark.',
    );
    expect(screen.getByText(/4 sources, last read/)).toBeVisible();
  });

  it('reads the sources on demand, tells what came of it, and shows the new state', async () => {
    const asked = serve(exampleSummary());
    server.use(
      answer('RefreshEntity', () => {
        asked.push('refresh');
        return {
          added: 1,
          updated: 2,
          archived: 0,
          unchanged: 3,
          sources: [],
        };
      }),
    );
    renderHandoff(<EntityHandoff entityRef={ENTITY_REF} />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Read sources now' }),
    );
    expect(
      await screen.findByText(
        'Sources read: 1 new, 2 changed, 0 archived, 3 unchanged.',
      ),
    ).toBeVisible();
    await waitFor(() =>
      expect(asked.filter(entry => entry.startsWith('summary'))).toHaveLength(
        2,
      ),
    );
  });

  it.each([
    [[exampleSource()], 'Sources read: nothing has changed.'],
    [
      [exampleSource(), exampleSource({ id: 's2', state: 'failing' })],
      'Not every source could be read.',
    ],
  ])('tells of a reading that brought nothing', async (sources, text) => {
    serve(exampleSummary());
    server.use(
      answer('RefreshEntity', () => ({
        added: 0,
        updated: 0,
        archived: 0,
        unchanged: 3,
        sources,
      })),
    );
    renderHandoff(<EntityHandoff entityRef={ENTITY_REF} />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Read sources now' }),
    );
    expect(await screen.findByText(text)).toBeVisible();
  });

  it('explains a reading that failed', async () => {
    serve(exampleSummary());
    server.use(
      answer(
        'RefreshEntity',
        () => new Failure(503, 'ServiceUnavailableError', 'Try later'),
      ),
    );
    renderHandoff(<EntityHandoff entityRef={ENTITY_REF} />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Read sources now' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The sources could not be read',
    );
  });

  it('offers neither reading sources nor confirming to those who may not', async () => {
    serve(exampleSummary());
    renderHandoff(<EntityHandoff entityRef={ENTITY_REF} />, {
      denied: ['handoff.document.refresh', 'handoff.document.review'],
    });
    expect(await screen.findByRole('link', { name: 'History' })).toBeVisible();
    await waitFor(() =>
      expect(
        screen.queryByRole('button', {
          name: /Read sources now|Still correct/,
        }),
      ).not.toBeInTheDocument(),
    );
  });

  it('tells how to begin when there is nothing', async () => {
    serve(exampleSummary({ documents: [], escalation: [], sources: [] }));
    renderHandoff(<EntityHandoff entityRef={ENTITY_REF} />);
    expect(
      await screen.findByRole('heading', { name: 'No documents yet' }),
    ).toBeVisible();
    expect(screen.getByText('handoff/docs-ref: dir:./ops')).toBeVisible();
    expect(screen.getByText('No runbook')).toBeVisible();
  });

  it('explains an error and tries again', async () => {
    let attempts = 0;
    server.use(
      answer('GetEntitySummary', () => {
        attempts += 1;
        return attempts === 1
          ? new Failure(500, 'Error', 'The database is away')
          : exampleSummary({ documents: [], escalation: [] });
      }),
    );
    renderHandoff(<EntityHandoff entityRef={ENTITY_REF} />);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The documents could not be loaded',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('region', { name: 'At a glance' }),
    ).toBeVisible();
  });

  it('says so when the portal does not let one read', async () => {
    server.use(
      answer(
        'GetEntitySummary',
        () => new Failure(403, 'NotAllowedError', 'no'),
      ),
    );
    renderHandoff(<EntityHandoff entityRef={ENTITY_REF} />);
    expect(await screen.findByText('You may not see this')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Try again' }),
    ).not.toBeInTheDocument();
  });
});
