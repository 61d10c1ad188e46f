import { InputError } from '@backstage/errors';
import {
  timelineTypes,
  type TimelineType,
} from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import { decodeCursor, encodeCursor } from '../database';
import { unlessDenied } from '../permissions';
import type { DependencyFinder } from './DependencyFinder';
import { beforeOf, mergeEvents, type TimelinePosition } from './mergeEvents';
import type { TimelineService } from './TimelineService';
import type { KnownEvent, TimelineSource } from './TimelineSource';

/** As far as it goes back where nobody says how far. */
const DEFAULT_SPAN = { days: 30 };

/** Puts what the domains know of entities into one order. */
export class DefaultTimelineService implements TimelineService {
  static create(options: {
    sources: TimelineSource[];
    dependencies: DependencyFinder;
    clock: () => DateTime<true>;
  }): DefaultTimelineService {
    return new DefaultTimelineService(options);
  }

  private constructor(
    private readonly options: {
      sources: TimelineSource[];
      dependencies: DependencyFinder;
      clock: () => DateTime<true>;
    },
  ) {}

  get: TimelineService['get'] = async (selection, page, context) => {
    const { sources, dependencies, clock } = this.options;
    const { entityRef, depth, types = timelineTypes } = selection;
    const position = page.cursor ? readPosition(page.cursor) : undefined;
    const entities = await dependencies.find(
      entityRef,
      depth,
      context.credentials,
    );
    const until = selection.until;
    const query = {
      entityRefs: entities.map(each => each.entityRef),
      since: selection.since ?? clock().minus(DEFAULT_SPAN).toUTC().toISO(),
      // One more tells whether there are more.
      limit: page.limit + 1,
    };
    const lists = await Promise.all(
      sources
        .filter(({ type }) => types.includes(type))
        .map(async source => {
          const first = until ? { at: until, id: 'all' as const } : undefined;
          const before = position ? beforeOf(source.type, position) : first;
          const events = await unlessDenied(
            source.list({ ...query, before }, context),
            [],
          );
          return [source.type, events] as const;
        }),
    );
    const events = mergeEvents(
      new Map<TimelineType, KnownEvent[]>(lists),
      entities,
    );
    const items = events.slice(0, page.limit);
    const last = items.at(-1);
    return {
      items,
      dependencies: entities.slice(1),
      pageInfo: {
        nextCursor:
          events.length > items.length && last
            ? encodeCursor([last.at, last.id])
            : undefined,
      },
    };
  };
}

function readPosition(cursor: string): TimelinePosition {
  const [at, key] = decodeCursor(cursor);
  const [, name, id] = /^([a-z]+):(.*)$/s.exec(key) ?? [];
  const type = timelineTypes.find(each => each === name);
  if (!type || typeof at !== 'string') {
    throw new InputError('cursor: not one that this list gave out');
  }
  return { at, type, id };
}
