import type {
  Incident,
  IncidentJudgement,
  NewIncidentJudgement,
  Page,
} from 'backstage-plugin-handoff-common';
import type { PageOptions } from '../../database';
import type { InsightsContext, InsightsScope } from '../InsightsService';
import type { WantedPeriod } from '../readPeriod';

/** Whose incidents, and those that began when. */
export type IncidentsSelection = InsightsScope &
  Pick<WantedPeriod, 'since' | 'until'>;

/** Incidents as they follow from alerts and runs, and as people corrected them, of what the caller may see. */
export interface IncidentsService {
  /**
   * The newest first, also those that were dismissed.
   *
   * @throws InputError for a period that cannot be used
   * @throws NotFoundError for an entity that the caller may not read
   */
  list(
    selection: IncidentsSelection,
    page: PageOptions,
    context: InsightsContext,
  ): Promise<Page<Incident>>;

  /**
   * Corrects an incident, on behalf of the user of the context.
   *
   * @throws InputError that names what cannot be used
   * @throws NotFoundError for an incident that is not there, or that the caller may not see
   * @throws ConflictError for what holds already
   */
  judge(
    judgement: NewIncidentJudgement,
    context: InsightsContext,
  ): Promise<IncidentJudgement>;

  /**
   * Takes back what somebody corrected.
   *
   * @throws NotFoundError for what is not there, or that the caller may not see
   * @throws ConflictError where that was done already
   */
  undo(id: string, context: InsightsContext): Promise<IncidentJudgement>;
}
