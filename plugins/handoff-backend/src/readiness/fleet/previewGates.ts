import {
  readinessStatuses,
  type ReadinessCounts,
  type ReadinessPreview,
  type ReadinessStatus,
} from 'backstage-plugin-handoff-common';

/** More than that nobody reads. */
const MAX_TURNS = 500;

/** How an entity stands now, and how it would. */
export interface PreviewedEntity {
  entityRef: string;
  /** Undefined where no gate applies. */
  from?: ReadinessStatus;
  to?: ReadinessStatus;
  because: string[];
}

/** What a change of gates comes to: how many entities would have which status, and which would turn. */
export function summarizePreview(
  entities: PreviewedEntity[],
): ReadinessPreview {
  const turned = entities.filter(({ from, to }) => from !== to);
  return {
    entities: entities.length,
    before: countStatuses(entities.map(({ from }) => from)),
    after: countStatuses(entities.map(({ to }) => to)),
    turns: turned
      .sort((a, b) => fall(b) - fall(a) || (a.entityRef < b.entityRef ? -1 : 1))
      .slice(0, MAX_TURNS)
      .map(({ entityRef, from, to, because }) => ({
        entityRef,
        from,
        to: to ?? 'unknown',
        because,
      })),
  };
}

/** How much worse an entity would stand. */
function fall({ from, to }: PreviewedEntity): number {
  const rank = (status: ReadinessStatus | undefined) =>
    status ? readinessStatuses.indexOf(status) : readinessStatuses.length;
  return rank(from) - rank(to);
}

function countStatuses(
  statuses: (ReadinessStatus | undefined)[],
): ReadinessCounts {
  const counts = { ready: 0, 'at-risk': 0, 'not-ready': 0, unknown: 0 };
  for (const status of statuses) if (status) counts[status] += 1;
  return counts;
}
