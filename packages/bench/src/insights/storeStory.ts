import type { ReportedChange } from 'backstage-plugin-handoff-common';
import type { Backend } from '../common/startBackend';

/** As much as one call takes. */
const BATCH_SIZE = 5000;
const DAY_MS = 86_400_000;
const DAYS = 365;
/** Of ten events six are pull requests, two deployments, and two alerts, every other of which is critical. */
const PATTERN = [
  'pull-request',
  'pull-request',
  'pull-request',
  'deployment',
  'alert',
  'pull-request',
  'pull-request',
  'pull-request',
  'deployment',
  'alert',
] as const;

interface StoryEvent {
  index: number;
  kind: (typeof PATTERN)[number];
  entity: string;
  at: number;
  /** Of the last pull request of the entity before it. */
  commit: string;
}

/**
 * Reports a year of some entities: each deployment brings the pull requests before it.
 *
 * @param entities - their names
 */
export async function storeStory(
  { send }: Backend,
  entities: string[],
  count: number,
): Promise<void> {
  const events = tellStory(entities, count, Date.now());
  const changes = events.filter(({ kind }) => kind !== 'alert');
  for (let start = 0; start < changes.length; start += BATCH_SIZE) {
    await send('POST', '/handoff/changes', {
      changes: changes.slice(start, start + BATCH_SIZE).map(toChange),
    });
  }
  const alerts = events.filter(({ kind }) => kind === 'alert');
  for (let start = 0; start < alerts.length; start += BATCH_SIZE) {
    await send('POST', '/handoff/alerts', {
      alerts: alerts.slice(start, start + BATCH_SIZE).map(toAlert),
    });
  }
}

function tellStory(
  entities: string[],
  count: number,
  end: number,
): StoryEvent[] {
  const commits = new Map<string, string>();
  return Array.from({ length: count }, (_, index) => {
    // Ten events of one entity in a row, so that each has some of all.
    const entity =
      entities[Math.floor(index / PATTERN.length) % entities.length];
    const kind = PATTERN[index % PATTERN.length];
    if (kind === 'pull-request') {
      commits.set(entity, index.toString(16).padStart(40, '0'));
    }
    return {
      index,
      kind,
      entity,
      at: end - ((count - index) / count) * DAYS * DAY_MS,
      commit: commits.get(entity)!,
    };
  });
}

function toChange({ index, kind, entity, at, commit }: StoryEvent) {
  const time = new Date(at).toISOString();
  const shared = {
    source: 'bench',
    externalId: String(index),
    title: `Change ${index} of ${entity}`,
    author: 'octocat',
    repository: `https://git.example/bench/${entity}`,
    entityRefs: [`component:default/${entity}`],
    // Both databases tell commits apart by their first digits.
    commit: [...commit].reverse().join(''),
  };
  const change: ReportedChange =
    kind === 'deployment'
      ? {
          ...shared,
          kind,
          environment: 'production',
          version: `1.${index}.0`,
          deployedAt: time,
        }
      : { ...shared, kind: 'pull-request', mergedAt: time };
  return change;
}

function toAlert({ index, entity, at }: StoryEvent) {
  const isCritical = index % (2 * PATTERN.length) < PATTERN.length;
  return {
    alertname: 'TooSlow',
    labels: {
      service: entity,
      instance: String(index),
      severity: isCritical ? 'critical' : 'warning',
    },
    startsAt: new Date(at).toISOString(),
    endsAt: new Date(at + 600_000).toISOString(),
  };
}
