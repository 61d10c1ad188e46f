import { z } from 'zod';
import {
  projectShape,
  type Commit,
  type Deployment,
  type MergeRequest,
  type Release,
  type Touched,
} from '../changes';

/** @see https://docs.gitlab.com/user/project/integrations/webhook_events/ */
const user = z
  .looseObject({ id: z.number().nullish(), username: z.string() })
  .nullish();

export const mergeRequestEvent = z.looseObject({
  user,
  project: projectShape,
  labels: z.array(z.looseObject({ title: z.string() })).nullish(),
  object_attributes: z.looseObject({
    id: z.number(),
    iid: z.number(),
    title: z.string(),
    description: z.string().nullish(),
    state: z.string(),
    url: z.string(),
    author_id: z.number().nullish(),
    merge_commit_sha: z.string().nullish(),
    last_commit: z.looseObject({ id: z.string() }).nullish(),
    created_at: z.string(),
    updated_at: z.string(),
  }),
});

export const pushEvent = z.looseObject({
  ref: z.string(),
  after: z.string(),
  project: projectShape,
  /** At most 20. */
  commits: z
    .array(
      z.looseObject({
        id: z.string(),
        message: z.string(),
        timestamp: z.string(),
        url: z.string(),
        author: z.looseObject({ name: z.string().nullish() }).nullish(),
        added: z.array(z.string()).nullish(),
        modified: z.array(z.string()).nullish(),
        removed: z.array(z.string()).nullish(),
      }),
    )
    .nullish(),
});

export const deploymentEvent = z.looseObject({
  deployment_id: z.number(),
  status: z.string(),
  status_changed_at: z.string(),
  environment: z.string(),
  ref: z.string(),
  /** Ends in the whole id of the commit, which is not told elsewhere. */
  commit_url: z.string(),
  user,
  project: projectShape,
});

export const releaseEvent = z.looseObject({
  tag: z.string(),
  name: z.string().nullish(),
  description: z.string().nullish(),
  action: z.string(),
  created_at: z.string(),
  released_at: z.string().nullish(),
  commit: z.looseObject({ id: z.string() }).nullish(),
  project: projectShape,
});

/** Whoever has caused the event is its author only if the ids say so. */
export function toMergeRequest(
  event: z.infer<typeof mergeRequestEvent>,
): MergeRequest {
  const { object_attributes: attributes, labels } = event;
  const isAuthor = event.user?.id === attributes.author_id;
  return {
    ...attributes,
    web_url: attributes.url,
    author: isAuthor ? event.user : undefined,
    labels: labels?.map(({ title }) => title),
    sha: attributes.last_commit?.id,
  };
}

export function toCommits(event: z.infer<typeof pushEvent>): {
  commit: Commit;
  touched: Touched;
}[] {
  return (event.commits ?? []).map(
    ({ id, message, timestamp, url, author, added, modified, removed }) => {
      const paths = [
        ...new Set([added, modified, removed].flatMap(each => each ?? [])),
      ];
      return {
        commit: {
          id,
          message,
          author_name: author?.name,
          committed_date: timestamp,
          web_url: url,
        },
        touched: { paths, files: paths.length },
      };
    },
  );
}

export function toDeployment(
  event: z.infer<typeof deploymentEvent>,
): Deployment {
  return {
    id: event.deployment_id,
    status: event.status,
    sha: event.commit_url.split('/').at(-1) ?? '',
    ref: event.ref,
    environment: { name: event.environment },
    user: event.user,
    updated_at: event.status_changed_at,
  };
}

export function toRelease(event: z.infer<typeof releaseEvent>): Release {
  return { ...event, tag_name: event.tag };
}
