import { z } from 'zod';
import { repositoryShape } from '../changes';

const walkState = z.object({
  newest: z.string().optional(),
  seen: z.array(z.string()).optional(),
  etag: z.string().optional(),
  under: z
    .object({
      newest: z.string(),
      seen: z.array(z.string()),
      etag: z.string().optional(),
      page: z.string(),
      reached: z
        .object({ time: z.string(), ids: z.array(z.string()) })
        .optional(),
    })
    .optional(),
});

const cursorShape = z.object({
  repository: repositoryShape
    .pick({ id: true, html_url: true, default_branch: true })
    .optional(),
  /** Of the answer that described the repository. */
  etag: z.string().optional(),
  pulls: walkState.default({}),
  deployments: walkState.default({}),
  /** Ids of deployments that have not succeeded so far. */
  open: z.array(z.number()).default([]),
  commits: walkState.default({}),
  releases: walkState.default({}),
});

/** How far a repository was read. */
export type Cursor = z.infer<typeof cursorShape>;

/** One that cannot be read, as of an earlier version, has everything read anew; that does no harm. */
export function parseCursor(text: string | undefined): Cursor {
  try {
    return cursorShape.parse(JSON.parse(text ?? '{}'));
  } catch {
    return cursorShape.parse({});
  }
}
