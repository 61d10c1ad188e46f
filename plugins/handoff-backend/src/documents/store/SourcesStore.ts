import type { Entity } from '@backstage/catalog-model';
import type { Problem } from 'backstage-plugin-handoff-common';
import type { SourceRequest } from '../sources';

/** What the catalog says of an entity, as far as documents need it between two looks at the catalog. */
export interface TrackedEntity {
  entityRef: string;
  /** `metadata.etag`, which changes whenever the entity does. */
  etag: string;
  title: string;
  tier?: string;
  /** Full refs, the first of them the default steward. */
  owners: string[];
  /** What is wrong with its annotations. */
  problems: Problem[];
  /** The sources in which it has its documents. */
  requests: SourceRequest[];
  /** The entity itself, for what else looks it up. */
  entity: Entity;
}

/** Something that is read in one go: a repository at a ref, or a folder. */
export interface Source {
  id: string;
  type: string;
  root: string;
  /** Of the last successful reading. */
  etag?: string;
  state: 'pending' | 'ok' | 'failing' | 'waiting';
  error?: string;
  readAt?: string;
  failingSince?: string;
  waitingUntil?: string;
}

/** The folders of one source in which one entity has its documents. */
export interface EntitySource {
  id: string;
  entityRef: string;
  sourceId: string;
  request: SourceRequest;
  /** The folder that was found; absent before the first reading, and when none was. */
  folder?: string;
  /** Etag of the source as of which the documents are stored. */
  etag?: string;
  problems: Problem[];
}

/** How a reading of a source ended. Times are ISO 8601. */
export type SourceOutcome =
  | { state: 'ok'; etag?: string }
  | { state: 'failing'; error: string }
  | { state: 'waiting'; until: string; error: string };

/**
 * Keeps which entities there are, where their documents are read from, and how reading went.
 */
export interface SourcesStore {
  /** `metadata.etag` of every tracked entity, by its ref. */
  listEntityEtags(): Promise<Map<string, string>>;

  /**
   * Stores what the catalog says of an entity. A source that is new to it becomes due; the documents of one that is no
   * longer its own are archived.
   */
  putEntity(entity: TrackedEntity, now: string): Promise<void>;

  /** Forgets entities that left the catalog and archives their documents. */
  removeEntities(entityRefs: string[], now: string): Promise<void>;

  /**
   * Takes sources for reading, the longest due first, so that no other replica reads them before `until`.
   *
   * @param options.entityRef - takes the sources of this entity instead, due or not
   */
  lease(options: {
    now: string;
    until: string;
    limit: number;
    entityRef?: string;
  }): Promise<Source[]>;

  /** Ends a lease with what came of it. */
  finish(
    sourceId: string,
    outcome: SourceOutcome,
    times: { now: string; dueAt: string },
  ): Promise<void>;

  /** Has these sources read at the next occasion. */
  markDue(sourceIds: string[], now: string): Promise<void>;

  /** All sources that are read from addresses. */
  listUrlSources(): Promise<Pick<Source, 'id' | 'root'>[]>;

  listSources(entityRef: string): Promise<Source[]>;

  listEntitySources(
    of: { entityRef: string } | { sourceId: string },
  ): Promise<EntitySource[]>;

  getEntity(
    entityRef: string,
  ): Promise<{ title: string; tier?: string; problems: Problem[] } | undefined>;
}
