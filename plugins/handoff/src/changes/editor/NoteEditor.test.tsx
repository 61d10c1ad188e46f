import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LayeredNote } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { Link, Route, Routes } from 'react-router-dom';
import {
  answer,
  Failure,
  noReleases,
} from '../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import { setViewportWidth } from '../../__testUtils__/viewport';
import {
  exampleChangeDetails,
  exampleNote,
} from '../__testUtils__/exampleChange';
import { ChangePage } from '../page/ChangePage';

const server = setupServer();
registerMswTestHooks(server);

/** The note as the backend has it, which refuses whoever does not know its latest state. */
function serve() {
  const backend = {
    note: exampleNote(),
    sent: [] as unknown[],
    /** Somebody else saves something. */
    overtake(fields: LayeredNote) {
      backend.note = exampleNote({
        fields: { ...backend.note.fields, ...fields },
        etag: '"3"',
      });
    },
  };
  server.use(
    noReleases,
    answer('GetChange', () => exampleChangeDetails({ note: backend.note })),
    answer('EditNote', ({ body, headers }) => {
      if (headers.get('if-match') !== backend.note.etag) {
        return new Failure(412, 'PreconditionFailedError', 'Changed');
      }
      backend.sent.push(body);
      return backend.note;
    }),
  );
  return backend;
}

const show = (options: Parameters<typeof renderHandoff>[1] = {}) =>
  renderHandoff(
    <>
      <Link to="/elsewhere">Elsewhere</Link>
      <Routes>
        <Route path="/handoff/changes/:id" element={<ChangePage />} />
        <Route path="/elsewhere" element={<p>Here is elsewhere</p>} />
      </Routes>
    </>,
    { at: '/handoff/changes/c1?view=edit', ...options },
  );

const field = (name: string | RegExp) => screen.findByLabelText(name);
const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

async function write(name: string | RegExp, text: string) {
  const box = await field(name);
  await userEvent.clear(box);
  await userEvent.click(box);
  await userEvent.paste(text);
}

describe('NoteEditor', () => {
  beforeEach(() => {
    setViewportWidth(1280);
    window.sessionStorage.clear();
  });

  it('edits the fields of the template, shows what becomes of them, and sends only what was edited here', async () => {
    const backend = serve();
    const { container } = show({ at: '/handoff/changes/c1' });
    await userEvent.click(
      await screen.findByRole('link', { name: 'Edit note' }),
    );
    expect(await field('Intent (required)')).toHaveValue(
      'Fewer cards that are refused *for nothing*.',
    );
    expect(screen.getByRole('radio', { name: 'High' })).toBeChecked();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    const preview = within(screen.getByRole('region', { name: 'Preview' }));
    expect(await preview.findByText('for nothing')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();

    await write('Impact on users', 'They **wait** a second.');
    expect((await preview.findByText('wait')).tagName).toBe('STRONG');
    await userEvent.click(screen.getByRole('radio', { name: 'Medium' }));
    // What a medium risk requires is not known yet.
    expect(await field('Intent')).toBeVisible();
    await press('Add a document');
    await userEvent.type(await field('Document 3'), 'ops/cards.md');
    await press('Remove document 1');
    await userEvent.keyboard('{Control>}s{/Control}');
    expect(
      await screen.findByRole('heading', { name: 'Operational note' }),
    ).toBeVisible();
    expect(backend.sent).toEqual([
      {
        impact: 'They **wait** a second.',
        risk: 'medium',
        monitoring: 'Retries stay below 5 per second.',
        featureFlags: null,
        documents: ['https://wiki.example/eu', 'ops/cards.md'],
      },
    ]);
    expect(window.sessionStorage).toHaveLength(0);
  });

  it('brings together what two people wrote, and overwrites nobody unseen', async () => {
    const backend = serve();
    show();
    await write('Intent (required)', 'Mine');
    backend.overtake({
      intent: { value: 'Theirs', origin: 'portal' },
      migrations: { value: '0042', origin: 'portal' },
    });
    await press('Save');
    expect(
      await screen.findByText(
        'priya.raman has changed the note while you were writing',
      ),
    ).toBeVisible();
    expect(
      screen.getByText(/you left alone: Migrations.*both changed: Intent/),
    ).toBeVisible();
    expect(await field('Intent (required)')).toHaveValue('Mine');
    expect(await field('Migrations')).toHaveValue('0042');
    const theirs = within(
      screen.getByRole('region', { name: 'What they have written: Intent' }),
    );
    expect(theirs.getByText('Theirs')).toBeVisible();
    await press('Save');
    await waitFor(() =>
      expect(backend.sent).toEqual([
        expect.objectContaining({ intent: 'Mine', migrations: '0042' }),
      ]),
    );
  });

  it('lets one take what the other has written instead', async () => {
    const backend = serve();
    show();
    await write('Intent (required)', 'Mine');
    backend.overtake({ intent: { value: 'Theirs', origin: 'portal' } });
    await press('Save');
    await press('Take theirs');
    expect(await field('Intent (required)')).toHaveValue('Theirs');
    expect(screen.queryByRole('region', { name: /^What they/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  });

  it('keeps what is written when saving fails, and asks before it is left', async () => {
    serve();
    server.use(
      answer('EditNote', () => new Failure(500, 'Error', 'It is away.')),
    );
    show();
    await write('Migrations', 'None');
    await press('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It is away. What you have written is still here.',
    );
    await userEvent.click(screen.getByRole('link', { name: 'Elsewhere' }));
    await press('Keep writing');
    expect(await field('Migrations')).toHaveValue('None');
    await userEvent.click(screen.getByRole('link', { name: 'Elsewhere' }));
    await press('Keep it and leave');
    expect(await screen.findByText('Here is elsewhere')).toBeVisible();
    expect(window.sessionStorage).toHaveLength(1);
  });

  it('finds again what was not saved, beside what others saved since, and discards it', async () => {
    const backend = serve();
    const { unmount } = show();
    await write('Migrations', 'None');
    unmount();
    backend.overtake({ impact: { value: 'Theirs', origin: 'portal' } });
    show();
    expect(
      await screen.findByText('This is what you wrote before and did not save'),
    ).toBeVisible();
    expect(await field('Migrations')).toHaveValue('None');
    expect(await field('Impact on users')).toHaveValue('Theirs');
    await press('Discard it');
    expect(await field('Migrations')).toHaveValue('');
  });

  it('stays open when the page cannot look again', async () => {
    serve();
    const listeners: (() => void)[] = [];
    let asked = 0;
    show({
      signals: {
        subscribe: (_, onMessage) => {
          listeners.push(() => onMessage({ what: 'changes' } as never));
          return { unsubscribe: () => {} };
        },
      },
    });
    await write('Migrations', 'None');
    server.use(
      answer('GetChange', () => {
        asked += 1;
        return new Failure(500, 'Error', 'It is away');
      }),
    );
    act(() => listeners.forEach(tell => tell()));
    await waitFor(() => expect(asked).toBe(1));
    await press('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent('It is away');
    expect(
      screen.getByRole('heading', { name: 'Operational note' }),
    ).toBeVisible();
  });

  it('leaves at once when nothing is lost, and opens for nobody who may not', async () => {
    serve();
    const { unmount } = show();
    await press('Cancel');
    expect(
      await screen.findByRole('heading', { name: 'Operational note' }),
    ).toBeVisible();
    unmount();
    show({ denied: ['handoff.note.update'] });
    expect(
      await screen.findByRole('heading', { name: 'Operational note' }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });
});
