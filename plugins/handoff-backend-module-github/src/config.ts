import type {
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { readBackfillSchedule } from 'backstage-plugin-handoff-node';

const KEY = 'handoff.github';

/** `high-risk`: of those of high risk without a way back; `missing`: of all whose note lacks something. */
export type NoteComments = 'high-risk' | 'missing';

/** Configuration of the module. */
export interface GithubConfig {
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** Of which pull requests is told what their notes lack; of none when undefined. */
  noteComments?: NoteComments;
  /** The environment to which publishing a release deploys. */
  releaseEnvironment?: string;
}

/**
 * Reads the configuration of the module.
 *
 * @param config - the root
 * @throws Error that names the key which cannot be used, and says what it takes
 */
export function readGithubConfig(config: RootConfigService): GithubConfig {
  return {
    schedule: readBackfillSchedule(config, `${KEY}.schedule`),
    noteComments: readNoteComments(config),
    releaseEnvironment: config.getOptionalString(
      `${KEY}.releasesAsDeployments`,
    ),
  };
}

function readNoteComments(config: RootConfigService): NoteComments | undefined {
  const value = config.getOptionalString(`${KEY}.noteComments`);
  if (value === undefined || value === 'none') return undefined;
  if (value === 'high-risk' || value === 'missing') return value;
  throw new InputError(
    `${KEY}.noteComments must be none, high-risk or missing, but is '${value}'`,
  );
}
