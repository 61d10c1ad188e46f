import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import {
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { HANDOFF_TIER_ANNOTATION } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { PortalRefresher } from '../portal';
import { resolveExternalDocuments, type SourceResolver } from '../sources';
import type { ReadingsStore, SourcesStore } from '../store';
import { draftExternalDocument } from './draftExternalDocument';

/** Entities asked for in one request. */
const BATCH_SIZE = 100;

/** Kinds that have no documents: there are many of them, and nobody operates them. */
const IGNORED_KINDS = new Set(['user', 'location', 'template']);

/**
 * Notices which entities came, changed or left.
 *
 * @remarks
 *
 * The catalog tells nobody of changes. What it does have is `metadata.etag`, which differs whenever an entity does. So
 * only refs and etags are streamed, and only those entities are loaded whose etag is not the stored one, or was stored
 * with other settings.
 */
export class CatalogWatcher {
  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    logger: LoggerService;
    sources: SourcesStore;
    readings: ReadingsStore;
    portal: PortalRefresher;
    resolveSources: SourceResolver;
    settingsHash: string;
    clock: () => DateTime<true>;
  }): CatalogWatcher {
    return new CatalogWatcher(options);
  }

  private constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      logger: LoggerService;
      sources: SourcesStore;
      readings: ReadingsStore;
      portal: PortalRefresher;
      resolveSources: SourceResolver;
      /** Etags count only for the settings with which the entity was looked at. */
      settingsHash: string;
      clock: () => DateTime<true>;
    },
  ) {}

  /** Compares the whole catalog with what is stored. */
  async look(): Promise<void> {
    const { auth, catalog, sources, logger } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const known = await sources.listEntityEtags();
    const gone = new Set(known.keys());
    const changed: string[] = [];
    const stream = catalog.streamEntities(
      {
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'metadata.etag',
        ],
      },
      { credentials },
    );
    for await (const entities of stream) {
      for (const entity of entities) {
        const ref = stringifyEntityRef(entity);
        if (!isTracked(ref)) continue;
        gone.delete(ref);
        if (known.get(ref) !== this.etagOf(entity)) changed.push(ref);
      }
    }
    for (let start = 0; start < changed.length; start += BATCH_SIZE) {
      await this.track(changed.slice(start, start + BATCH_SIZE));
    }
    if (gone.size) await sources.removeEntities([...gone], this.now());
    if (changed.length || gone.size) {
      logger.info(
        `Entities new or changed: ${changed.length}, gone: ${gone.size}`,
      );
    }
  }

  /** Looks at some entities now, changed or not. Those that have no documents are left out. */
  async track(entityRefs: string[]): Promise<void> {
    const credentials = await this.options.auth.getOwnServiceCredentials();
    const { items } = await this.options.catalog.getEntitiesByRefs(
      { entityRefs: entityRefs.filter(isTracked) },
      { credentials },
    );
    for (const entity of items) {
      if (entity) await this.store(entity);
    }
  }

  private async store(entity: Entity): Promise<void> {
    const { sources, readings, portal, resolveSources } = this.options;
    const entityRef = stringifyEntityRef(entity);
    const { requests, problems } = resolveSources(entity);
    const external = resolveExternalDocuments(entity);
    const title = entity.metadata.title ?? entity.metadata.name;
    await sources.putEntity(
      {
        entityRef,
        etag: this.etagOf(entity),
        title,
        tier: entity.metadata.annotations?.[HANDOFF_TIER_ANNOTATION],
        owners: (entity.relations ?? [])
          .filter(({ type }) => type === RELATION_OWNED_BY)
          .map(({ targetRef }) => targetRef),
        problems: [...problems, ...external.problems],
        requests,
        entity,
      },
      this.now(),
    );
    const drafts = external.documents.map(document =>
      draftExternalDocument(document, [title, entity.metadata.name]),
    );
    await readings.apply(
      {
        entityRef,
        origin: 'external',
        paths: drafts.map(({ path }) => path),
        drafts,
      },
      this.now(),
    );
    await portal.refresh(entityRef, title);
  }

  private etagOf(entity: Entity): string {
    return `${this.options.settingsHash} ${entity.metadata.etag ?? ''}`;
  }

  private now(): string {
    return this.options.clock().toUTC().toISO();
  }
}

/** Whether entities of this kind have documents. */
export function isTracked(entityRef: string): boolean {
  return !IGNORED_KINDS.has(
    parseEntityRef(entityRef).kind.toLocaleLowerCase('en-US'),
  );
}
