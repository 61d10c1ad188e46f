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
    const { client } = this;
    const { entityRefs, limit } = query;
    const releases = this.during(query)
      .orderBy(['window_start', 'id'])
      .limit(limit);
    if (entityRefs) {
      const some = client(`${ENTITIES} as part`).whereRaw(
        `part.release_id = ${TABLE}.id`,
      );
      releases.whereExists(
        whereAmong(client, some, 'part.entity_ref', entityRefs),
      );
    }
    const rows: PlannedRow[] = await releases.select(COLUMNS);
    const ids = rows.map(({ id }) => id);
    const [refsOf, partiesOf] = await Promise.all([
      this.readPart(ENTITIES, 'entity_ref', ids),
      this.readPart(PARTIES, 'party_ref', ids),
    ]);
    return rows.flatMap(row => {
      const { id, window_start: start, window_end: end, time_zone } = row;
      if (!start || !end || !time_zone) return [];
      return [
        {
          id,
          title: row.title,
          entityRefs: refsOf.get(id) ?? [],
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

  private during({ from, to }: Span): Knex.QueryBuilder {
    return this.client(TABLE)
      .where('window_end', '>', from)
      .where('window_start', '<', to);
  }

  private async readPart(
    table: string,
    column: 'entity_ref' | 'party_ref',
    ids: string[],
  ): Promise<Map<string, string[]>> {
    const rows: { release_id: string; ref: string }[] = await whereAmong(
      this.client,
      // Grouped below, so that the database need not sort by release as well.
      this.client(table).orderBy('position'),
      'release_id',
      ids,
    ).select('release_id', { ref: column });
    const grouped = Map.groupBy(rows, ({ release_id }) => release_id);
    return new Map(
      [...grouped].map(([id, parts]) => [id, parts.map(({ ref }) => ref)]),
    );
  }
}
