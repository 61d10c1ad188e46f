import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { Problem } from 'backstage-plugin-handoff-common';
import type { DateTime, Duration } from 'luxon';
import { entityNames } from '../entityNames';
import type { FindMinor, RevisionMarks } from '../marks';
import {
  addressToRead,
  planReads,
  selectFiles,
  sourceUrls,
  type DocumentExtensions,
  type ReadOutcome,
  type SelectedFiles,
  type SourceReader,
} from '../sources';
import type {
  EntitySource,
  ReadingCounts,
  ReadingsStore,
  Source,
  SourceOutcome,
  SourcesStore,
} from '../store';
import { addCounts, NO_COUNTS } from './counts';
import { draftDocuments } from './draftDocuments';
import { markMinor } from './markMinor';

/** Sources are read again after the configured time, give or take this share, so that they spread. */
const JITTER = 0.1;

export interface SourceRefresherOptions {
  sources: SourcesStore;
  readings: ReadingsStore;
  sourceReader: SourceReader;
  marks: RevisionMarks;
  /** Whether anybody has signed for documents of an entity, so that it matters whether a change is minor. */
  isSigned: (entityRef: string) => Promise<boolean>;
  extensions: DocumentExtensions;
  /** Etags count only for the settings with which they were read. */
  settingsHash: string;
  integrations: ScmIntegrationRegistry;
  /** How often each source is read. */
  frequency: Duration;
  logger: LoggerService;
  clock: () => DateTime<true>;
}

/**
 * Reads one source for all entities that have documents in it, and stores what changed.
 */
export class SourceRefresher {
  static create(options: SourceRefresherOptions): SourceRefresher {
    return new SourceRefresher(options);
  }

  private constructor(private readonly options: SourceRefresherOptions) {}

  /**
   * Reads a leased source and ends the lease, whatever happens.
   *
   * @param options.urgent - somebody is waiting for it
   * @returns what changed, by entity
   */
  async refresh(
    source: Source,
    options: { urgent?: boolean; signal?: AbortSignal },
  ): Promise<Map<string, ReadingCounts>> {
    const { sources, sourceReader, marks, logger } = this.options;
    const counts = new Map<string, ReadingCounts>();
    let outcome: SourceOutcome;
    try {
      const entitySources = await sources.listEntitySources({
        sourceId: source.id,
      });
      const [planned] = planReads(entitySources.map(({ request }) => request));
      const read = await sourceReader.read(planned, {
        etag: this.toSourceEtag(source.etag),
        ...options,
      });
      if (read.state === 'read') {
        const findMinor = marks.of({
          source,
          commit: read.etag ?? '',
          folder: addressToRead(planned, this.options.integrations).folder,
          urgent: options.urgent,
        });
        for (const entitySource of entitySources) {
          const count = await this.store(entitySource, source, {
            ...read,
            findMinor,
          });
          const { entityRef } = entitySource;
          counts.set(entityRef, addCounts(counts.get(entityRef), count));
        }
      }
      outcome = this.toOutcome(read, source);
    } catch (error) {
      logger.error(
        `Failed to store documents of ${source.root}`,
        toError(error),
      );
      outcome = {
        state: 'failing',
        error: 'Its documents could not be stored',
      };
    }
    const now = this.options.clock();
    await sources.finish(source.id, outcome, {
      now: now.toUTC().toISO(),
      dueAt: this.dueAfter(now, outcome),
    });
    return counts;
  }

  private async store(
    entitySource: EntitySource,
    source: Source,
    read: Extract<ReadOutcome, { state: 'read' }> & { findMinor: FindMinor },
  ): Promise<ReadingCounts> {
    const { readings, sources, extensions, integrations } = this.options;
    const { id, entityRef, request } = entitySource;
    const selected = await selectFiles({
      read,
      request,
      formats: extensions.formats,
    });
    const known = (await readings.listFingerprints([id])).get(id) ?? new Map();
    const entity = await sources.getEntity(entityRef);
    const pathOf = (path: string) =>
      [selected.folder, path].filter(Boolean).join('/');
    const drafted = await draftDocuments({
      entityRef,
      entityNames: entityNames(entityRef, entity?.title),
      selected,
      known,
      commit: read.etag,
      transformers: extensions.transformers,
      urls: path =>
        sourceUrls({
          source,
          path: pathOf(path),
          integrations,
          sources: extensions.sources,
        }),
    });
    const problems = [
      ...selected.problems,
      ...missingFolder(entitySource, selected),
    ];
    const isSame =
      !drafted.drafts.length &&
      drafted.paths.length === known.size &&
      entitySource.folder === selected.folder &&
      JSON.stringify(entitySource.problems) === JSON.stringify(problems);
    if (isSame) return NO_COUNTS;
    return readings.apply(
      {
        entityRef,
        origin: id,
        paths: drafted.paths,
        drafts: await markMinor(drafted.drafts, {
          origin: id,
          known,
          commit: read.etag,
          pathOf,
          findMinor: read.findMinor,
          isSigned: () => this.options.isSigned(entityRef),
          readings,
        }),
        source: { folder: selected.folder, etag: read.etag, problems },
      },
      this.options.clock().toUTC().toISO(),
    );
  }

  private toSourceEtag(stored: string | undefined): string | undefined {
    const prefix = `${this.options.settingsHash} `;
    return stored?.startsWith(prefix) ? stored.slice(prefix.length) : undefined;
  }

  private toOutcome(read: ReadOutcome, source: Source): SourceOutcome {
    switch (read.state) {
      case 'unchanged':
        return { state: 'ok', etag: source.etag };
      case 'read':
        return {
          state: 'ok',
          etag: read.etag && `${this.options.settingsHash} ${read.etag}`,
        };
      case 'waiting':
        return {
          state: 'waiting',
          until: read.until.toISOString(),
          error: read.error,
        };
      default:
        return { state: 'failing', error: read.error };
    }
  }

  private dueAfter(now: DateTime<true>, outcome: SourceOutcome): string {
    if (outcome.state === 'waiting') return outcome.until;
    const spread = 1 + JITTER * (2 * Math.random() - 1);
    return now
      .toUTC()
      .plus(this.options.frequency.toMillis() * spread)
      .toISO();
  }
}

/** An annotation promises documents; a convention only looks whether there are any. */
function missingFolder(
  { request }: EntitySource,
  selected: SelectedFiles,
): Problem[] {
  if (selected.folder !== undefined || request.declaredBy !== 'annotation') {
    return [];
  }
  return [
    {
      code: 'folder-empty',
      severity: 'warning',
      message: `There is no document in ${request.target}: add one, or correct the annotation`,
    },
  ];
}
