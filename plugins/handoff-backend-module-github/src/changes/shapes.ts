import { z } from 'zod';

/**
 * What GitHub says of things, as far as it is used here. Its events and its API give them alike.
 *
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 * @see https://docs.github.com/en/rest
 */
const user = z.looseObject({ login: z.string() }).nullish();
const count = z.number().int().nonnegative().optional();

export const repositoryShape = z.looseObject({
  id: z.number(),
  html_url: z.url({ protocol: /^https?$/ }),
  default_branch: z.string(),
});

export const pullRequestShape = z.looseObject({
  id: z.number(),
  number: z.number(),
  title: z.string(),
  body: z.string().nullish(),
  html_url: z.string(),
  state: z.string(),
  user,
  labels: z.array(z.looseObject({ name: z.string() })).nullish(),
  /** The API leaves these out of lists. */
  additions: count,
  deletions: count,
  changed_files: count,
  /** Of an open one, a commit that only tries whether it can be merged. */
  merge_commit_sha: z.string().nullish(),
  merged_at: z.string().nullish(),
  created_at: z.string(),
  updated_at: z.string(),
});

export const deploymentShape = z.looseObject({
  id: z.number(),
  sha: z.string(),
  ref: z.string(),
  environment: z.string(),
  description: z.string().nullish(),
  creator: user,
  created_at: z.string(),
  updated_at: z.string().nullish(),
});

export const deploymentStatusShape = z.looseObject({
  id: z.number(),
  state: z.string(),
  created_at: z.string(),
  updated_at: z.string().nullish(),
});

export const releaseShape = z.looseObject({
  id: z.number(),
  tag_name: z.string(),
  name: z.string().nullish(),
  body: z.string().nullish(),
  html_url: z.string(),
  target_commitish: z.string().nullish(),
  draft: z.boolean().nullish(),
  prerelease: z.boolean().nullish(),
  author: user,
  created_at: z.string(),
  published_at: z.string().nullish(),
});

/** A commit as `push` tells it. */
export const pushedCommitShape = z.looseObject({
  id: z.string(),
  message: z.string(),
  timestamp: z.string(),
  url: z.string(),
  author: z
    .looseObject({ name: z.string().nullish(), username: z.string().nullish() })
    .nullish(),
  added: z.array(z.string()).nullish(),
  removed: z.array(z.string()).nullish(),
  modified: z.array(z.string()).nullish(),
});

/** A commit as the API tells it. */
export const commitShape = z.looseObject({
  sha: z.string(),
  html_url: z.string(),
  author: z.looseObject({ login: z.string().optional() }).nullish(),
  commit: z.looseObject({
    message: z.string(),
    author: z.looseObject({ name: z.string().nullish() }).nullish(),
    committer: z.looseObject({ date: z.string() }),
  }),
});

/** A file of a pull request or commit, as the API tells it. */
export const fileShape = z.looseObject({
  filename: z.string(),
  previous_filename: z.string().nullish(),
  additions: count,
  deletions: count,
});

export type PullRequest = z.infer<typeof pullRequestShape>;
export type Deployment = z.infer<typeof deploymentShape>;
export type DeploymentStatus = z.infer<typeof deploymentStatusShape>;
export type Release = z.infer<typeof releaseShape>;
export type PushedCommit = z.infer<typeof pushedCommitShape>;
export type Commit = z.infer<typeof commitShape>;
export type ChangedFile = z.infer<typeof fileShape>;
