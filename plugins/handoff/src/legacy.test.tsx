import { createApp } from '@backstage/app-defaults';
import type { Entity } from '@backstage/catalog-model';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { createApiFactory } from '@backstage/core-plugin-api';
import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  catalogPlugin,
  EntityLayout,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { SearchResultListItemExtensions } from '@backstage/plugin-search-react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { Route } from 'react-router-dom';
import {
  exampleDocument,
  examplePage,
  exampleSummary,
} from './__testUtils__/examples';
import {
  answer,
  nothingToFollowUp,
  nothingToRelease,
  nothingToSign,
} from './__testUtils__/handoffHandlers';
import { setViewportWidth } from './__testUtils__/viewport';
import {
  exampleChange,
  exampleChangeDetails,
} from './changes/__testUtils__/exampleChange';
import {
  EntityHandoffContent,
  EntityReadinessCard,
  HandoffPage,
  HandoffChangeSearchResultListItem,
  HandoffSearchResultListItem,
  isHandoffAvailable,
} from './legacy';

const server = setupServer(nothingToFollowUp, nothingToRelease, nothingToSign);
registerMswTestHooks(server);

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'payments-api',
    namespace: 'default',
    annotations: { 'handoff/docs-ref': 'dir:./ops' },
  },
};

const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <EntitySwitch>
        <EntitySwitch.Case if={isHandoffAvailable}>
          <EntityReadinessCard />
        </EntitySwitch.Case>
      </EntitySwitch>
    </EntityLayout.Route>
    <EntityLayout.Route path="/handoff" title="Handoff" if={isHandoffAvailable}>
      <EntityHandoffContent />
    </EntityLayout.Route>
  </EntityLayout>
);

const searchResult = {
  type: 'handoff',
  rank: 1,
  document: {
    title: 'High error rate',
    text: 'The share of errors is high.',
    location: '/catalog/default/component/payments-api/handoff?document=d1',
    documentKind: 'runbook',
    entityRef: 'component:default/payments-api',
    alerts: ['HighErrorRate'],
  },
  highlight: {
    preTag: '<m>',
    postTag: '</m>',
    fields: { text: 'The share of <m>errors</m> is high.' },
  },
};

const changeResult = {
  type: 'handoff-change',
  rank: 2,
  document: {
    title: 'Retry once',
    text: 'Fewer cards are refused.',
    location: '/handoff/changes/c1',
    changeKind: 'pull-request',
    changeState: 'merged',
    risk: 'high',
    number: '#412',
    entityRef: 'component:default/orders-api',
    at: '2026-11-20T14:05:00Z',
  },
};

function searchPage(type: string) {
  return (
    <SearchResultListItemExtensions
      results={[{ ...searchResult, type }, changeResult]}
    >
      <HandoffSearchResultListItem icon={<i>icon</i>} />
      <HandoffChangeSearchResultListItem />
    </SearchResultListItemExtensions>
  );
}

/** A whole app of the old frontend system, as its owner would write it. */
function renderApp(at: string) {
  window.history.pushState({}, '', at);
  const app = createApp({
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { baseUrl: 'http://localhost', title: 'Legacy portal' },
          backend: { baseUrl: 'http://localhost:7007' },
        },
      },
    ],
    plugins: [catalogPlugin],
    apis: [
      createApiFactory(catalogApiRef, catalogApiMock({ entities: [entity] })),
    ],
  });
  const Root = app.createRoot(
    <AppRouter>
      <FlatRoutes>
        <Route path="/catalog" element={<CatalogIndexPage />} />
        <Route
          path="/catalog/:namespace/:kind/:name"
          element={<CatalogEntityPage />}
        >
          {entityPage}
        </Route>
        <Route path="/handoff" element={<HandoffPage />} />
        <Route path="/search" element={searchPage('handoff')} />
        <Route path="/search-others" element={searchPage('techdocs')} />
      </FlatRoutes>
    </AppRouter>,
  );
  render(<Root />);
}

