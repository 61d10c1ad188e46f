import { z } from 'zod';
import { countOf } from '../../../texts';
import { defineCheck } from './BuiltInCheck';

/** A run or drill of a rollback procedure ended well within a time, in the named environment where one is named. */
export const rollbackRehearsed = defineCheck({
  options: z.strictObject({
    withinDays: z.int().min(1).max(3650).default(90),
    environment: z.string().trim().min(1).max(200).optional(),
  }),
  needs: ['rehearsals'],
  decide: ({ documents, rehearsals }, { withinDays, environment }, now) => {
    const procedures = documents.filter(({ kind }) => kind === 'rollback');
    const where = environment ? ` in ${environment}` : '';
    if (!procedures.length) {
      return {
        state: 'failed',
        reason: 'It has no rollback procedure to rehearse',
        evidence: [],
      };
    }
    const last = rehearsals
      .filter(({ documentId }) =>
        procedures.some(({ id }) => id === documentId),
      )
      .filter(each => !environment || isSame(each.environment, environment))
      .sort((a, b) => b.at.toMillis() - a.at.toMillis())
      .at(0);
    if (!last) {
      return {
        state: 'failed',
        reason: `No rollback procedure was carried out successfully${where}; plan a drill`,
        evidence: procedures.map(({ id }) => ({ documentId: id })),
      };
    }
    const until = last.at.plus({ days: withinDays });
    const evidence = [{ runId: last.runId }, { documentId: last.documentId }];
    const when = `last rehearsed${where} on ${last.at.toUTC().toISODate()}`;
    return until > now
      ? { state: 'passed', reason: `Rollback ${when}`, evidence, until }
      : {
          state: 'failed',
          reason: `Rollback ${when}, which is more than ${countOf(
            withinDays,
            'day',
          )} ago`,
          evidence,
        };
  },
});

function isSame(left: string | undefined, right: string): boolean {
  return (
    left?.trim().toLocaleLowerCase('en-US') === right.toLocaleLowerCase('en-US')
  );
}
