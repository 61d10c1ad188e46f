import type { Entity } from '@backstage/catalog-model';
import {
  registerMswTestHooks,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import handoffPlugin, { changeRouteRef, handoffApiRef, rootRouteRef } from '.';
import { examplePage, exampleSummary } from './__testUtils__/examples';
import {
  answer,
  nothingToFollowUp,
  nothingToRelease,
  nothingToSign,
} from './__testUtils__/handoffHandlers';
import { setViewportWidth } from './__testUtils__/viewport';
import { exampleChangeDetails } from './changes/__testUtils__/exampleChange';

const server = setupServer(nothingToFollowUp, nothingToRelease, nothingToSign);
registerMswTestHooks(server);

const entity = (kind: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name: 'payments-api', namespace: 'default' },
});

/** An app with the plugin as it is published, and a page of an entity that shows cards and tabs alike. */
function renderApp(options: { at: string; kind?: string }) {
  const ofKind = entity(options.kind ?? 'Component');
  return renderTestApp({
    features: [
      handoffPlugin,
      createFrontendPlugin({
        pluginId: 'catalog',
        extensions: [createTestEntityPage({ entity: ofKind })],
        routes: { catalogEntity: entityRouteRef },
      }),
    ],
    apis: [[catalogApiRef, catalogApiMock({ entities: [ofKind] })]],
    initialRouteEntries: [options.at],
    config: {
      app: { baseUrl: 'http://localhost:3000' },
      backend: { baseUrl: 'http://localhost:7007' },
    },
  });
}

describe('handoffPlugin in the new frontend system', () => {
  beforeEach(() => {
    setViewportWidth(1280);
    server.use(
      answer('GetEntitySummary', ({ path }) =>
        exampleSummary({
          entityRef: `${path.kind}:${path.namespace}/${path.name}`,
        }),
      ),
      answer('GetDocument', () => ({
        document: exampleSummary().documents[0],
        content: 'Steps.',
        headings: [],
        steps: [],
        rollbackCriteria: [],
        files: [],
      })),
      answer('ListEntities', () => examplePage([])),
      answer('ListDocuments', () => examplePage([])),
    );
  });

  it('carries the extensions under the names that adopters configure', () => {
    for (const id of [
      'api:handoff',
      'page:handoff',
      'entity-content:handoff',
      'entity-card:handoff/readiness',
      'search-result-list-item:handoff',
      'search-filter-result-type:handoff',
      'search-result-list-item:handoff/changes',
      'search-filter-result-type:handoff/changes',
    ] as const) {
      expect(handoffPlugin.getExtension(id)).toBeDefined();
    }
    expect(handoffApiRef.id).toBe('plugin.handoff.client');
    expect(handoffPlugin.routes.root).toBe(rootRouteRef);
  });

  it('stands in the sidebar and opens the page', async () => {
    renderApp({ at: '/elsewhere' });
    await userEvent.click(
      await screen.findByRole('link', { name: /^Handoff/ }),
    );
    expect(
      await screen.findByRole('searchbox', {
        name: 'Search documents and changes',
      }),
    ).toBeVisible();
  });

  it('opens the page of a change by its address', async () => {
    server.use(answer('GetChange', () => exampleChangeDetails()));
    renderApp({ at: '/handoff/changes/c1' });
    expect(
      await screen.findByRole('heading', { name: /^Retry once/ }),
    ).toBeVisible();
    expect(handoffPlugin.routes.change).toBe(changeRouteRef);
  });

  it('gives components a tab and a card, through the API of the app', async () => {
    renderApp({ at: '/' });
    expect(
      await screen.findByRole('heading', { name: 'Operational readiness' }),
    ).toBeVisible();
    expect(
      await screen.findByRole('region', { name: 'At a glance' }),
    ).toBeVisible();
  });

  it('gives groups a tab alone, and people nothing', async () => {
    const { unmount } = renderApp({ at: '/', kind: 'Group' });
    expect(
      await screen.findByRole('region', { name: 'At a glance' }),
    ).toBeVisible();
    expect(
      screen.queryByRole('heading', { name: 'Operational readiness' }),
    ).not.toBeInTheDocument();
    unmount();

    renderApp({ at: '/', kind: 'User' });
    expect(await screen.findByTestId('empty-entity-page')).toBeInTheDocument();
  });
});
