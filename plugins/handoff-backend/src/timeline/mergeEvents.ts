import type {
  TimelineEvent,
  TimelineType,
} from 'backstage-plugin-handoff-common';
import type { NewestBefore } from '../database';
import type { KnownEvent } from './TimelineSource';

/** An entity whose events are told, and how it comes to be. */
export interface TimelineEntity {
  entityRef: string;
  /** Steps from the entity that was asked for. */
  hops: number;
  via?: string;
}

/** Where a page ended. */
export interface TimelinePosition {
  at: string;
  type: TimelineType;
  id: string;
}

/**
 * Events of all types in one order: the newest first, and those of the same time by type and id. Each type comes in that
 * order already, and keeps it.
 */
export function mergeEvents(
  byType: ReadonlyMap<TimelineType, readonly KnownEvent[]>,
  entities: readonly TimelineEntity[],
): TimelineEvent[] {
  const places = new Map(entities.map(each => [each.entityRef, each]));
  const events = [...byType].flatMap(([type, known]) =>
    known.map(event => place(type, event, places)),
  );
  return events.sort((a, b) => compare(b.at, a.at) || compare(b.type, a.type));
}

/** Where one type goes on after a page that ended with an event of any type. */
export function beforeOf(
  type: TimelineType,
  position: TimelinePosition,
): NewestBefore {
  const { at, type: lastType, id } = position;
  if (type === lastType) return { at, id };
  return { at, id: type < lastType ? 'none' : 'all' };
}

function place(
  type: TimelineType,
  event: KnownEvent,
  places: ReadonlyMap<string, TimelineEntity>,
): TimelineEvent {
  const concerned = event.entityRefs
    .flatMap(ref => places.get(ref) ?? [])
    .sort((a, b) => a.hops - b.hops || compare(a.entityRef, b.entityRef));
  const nearest = concerned[0];
  return {
    ...event,
    id: `${type}:${event.id}`,
    type,
    entityRefs: concerned.map(({ entityRef }) => entityRef),
    hops: nearest?.hops ?? 0,
    via: nearest?.via,
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
