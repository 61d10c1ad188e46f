import { z } from 'zod';

/**
 * What the API of GitLab says of things, as far as it is used here. What events say is brought into these shapes.
 *
 * @see https://docs.gitlab.com/api/rest/
 */
const user = z.looseObject({ username: z.string() }).nullish();

export const projectShape = z.looseObject({
  id: z.number(),
  web_url: z.url({ protocol: /^https?$/ }),
  /** None in an empty repository. */
  default_branch: z.string().nullish(),
});

export const mergeRequestShape = z.looseObject({
  id: z.number(),
  iid: z.number(),
  title: z.string(),
  description: z.string().nullish(),
  state: z.string(),
  web_url: z.string(),
  author: user,
  labels: z.array(z.string()).nullish(),
  merge_commit_sha: z.string().nullish(),
  squash_commit_sha: z.string().nullish(),
  /** The head of its branch. */
  sha: z.string().nullish(),
  created_at: z.string(),
  updated_at: z.string(),
  merged_at: z.string().nullish(),
});

export const deploymentShape = z.looseObject({
  id: z.number(),
  status: z.string(),
  sha: z.string(),
  ref: z.string(),
  environment: z.looseObject({ name: z.string() }),
  user,
  deployable: z.looseObject({ finished_at: z.string().nullish() }).nullish(),
  created_at: z.string().nullish(),
  updated_at: z.string(),
});

export const releaseShape = z.looseObject({
  tag_name: z.string(),
  name: z.string().nullish(),
  description: z.string().nullish(),
  author: user,
  commit: z.looseObject({ id: z.string() }).nullish(),
  created_at: z.string(),
  /** May lie in the future. */
  released_at: z.string().nullish(),
});

export const commitShape = z.looseObject({
  id: z.string(),
  message: z.string(),
  author_name: z.string().nullish(),
  committed_date: z.string(),
  web_url: z.string(),
});

/** Which files were touched. One that was moved counts once, but at both places. */
export interface Touched {
  paths: string[];
  files: number;
}

/** A file of a merge request or commit. */
export const diffShape = z.looseObject({
  old_path: z.string(),
  new_path: z.string(),
});

export type Project = z.infer<typeof projectShape>;
export type MergeRequest = z.infer<typeof mergeRequestShape>;
export type Deployment = z.infer<typeof deploymentShape>;
export type Release = z.infer<typeof releaseShape>;
export type Commit = z.infer<typeof commitShape>;
