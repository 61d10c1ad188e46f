import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { ENTITY_REF } from '../../__testUtils__/examples';
import { Failure } from '../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import { setViewportWidth } from '../../__testUtils__/viewport';
import { EntityHandoff } from '../../entity/EntityHandoff';
import { CONTENT, FakeBackend } from './__testUtils__/FakeBackend';

const server = setupServer();
registerMswTestHooks(server);

jest.setTimeout(60_000);

function open(backend: FakeBackend, at: string, denied: string[] = []) {
  server.use(...backend.handlers);
  return renderHandoff(<EntityHandoff entityRef={ENTITY_REF} />, {
    at,
    denied,
  });
}

const EDIT = '/?document=p1&view=edit';
const textArea = () =>
  screen.findByRole<HTMLTextAreaElement>('textbox', {
    name: 'Text in Markdown',
  });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** Typing thousands of keys would only take time. */
async function write(text: string) {
  fireEvent.change(await textArea(), { target: { value: text } });
}

beforeEach(() => {
  window.sessionStorage.clear();
  setViewportWidth(1280);
});

describe('a new document', () => {
  it('begins with the template of the first kind that is missing, and is saved with its title', async () => {
    const backend = new FakeBackend();
    const { container } = open(backend, '/');
    await userEvent.click(
      await screen.findByRole('link', { name: 'Write a document' }),
    );
    const text = await textArea();
    // The example lacks a deployment procedure.
    expect(text.value).toMatch(/^---\nkind: deployment\n---\n\n## Before/);
    expect(button('Save')).toBeDisabled();
    expect(screen.getByText('Give the document a title.')).toBeVisible();

    await userEvent.click(button(/Kind/));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Runbook' }),
    );
    for (const section of [
      'Meaning',
      'Impact',
      'Diagnosis',
      'Mitigation',
      'Escalation',
      'Communication',
    ]) {
      expect(text.value).toContain(`## ${section}\n`);
      expect(
        await screen.findByRole('heading', { name: new RegExp(section) }),
      ).toBeVisible();
    }
    await userEvent.type(screen.getByLabelText('Title'), 'Disk: full');
    expect(text.value).toMatch(/^---\ntitle: "Disk: full"\nkind: runbook\n/);
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.type(
      screen.getByLabelText('What changed (optional)'),
      'Begin',
    );
    await userEvent.click(button('Save'));
    expect(
      await screen.findByRole('article', { name: 'Disk: full' }),
    ).toBeVisible();
    expect(backend.written).toEqual([
      {
        operation: 'create',
        etag: null,
        body: {
          entityRef: ENTITY_REF,
          kind: 'runbook',
          title: 'Disk: full',
          content: text.value,
          message: 'Begin',
        },
      },
    ]);
    expect(window.sessionStorage).toHaveLength(0);
  });

  it('keeps what is written when another kind is chosen', async () => {
    open(new FakeBackend(), '/?view=new&kind=runbook');
    const text = await textArea();
    await write('---\nkind: runbook\n---\nMy own words\n');
    await userEvent.click(button(/Kind/));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Rollback' }),
    );
    expect(text.value).toBe('---\nkind: rollback\n---\nMy own words\n');
  });

  it('is for those who may write one', async () => {
    open(new FakeBackend(), '/', ['handoff.document.create']);
    await screen.findByRole('article');
    expect(
      screen.queryByRole('link', { name: 'Write a document' }),
    ).not.toBeInTheDocument();
  });
});

