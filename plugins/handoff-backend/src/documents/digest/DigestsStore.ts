import type { Knex } from 'knex';

const DIGESTS = 'handoff_document_digests';

/** Remembers which digest each steward got last. */
export class DigestsStore {
  static create(options: { client: Knex }): DigestsStore {
    return new DigestsStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /**
   * Says that a steward gets the digest of a time.
   *
   * @param at - ISO 8601 in UTC
   * @returns false where they have got it, also from another replica
   */
  async claim(steward: string, at: string): Promise<boolean> {
    const claimed: unknown[] = await this.client(DIGESTS)
      .insert({ steward, at })
      .onConflict('steward')
      .merge(['at'])
      .where(`${DIGESTS}.at`, '<', at)
      .returning('steward');
    return claimed.length > 0;
  }

  /** Has the digest sent another time. */
  async release(steward: string, at: string): Promise<void> {
    await this.client(DIGESTS).where({ steward, at }).delete();
  }
}
