import { InputError } from '@backstage/errors';
import { parseEntityRef } from '@backstage/catalog-model';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { environmentKey, type ChangesService } from '../changes';
import { callerOf } from '../http';
import type { ReleaseEditor } from './ReleaseEditor';
import type { ReleaseFactsFinder } from './ReleaseFactsFinder';
import type { ReleasePlanner } from './ReleasePlanner';
import type { ReleasesContext } from './ReleasesService';
import {
  enterReview,
  recordDeployment,
  type ReleasePolicy,
  type ReportedDeployment,
} from './rules';
import type { ReleasesStore } from './store';

const MAX_TITLE = 300;

interface Options {
  store: ReleasesStore;
  planner: ReleasePlanner;
  facts: ReleaseFactsFinder;
  changes: ChangesService;
  editor: ReleaseEditor;
  policy: ReleasePolicy;
  productionEnvironments: readonly string[];
  logger: LoggerService;
}

/** Writes releases down for what was deployed to production without one, so that a team never has to. */
export class ReportedReleases {
  static create(options: Options): ReportedReleases {
    return new ReportedReleases(options);
  }

  private constructor(private readonly options: Options) {}

  /** @returns the id of the release; undefined when none is to be made of it */
  async add(
    deployment: ReportedDeployment,
    context: ReleasesContext,
  ): Promise<string | undefined> {
    const { policy, store, planner, facts, editor, logger } = this.options;
    if (!policy.fromDeployments || !this.isProduction(deployment)) {
      return undefined;
    }
    const by = callerOf(context.credentials);
    try {
      const draft = await planner.draft(
        {
          title: titleOf(deployment),
          entityRefs: deployment.entityRefs,
          environment: deployment.environment,
          version: deployment.version,
          changeIds: await this.findBrought(deployment, context),
        },
        context,
      );
      const found = await facts.find(draft, context);
      const agreed = enterReview(by, found);
      const release = recordDeployment(
        { ...found, release: agreed },
        deployment,
        by,
      );
      const id = await store.add(release, `deployed-${deployment.changeId}`);
      if (id === release.id) editor.announce(release, by);
      return id;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      logger.debug(
        `No release was made of deployment ${deployment.changeId}: ${error.message}`,
      );
      return undefined;
    }
  }

  private isProduction({ environment }: ReportedDeployment): boolean {
    return this.options.productionEnvironments.some(
      each =>
        environment !== undefined &&
        environmentKey(each) === environmentKey(environment),
    );
  }

  /** What it brought to the environment, with the risk that the notes say. */
  private async findBrought(
    { changeId }: ReportedDeployment,
    context: ReleasesContext,
  ): Promise<string[]> {
    const { brings } = await this.options.changes.get(changeId, context);
    return brings?.changes.map(({ id }) => id) ?? [];
  }
}

function titleOf({
  title,
  entityRefs,
  version,
  environment,
}: ReportedDeployment): string {
  const names = entityRefs.map(ref => parseEntityRef(ref).name).join(', ');
  const what = version ? `${names} ${version} to ${environment}` : title;
  return what.slice(0, MAX_TITLE);
}
