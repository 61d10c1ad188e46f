import type { Knex } from 'knex';
import { whereAmong } from '../../database';
import type { PlannedRelease, PlannedReleaseQuery } from '../PlannedReleases';
import { highestRisk } from '../rules';
import type { ReleaseRow } from './rows';

const TABLE = 'handoff_releases';
const ENTITIES = 'handoff_release_entities';
const PARTIES = 'handoff_release_parties';

/** Those that are told of; a release has texts, a review and frozen evidence besides, which may be large. */
const COLUMNS = [
  'id',
  'title',
  'environment',
  'version',
  'window_start',
  'window_end',
  'time_zone',
  'state',
  'derived_risk',
  'raised_risk',
] as const;

type PlannedRow = Pick<ReleaseRow, (typeof COLUMNS)[number]>;

type Span = Pick<PlannedReleaseQuery, 'from' | 'to'>;

/** Reads releases that have a window, with one query for each table. */
export class DatabasePlannedReleases {
  static create(options: { client: Knex }): DatabasePlannedReleases {
    return new DatabasePlannedReleases(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /** Those that begin first come first. */
  async list(query: PlannedReleaseQuery): Promise<PlannedRelease[]> {
    const rows: PlannedRow[] = await this.among(query)
      .orderBy(['window_start', 'id'])
      .limit(query.limit)
      .select(COLUMNS);
    const [refsOf, partiesOf] = await Promise.all([
      this.readPart(ENTITIES, 'entity_ref', query),
      this.readPart(PARTIES, 'party_ref', query),
    ]);
    return rows.flatMap(row => {
      const { id, window_start: start, window_end: end, time_zone } = row;
      const entityRefs = refsOf.get(id);
      // One that was deleted or moved away in between has no parts any more.
      if (!start || !end || !time_zone || !entityRefs) return [];
      return [
        {
          id,
          title: row.title,
          entityRefs,
          environment: row.environment ?? undefined,
          version: row.version ?? undefined,
          window: { start, end, timeZone: time_zone },
          state: row.state,
          risk: highestRisk([row.derived_risk, row.raised_risk ?? undefined]),
          parties: [...new Set(partiesOf.get(id))],
        },
      ];
    });
  }

  /** Entities of the releases of some time, or of all. */
  async listEntityRefs(span?: Span): Promise<string[]> {
    const query = span ? this.during(span) : this.client(TABLE);
    return query
      .join(ENTITIES, `${ENTITIES}.release_id`, `${TABLE}.id`)
      .distinct(`${ENTITIES}.entity_ref`)
      .pluck(`${ENTITIES}.entity_ref`);
  }

  private among(query: Span & { entityRefs?: string[] }): Knex.QueryBuilder {
    const { client } = this;
    const releases = this.during(query);
    if (!query.entityRefs) return releases;
    const some = client(`${ENTITIES} as part`).whereRaw(
      `part.release_id = ${TABLE}.id`,
    );
    return releases.whereExists(
      whereAmong(client, some, 'part.entity_ref', query.entityRefs),
    );
  }

  private during({ from, to }: Span): Knex.QueryBuilder {
    return this.client(TABLE)
      .where('window_end', '>', from)
      .where('window_start', '<', to);
  }

  private async readPart(
    table: string,
    column: 'entity_ref' | 'party_ref',
    query: PlannedReleaseQuery,
  ): Promise<Map<string, string[]>> {
    const rows: { release_id: string; ref: string }[] = await this.client(table)
      // To plan for thousands of ids takes PostgreSQL longer than to find them once more.
      .whereIn('release_id', this.among(query).select('id'))
      // Grouped below, so that the database need not sort by release as well.
      .orderBy('position')
      .select('release_id', { ref: column });
    const grouped = Map.groupBy(rows, ({ release_id }) => release_id);
    return new Map(
      [...grouped].map(([id, parts]) => [id, parts.map(({ ref }) => ref)]),
    );
  }
}
