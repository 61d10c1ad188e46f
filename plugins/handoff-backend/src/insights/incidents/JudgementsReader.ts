import { reachOf, type IncidentJudgement } from '../rules';
import type { DatabaseJudgementsStore } from './DatabaseJudgementsStore';

/** Reads what people corrected, as far back as it reaches. */
export class JudgementsReader {
  static create(options: { store: DatabaseJudgementsStore }): JudgementsReader {
    return new JudgementsReader(options.store);
  }

  private constructor(private readonly store: DatabaseJudgementsStore) {}

  /**
   * What people corrected of incidents that began since a time.
   *
   * @param wanted - `entityRefs`: full refs, all entities where left out; `since`: milliseconds since 1970
   * @returns also since when alerts and runs have to be known for it, because people put together what began before
   */
  async read(wanted: {
    entityRefs?: string[];
    since: number;
  }): Promise<{ judgements: IncidentJudgement[]; since: number }> {
    const judgements = await this.store.list(wanted);
    const since = reachOf(wanted.since, judgements);
    if (since === wanted.since) return { judgements, since };
    return this.read({ ...wanted, since });
  }
}
