/** What is known of the run of a pipeline, from the variables that it sets itself. */
export interface PipelineRun {
  commit?: string;
  /** Where people see the run. */
  url?: string;
  /** What runs it. */
  source?: 'github-actions' | 'gitlab-ci';
  /** Of the run, among all that its source runs; the same when it is run again. */
  id?: string;
  /** Host and path. */
  repository?: string;
  /** Who has started it, by login. */
  actor?: string;
}

/** Reads the variables of GitHub Actions and of GitLab. */
export function pipelineRun(env: NodeJS.ProcessEnv): PipelineRun {
  return {
    commit: env.GITHUB_SHA || env.CI_COMMIT_SHA || undefined,
    url: gitHubRun(env) ?? (env.CI_JOB_URL || undefined),
    ...(identityOnGitHub(env) ?? identityOnGitLab(env)),
  };
}

type Identity = Pick<PipelineRun, 'source' | 'id' | 'repository' | 'actor'>;

function identityOnGitHub(env: NodeJS.ProcessEnv): Identity | undefined {
  const { GITHUB_REPOSITORY: path, GITHUB_RUN_ID: run } = env;
  if (!path || !run) return undefined;
  return {
    source: 'github-actions',
    id: `${path}/${run}`,
    repository: `${hostOf(env.GITHUB_SERVER_URL) ?? 'github.com'}/${path}`,
    actor: env.GITHUB_ACTOR || undefined,
  };
}

function identityOnGitLab(env: NodeJS.ProcessEnv): Identity | undefined {
  const { CI_PROJECT_PATH: path, CI_PIPELINE_ID: pipeline } = env;
  if (!path || !pipeline) return undefined;
  return {
    source: 'gitlab-ci',
    id: `${path}/${pipeline}`,
    repository: `${env.CI_SERVER_HOST || 'gitlab.com'}/${path}`,
    actor: env.GITLAB_USER_LOGIN || undefined,
  };
}

function hostOf(address: string | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).host : undefined;
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
