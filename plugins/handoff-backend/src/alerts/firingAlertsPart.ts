import type { SummaryPart } from '../entities';
import type { AlertsService } from './AlertsService';

/** As the specification has it. */
const MAX_FIRING = 50;

/** The part of an entity's summary that says which alerts fire. */
export function firingAlertsPart(
  alerts: AlertsService,
): SummaryPart<'firingAlerts'> {
  return async (entityRef, context) => {
    const { items } = await alerts.list(
      { entityRefs: [entityRef], states: ['firing'] },
      { limit: MAX_FIRING },
      context,
    );
    return items;
  };
}
