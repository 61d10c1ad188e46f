import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { useState } from 'react';
import { exampleDocument, exampleSummary } from '../__testUtils__/examples';
import {
  answer,
  BACKEND_URL,
  Failure,
  nothingToFollowUp,
} from '../__testUtils__/handoffHandlers';
import { renderHandoff } from '../__testUtils__/renderHandoff';
import { setViewportWidth } from '../__testUtils__/viewport';
import { DocumentPane } from './DocumentPane';

const server = setupServer(nothingToFollowUp);
registerMswTestHooks(server);

function serve(
  document: HandoffDocument,
  content = 'Some steps.',
  files: string[] = [],
  rollbackCriteria: string[] = [],
) {
  server.use(
    answer('GetDocument', () => ({
      document,
      content,
      headings: [],
      steps: [],
      rollbackCriteria,
      files,
    })),
  );
}

function renderPane(
  document: HandoffDocument,
  options: { onChanged?: () => void; view?: 'history' } = {},
) {
  return renderHandoff(
    <DocumentPane
      id={document.id}
      summary={exampleSummary({ documents: [document] })}
      location={{ view: options.view, all: false }}
      onChanged={options.onChanged ?? (() => {})}
    />,
  );
}

describe('DocumentPane', () => {
  beforeEach(() => setViewportWidth(1280));

  it('says when to roll back above how, where front matter says so', async () => {
    const document = exampleDocument({ kind: 'rollback' });
    serve(document, 'Some steps.', [], ['More than 1 % errors', 'It is slow']);
    renderPane(document);
    const criteria = await screen.findByRole('region', {
      name: 'When to roll back',
    });
    expect(
      within(criteria)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['More than 1 % errors', 'It is slow']);
    expect(
      criteria.compareDocumentPosition(await screen.findByText('Some steps.')),
    ).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says that a text was purged, and not that its file is empty', async () => {
    const document = exampleDocument({ purgedAt: '2026-11-20T08:00:00Z' });
    serve(document, '');
    renderPane(document);
    expect(
      await screen.findByText('The text of this document was purged'),
    ).toBeVisible();
    expect(screen.queryByText('This document is empty')).toBeNull();
  });

  it('says what its authors can mend, and where', async () => {
    const problem = { code: 'fence-open', message: 'The code never ends' };
    const document = exampleDocument({
      problems: [{ ...problem, severity: 'warning', line: 7 }],
    });
    serve(document);
    renderPane(document);
    await userEvent.click(
      await screen.findByText('1 problem to mend in this document'),
    );
    expect(screen.getByRole('listitem')).toHaveTextContent(
      'Warning line 7 The code never ends',
    );
  });

  it('loads a document anew that is due for what has changed around it', async () => {
    const fresh = exampleDocument();
    const due = exampleDocument({
      freshness: { state: 'due', reasons: ['14 changes since then'] },
    });
    let served = fresh;
    server.use(
      answer('GetDocument', () => ({
        document: served,
        content: '',
        headings: [],
        steps: [],
        rollbackCriteria: [],
        files: [],
      })),
    );
    function Tab() {
      const [listed, setListed] = useState(fresh);
      return (
        <>
          <button onClick={() => setListed(due)}>Signal</button>
          <DocumentPane
            id={listed.id}
            summary={exampleSummary({ documents: [listed] })}
            location={{ all: false }}
            onChanged={() => {}}
          />
        </>
      );
    }
    renderHandoff(<Tab />);
    expect(await screen.findByText('Fresh')).toBeVisible();
    served = due;
    await userEvent.click(screen.getByRole('button', { name: 'Signal' }));
    expect(await screen.findByText('14 changes since then')).toBeVisible();
  });

  it('confirms the revision on the screen with a comment, and loads the document anew', async () => {
    let document = exampleDocument({
      freshness: { state: 'stale', reasons: ['Last reviewed in 2024'] },
    });
    const reviews: unknown[] = [];
    const onChanged = jest.fn();
    server.use(
      answer('GetDocument', () => ({
        document,
        content: '',
        headings: [],
        steps: [],
        rollbackCriteria: [],
        files: [],
      })),
      answer('ReviewDocument', ({ path, body }) => {
        reviews.push([path.id, body]);
        document = exampleDocument({
          freshness: { state: 'fresh', reasons: ['Verified today'] },
          verification: {
            revision: 4,
            at: '2026-11-20T08:00:00Z',
            by: 'user:default/amara.osei',
            comment: 'Tried in the drill',
          },
        });
        return document.verification!;
      }),
    );
    renderPane(document, { onChanged });
    expect(await screen.findByText('Last reviewed in 2024')).toBeVisible();

    await userEvent.click(
      await screen.findByRole('button', { name: 'Still correct' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Is this document still correct?',
    });
    expect(await axe(dialog)).toHaveNoViolations();
    expect(dialog).toHaveTextContent('revision 4 of “High error rate”');
    await userEvent.type(
      within(dialog).getByLabelText('Comment (optional)'),
      ' Tried in the drill ',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Yes, still correct' }),
    );

    expect(
      await screen.findByText('Thank you. Revision 4 is confirmed.'),
    ).toBeVisible();
    expect(await screen.findByText('Verified today')).toBeVisible();
    expect(screen.getByText('Tried in the drill')).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(reviews).toEqual([
      ['d1', { revision: 4, comment: 'Tried in the drill' }],
    ]);
    expect(onChanged).toHaveBeenCalledTimes(1);
  });

  it('explains a newer revision, and loads it when the dialog is closed', async () => {
    let loaded = 0;
    const onChanged = jest.fn();
    server.use(
      answer('GetDocument', () => {
        loaded += 1;
        return {
          document: exampleDocument({ revision: 3 + loaded }),
          content: 'Text.',
          headings: [],
          steps: [],
          rollbackCriteria: [],
          files: [],
        };
      }),
      answer(
        'ReviewDocument',
        () => new Failure(409, 'ConflictError', 'Revision 5 is newer'),
      ),
    );
    renderPane(exampleDocument(), { onChanged });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Still correct' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Yes, still correct' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'There is a newer revision by now.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText(/Revision 5,/)).toBeVisible();
    expect(onChanged).toHaveBeenCalledTimes(1);
  });

  it('shows images through the backend once the cookie for them is there, and the text without it', async () => {
    let cookies = 0;
    server.use(
      http.get(`${BACKEND_URL}/.backstage/auth/v1/cookie`, () => {
        cookies += 1;
        return new HttpResponse(null, { status: 500 });
      }),
    );
    const document = exampleDocument();
    serve(document, 'Look: ![the flow](../img/flow%201.png)', [
      'img/flow 1.png',
    ]);
    renderPane(document);
    expect(
      await screen.findByRole('img', { name: 'the flow' }),
    ).toHaveAttribute(
      'src',
      `${BACKEND_URL}/files/d1/4?path=img%2Fflow%201.png`,
    );
    expect(cookies).toBe(1);
  });

  it('asks for neither images that the revision does not hold nor a cookie for them', async () => {
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => {
      asked.push(new URL(request.url).pathname);
    });
    const document = exampleDocument();
    serve(document, 'Look: ![the flow](../img/flow.png)');
    renderPane(document);
    expect(
      await screen.findByText('Image not available: the flow'),
    ).toBeVisible();
    expect(
      screen.queryByRole('img', { name: 'the flow' }),
    ).not.toBeInTheDocument();
    expect(asked).toEqual([
      '/api/handoff/documents/d1',
      '/api/handoff/follow-ups',
    ]);
    server.events.removeAllListeners();
  });

  it('leads to a document that is kept outside, which nobody can confirm here', async () => {
    const document = exampleDocument({
      revision: 0,
      source: { type: 'external', url: 'https://wiki.example/runbook' },
    });
    serve(document, '');
    renderPane(document);
    expect(
      await screen.findByRole('link', { name: /^Open High error rate/ }),
    ).toHaveAttribute('href', 'https://wiki.example/runbook');
    expect(
      screen.queryByRole('button', { name: 'Still correct' }),
    ).not.toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'History' }),
    ).not.toBeInTheDocument();
  });

  it('warns of an archived document, which is neither confirmed nor edited', async () => {
    const document = exampleDocument({
      archivedAt: '2026-11-01T08:00:00Z',
      source: {
        type: 'repository',
        path: 'a.md',
        url: 'https://git.example/a.md',
        editUrl: 'https://git.example/edit/a.md',
      },
    });
    serve(document);
    renderPane(document);
    expect(await screen.findByText('This document is archived')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Source' })).toHaveAttribute(
      'href',
      'https://git.example/a.md',
    );
    expect(
      screen.queryByRole('link', { name: 'Edit at the source' }),
    ).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Still correct' }),
    ).not.toBeInTheDocument();
  });

  it('copies an address that outlives the document’s id', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    const document = exampleDocument();
    serve(document);
    renderPane(document);
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(write).toHaveBeenCalledWith(
      'http://localhost/?path=runbooks%2FHighErrorRate.md',
    );
  });

  it('shows the history in place of the text, and leads back', async () => {
    const document = exampleDocument({ revision: 1 });
    serve(document);
    server.use(
      answer('ListRevisions', () => ({
        items: [
          {
            number: 1,
            createdAt: '2026-11-01T08:00:00Z',
            author: 'Amara Osei',
            message: 'Say what to do first',
            hash: 'a'.repeat(64),
            minor: false,
          },
        ],
        totalItems: 1,
        pageInfo: {},
      })),
    );
    renderPane(document, { view: 'history' });
    expect(await screen.findByText('Say what to do first')).toBeVisible();
    expect(screen.queryByText('Some steps.')).not.toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Back to the text' }),
    ).toHaveAttribute('href', '/?document=d1');
  });

  it('explains that a document does not exist or may not be seen', async () => {
    server.use(
      answer(
        'GetDocument',
        () => new Failure(404, 'NotFoundError', 'internal words'),
      ),
    );
    renderPane(exampleDocument());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      'It does not exist, or you may not see it.',
    );
    await waitFor(() => expect(alert).not.toHaveTextContent('internal words'));
  });
});
