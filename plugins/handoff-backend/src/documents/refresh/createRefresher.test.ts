import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { NotModifiedError, ResponseError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import { DateTime } from 'luxon';
import { DatabaseAlertEntities } from '../../alerts';
import { applyMigrations } from '../../database';
import { DatabaseSearchStore } from '../../search';
import { readDocumentsConfig } from '../config';
import { PortalRefresher } from '../portal';
import { DocumentExtensions } from '../sources';
import {
  DatabaseDocumentsStore,
  DatabasePortalStore,
  DatabaseReadingsStore,
  DatabaseSourcesStore,
} from '../store';
import { createRefresher } from './createRefresher';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const REPOSITORY = 'https://github.com/acme/shop/tree/main/';

/** Entities of one repository, each with its documents in a folder of its own. */
function entity(name: string, etag = '1', ref = `url:${REPOSITORY}${name}`) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      etag,
      annotations: { 'handoff/docs-ref': ref },
    },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/team-a' }],
  } satisfies Entity;
}

describe.each(databases.eachSupportedId())('refresh on %s', databaseId => {
  async function start(entities: Entity[]) {
    const client = await databases.init(databaseId);
    await applyMigrations(mockServices.database({ knex: client }));
    const index = await DatabaseSearchStore.create({ client });
    const sources = DatabaseSourcesStore.create({
      client,
      entityIndex: new DatabaseAlertEntities(),
    });
    const store = DatabaseDocumentsStore.create({ client, index });
    let now = DateTime.fromISO('2026-11-21T03:00:00Z') as DateTime<true>;
    const repository = {
      etag: 'commit-1',
      files: {} as Record<string, string>,
      failure: undefined as Error | undefined,
    };
    const readTree = jest.fn<
      ReturnType<UrlReaderService['readTree']>,
      Parameters<UrlReaderService['readTree']>
    >(async (_, options) => {
      if (repository.failure) throw repository.failure;
      if (options?.etag === repository.etag) throw new NotModifiedError();
      const files = Object.entries(repository.files)
        .filter(([path, text]) =>
          options?.filter?.(path, { size: text.length }),
        )
        .map(([path, text]) => ({
          path,
          content: async () => Buffer.from(text),
        }));
      return {
        etag: repository.etag,
        files: async () => files,
        archive: async () => {
          throw new Error('not asked for');
        },
        dir: async () => {
          throw new Error('not asked for');
        },
      };
    });
    const createWith = (
      documents: JsonObject,
      extensions = new DocumentExtensions(),
    ) =>
      createRefresher({
        auth: mockServices.auth(),
        logger: mockServices.logger.mock(),
        catalog: new Proxy(catalogServiceMock(), {
          get: (_, name: 'streamEntities') => {
            const catalog = catalogServiceMock({ entities });
            return catalog[name].bind(catalog);
          },
        }),
        urlReader: mockServices.urlReader.mock({ readTree }),
        config: readDocumentsConfig(
          mockServices.rootConfig({ data: { handoff: { documents } } }),
        ),
        integrations: ScmIntegrations.fromConfig(new ConfigReader({})),
        extensions,
        sources,
        readings: DatabaseReadingsStore.create({ client, index }),
        portal: PortalRefresher.create({
          store,
          portal: DatabasePortalStore.create({ client, index }),
          clock: () => now,
        }),
        clock: () => now,
      });
    const refresher = createWith({});
    const titles = async (include: string[] = []) =>
      (await store.find({ readers: 'everybody', include }))
        .map(({ title }) => title)
        .toSorted();
    const pass = (duration: object) => {
      now = now.plus(duration);
    };
    return {
      entities,
      refresher,
      createWith,
      sources,
      store,
      repository,
      readTree,
      titles,
      pass,
    };
  }

  it('reads a repository once for all its entities, and for nothing while it is unchanged', async () => {
    const { refresher, repository, readTree, titles, pass, sources } =
      await start([entity('cart'), entity('checkout')]);
    repository.files = {
      'cart/rollback.md': '# Roll the cart back\n',
      'checkout/rollback.md': '# Roll the checkout back\n',
      'elsewhere/secret.md': '# Not asked for\n',
    };
    await refresher.refreshDue();
    expect(readTree).toHaveBeenCalledTimes(1);
    expect(await titles()).toEqual([
      'Roll the cart back',
      'Roll the checkout back',
    ]);

    await refresher.refreshDue();
    expect(readTree).toHaveBeenCalledTimes(1);
    pass({ hours: 1 });
    await refresher.refreshDue();
    expect(readTree).toHaveBeenCalledTimes(2);
    expect(readTree.mock.calls[1][1]?.etag).toBe('commit-1');
    const [source] = await sources.listSources('component:default/cart');
    expect(source.readAt).toBe('2026-11-21T04:00:00.000Z');
  });

  it('adds a revision only to what changed in a repository that did', async () => {
    const { refresher, repository, store, pass } = await start([
      entity('cart'),
      entity('checkout'),
    ]);
    repository.files = {
      'cart/rollback.md': '# Roll the cart back\n',
      'checkout/rollback.md': '# Roll the checkout back\n',
    };
    await refresher.refreshDue();
    repository.etag = 'commit-2';
    repository.files['cart/rollback.md'] = '# Roll the cart back at once\n';
    pass({ hours: 1 });
    await refresher.refreshDue();
    const found = await store.find({ readers: 'everybody' });
    expect(
      found.map(({ title, revision }) => [title, revision]).toSorted(),
    ).toEqual([
      ['Roll the cart back at once', 2],
      ['Roll the checkout back', 1],
    ]);
    const changed = found.find(({ revision }) => revision === 2)!;
    const revisions = await store.listRevisions(changed.id, { limit: 10 });
    expect(revisions.items.map(({ commit }) => commit)).toEqual([
      'commit-2',
      'commit-1',
    ]);
  });

  it('looks again into what is unchanged when settings or modules decide otherwise', async () => {
    const { createWith, repository, readTree, titles, pass } = await start([
      entity('cart'),
    ]);
    repository.files = {
      'cart/rollback.md': '# Roll back\n',
      'cart/long.md': `# Long\n\n${'Words. '.repeat(100)}\n`,
      'cart/notes.txt': 'Notes',
    };
    const small = { limits: { maxFileBytes: 100 } };
    const refresh = async (...settings: Parameters<typeof createWith>) => {
      pass({ hours: 1 });
      await createWith(...settings).refreshDue();
      return [readTree.mock.calls.at(-1)?.[1]?.etag, await titles()];
    };
    expect(await refresh(small)).toEqual([undefined, ['Roll back']]);
    expect(await refresh(small)).toEqual(['commit-1', ['Roll back']]);
    expect(await refresh({})).toEqual([undefined, ['Long', 'Roll back']]);
    expect(await refresh({ limits: { concurrency: 2 } })).toEqual([
      'commit-1',
      ['Long', 'Roll back'],
    ]);

    const extensions = new DocumentExtensions();
    extensions.addFormat({
      extensions: ['.txt'],
      toMarkdown: ({ content }) => `# ${content}`,
    });
    expect(await refresh({}, extensions)).toEqual([
      undefined,
      ['Long', 'Notes', 'Roll back'],
    ]);
    extensions.addTransformer({
      id: 'shout',
      transform: ({ content }) => content.toLocaleUpperCase('en-US'),
    });
    expect(await refresh({}, extensions)).toEqual([
      undefined,
      ['LONG', 'NOTES', 'ROLL BACK'],
    ]);
  });

  it('finds documents where a changed convention says, though the entity is the same', async () => {
    const conventional = entity('cart');
    conventional.metadata.annotations = {} as never;
    const { createWith, repository, titles } = await start([conventional]);
    repository.files = { 'cart/rollback.md': '# Roll back\n' };
    await createWith({ conventions: false }).refreshDue();
    expect(await titles()).toEqual([]);
    await createWith({
      conventions: [{ url: `${REPOSITORY}{{name}}` }],
    }).refreshDue();
    expect(await titles()).toEqual(['Roll back']);
  });

  it('keeps what it had while a source fails, and says since when', async () => {
    const { refresher, repository, titles, pass } = await start([
      entity('cart'),
    ]);
    repository.files = { 'cart/rollback.md': '# Roll the cart back\n' };
    await refresher.refreshDue();
    repository.failure = new Error('connect ECONNREFUSED');
    for (const _ of ['first', 'second']) {
      pass({ hours: 1 });
      await refresher.refreshDue();
    }
    const { sources } = await refresher.listSources('component:default/cart');
    expect(sources).toMatchObject([
      {
        state: 'failing',
        error: expect.stringContaining('ECONNREFUSED'),
        failingSince: '2026-11-21T04:00:00.000Z',
        lastReadAt: '2026-11-21T03:00:00.000Z',
        documents: 1,
      },
    ]);
    expect(await titles()).toEqual(['Roll the cart back']);

    repository.failure = undefined;
    pass({ hours: 1 });
    await refresher.refreshDue();
    const { sources: healed } = await refresher.listSources(
      'component:default/cart',
    );
    expect(healed[0].state).toBe('ok');
    expect(healed[0].failingSince).toBeUndefined();
  });

  it('waits for the end of a rate limit, which is no failure', async () => {
    const { refresher, repository, readTree, pass } = await start([
      entity('cart'),
    ]);
    repository.failure = await ResponseError.fromResponse(
      new Response('Too many requests', {
        status: 429,
        headers: { 'Retry-After': '600' },
      }),
    );
    await refresher.refreshDue();
    const { sources } = await refresher.listSources('component:default/cart');
    expect(sources).toMatchObject([
      { state: 'waiting', waitingUntil: '2026-11-21T03:10:00.000Z' },
    ]);
    expect(sources[0].failingSince).toBeUndefined();
    repository.failure = undefined;
    pass({ minutes: 5 });
    await refresher.refreshDue();
    expect(readTree).toHaveBeenCalledTimes(1);
    pass({ minutes: 6 });
    await refresher.refreshDue();
    expect(readTree).toHaveBeenCalledTimes(2);
  });

  it('follows entities that come, change and leave', async () => {
    const { entities, refresher, repository, titles } = await start([
      entity('cart'),
    ]);
    repository.files = {
      'cart/rollback.md': '# Roll the cart back\n',
      'ops/cart.md': '# Operate the cart\n',
      'checkout/rollback.md': '# Roll the checkout back\n',
    };
    await refresher.refreshDue();
    entities.push(entity('checkout'));
    await refresher.refreshDue();
    expect(await titles()).toEqual([
      'Roll the cart back',
      'Roll the checkout back',
    ]);

    entities[0] = entity('cart', '2', `url:${REPOSITORY}ops`);
    await refresher.refreshDue();
    expect(await titles()).toEqual([
      'Operate the cart',
      'Roll the checkout back',
    ]);

    entities.splice(0, 2, entity('cart', '2', `url:${REPOSITORY}ops`));
    await refresher.refreshDue();
    expect(await titles()).toEqual(['Operate the cart']);
    expect(await titles(['archived'])).toHaveLength(3);

    entities.push(entity('checkout'));
    await refresher.refreshDue();
    expect(await titles()).toEqual([
      'Operate the cart',
      'Roll the checkout back',
    ]);
  });

  it('tells of the sources of an entity before it has looked at the catalog', async () => {
    const { refresher } = await start([entity('cart')]);
    const cart = 'component:default/cart';
    expect(await refresher.listSources(cart)).toMatchObject({
      sources: [{ state: 'pending', target: `${REPOSITORY}cart` }],
    });
    expect(await refresher.listSources('component:default/other')).toEqual({
      sources: [],
      problems: [],
    });
  });

  it('reads a source at once when its host says that it changed', async () => {
    const { refresher, repository, titles, readTree } = await start([
      entity('cart'),
    ]);
    repository.files = { 'cart/rollback.md': '# Roll the cart back\n' };
    await refresher.refreshDue();
    repository.etag = 'commit-2';
    repository.files = { 'cart/rollback.md': '# Roll the cart back at once\n' };
    await refresher.noticeChanges(['https://github.com/acme/other']);
    await refresher.refreshDue();
    expect(readTree).toHaveBeenCalledTimes(1);
    await refresher.noticeChanges([
      'https://github.com/acme/shop/blob/main/cart/rollback.md',
    ]);
    await refresher.refreshDue();
    expect(await titles()).toEqual(['Roll the cart back at once']);
  });

  it('finds links of the catalog as external documents', async () => {
    const linked = entity('cart');
    linked.metadata.annotations = {
      'handoff/runbook': 'https://wiki.example.com/cart',
    } as never;
    const { refresher, store } = await start([linked]);
    await refresher.refreshDue();
    expect(await store.find({ readers: 'everybody' })).toMatchObject([
      {
        kind: 'runbook',
        revision: 0,
        source: { type: 'external', url: 'https://wiki.example.com/cart' },
      },
    ]);
  });
});
