import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  handoff?: {
    /** How changes come from GitLab. */
    gitlab?: {
      /**
       * When changes are read that no webhook has told. Every 15 minutes by default.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      /**
       * The environment to which publishing a release deploys, like `production`. By default releases are not changes.
       */
      releasesAsDeployments?: string;
    };
  };
}
