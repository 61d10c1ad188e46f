import { z } from 'zod';

/** A check as `GET /checks` of tech-insights lists it; it has more than is needed here. */
const check = z.looseObject({ id: z.string() });

/** How a check ended for one entity. */
const checkResult = z.looseObject({
  /** True or false for all check engines that are known; the type allows for more. */
  result: z.unknown().optional(),
  check: z.looseObject({
    id: z.string(),
    name: z.string().nullish(),
    description: z.string().nullish(),
    /** Already that of success or of failure. */
    metadata: z.record(z.string(), z.unknown()).nullish(),
    links: z.array(z.looseObject({ url: z.string() })).nullish(),
  }),
  /** By name; some check engines say when they were retrieved. */
  facts: z
    .record(z.string(), z.looseObject({ timestamp: z.unknown().optional() }))
    .nullish(),
});

/** What `POST /checks/run` of tech-insights says of one entity. */
const entityAnswer = z.looseObject({
  /** Full ref. */
  entity: z.string(),
  /** Without those for which there are no facts, or which do not apply. */
  results: z.array(checkResult),
  /** Why none of the checks could run for the entity. */
  error: z.looseObject({ message: z.string().nullish() }).nullish(),
});

export const checksAnswer = z.array(check);
export const runAnswer = z.array(entityAnswer);

export type CheckAnswer = z.infer<typeof checkResult>;
export type EntityAnswer = z.infer<typeof entityAnswer>;
