import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  handoff?: {
    /** How changes come from GitHub. */
    github?: {
      /**
       * When changes are read that no webhook has told. Every 15 minutes by default.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      /**
       * Comments on open pull requests that say what their operational notes lack: of high risk without a way back alone, or
       * of whatever is missing. The credentials have to be allowed to write pull requests. `none` by default.
       */
      noteComments?: 'none' | 'high-risk' | 'missing';
      /**
       * The environment to which publishing a release deploys, like `production`. By default releases are not changes.
       */
      releasesAsDeployments?: string;
    };
  };
}
