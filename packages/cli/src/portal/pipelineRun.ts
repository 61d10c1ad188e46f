/** What is known of the run of a pipeline, from the variables that it sets itself. */
export interface PipelineRun {
  commit?: string;
  /** Where people see the run. */
  url?: string;
}

/** Reads the variables of GitHub Actions and of GitLab. */
export function pipelineRun(env: NodeJS.ProcessEnv): PipelineRun {
  return {
    commit: env.GITHUB_SHA || env.CI_COMMIT_SHA || undefined,
    url: gitHubRun(env) ?? (env.CI_JOB_URL || undefined),
  };
}

function gitHubRun(env: NodeJS.ProcessEnv): string | undefined {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
    GITHUB_RUN_ATTEMPT: attempt,
  } = env;
  if (!server || !repository || !run) return undefined;
  const url = `${server}/${repository}/actions/runs/${run}`;
  return attempt ? `${url}/attempts/${attempt}` : url;
}
