import { createHash } from 'node:crypto';
import type { Entity } from '@backstage/catalog-model';
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import type { Gate } from './Gate';

/** The gates that are in force at one time. Never changes. */
export class GateSet {
  readonly #byId: Map<string, Gate>;
  readonly #filters: { gate: Gate; matches: (entity: Entity) => boolean }[];

  /** Differs whenever anything of the gates does. */
  readonly hash: string;

  constructor(readonly gates: readonly Gate[]) {
    this.#byId = new Map(gates.map(gate => [gate.id, gate]));
    this.#filters = gates.map(gate => ({
      gate,
      matches: gate.appliesTo
        ? filterPredicateToFilterFunction(gate.appliesTo)
        : () => true,
    }));
    this.hash = createHash('sha256')
      .update(JSON.stringify(gates))
      .digest('hex');
  }

  find(id: string): Gate | undefined {
    return this.#byId.get(id);
  }

  /** In the order of the configuration. */
  appliedTo(entity: Entity): Gate[] {
    return this.#filters
      .filter(({ matches }) => matches(entity))
      .map(({ gate }) => gate);
  }
}
