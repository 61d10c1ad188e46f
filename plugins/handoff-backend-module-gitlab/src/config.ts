import type {
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { readBackfillSchedule } from 'backstage-plugin-handoff-node';

const KEY = 'handoff.gitlab';

/** Configuration of the module. */
export interface GitlabConfig {
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** The environment to which publishing a release deploys. */
  releaseEnvironment?: string;
}

/**
 * Reads the configuration of the module.
 *
 * @param config - the root
 * @throws Error that names the key which cannot be used, and says what it takes
 */
export function readGitlabConfig(config: RootConfigService): GitlabConfig {
  return {
    schedule: readBackfillSchedule(config, `${KEY}.schedule`),
    releaseEnvironment: config.getOptionalString(
      `${KEY}.releasesAsDeployments`,
    ),
  };
}
