import { z } from 'zod';

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
  /** Of the project, because another one may take its name. */
  id: z.number().optional(),
  mergeRequests: walkState.default({}),
  deployments: walkState.default({}),
  commits: walkState.default({}),
  releases: walkState.default({}),
});

/** How far a project was read. */
export type Cursor = z.infer<typeof cursorShape>;

/** One that cannot be read, as of an earlier version, has everything read anew; that does no harm. */
export function parseCursor(text: string | undefined): Cursor {
  try {
    return cursorShape.parse(JSON.parse(text ?? '{}'));
  } catch {
    return cursorShape.parse({});
  }
}
