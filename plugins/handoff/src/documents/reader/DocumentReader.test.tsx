import { screen, waitFor, within } from '@testing-library/react';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DocumentDetail, Heading } from 'backstage-plugin-handoff-common';
import { MemoryRouter } from 'react-router-dom';
import { TestApis } from './__testUtils__/renderMarkdown';
import { DocumentReader } from './DocumentReader';

const headings: Heading[] = [
  { depth: 1, text: 'Node down', slug: 'node-down', line: 1 },
  { depth: 2, text: 'Impact', slug: 'impact', line: 3 },
  { depth: 2, text: 'Mitigation', slug: 'mitigation', line: 5 },
  { depth: 3, text: 'Restart', slug: 'restart', line: 9 },
];

const content = `# Node down

## Impact

Users notice.

## Mitigation

<details><summary>By hand</summary>

### Restart

Turn it off and on.

</details>
`;

function detailOf(overrides: Partial<DocumentDetail> = {}): DocumentDetail {
  return {
    content,
    headings,
    steps: [],
    rollbackCriteria: [],
    files: [],
    document: {
      id: '1',
      entityRef: 'component:default/payments-api',
      kind: 'runbook',
      title: 'Node down',
      source: {
        type: 'repository',
        editUrl: 'https://git.example.com/edit/node-down.md',
      },
      revision: 1,
      steward: null,
      alerts: [],
      symptoms: [],
      tags: [],
      freshness: { state: 'fresh', reasons: ['It is new'] },
      restricted: false,
      retired: false,
      problems: [],
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
      etag: '1',
    },
    ...overrides,
  };
}

function renderReader(detail: DocumentDetail, address = '/') {
  return render(
    <TestApis>
      <MemoryRouter
        initialEntries={[address]}
        future={{ v7_relativeSplatPath: true, v7_startTransition: true }}
      >
        <DocumentReader
          detail={detail}
          resolveLink={() => undefined}
          resolveImage={() => undefined}
        />
      </MemoryRouter>
    </TestApis>,
  );
}

describe('DocumentReader', () => {
  it('shows the text beside its contents, without the title that the page shows already', async () => {
    const user = userEvent.setup();
    renderReader(detailOf());

    expect(
      await screen.findByRole('heading', { name: 'Impact', level: 3 }),
    ).toHaveAttribute('id', 'impact');
    expect(screen.queryByRole('heading', { name: 'Node down' })).toBeNull();

    const contents = screen.getByRole('navigation', { name: 'On this page' });
    const toggle = within(contents).getByRole('button');
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    const links = within(contents).getAllByRole('link');
    expect(links.map(link => link.getAttribute('href'))).toEqual([
      '#impact',
      '#mitigation',
      '#restart',
    ]);
    await user.click(links[1]);
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
  });

  it.each([
    ['a fragment', '/#restart'],
    ['a fragment in another case', '/#Restart'],
    ['a query', '/?heading=restart'],
  ])(
    'leads %s to its heading, out of what is folded',
    async (_case, address) => {
      renderReader(detailOf(), address);

      const heading = await screen.findByRole('heading', { name: 'Restart' });
      await waitFor(() => expect(heading).toHaveFocus());
      expect(heading).toHaveAttribute('data-target');
      expect(heading.closest('details')).toHaveAttribute('open');
    },
  );

  it('says that a document is empty and where to write it', async () => {
    renderReader(detailOf({ content: ' \n', headings: [] }));

    expect(await screen.findByText('This document is empty')).toBeVisible();
    expect(
      screen.getByRole('link', { name: /Write it at the source/ }),
    ).toHaveAttribute('href', 'https://git.example.com/edit/node-down.md');
  });

  it('shows the text as it is written when it cannot be laid out', async () => {
    jest.spyOn(console, 'error').mockImplementation();
    const deep = '<div>'.repeat(30_000) + '</div>'.repeat(30_000);
    renderReader(detailOf({ content: `Keep calm\n\n${deep}`, headings: [] }));

    expect(
      await screen.findByText('This document could not be laid out'),
    ).toBeVisible();
    expect(screen.getByText(/^Keep calm/)).toBeVisible();
    jest.restoreAllMocks();
  });
});
