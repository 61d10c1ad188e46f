import {
  mockCredentials,
  mockServices,
  registerMswTestHooks,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { TestPipeline } from '@backstage/plugin-search-backend-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import type { Change, HandoffDocument } from 'backstage-plugin-handoff-common';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import searchModuleHandoffCollator from '.';

const BASE_URL = 'http://handoff.test/api/handoff';

function documentOf(partial: Partial<HandoffDocument>): HandoffDocument {
  return {
    id: 'Doc-1',
    entityRef: 'component:default/payments-api',
    kind: 'runbook',
    title: 'Error rate of payments is high',
    source: { type: 'repository', path: 'runbooks/PaymentsErrorRateHigh.md' },
    revision: 3,
    steward: 'group:default/checkout',
    alerts: ['PaymentsErrorRateHigh'],
    symptoms: ['card payments fail'],
    tags: ['cards'],
    freshness: { state: 'fresh', reasons: ['Reviewed on 2026-11-01'] },
    restricted: false,
    retired: false,
    problems: [],
    createdAt: '2026-10-01T00:00:00Z',
    updatedAt: '2026-11-01T00:00:00Z',
    etag: '3',
    content: '## Meaning\n\nMore than **2 %** of payments fail.',
    ...partial,
  };
}

function changeOf(partial: Partial<Change>): Change {
  return {
    id: 'c1',
    source: 'github',
    externalId: 'acme/payments#412',
    kind: 'pull-request',
    title: 'Retry once',
    entityRefs: ['component:default/payments-api'],
    state: 'merged',
    at: '2026-11-20T14:05:00Z',
    receivedAt: '2026-11-20T14:06:00Z',
    ...partial,
  };
}

describe('searchModuleHandoffCollator', () => {
  const server = setupServer();
  registerMswTestHooks(server);

  /** Starts the module, asserting that it registers a collator for each type, and returns one of them. */
  async function startModule(
    options: object = {},
    type: 'handoff' | 'handoff-change' = 'handoff',
  ) {
    const key = type === 'handoff' ? 'handoff' : 'handoffChanges';
    const addCollator = jest.fn();
    const createScheduledTaskRunner = jest.fn();
    await startTestBackend({
      extensionPoints: [
        [searchIndexRegistryExtensionPoint, { addCollator, addDecorator() {} }],
      ],
      features: [
        searchModuleHandoffCollator,
        mockServices.rootConfig.factory({
          data: { search: { collators: { [key]: options } } },
        }),
        mockServices.scheduler.mock({ createScheduledTaskRunner }).factory,
        mockServices.discovery.mock({ getBaseUrl: async () => BASE_URL })
          .factory,
      ],
    });
    const factories: DocumentCollatorFactory[] = addCollator.mock.calls.map(
      ([registered]) => registered.factory,
    );
    expect(factories.map(each => each.type)).toEqual([
      'handoff',
      'handoff-change',
    ]);
    expect(createScheduledTaskRunner).toHaveBeenCalledTimes(2);
    const index = type === 'handoff' ? 0 : 1;
    const factory = factories[index];
    return {
      factory,
      schedule: createScheduledTaskRunner.mock.calls[index][0],
      collate: async () =>
        TestPipeline.fromCollator(await factory.getCollator()).execute(),
    };
  }

  /** Serves pages of a list, each under the cursor that the one before names, and records the requests. */
  function servePages<TItem extends object>(
    area: 'documents' | 'changes',
    ...pages: TItem[][]
  ): Request[] {
    const requests: Request[] = [];
    server.use(
      http.get(`${BASE_URL}/${area}`, ({ request }) => {
        requests.push(request);
        const cursor = new URL(request.url).searchParams.get('cursor');
        const index = Number(cursor ?? 0);
        return HttpResponse.json({
          items: pages[index],
          totalItems: pages.flat().length,
          pageInfo:
            index + 1 < pages.length ? { nextCursor: `${index + 1}` } : {},
        });
      }),
    );
    return requests;
  }

  it('indexes every page, calling the backend as a service', async () => {
    const requests = servePages(
      'documents',
      [documentOf({})],
      [
        documentOf({
          id: 'doc-2',
          entityRef: 'resource:cards/payments-db',
          source: { type: 'external', url: 'https://wiki.example.com/x' },
          steward: null,
          content: undefined,
        }),
      ],
    );

    const { factory, schedule, collate } = await startModule({
      schedule: { frequency: { minutes: 42 }, timeout: { minutes: 1 } },
    });

    expect(schedule.frequency).toEqual({ minutes: 42 });
    expect(factory.type).toBe('handoff');
    expect(factory.visibilityPermission?.name).toBe('catalog.entity.read');
    const { error, documents } = await collate();
    expect(error).toBeUndefined();
    expect(documents).toEqual([
      {
        title: 'Error rate of payments is high',
        text: 'Meaning\nMore than 2 % of payments fail.',
        location:
          '/catalog/default/component/payments-api/handoff?document=Doc-1',
        documentId: 'Doc-1',
        documentKind: 'runbook',
        entityRef: 'component:default/payments-api',
        entityName: 'payments-api',
        alerts: ['PaymentsErrorRateHigh'],
        symptoms: ['card payments fail'],
        tags: ['cards'],
        path: 'runbooks/PaymentsErrorRateHigh.md',
        steward: 'group:default/checkout',
        authorization: { resourceRef: 'component:default/payments-api' },
      },
      {
        title: 'Error rate of payments is high',
        text: '',
        location: '/catalog/cards/resource/payments-db/handoff?document=doc-2',
        documentId: 'doc-2',
        documentKind: 'runbook',
        entityRef: 'resource:cards/payments-db',
        entityName: 'payments-db',
        alerts: ['PaymentsErrorRateHigh'],
        symptoms: ['card payments fail'],
        tags: ['cards'],
        authorization: { resourceRef: 'resource:cards/payments-db' },
      },
    ]);

    const query = new URL(requests[0].url).searchParams;
    expect(query.getAll('include')).toEqual(['content']);
    expect(query.get('limit')).toBe('100');
    for (const request of requests) {
      expect(request.headers.get('Authorization')).toBe(
        mockCredentials.service.header({
          onBehalfOf: mockCredentials.service('plugin:search'),
          targetPluginId: 'handoff',
        }),
      );
    }
  });

  it('leaves out restricted, retired and archived documents', async () => {
    servePages('documents', [
      documentOf({ id: 'restricted', restricted: true }),
      documentOf({ id: 'retired', retired: true }),
      documentOf({ id: 'archived', archivedAt: '2026-11-02T00:00:00Z' }),
      documentOf({ id: 'for-all' }),
    ]);

    const { collate } = await startModule();

    const { documents } = await collate();
    expect(documents).toMatchObject([{ documentId: 'for-all' }]);
  });

  it('follows another permission and another location template', async () => {
    servePages('documents', [documentOf({ id: 'a/b' })]);

    const { factory, collate } = await startModule({
      visibilityPermission: 'handoff.document.read',
      locationTemplate: '/runbooks/:name/:document',
    });

    expect(factory.visibilityPermission?.name).toBe('handoff.document.read');
    const { documents } = await collate();
    expect(documents).toMatchObject([
      {
        location: '/runbooks/payments-api/a%2Fb',
        authorization: { resourceRef: 'a/b' },
      },
    ]);
  });

  it('indexes changes of the last days with what their notes say', async () => {
    const requests = servePages(
      'changes',
      [
        changeOf({
          text: 'Fewer cards are refused.',
          number: 412,
          commit: '5f2c9d1e',
          author: 'user:default/amara.osei',
          labels: ['cards'],
          note: {
            isWritten: true,
            risk: 'high',
            missing: [],
            lacksRollback: false,
          },
        }),
      ],
      [
        changeOf({
          id: 'c/2',
          kind: 'deployment',
          state: 'deployed',
          version: '1.42.0',
          environment: 'production',
          entityRefs: ['resource:cards/payments-db', 'component:default/other'],
        }),
        changeOf({ id: 'of-nothing', entityRefs: [] }),
      ],
    );

    const { factory, schedule, collate } = await startModule(
      {
        days: 30,
        schedule: { frequency: { minutes: 42 }, timeout: { minutes: 1 } },
      },
      'handoff-change',
    );

    expect(schedule.frequency).toEqual({ minutes: 42 });
    expect(factory.visibilityPermission?.name).toBe('catalog.entity.read');
    const { error, documents } = await collate();
    expect(error).toBeUndefined();
    expect(documents).toEqual([
      {
        title: 'Retry once',
        text: 'Fewer cards are refused.',
        location: '/handoff/changes/c1',
        changeId: 'c1',
        changeKind: 'pull-request',
        changeState: 'merged',
        risk: 'high',
        entityRef: 'component:default/payments-api',
        entityName: 'payments-api',
        number: '#412',
        commit: '5f2c9d1e',
        author: 'user:default/amara.osei',
        labels: ['cards'],
        at: '2026-11-20T14:05:00Z',
        authorization: { resourceRef: 'component:default/payments-api' },
      },
      {
        title: 'Retry once',
        text: '',
        location: '/handoff/changes/c%2F2',
        changeId: 'c/2',
        changeKind: 'deployment',
        changeState: 'deployed',
        entityRef: 'resource:cards/payments-db',
        entityName: 'payments-db',
        version: '1.42.0',
        environment: 'production',
        labels: [],
        at: '2026-11-20T14:05:00Z',
        authorization: { resourceRef: 'resource:cards/payments-db' },
      },
    ]);

    const query = new URL(requests[0].url).searchParams;
    expect(query.getAll('include')).toEqual(['text']);
    expect(query.get('limit')).toBe('100');
    const daysBack =
      (Date.now() - Date.parse(query.get('since')!)) / (24 * 3600 * 1000);
    expect(daysBack).toBeCloseTo(30, 2);
    expect(new URL(requests[1].url).searchParams.get('since')).toBe(
      query.get('since'),
    );
  });

  it('follows another permission and another location template for changes', async () => {
    servePages('changes', [changeOf({})]);

    const { factory, collate } = await startModule(
      {
        visibilityPermission: 'handoff.change.read',
        locationTemplate: '/changes/:namespace/:name/:change/:other',
      },
      'handoff-change',
    );

    expect(factory.visibilityPermission?.name).toBe('handoff.change.read');
    const { documents } = await collate();
    expect(documents).toMatchObject([
      { location: '/changes/default/payments-api/c1/:other' },
    ]);
  });

  it('fails as a whole when a page cannot be read, so that the old index stays', async () => {
    server.use(
      http.get(`${BASE_URL}/documents`, () =>
        HttpResponse.json(
          { error: { name: 'ServiceUnavailableError', message: 'starting' } },
          { status: 503 },
        ),
      ),
    );

    const { collate } = await startModule();

    const { error } = await collate();
    expect(String(error)).toContain('503');
  });
});
