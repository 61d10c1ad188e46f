import type { ReleaseState } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import { whereAmong } from '../database';

/** How a release that somebody signed came to be accepted for the first time. Times are milliseconds since 1970. */
export interface ReleaseReview {
  releaseId: string;
  entityRefs: string[];
  /** When it was ready for review for the first time. */
  inReviewAt: number;
  acceptedAt: number;
  /** What came in between, if anything: the first of it. */
  setback?: Setback;
}

export type Setback = 'rejected' | 'back-to-draft' | 'signed-anew';

interface TransitionRow {
  release_id: string;
  from_state: ReleaseState;
  to_state: ReleaseState;
  moved_at: string;
}

interface SignOffRow {
  release_id: string;
  state: 'approved' | 'rejected';
  signed_at: string;
  replaced_at: string | null;
}

/** How releases were accepted, whoever may read them: for what the plugin finds out in its own name. */
export class ReleaseReviews {
  static create(options: { client: Knex }): ReleaseReviews {
    return new ReleaseReviews(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /**
   * Those that were accepted for the first time in a period, in no particular order; what nobody had to sign is left out.
   *
   * @param wanted - `entityRefs`: full refs, all entities where left out; others of a release are not told then
   */
  async list(wanted: {
    entityRefs?: string[];
    since: DateTime<true>;
    until: DateTime<true>;
  }): Promise<ReleaseReview[]> {
    const { client } = this;
    const entities = client('handoff_release_entities')
      .whereIn(
        'release_id',
        client('handoff_release_transitions')
          .where('to_state', 'accepted')
          .groupBy('release_id')
          .having(client.raw('min(moved_at)'), '>=', textOf(wanted.since))
          .having(client.raw('min(moved_at)'), '<', textOf(wanted.until))
          .select('release_id'),
      )
      .orderBy('position')
      .select('release_id', 'entity_ref');
    const rows: { release_id: string; entity_ref: string }[] =
      await (wanted.entityRefs
        ? whereAmong(client, entities, 'entity_ref', wanted.entityRefs)
        : entities);
    const byRelease = Map.groupBy(rows, ({ release_id }) => release_id);
    const ids = [...byRelease.keys()];
    const transitions = await this.readPart<TransitionRow>(
      'handoff_release_transitions',
      ids,
    );
    const signOffs = await this.readPart<SignOffRow>(
      'handoff_release_sign_offs',
      ids,
    );
    return [...byRelease].flatMap(
      ([releaseId, of]) =>
        toReview(transitions.get(releaseId) ?? [], signOffs.get(releaseId), {
          releaseId,
          entityRefs: of.map(({ entity_ref }) => entity_ref),
        }) ?? [],
    );
  }

  /** Titles of releases by their ids. */
  async readTitles(ids: string[]): Promise<Map<string, string>> {
    const rows: { id: string; title: string }[] = await whereAmong(
      this.client,
      this.client('handoff_releases').select('id', 'title'),
      'id',
      ids,
    );
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  private async readPart<TRow extends { release_id: string }>(
    table: string,
    ids: string[],
  ): Promise<Map<string, TRow[]>> {
    const rows: TRow[] = await whereAmong(
      this.client,
      this.client(table).orderBy('position').select('*'),
      'release_id',
      ids,
    );
    return Map.groupBy(rows, ({ release_id }) => release_id);
  }
}

/** @param transitions - in the order in which they were made */
function toReview(
  transitions: readonly TransitionRow[],
  signOffs: readonly SignOffRow[] = [],
  of: Pick<ReleaseReview, 'releaseId' | 'entityRefs'>,
): ReleaseReview | undefined {
  const entered = transitions.find(({ to_state }) => to_state === 'in-review');
  const accepted = transitions.find(({ to_state }) => to_state === 'accepted');
  if (!entered || !accepted) return undefined;
  const before = signOffs.filter(
    ({ signed_at }) => signed_at <= accepted.moved_at,
  );
  if (!before.length) return undefined;
  return {
    ...of,
    inReviewAt: Date.parse(entered.moved_at),
    acceptedAt: Date.parse(accepted.moved_at),
    setback: setbackOf(
      transitions.slice(0, transitions.indexOf(accepted)),
      before,
      accepted.moved_at,
    ),
  };
}

function setbackOf(
  transitions: readonly TransitionRow[],
  signOffs: readonly SignOffRow[],
  acceptedAt: string,
): Setback | undefined {
  const left = transitions.find(({ from_state }) => from_state === 'in-review');
  if (left) return left.to_state === 'draft' ? 'back-to-draft' : 'rejected';
  if (signOffs.some(({ state }) => state === 'rejected')) return 'rejected';
  const isRenewed = signOffs.some(
    ({ replaced_at }) => replaced_at !== null && replaced_at <= acceptedAt,
  );
  return isRenewed ? 'signed-anew' : undefined;
}

function textOf(time: DateTime<true>): string {
  return time.toUTC().toISO();
}