describe('a document of the portal', () => {
  it('is changed with a preview beside it, and saved with Ctrl+S or the button', async () => {
    const backend = new FakeBackend(CONTENT);
    open(backend, '/?document=p1');
    const article = within(await screen.findByRole('article'));
    expect(article.getByText(/by theo/)).toBeVisible();
    await userEvent.click(await article.findByRole('link', { name: 'Edit' }));
    expect((await textArea()).value).toBe(CONTENT);
    expect(button('Save')).toBeDisabled();

    await write(`${CONTENT}\nAsk **Priya** first.\n`);
    const preview = within(screen.getByRole('region', { name: 'Preview' }));
    expect(await preview.findByText('Priya')).toBeVisible();
    expect(
      preview.getByRole('heading', { name: 'Undo a deployment' }),
    ).toBeVisible();
    await userEvent.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(button('Save')).toBeDisabled());
    expect(backend.revisions).toHaveLength(2);
    expect(backend.written[0]).toEqual({
      operation: 'update',
      etag: '"1-0-"',
      body: { content: `${CONTENT}\nAsk **Priya** first.\n` },
    });

    // The next one goes on from there.
    await userEvent.clear(screen.getByLabelText('Title'));
    await userEvent.type(screen.getByLabelText('Title'), 'Roll back');
    await userEvent.click(
      screen.getByLabelText('A small correction that changes no meaning'),
    );
    await userEvent.click(button('Save'));
    expect(
      await screen.findByRole('article', { name: 'Roll back' }),
    ).toBeVisible();
    expect(backend.written[1]).toMatchObject({
      etag: '"2-0-"',
      body: {
        content: expect.stringContaining('title: Roll back\n'),
        minor: true,
      },
    });
  });

  it('shows what is wrong with the text by line, and stays until it is mended', async () => {
    const backend = new FakeBackend(CONTENT);
    open(backend, EDIT);
    await write(`${CONTENT}\nreviewEvery: often\n`);
    backend.problems = [
      {
        code: 'front-matter-field',
        severity: 'warning',
        message: 'must be a duration',
        line: 3,
      },
      { code: 'no-heading', severity: 'info', message: 'A remark' },
    ];
    await userEvent.click(button('Save'));
    expect(
      await screen.findByText('Revision 2 has 1 problem to mend'),
    ).toBeVisible();
    expect(screen.getByText('must be a duration')).toBeVisible();
    await userEvent.click(button('Line 3'));
    const text = await textArea();
    expect(text).toHaveFocus();
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(
      'title: Undo a deployment',
    );
  });

  it('keeps the text when saving fails, and says why', async () => {
    const backend = new FakeBackend(CONTENT);
    backend.failure = new Failure(
      400,
      'InputError',
      'You would lock yourself out.',
    );
    open(backend, EDIT);
    await write('---\nrestricted: true\n---\n# Secret\n');
    await userEvent.click(button('Save'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You would lock yourself out. It is still here.',
    );
    expect((await textArea()).value).toContain('# Secret');
  });

  it('shows the difference when somebody else has saved, and loses neither text', async () => {
    const backend = new FakeBackend(CONTENT);
    open(backend, EDIT);
    const mine = CONTENT.replace('2 %', '5 %');
    await write(mine);
    backend.save(CONTENT.replace('Errors', 'Failures'), 'user:default/priya');
    await userEvent.click(button('Save'));

    expect(
      await screen.findByText('priya saved revision 2 while you were writing'),
    ).toBeVisible();
    const difference = screen.getByRole('table', {
      name: 'Differences from revision 2 to revision 3',
    });
    expect(difference).toHaveTextContent('Failures above 2 %.');
    expect(difference).toHaveTextContent('Errors above 5 %.');
    expect((await textArea()).value).toBe(mine);

    await userEvent.click(button('Take theirs instead'));
    expect((await textArea()).value).toContain('Failures above 2 %.');
    await userEvent.click(button('Back to mine'));
    expect((await textArea()).value).toBe(mine);

    // It follows the keys, so that both can be made one.
    const both = CONTENT.replace('Errors above 2 %', 'Failures above 5 %');
    await write(both);
    await userEvent.click(button('Save'));
    await screen.findByRole('article');
    expect(backend.revisions.map(({ content }) => content)).toEqual([
      CONTENT,
      CONTENT.replace('Errors', 'Failures'),
      both,
    ]);
  });

  it('replaces the text of somebody else only when it says so', async () => {
    const backend = new FakeBackend(CONTENT);
    open(backend, EDIT);
    await write('# Mine\n');
    backend.save('# Theirs\n', 'user:default/priya');
    await userEvent.click(button('Save'));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Save as revision 3' }),
    );
    await screen.findByRole('article');
    expect(backend.revisions.map(({ content }) => content)).toEqual([
      CONTENT,
      '# Theirs\n',
      '# Mine\n',
    ]);
  });

  it('makes nothing of a review in the meantime', async () => {
    const backend = new FakeBackend(CONTENT);
    open(backend, EDIT);
    await write('# Mine\n');
    backend.reviews = 1;
    await userEvent.click(button('Save'));
    await screen.findByRole('article');
    expect(backend.written.map(({ etag }) => etag)).toEqual([
      '"1-0-"',
      '"1-1-"',
    ]);
    expect(backend.revisions).toHaveLength(2);
  });

  it('asks before unsaved text is left, and finds the draft again', async () => {
    const backend = new FakeBackend(CONTENT);
    const { unmount } = open(backend, EDIT);
    await write(`${CONTENT}Unsaved\n`);
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);

    await userEvent.click(button('Cancel'));
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Keep writing',
      }),
    );
    expect((await textArea()).value).toContain('Unsaved');
    await userEvent.click(button('Cancel'));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Keep the draft and leave' }),
    );
    expect(
      await screen.findByText(
        'You have an unsaved draft of “Undo a deployment”',
      ),
    ).toBeVisible();

    // A reload of the page.
    unmount();
    open(backend, EDIT);
    expect((await textArea()).value).toContain('Unsaved');
    expect(screen.getByText('This is your unsaved draft')).toBeVisible();
    await userEvent.click(button('Discard it'));
    expect((await textArea()).value).toBe(CONTENT);
    await userEvent.click(button('Cancel'));
    await screen.findByRole('article');
    expect(screen.queryByText(/unsaved draft/)).not.toBeInTheDocument();
    expect(backend.written).toEqual([]);
  });

  it('compares a draft with what was saved while it lay there', async () => {
    const backend = new FakeBackend(CONTENT);
    const { unmount } = open(backend, EDIT);
    await write('# Mine\n');
    unmount();
    backend.save('# Theirs\n', 'user:default/priya');
    open(backend, EDIT);
    expect(
      await screen.findByText('priya saved revision 2 while you were writing'),
    ).toBeVisible();
  });

  it('asks when a link of the page leads elsewhere, and goes there', async () => {
    const backend = new FakeBackend(CONTENT);
    open(backend, EDIT);
    await write(`${CONTENT}\n[The alert](./runbooks/HighErrorRate.md)\n`);
    const link = await screen.findByRole('link', { name: 'The alert' });
    await userEvent.click(link);
    expect(await screen.findByText('Leave without saving?')).toBeVisible();
    await userEvent.click(button('Discard it and leave'));
    expect(
      await screen.findByRole('article', { name: 'High error rate' }),
    ).toBeVisible();
    expect(screen.queryByText(/unsaved draft/)).not.toBeInTheDocument();
  });

  it('shows text and preview one at a time on a phone', async () => {
    setViewportWidth(380);
    const { container } = open(new FakeBackend(CONTENT), EDIT);
    expect(await textArea()).toBeVisible();
    expect(screen.queryByText('Errors above 2 %.')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('tab', { name: 'Preview' }));
    expect(await screen.findByText('Errors above 2 %.')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is deleted after a question, and comes back', async () => {
    const backend = new FakeBackend(CONTENT);
    open(backend, '/?document=p1');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/Its revisions are kept/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('This document was deleted')).toBeVisible();
    expect(screen.getByText(/By amara.osei/)).toBeVisible();
    expect(
      screen.queryByRole('link', { name: 'Edit' }),
    ).not.toBeInTheDocument();

    await userEvent.click(button('Restore'));
    await waitFor(() =>
      expect(
        screen.queryByText('This document was deleted'),
      ).not.toBeInTheDocument(),
    );
    expect(backend.written).toEqual([
      { operation: 'delete', etag: '"1-0-"', body: undefined },
      { operation: 'restore', etag: null, body: {} },
    ]);
  });

  it('takes an older revision back out of its history', async () => {
    const backend = new FakeBackend('# One\n', '# Two\n');
    open(backend, '/?document=p1&view=history');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Restore revision 1' }),
    );
    expect(
      screen.queryByRole('button', { name: 'Restore revision 2' }),
    ).not.toBeInTheDocument();
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Restore' }));
    expect(
      await screen.findByRole('button', { name: 'Restore revision 2' }),
    ).toBeVisible();
    expect(backend.revisions[2].content).toBe('# One\n');
    expect(backend.written).toEqual([
      { operation: 'restore', etag: '"2-0-"', body: { revision: 1 } },
    ]);
  });

  it('offers nothing that one may not do', async () => {
    open(new FakeBackend('# One\n', '# Two\n'), '/?document=p1&view=history', [
      'handoff.document.update',
      'handoff.document.delete',
    ]);
    await screen.findByText('Revision 1');
    for (const name of [/Edit/, /Delete/, /Restore/]) {
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
      expect(screen.queryByRole('link', { name })).not.toBeInTheDocument();
    }
  });
});
