import { documentKinds } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { countOf } from '../../../texts';
import { defineCheck } from './BuiltInCheck';

/** There is a document of a kind, and with `fresh` one that somebody has verified and that nothing tells against since. */
export const document = defineCheck({
  options: z.strictObject({
    kind: z.enum(documentKinds),
    fresh: z.boolean().default(false),
  }),
  needs: [],
  decide: ({ documents }, { kind, fresh }) => {
    const found = documents.filter(each => each.kind === kind);
    const good = fresh
      ? found.filter(({ freshness }) => freshness.state === 'fresh')
      : found;
    const evidence = (good.length ? good : found).map(({ id }) => ({
      documentId: id,
    }));
    if (!found.length) {
      return {
        state: 'failed',
        reason: `It has no document of the kind ${kind}`,
        evidence,
      };
    }
    if (!good.length) {
      return {
        state: 'failed',
        reason: `It has ${countOf(
          found.length,
          'document',
        )} of the kind ${kind}, but none that is verified and fresh`,
        evidence,
      };
    }
    return {
      state: 'passed',
      reason: `It has ${countOf(good.length, 'document')} of the kind ${kind}${
        fresh ? ', verified' : ''
      }`,
      evidence,
      until: fresh
        ? lastEnd(good.map(({ freshness }) => freshness.until))
        : undefined,
    };
  },
});

/** When the last of them ends; never, where one does not end. */
function lastEnd(ends: (string | undefined)[]): DateTime<true> | undefined {
  const times = ends.map(end => DateTime.fromISO(end ?? '', { zone: 'utc' }));
  const valid = times.filter(time => time.isValid);
  return valid.length < times.length ? undefined : DateTime.max(...valid);
}
