import { risks } from 'backstage-plugin-handoff-common';
import { z } from 'zod';
import { maxNotedDays } from '../../../changes';
import { countOf, someOf } from '../../../texts';
import { defineCheck } from './BuiltInCheck';
import { toChangeEvidence, untilOld } from './recentChanges';

/**
 * Every change of the last days has an operational note that answers what its risk requires, and says how to undo it where
 * the risk is high. With a risk, changes whose note says a lower one are left out; those that say none are not.
 */
export const changesHaveNotes = defineCheck({
  options: z.strictObject({
    withinDays: z.int().min(1).max(maxNotedDays).default(30),
    risk: z.enum(risks).default('low'),
  }),
  needs: ['changes'],
  decide: ({ changes }, { withinDays, risk }, now) => {
    const looked = changes.filter(
      ({ at, note }) =>
        at > now.minus({ days: withinDays }) &&
        (!note.risk || risks.indexOf(note.risk) >= risks.indexOf(risk)),
    );
    if (!looked.length) {
      return {
        state: 'not-applicable',
        reason: `Nothing was changed in the last ${countOf(withinDays, 'day')}`,
        evidence: [],
      };
    }
    const lacking = looked.filter(
      ({ note }) => note.missing.length || note.lacksRollback,
    );
    const until = untilOld(looked, withinDays);
    const undoable = lacking.filter(({ note }) => note.lacksRollback);
    return lacking.length
      ? {
          state: 'failed',
          reason: `${countOf(
            lacking.length,
            'change lacks some of its operational note',
            'changes lack some of their operational notes',
          )}${
            undoable.length
              ? `, ${countOf(
                  undoable.length,
                  'of high risk how to undo it',
                  'of high risk how to undo them',
                )}`
              : ''
          }: ${someOf(lacking.map(({ title }) => title))}`,
          evidence: toChangeEvidence(lacking),
          until,
        }
      : {
          state: 'passed',
          reason: `${countOf(
            looked.length,
            'change has its operational note',
            'changes have their operational notes',
          )}`,
          evidence: toChangeEvidence(looked),
          until,
        };
  },
});
