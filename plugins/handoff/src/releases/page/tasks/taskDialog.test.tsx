import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import { exampleDocument } from '../../../__testUtils__/examples';
import { answer, Failure } from '../../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../../__testUtils__/renderHandoff';
import { exampleRelease } from '../../__testUtils__/exampleRelease';
import { serveRelease } from '../../__testUtils__/serveRelease';
import { ReleasePage } from '../ReleasePage';

const server = setupServer();
registerMswTestHooks(server);

const documents = [
  exampleDocument(),
  exampleDocument({ id: 'd2', title: 'Page in the wiki', kind: 'deployment' }),
  exampleDocument({ id: 'd3', title: 'The old way', retired: true }),
];
documents[1].source = { type: 'external', url: 'https://wiki.example/deploy' };

const CIRCLE = new Failure(
  400,
  'InputError',
  'dependsOn: the tasks would wait for each other, and none could be done',
);

/** Tasks where t2 waits for t1, t1 and t3 have documents, and the backend refuses t1 after t2. */
async function show() {
  const [first, second, third] = exampleRelease().tasks;
  const sent = serveRelease(
    server,
    exampleRelease({
      tasks: [
        { ...first, documentId: 'd1' },
        { ...second, dependsOn: ['t1'] },
        { ...third, documentId: 'gone' },
      ],
    }),
    (_, { path, body }, before) => {
      const { documentId, ...change } = body as {
        dependsOn?: string[];
        documentId?: string | null;
      };
      if (path.taskId === 't1' && change.dependsOn?.includes('t2')) {
        return CIRCLE;
      }
      const tasks = before.tasks.map(task =>
        task.id === path.taskId
          ? { ...task, ...change, documentId: documentId ?? undefined }
          : task,
      );
      return { ...before, tasks, updatedAt: '2026-11-22T10:00:00.000Z' };
    },
  );
  server.use(
    answer('ListDocuments', () => ({
      items: documents,
      totalItems: documents.length,
      pageInfo: {},
    })),
  );
  renderHandoff(
    <Routes>
      <Route path="/releases/:id" element={<ReleasePage />} />
    </Routes>,
    { at: '/releases/r1' },
  );
  const part = await screen.findByRole('region', { name: 'Tasks' });
  const item = (title: string) =>
    within(part)
      .getAllByRole('listitem')
      .find(each => within(each).queryByRole('checkbox', { name: title }))!;
  const edit = async (title: string) => {
    await userEvent.click(
      await within(part).findByRole('button', { name: `Edit “${title}”` }),
    );
    return within(await screen.findByRole('dialog'));
  };
  return { sent, part, item, edit };
}

const save = (dialog: ReturnType<typeof within>) =>
  userEvent.click(dialog.getByRole('button', { name: 'Save' }));

describe('TaskDialog', () => {
  it('says what comes first and which document says how, and changes both', async () => {
    const { sent, part, item, edit } = await show();
    expect(
      await within(item('Tell support')).findByRole('link', {
        name: 'High error rate',
      }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(/payments-api\/handoff\?document=d1$/),
    );
    expect(item('Watch the refusals')).toHaveTextContent(
      'after “Tell support”',
    );
    expect(item('Delete the flag')).toHaveTextContent(
      'a document that is gone, or that you may not read',
    );

    const dialog = await edit('Watch the refusals');
    const chosen = dialog.getByRole('list', { name: 'Comes after' });
    expect(within(chosen).getByText('Tell support')).toBeVisible();
    await userEvent.click(within(chosen).getByRole('button'));
    await userEvent.type(
      dialog.getByRole('combobox', { name: /Comes after/ }),
      'the',
    );
    // Neither itself nor what was not searched for.
    expect(
      (await screen.findAllByRole('option')).map(
        ({ textContent }) => textContent,
      ),
    ).toEqual(['Delete the flagAfter the deployment']);
    await userEvent.click(screen.getByRole('option'));
    await userEvent.click(dialog.getByRole('button', { name: /Document/ }));
    expect(screen.queryByRole('option', { name: /The old way/ })).toBeNull();
    await userEvent.click(
      await screen.findByRole('option', { name: /Page in the wiki/ }),
    );
    expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();
    await save(dialog);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toEqual([
      [
        'UpdateReleaseTask t2',
        expect.objectContaining({ dependsOn: ['t3'], documentId: 'd2' }),
      ],
    ]);
    expect(item('Watch the refusals')).toHaveTextContent(
      'after “Delete the flag”',
    );
    // A page outside has no steps to go through.
    expect(
      within(part).queryByRole('button', { name: /Do “Watch the refusals”/ }),
    ).toBeNull();
    expect(
      within(part).getByRole('button', { name: /Do “Tell support”/ }),
    ).toBeVisible();
  });

  it('leaves what it waits for and its document alone where nobody changes them, and takes the document out', async () => {
    const { sent, edit } = await show();
    await save(await edit('Watch the refusals'));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0][1]).toEqual({
      title: 'Watch the refusals',
      phase: 'during',
      owner: 'user:default/amara.osei',
      dueAt: null,
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const dialog = await edit('Delete the flag');
    await userEvent.click(dialog.getByRole('button', { name: /Document/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'None' }));
    await save(dialog);
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1][1]).toEqual(expect.objectContaining({ documentId: null }));
  });

  it('says at the field that tasks would wait for each other, and keeps what was written', async () => {
    const { edit } = await show();
    const dialog = await edit('Tell support');
    await userEvent.type(
      dialog.getByRole('combobox', { name: /Comes after/ }),
      'refusals',
    );
    await userEvent.click(await screen.findByRole('option'));
    await save(dialog);
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      /^the tasks would wait for each other, and none could be done$/,
    );
    expect(dialog.getByText('Watch the refusals')).toBeVisible();
  });
});
