import type { PermissionsService } from '@backstage/backend-plugin-api';
import { handoffAlertReadPermission } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import type { AlertFirings } from '../alerts';
import { assertAllowed, unlessDenied } from '../permissions';
import type { RunFacts } from '../runs';
import type { InsightsConfig } from './config';
import { GAP_MS, type IncidentFacts } from './figures';
import type { JudgementsReader } from './incidents/JudgementsReader';
import type { InsightsContext } from './InsightsService';

/** Reads what incidents are made of, whoever may read the entities. */
export class IncidentFactsLoader {
  static create(options: {
    permissions: PermissionsService;
    alertFirings: AlertFirings;
    judgementsReader: JudgementsReader;
    runFacts: RunFacts;
    config: InsightsConfig;
  }): IncidentFactsLoader {
    return new IncidentFactsLoader(options);
  }

  private constructor(
    private readonly options: {
      permissions: PermissionsService;
      alertFirings: AlertFirings;
      judgementsReader: JudgementsReader;
      runFacts: RunFacts;
      config: InsightsConfig;
    },
  ) {}

  /**
   * What makes the incidents that began since a time.
   *
   * @param wanted - `entityRefs`: full refs, all entities where left out; `since`: milliseconds since 1970
   * @throws NotAllowedError for a caller who may read no alerts
   */
  async load(
    wanted: { entityRefs?: string[]; since: number; now: DateTime<true> },
    context: InsightsContext,
  ): Promise<IncidentFacts> {
    const { permissions, alertFirings, judgementsReader, runFacts, config } =
      this.options;
    const { entityRefs, now } = wanted;
    await assertAllowed(permissions, handoffAlertReadPermission, context);
    const { judgements, since } = await judgementsReader.read({
      entityRefs,
      since: wanted.since - GAP_MS,
    });
    const from = DateTime.fromMillis(since - GAP_MS, {
      zone: 'utc',
    }) as DateTime<true>;
    // How long an incident took is known of what came after the period as well.
    const firings = await alertFirings.list({
      entityRefs,
      severities: config.severities,
      since: from,
      until: now,
      now,
    });
    const incidentRuns = await unlessDenied(
      runFacts.listIncidents({ entityRefs, since: from, now }, context),
      [],
    );
    return { firings, incidentRuns, judgements };
  }
}
