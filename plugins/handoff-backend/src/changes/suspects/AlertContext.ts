import type { DateTime } from 'luxon';

/** An entity in which the cause of an alert may lie. */
export interface SuspectEntity {
  readonly entityRef: string;
  /** Steps from the alerted entity; 0 for that itself. */
  readonly hops: number;
  /** The entity through which the alerted one depends on it, where that takes more than one step. */
  readonly via?: string;
}

/** Where, when and in which words an alert was raised. */
export interface AlertContext {
  /** The alerted entities and what they depend on. */
  readonly entities: readonly SuspectEntity[];
  /** Without one, whatever reached any environment is suspect. */
  readonly environment?: string;
  readonly startedAt: DateTime<true>;
  /** Whether nothing was raised, and it is asked what changed before a moment, as the start of a run. */
  readonly isMoment?: boolean;
  /** Name, summary and values of labels of the alert. */
  readonly words: readonly string[];
}

/** The nearest of the entities that are concerned. */
export function nearestOf(
  entityRefs: readonly string[],
  { entities }: AlertContext,
): SuspectEntity | undefined {
  return entities
    .filter(({ entityRef }) => entityRefs.includes(entityRef))
    .sort(byHops)[0];
}

function byHops(a: SuspectEntity, b: SuspectEntity): number {
  return a.hops - b.hops || (a.entityRef < b.entityRef ? -1 : 1);
}
