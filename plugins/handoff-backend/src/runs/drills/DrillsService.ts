import type {
  Drill,
  DrillChange,
  DrillState,
  NewDrill,
  Page,
} from 'backstage-plugin-handoff-common';
import type { PageOptions } from '../../database';
import type { RunsContext } from '../RunsService';

/** Which drills a caller asks for. */
export interface DrillSelection {
  entityRefs?: string[];
  /** Owners of the entities; `me` stands for the caller and their groups. */
  owners?: string[];
  documentIds?: string[];
  /** Those that are planned or going on when left out. */
  states?: DrillState[];
}

/** Drills that are planned, as whoever may read their documents sees them. */
export interface DrillsService {
  /** The next one first. */
  list(
    selection: DrillSelection,
    options: PageOptions,
    context: RunsContext,
  ): Promise<Page<Drill>>;

  /**
   * @throws InputError for a time that has passed, for a document that nobody should run, and when nobody holds it
   */
  plan(drill: NewDrill, context: RunsContext): Promise<Drill>;

  /**
   * @throws ConflictError for a drill that has begun, or was called off
   */
  update(id: string, change: DrillChange, context: RunsContext): Promise<Drill>;
}
