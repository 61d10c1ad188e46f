import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import {
  component,
  gate,
  startTechInsightsPortal,
} from './__testUtils__/startTechInsightsPortal';

jest.setTimeout(60_000);

const BASE_URL = 'http://tech-insights.test/api/tech-insights';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

/** What tech-insights says of one entity; true or false as its json-rules-engine does. */
function answerOf(entity: string, results: Record<string, unknown>) {
  return {
    entity,
    results: Object.entries(results).map(([id, result]) => ({
      facts: { slo: { value: 1, type: 'integer', description: 'Objectives' } },
      result,
      check: {
        id,
        type: 'json-rules-engine',
        name: `Name of ${id}`,
        description: 'Do this about it',
        factIds: ['slo'],
        metadata: {},
      },
    })),
  };
}

interface Question {
  entities: { kind: string; namespace: string; name: string }[];
  checks: string[];
}

describe.each(databases.eachSupportedId())('the module on %s', databaseId => {
  const server = setupServer();
  // Requests of the test to the portal pass.
  beforeAll(() => server.listen({ onUnhandledRequest: 'bypass' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  /** Serves tech-insights, which says of each entity what the test wants. */
  function serve(
    checks: string[],
    answer: (entityRef: string) => object | Promise<object>,
  ) {
    const questions: Question[] = [];
    const tokens = new Set<string | null>();
    server.use(
      http.get(`${BASE_URL}/checks`, ({ request }) => {
        tokens.add(request.headers.get('Authorization'));
        return HttpResponse.json(checks.map(id => ({ id, type: 'any' })));
      }),
      http.post<never, Question>(`${BASE_URL}/checks/run`, async context => {
        tokens.add(context.request.headers.get('Authorization'));
        const question = await context.request.json();
        questions.push(question);
        try {
          return HttpResponse.json(
            await Promise.all(
              question.entities.map(({ kind, namespace, name }) =>
                answer(
                  `${kind}:${namespace}/${name}`.toLocaleLowerCase('en-US'),
                ),
              ),
            ),
          );
        } catch {
          return HttpResponse.json(
            { error: { name: 'Error', message: 'out of memory' } },
            { status: 500 },
          );
        }
      }),
    );
    return { questions, tokens };
  }

  async function start(
    options: Partial<Parameters<typeof startTechInsightsPortal>[0]> = {},
  ) {
    return startTechInsightsPortal({
      knex: await databases.init(databaseId),
      entities: [component('payments'), component('docs', 'website')],
      gates: [gate('load-test'), gate('owned')],
      features: [
        mockServices.discovery.mock({ getBaseUrl: async () => BASE_URL })
          .factory,
      ],
      ...options,
    });
  }

  it('stores what the checks say as results of the gates that they are mapped to', async () => {
    const { questions, tokens } = serve(['slo', 'has-owner'], entityRef => {
      const answer = answerOf(entityRef, { slo: false, 'has-owner': true });
      Object.assign(answer.results[0].check, {
        metadata: { level: 2, link: 'https://slo.example.com/payments' },
      });
      Object.assign(answer.results[1], {
        facts: {
          owner: { value: 'a', timestamp: '2026-11-01T10:00:00.000+02:00' },
          group: { value: true, timestamp: '2026-10-01T10:00:00Z' },
        },
      });
      Object.assign(answer.results[1].check, {
        metadata: { link: 'runbook.md' },
        links: [
          { title: 'Here', url: '/docs/owners' },
          { title: 'There', url: 'https://wiki.example.com/owners' },
        ],
      });
      return answer;
    });
    const portal = await start({
      techInsights: { checks: { slo: 'load-test', 'has-owner': 'owned' } },
    });
    expect((await portal.gatesOf('payments')).owned.state).toBe('no-data');
    await portal.run();

    const { owned, 'load-test': loadTest } = await portal.gatesOf('payments');
    expect(loadTest).toMatchObject({
      state: 'failed',
      reason: 'Name of slo: Do this about it',
      evidence: [{ url: 'https://slo.example.com/payments' }],
      by: 'module:tech-insights',
    });
    expect(owned).toMatchObject({
      state: 'passed',
      reason: 'Name of has-owner: Do this about it',
      evidence: [{ url: 'https://wiki.example.com/owners' }],
    });
    const [{ at }] = await portal.reportsOf('owned');
    expect(at).toBe('2026-11-01T08:00:00.000Z');
    expect(questions).toEqual([
      {
        entities: [
          { kind: 'Component', namespace: 'default', name: 'payments' },
        ],
        checks: ['slo', 'has-owner'],
      },
    ]);
    expect([...tokens]).toEqual([
      mockCredentials.service.header({
        onBehalfOf: mockCredentials.service('plugin:handoff'),
        targetPluginId: 'tech-insights',
      }),
    ]);
    expect(portal.warnings).toEqual([]);
  });

  it('passes nothing but what is true, and takes back what is not known any more', async () => {
    const said: Record<string, object> = {
      'component:default/is-true': { owned: true },
      'component:default/is-text': { owned: 'true' },
      'component:default/is-one': { owned: 1 },
      'component:default/is-missing': {},
    };
    serve(['owned'], entityRef =>
      entityRef.endsWith('fails')
        ? { entity: entityRef, error: { message: 'No fact' }, results: [] }
        : answerOf(entityRef, { ...said[entityRef] }),
    );
    const names = ['is-true', 'is-text', 'is-one', 'is-missing', 'fails'];
    const portal = await start({
      entities: names.map(name => component(name)),
    });
    const states = async () => {
      const gates = await Promise.all(names.map(portal.gatesOf));
      return gates.map(({ owned }) => owned.state);
    };
    await portal.run();
    expect(await states()).toEqual([
      'passed',
      'error',
      'error',
      'no-data',
      'error',
    ]);
    expect((await portal.gatesOf('fails')).owned.reason).toContain('No fact');
    expect(await portal.countReports()).toBe(4);

    said['component:default/is-true'] = {};
    await portal.run();
    expect((await portal.gatesOf('is-true')).owned).toMatchObject({
      state: 'no-data',
      reason: expect.stringContaining("no facts for its check 'owned'"),
    });
    expect(await portal.countReports()).toBe(5);
  });

  it('stores nothing that is known', async () => {
    let result = true;
    serve(['owned'], entityRef => answerOf(entityRef, { owned: result }));
    const portal = await start();
    await portal.run();
    await portal.run();
    expect(await portal.countReports()).toBe(1);
    result = false;
    await portal.run();
    expect(await portal.countReports()).toBe(2);
    expect((await portal.gatesOf('payments')).owned.state).toBe('failed');
  });

  it('asks about a hundred entities at a time, and goes on after one failure', async () => {
    let isBroken = true;
    const { questions } = serve(['owned'], entityRef => {
      if (isBroken && entityRef.endsWith('/service-120')) throw new Error();
      return answerOf(entityRef, { owned: true });
    });
    const entities: Entity[] = Array.from({ length: 240 }, (_, index) =>
      component(`service-${index}`),
    );
    const portal = await start({ entities });
    await portal.run();
    expect(questions.map(each => each.entities.length)).toEqual([100, 100, 40]);
    expect(await portal.countReports()).toBe(140);
    expect((await portal.gatesOf('service-239')).owned.state).toBe('passed');
    expect((await portal.gatesOf('service-120')).owned.state).toBe('no-data');
    expect(portal.warnings).toEqual([expect.stringContaining('500')]);

    isBroken = false;
    await portal.run();
    expect(await portal.countReports()).toBe(240);
    expect((await portal.gatesOf('service-120')).owned.state).toBe('passed');
  });

  it('stops when it is aborted', async () => {
    const entities = Array.from({ length: 250 }, (_, index) =>
      component(`service-${index}`),
    );
    const portal = await start({ entities });
    const { questions } = serve(['owned'], async entityRef => {
      if (entityRef.endsWith('/service-0')) await portal.abort();
      return answerOf(entityRef, { owned: true });
    });
    await portal.run();
    expect(questions).toHaveLength(1);
    expect(portal.warnings).toEqual([]);
  });

  it('leaves everything as it is when tech-insights does not answer', async () => {
    serve(['owned'], entityRef => answerOf(entityRef, { owned: true }));
    const portal = await start();
    await portal.run();
    server.use(
      http.get(`${BASE_URL}/checks`, () => HttpResponse.error()),
      http.post(`${BASE_URL}/checks/run`, () => HttpResponse.error()),
    );
    await portal.run();
    expect(portal.warnings).toEqual([
      expect.stringContaining('module:tech-insights stay as they were'),
    ]);
    server.use(
      http.get(`${BASE_URL}/checks`, () => HttpResponse.json({ items: [] })),
    );
    await portal.run();
    expect(portal.warnings[1]).toContain('something else than expected');
    expect((await portal.gatesOf('payments')).owned.state).toBe('passed');
  });

  it('says once which checks and gates there are not, and goes on with the others', async () => {
    const { questions } = serve(['a', 'b', 'c'], entityRef =>
      answerOf(entityRef, { a: true, b: true, c: true }),
    );
    const portal = await start({
      gates: [
        gate('owned'),
        gate('signed', {
          reported: false,
          signOff: { roles: ['entity-owner'] },
        }),
      ],
      techInsights: {
        checks: { a: 'owned', b: 'signed', c: 'nowhere', d: 'load-test' },
      },
    });
    await portal.run();
    await portal.run();
    expect(questions).toHaveLength(2);
    expect(portal.warnings).toEqual([
      expect.stringContaining('handoff.techInsights.checks.d'),
      expect.stringContaining("'signed' by module:tech-insights"),
      expect.stringContaining("'nowhere' by module:tech-insights"),
    ]);
    const gates = await portal.gatesOf('payments');
    expect(gates.owned.state).toBe('passed');
    expect(gates.signed.state).toBe('no-data');
    expect(await portal.countReports()).toBe(1);
  });

  it('asks about the entities of the filter alone, and about no one where nothing is decided', async () => {
    const { questions } = serve(['owned'], entityRef =>
      answerOf(entityRef, { owned: true }),
    );
    const entities = [component('payments'), component('checkout')];
    const filtered = await start({
      entities,
      techInsights: { filter: { 'metadata.name': 'checkout' } },
    });
    await filtered.run();
    expect(questions.map(({ entities: [{ name }] }) => name)).toEqual([
      'checkout',
    ]);
    const other = await start({ entities, gates: [gate('load-test')] });
    await other.run();
    expect(questions).toHaveLength(1);
    expect(other.warnings).toEqual([]);
  });
});