describe('handoff in an app of the old frontend system', () => {
  beforeEach(() => {
    setViewportWidth(1280);
    server.use(
      answer('GetEntitySummary', () => exampleSummary()),
      answer('GetDocument', () => ({
        document: exampleDocument(),
        content: 'Steps to take.',
        headings: [],
        steps: [],
        rollbackCriteria: [],
        files: [],
      })),
      answer('ListEntities', () => examplePage([])),
      answer('ListDocuments', () => examplePage([exampleDocument()])),
    );
  });

  it('shows the page with a header, and leads from it to a document in the entity’s tab', async () => {
    renderApp('/handoff');
    expect(
      await screen.findByRole('heading', { name: 'Handoff', level: 1 }),
    ).toBeVisible();
    const [link] = await screen.findAllByRole('link', {
      name: 'High error rate',
    });
    await userEvent.click(link);
    expect(
      await screen.findByRole('article', { name: 'High error rate' }),
    ).toBeVisible();
    expect(await screen.findByText('Steps to take.')).toBeVisible();
    expect(window.location.pathname + window.location.search).toBe(
      '/catalog/default/component/payments-api/handoff?document=d1',
    );
  });

  it('shows the card on the overview, which leads to the tab', async () => {
    renderApp('/catalog/default/component/payments-api');
    await userEvent.click(
      await screen.findByRole('link', { name: 'Open Handoff' }),
    );
    expect(
      await screen.findByRole('region', { name: 'At a glance' }),
    ).toBeVisible();
  });

  it('leads from the changes of an entity to the page of one', async () => {
    server.use(
      answer('ListChanges', () => examplePage([exampleChange()])),
      answer('ListChangeSources', () => ({ items: [] })),
      answer('GetChange', () => exampleChangeDetails()),
    );
    renderApp('/catalog/default/component/payments-api/handoff/changes');
    await userEvent.click(
      await screen.findByRole('link', { name: /^Retry once/ }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Operational note' }),
    ).toBeVisible();
    expect(window.location.pathname).toBe('/handoff/changes/c1');
  });

  it('lays out its documents and changes among the results of the portal’s search, and only those', async () => {
    renderApp('/search');
    expect(
      await screen.findByRole('link', { name: 'High error rate' }),
    ).toHaveAttribute('href', searchResult.document.location);
    expect(screen.getByText('errors').tagName).toBe('MARK');
    expect(
      await screen.findByRole('link', { name: 'Retry once' }),
    ).toHaveAttribute('href', changeResult.document.location);
    for (const text of [
      ...['Runbook', 'payments-api', 'HighErrorRate', 'icon'],
      ...['Pull request', '#412', 'orders-api', 'High risk', 'Merged'],
    ]) {
      expect(screen.getByText(text)).toBeVisible();
    }
  });

  it('leaves other results alone', async () => {
    renderApp('/search-others');
    expect(
      await screen.findByRole('link', { name: 'High error rate' }),
    ).toBeVisible();
    expect(screen.queryByText('Runbook')).not.toBeInTheDocument();
  });
});

describe('isHandoffAvailable', () => {
  it.each<[Partial<Entity['metadata']>, boolean]>([
    [{}, false],
    [{ annotations: { 'backstage.io/techdocs-ref': 'dir:.' } }, false],
    [{ annotations: { 'handoff/docs-ref': 'dir:./ops' } }, true],
    [{ annotations: { 'handoff/rollback': 'https://wiki.example' } }, true],
    [{ links: [{ url: 'https://x.example', type: 'chat' }] }, false],
    [{ links: [{ url: 'https://x.example', type: 'runbook' }] }, true],
  ])('says of %j: %s', (metadata, expected) => {
    expect(
      isHandoffAvailable({
        ...entity,
        metadata: { name: 'a', ...metadata },
      }),
    ).toBe(expected);
  });
});
