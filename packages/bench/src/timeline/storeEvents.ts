import type { ReportedChange } from 'backstage-plugin-handoff-common';
import type { Backend } from '../common/startBackend';

/** As much as one call takes. */
const BATCH_SIZE = 5000;
const DAYS = 365;
/** Of ten events seven are pull requests, two deployments, and one is an alert. */
const PATTERN = [
  'pull-request',
  'pull-request',
  'deployment',
  'pull-request',
  'pull-request',
  'alert',
  'pull-request',
  'deployment',
  'pull-request',
  'pull-request',
] as const;

/**
 * Reports what happened to some entities in a year, in turns.
 *
 * @param entities - their names
 */
export async function storeEvents(
  { send }: Backend,
  entities: string[],
  count: number,
): Promise<void> {
  const end = Date.now();
  const events = Array.from({ length: count }, (_, index) => ({
    index,
    kind: PATTERN[index % PATTERN.length],
    entity: entities[index % entities.length],
    at: new Date(end - (index / count) * DAYS * 86_400_000).toISOString(),
  }));
  const changes = events.filter(({ kind }) => kind !== 'alert');
  for (let start = 0; start < changes.length; start += BATCH_SIZE) {
    await send('POST', '/handoff/changes', {
      changes: changes.slice(start, start + BATCH_SIZE).map(toChange),
    });
  }
  const alerts = events.filter(({ kind }) => kind === 'alert');
  for (let start = 0; start < alerts.length; start += BATCH_SIZE) {
    await send('POST', '/handoff/alerts', {
      alerts: alerts
        .slice(start, start + BATCH_SIZE)
        .map(({ index, entity, at }) => ({
          alertname: 'TooSlow',
          labels: { service: entity, instance: String(index) },
          startsAt: at,
          endsAt: new Date(Date.parse(at) + 600_000).toISOString(),
        })),
    });
  }
}

function toChange(event: {
  index: number;
  kind: (typeof PATTERN)[number];
  entity: string;
  at: string;
}): ReportedChange {
  const { index, kind, entity, at } = event;
  const isDeployment = kind === 'deployment';
  return {
    source: 'bench',
    externalId: String(index),
    kind: isDeployment ? 'deployment' : 'pull-request',
    title: `Change ${index} of ${entity}`,
    author: 'octocat',
    entityRefs: [`component:default/${entity}`],
    ...(isDeployment
      ? {
          environment: 'production',
          version: `1.${index}.0`,
          deployedAt: at,
        }
      : { mergedAt: at }),
  };
}
