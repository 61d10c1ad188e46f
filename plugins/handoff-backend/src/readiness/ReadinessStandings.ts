import type { ReadinessStatus } from 'backstage-plugin-handoff-common';
import type { CurrentGates } from './gates';
import type { DatabaseReadinessStore } from './store';

/** How an entity stood when it was looked at last. */
export interface ReadinessStanding {
  status: ReadinessStatus;
  /** `state` is the result, or `waived`. */
  gates: { gateId: string; state: string }[];
}

/** How entities and their gates stand, whoever may read them: for what the plugin finds out in its own name. */
export class ReadinessStandings {
  static create(options: {
    gates: CurrentGates;
    store: DatabaseReadinessStore;
  }): ReadinessStandings {
    return new ReadinessStandings(options.gates, options.store);
  }

  private constructor(
    private readonly gates: CurrentGates,
    private readonly store: DatabaseReadinessStore,
  ) {}

  /** Whether there is such a gate, for whatever entities. */
  hasGate(gateId: string): boolean {
    return this.gates.set.find(gateId) !== undefined;
  }

  /** By entity; those that were never looked at are left out. */
  async find(entityRefs: string[]): Promise<Map<string, ReadinessStanding>> {
    if (!entityRefs.length) return new Map();
    const found = await this.store.load(entityRefs);
    return new Map(
      [...found].map(([entityRef, { status, gates }]) => [
        entityRef,
        {
          status,
          gates: gates
            .map(({ gateId, state }) => ({ gateId, state }))
            .sort((a, b) => (a.gateId < b.gateId ? -1 : 1)),
        },
      ]),
    );
  }
}
