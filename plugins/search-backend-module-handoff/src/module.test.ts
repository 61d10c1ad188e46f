import {
  mockCredentials,
  mockServices,
  registerMswTestHooks,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { TestPipeline } from '@backstage/plugin-search-backend-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
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

describe('searchModuleHandoffCollator', () => {
  const server = setupServer();
  registerMswTestHooks(server);

  /** Starts the module, asserting that it registers one collator, and returns that. */
  async function startModule(handoff: object = {}) {
    const addCollator = jest.fn();
    const createScheduledTaskRunner = jest.fn();
    await startTestBackend({
      extensionPoints: [
        [searchIndexRegistryExtensionPoint, { addCollator, addDecorator() {} }],
      ],
      features: [
        searchModuleHandoffCollator,
        mockServices.rootConfig.factory({
          data: { search: { collators: { handoff } } },
        }),
        mockServices.scheduler.mock({ createScheduledTaskRunner }).factory,
        mockServices.discovery.mock({ getBaseUrl: async () => BASE_URL })
          .factory,
      ],
    });
    expect(addCollator).toHaveBeenCalledTimes(1);
    expect(createScheduledTaskRunner).toHaveBeenCalledTimes(1);
    const factory: DocumentCollatorFactory =
      addCollator.mock.calls[0][0].factory;
    return {
      factory,
      schedule: createScheduledTaskRunner.mock.calls[0][0],
      collate: async () =>
        TestPipeline.fromCollator(await factory.getCollator()).execute(),
    };
  }

  /** Serves pages of documents, each under the cursor that the one before names, and records the requests. */
  function servePages(...pages: HandoffDocument[][]): Request[] {
    const requests: Request[] = [];
    server.use(
      http.get(`${BASE_URL}/documents`, ({ request }) => {
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
    servePages([
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
    servePages([documentOf({ id: 'a/b' })]);

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
