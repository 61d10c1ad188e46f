import { performance } from 'node:perf_hooks';
import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import { withDatabases } from '../common/databases';
import {
  applyMigrations,
  composeIndexes,
  createRefresher,
  DatabaseAlertEntities,
  DatabaseAlertNames,
  DatabaseDocumentsStore,
  DatabasePortalStore,
  DatabaseReadingsStore,
  DatabaseSearchStore,
  DatabaseSourcesStore,
  DocumentExtensions,
  PortalRefresher,
  readDocumentsConfig,
} from '../common/handoffBackend';
import { markdownTable } from '../common/markdownTable';
import { startCodeHost, type CodeHost, type Repository } from './codeHost';

const ENTITIES = 1000;
const DOCUMENTS_PER_ENTITY = 10;

/**
 * Prints what it costs to refresh 1,000 entities of 50 and of 1,000 repositories: for the first time, with nothing
 * changed, and with 1 % of the entities changed.
 */
export async function measureRefresh(): Promise<void> {
  const rows: string[][] = [];
  await withDatabases(async databases => {
    for (const repositoryCount of [50, 1000]) {
      for (const [name, open] of [
        ['SQLite', databases.openSqlite],
        ['PostgreSQL', databases.openPostgres],
      ] as const) {
        const measured = await measure(await open(), repositoryCount);
        rows.push(
          ...measured.map(row => [name, String(repositoryCount), ...row]),
        );
      }
    }
  });
  console.log(
    `${ENTITIES} entities with ${DOCUMENTS_PER_ENTITY} documents each\n`,
  );
  console.log(
    markdownTable(
      [
        'database',
        'repositories',
        'refresh',
        'requests',
        'statements',
        'seconds',
      ],
      rows,
    ),
  );
}

async function measure(
  client: Knex,
  repositoryCount: number,
): Promise<string[][]> {
  const repositories = createRepositories(repositoryCount);
  const host = startCodeHost(repositories);
  try {
    let now = DateTime.utc();
    const refresher = await createBenchRefresher(client, () => now, [
      ...entitiesOf(repositoryCount),
    ]);
    const rows: string[][] = [];
    const run = async (what: string) => {
      rows.push([what, ...(await count(client, host, refresher))]);
      now = now.plus({ hours: 1 });
    };
    await run('first');
    await run('nothing changed');
    changeOnePercent(repositories);
    await run('1 % changed');
    return rows;
  } finally {
    host.close();
  }
}

async function count(
  client: Knex,
  host: CodeHost,
  refresher: { refreshDue(): Promise<void> },
): Promise<string[]> {
  let statements = 0;
  const listen = () => {
    statements += 1;
  };
  client.on('query', listen);
  host.takeRequests();
  const start = performance.now();
  await refresher.refreshDue();
  const seconds = (performance.now() - start) / 1000;
  client.off('query', listen);
  return [String(host.takeRequests()), String(statements), seconds.toFixed(1)];
}

async function createBenchRefresher(
  client: Knex,
  clock: () => DateTime<true>,
  entities: Entity[],
) {
  await applyMigrations(mockServices.database({ knex: client }));
  const index = composeIndexes(
    await DatabaseSearchStore.create({ client }),
    new DatabaseAlertNames(),
  );
  const config = new ConfigReader({
    // The budget of requests spreads them over an hour. Here they come at once.
    handoff: { documents: { limits: { requestsPerHourAndHost: 100_000 } } },
  });
  return createRefresher({
    auth: mockServices.auth(),
    logger: mockServices.rootLogger({ level: 'warn' }),
    catalog: catalogServiceMock({ entities }),
    urlReader: UrlReaders.default({
      logger: mockServices.rootLogger({ level: 'warn' }),
      config,
    }),
    config: readDocumentsConfig(config),
    integrations: ScmIntegrations.fromConfig(config),
    extensions: new DocumentExtensions(),
    sources: DatabaseSourcesStore.create({
      client,
      entityIndex: new DatabaseAlertEntities(),
    }),
    readings: DatabaseReadingsStore.create({ client, index }),
    portal: PortalRefresher.create({
      store: DatabaseDocumentsStore.create({ client, index }),
      portal: DatabasePortalStore.create({ client, index }),
      clock,
    }),
    clock,
  });
}

function entitiesOf(repositoryCount: number): Entity[] {
  return Array.from({ length: ENTITIES }, (_, index) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: `service-${index}`,
      namespace: 'default',
      etag: '1',
      annotations: {
        'handoff/docs-ref': `url:https://github.com/acme/repository-${
          index % repositoryCount
        }/tree/main/service-${index}`,
      },
    },
    relations: [
      { type: 'ownedBy', targetRef: `group:default/team-${index % 40}` },
    ],
  }));
}

function createRepositories(repositoryCount: number): Map<string, Repository> {
  const repositories = new Map<string, Repository>();
  for (let index = 0; index < ENTITIES; index++) {
    const name = `acme/repository-${index % repositoryCount}`;
    const repository = repositories.get(name) ?? {
      commit: 'commit-1',
      files: new Map<string, string>(),
    };
    for (let number = 0; number < DOCUMENTS_PER_ENTITY; number++) {
      repository.files.set(
        `service-${index}/runbooks/Alert${number}.md`,
        runbook(index, number),
      );
    }
    repositories.set(name, repository);
  }
  return repositories;
}

/** One document of every hundredth entity; the repositories of all of them get a new commit. */
function changeOnePercent(repositories: Map<string, Repository>): void {
  for (let index = 0; index < ENTITIES; index += 100) {
    const repository = repositories.get(
      `acme/repository-${index % repositories.size}`,
    )!;
    repository.commit = 'commit-2';
    repository.files.set(
      `service-${index}/runbooks/Alert0.md`,
      `${runbook(index, 0)}\nOne more thing.\n`,
    );
  }
}

function runbook(entity: number, alert: number): string {
  return `# Service ${entity} raises alert ${alert}

## Meaning

Requests of service ${entity} take longer than ${alert + 1} seconds.

## Mitigation

1. Look at dashboard ${entity * DOCUMENTS_PER_ENTITY + alert}.
2. Restart the oldest instance: \`kubectl delete pod service-${entity}-${alert}\`
`;
}
