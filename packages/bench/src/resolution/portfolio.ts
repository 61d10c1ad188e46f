import type { Entity } from '@backstage/catalog-model';
import { parseDocument } from 'backstage-plugin-handoff-node';
import { draftDocument } from '../common/handoffBackend';
import { loadAlerts, loadCorpus, loadFiles, loadRows } from '../corpora';
import type { Resolver, SentAlert } from './createResolver';

const ENTITIES = 5_000;
const DOCUMENTS_PER_ENTITY = 2;
const SYSTEMS = 200;
const TEAMS = 100;

/** Alerts of one kind that are resolved many times. */
export interface AlertMix {
  name: string;
  alerts: SentAlert[];
}

/** A file of a corpus, with what is known of it. */
interface File {
  path: string;
  content: string;
  alert?: string;
}

/** Components in systems, owned by teams, as a large company has them. */
export function createEntities(): Entity[] {
  return Array.from({ length: ENTITIES }, (_, index) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: `service-${index}`,
      namespace: 'default',
      title: `Service ${index}`,
      etag: '1',
      annotations: {
        'handoff/alert-selector': `job=service-${index},cluster=eu-${
          index % 3
        }`,
      },
    },
    relations: [
      { type: 'ownedBy', targetRef: `group:default/team-${index % TEAMS}` },
      { type: 'partOf', targetRef: `system:default/system-${index % SYSTEMS}` },
    ],
  }));
}

/** Real runbooks, given out to the entities in turns, so that many entities have one for the same alert. */
export function createPortfolio() {
  const files = loadAnsweringFiles();
  const fileOf = (entity: number, number: number) =>
    files[(entity * DOCUMENTS_PER_ENTITY + number) % files.length];
  const numbers = Array.from({ length: DOCUMENTS_PER_ENTITY }, (_, i) => i);
  return {
    documents: ENTITIES * DOCUMENTS_PER_ENTITY,
    entities: ENTITIES,

    /** Stores entities and documents as reading them from catalog and repositories would. */
    async store({ sources, readings }: Resolver, entities: Entity[]) {
      const now = new Date().toISOString();
      for (const [index, entity] of entities.entries()) {
        const entityRef = `component:default/${entity.metadata.name}`;
        await sources.putEntity(
          {
            entityRef,
            etag: '1',
            title: entity.metadata.title!,
            owners: [`group:default/team-${index % TEAMS}`],
            problems: [],
            requests: [],
            entity,
          },
          now,
        );
        const drafts = numbers.map(number =>
          draft(fileOf(index, number), entity),
        );
        await readings.apply(
          {
            entityRef,
            origin: 'bench',
            paths: drafts.map(({ path }) => path),
            drafts,
          },
          now,
        );
      }
    },

    /** Alerts of every kind; the labels of the first name the entity that has the runbook. */
    mixes(count: number): AlertMix[] {
      const texts = loadAlerts();
      const rows = loadRows('negatives.jsonl');
      const pick = <T>(items: T[], i: number) => items[(i * 37) % items.length];
      const withRunbook = entitiesWithAlerts(fileOf, numbers);
      const make = (alert: (i: number) => SentAlert) =>
        Array.from({ length: count }, (_, i) => alert(i));
      return [
        {
          name: 'its entity has the runbook',
          alerts: make(i => {
            const { entity, alert } = pick(withRunbook, i);
            return {
              alertname: alert,
              labels: {
                job: `service-${entity}`,
                cluster: `eu-${entity % 3}`,
                namespace: 'production',
              },
              summary: pick(texts, i).texts.summary,
            };
          }),
        },
        {
          name: 'others have the runbook',
          alerts: make(i => ({
            alertname: pick(withRunbook, i).alert,
            labels: { service: `service-${i}`, namespace: 'production' },
            summary: pick(texts, i).texts.summary,
          })),
        },
        {
          name: 'no document names it',
          alerts: make(i => {
            const row = pick(rows, i);
            return {
              alertname: row.alert,
              labels: { service: `service-${i}`, namespace: 'production' },
              summary: row.query_summary ?? undefined,
              description: row.query_description ?? undefined,
            };
          }),
        },
      ];
    },
  };
}

function entitiesWithAlerts(
  fileOf: (entity: number, number: number) => File,
  numbers: number[],
) {
  return Array.from({ length: ENTITIES }, (_, entity) =>
    numbers.flatMap(number => {
      const { alert } = fileOf(entity, number);
      return alert ? { entity, alert } : [];
    }),
  ).flat();
}

function loadAnsweringFiles(): File[] {
  const corpora = ['prometheus-operator-runbooks', 'openshift-runbooks'];
  return corpora.flatMap(corpus => {
    const files = loadFiles(corpus);
    return loadCorpus(corpus).map(({ path, alerts }) => ({
      path: path!,
      content: files.get(path!)!,
      alert: alerts[0],
    }));
  });
}

function draft({ path, content }: File, { metadata }: Entity) {
  const url = `https://github.com/acme/${metadata.name}/blob/main/${path}`;
  return {
    ...draftDocument(
      { path, content, parsed: parseDocument({ path, content }) },
      {
        entityNames: [metadata.name, metadata.title!],
        fingerprint: '1',
        sourceType: 'repository',
        path,
        revision: {},
      },
    ),
    viewUrl: url,
    editUrl: url.replace('/blob/', '/edit/'),
    path,
  };
}
