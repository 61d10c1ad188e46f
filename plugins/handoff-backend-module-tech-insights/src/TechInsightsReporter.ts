import type { LoggerService } from '@backstage/backend-plugin-api';
import { getCompoundEntityRef } from '@backstage/catalog-model';
import type { GateReporter } from 'backstage-plugin-handoff-node';
import type { TechInsightsConfig } from './config';
import type { TechInsightsClient } from './TechInsightsClient';
import { toResults } from './toResults';

interface Options {
  client: TechInsightsClient;
  config: TechInsightsConfig;
  logger: LoggerService;
}

/** Reports how checks of tech-insights stand, as results of gates. */
export class TechInsightsReporter implements GateReporter {
  static create(options: Options): TechInsightsReporter {
    return new TechInsightsReporter(options);
  }

  readonly id = 'tech-insights';
  readonly schedule: GateReporter['schedule'];
  readonly accepts: GateReporter['accepts'];

  /** Checks that were said to be missing. */
  private readonly missing = new Set<string>();

  private constructor(private readonly options: Options) {
    this.schedule = options.config.schedule;
    this.accepts = options.config.accepts;
  }

  begin: GateReporter['begin'] = async ({ reportedGateIds, signal }) => {
    const { client, config } = this.options;
    const existing = new Set(await client.listChecks(signal));
    const wanted =
      config.gateOf ??
      new Map(
        reportedGateIds.filter(id => existing.has(id)).map(id => [id, id]),
      );
    // One that is not there would make tech-insights refuse all others with it.
    const gateOf = new Map(
      [...wanted].filter(([checkId]) => {
        const exists = existing.has(checkId);
        if (!exists) this.sayMissing(checkId);
        return exists;
      }),
    );
    return {
      gateIds: [...gateOf.values()],
      report: async entities => {
        const answers = await client.runChecks(
          entities.map(getCompoundEntityRef),
          [...gateOf.keys()],
          signal,
        );
        return answers.flatMap(answer => toResults(answer, gateOf));
      },
    };
  };

  private sayMissing(checkId: string): void {
    if (this.missing.has(checkId)) return;
    this.missing.add(checkId);
    this.options.logger.warn(
      `handoff.techInsights.checks.${checkId}: there is no such check in tech-insights`,
    );
  }
}
