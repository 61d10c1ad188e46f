import type {
  GateSummaryList,
  MyReadinessWork,
  ReadinessPage,
  ReadinessPreview,
  ReadinessStatusItem,
  ReadinessTrend,
} from 'backstage-plugin-handoff-common';
import type { PageOptions } from '../../database';
import type { ReadinessContext } from '../ReadinessService';
import type { FleetQuery } from './FleetQuery';

/** Which entities a caller asks for; among the owners, `me` stands for the caller and their groups. */
export type FleetSelection = Omit<FleetQuery, 'entityRefs'>;

/**
 * Readiness of all entities. Those that the caller may not read are left out, also of what is counted.
 */
export interface FleetService {
  /** The worst first, with how many there are of each status. */
  list(
    selection: FleetSelection,
    page: PageOptions,
    context: ReadinessContext,
  ): Promise<ReadinessPage>;

  /** The gates in force, with how they stand for the entities. */
  listGates(
    selection: FleetSelection,
    context: ReadinessContext,
  ): Promise<GateSummaryList>;

  /** How many entities had which status at the end of each day, in UTC. */
  getTrend(
    selection: FleetSelection,
    days: number,
    context: ReadinessContext,
  ): Promise<ReadinessTrend>;

  /** All of the list, as CSV. */
  export(selection: FleetSelection, context: ReadinessContext): Promise<string>;

  /** Of some entities; those that gates do not apply to are left out. */
  listStatuses(
    entityRefs: string[],
    context: ReadinessContext,
  ): Promise<ReadinessStatusItem[]>;

  /** What waits for the caller. */
  listMine(context: ReadinessContext): Promise<MyReadinessWork>;

  /**
   * Which entities a change of gates would turn; nothing is stored.
   *
   * @throws InputError that says what is wrong with the gates
   */
  preview(
    gates: unknown[],
    context: ReadinessContext,
  ): Promise<ReadinessPreview>;
}
