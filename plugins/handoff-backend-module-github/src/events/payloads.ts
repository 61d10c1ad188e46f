import { z } from 'zod';
import {
  deploymentShape,
  deploymentStatusShape,
  pullRequestShape,
  pushedCommitShape,
  releaseShape,
  repositoryShape,
} from '../changes';

/** @see https://docs.github.com/en/webhooks/webhook-events-and-payloads */
const repository = repositoryShape;

export const pullRequestEvent = z.looseObject({
  action: z.string(),
  pull_request: pullRequestShape,
  repository,
});

export const pushEvent = z.looseObject({
  ref: z.string(),
  deleted: z.boolean().nullish(),
  /** At most 2,048, and without those that the branch had before a force push. */
  commits: z.array(pushedCommitShape).nullish(),
  repository: repository.extend({
    /** In seconds here, though it is a text in other events. */
    pushed_at: z.union([z.number(), z.string()]).nullish(),
  }),
});

export const deploymentEvent = z.looseObject({
  deployment: deploymentShape,
  repository,
});

export const deploymentStatusEvent = z.looseObject({
  deployment: deploymentShape,
  deployment_status: deploymentStatusShape,
  repository,
});

export const releaseEvent = z.looseObject({
  action: z.string(),
  release: releaseShape,
  repository,
});

export type PushEvent = z.infer<typeof pushEvent>;
