import { z } from 'zod';
import { maxMonitoringDays } from '../../../changes';
import { countOf, someOf } from '../../../texts';
import { defineCheck } from './BuiltInCheck';
import { toChangeEvidence, untilOld } from './recentChanges';

/**
 * Whoever answers for the monitoring of the entity knows of every change of the last days to what alerts on it and when:
 * they have acknowledged it.
 */
export const thresholdChangesApproved = defineCheck({
  options: z.strictObject({
    withinDays: z.int().min(1).max(maxMonitoringDays).default(30),
  }),
  needs: ['monitoring'],
  decide: ({ monitoringChanges }, { withinDays }, now) => {
    const looked = monitoringChanges.filter(
      ({ at }) => at > now.minus({ days: withinDays }),
    );
    if (!looked.length) {
      return {
        state: 'not-applicable',
        reason: `No alerting rule was changed in the last ${countOf(
          withinDays,
          'day',
        )}`,
        evidence: [],
      };
    }
    const open = looked.filter(({ isAcknowledged }) => !isAcknowledged);
    const until = untilOld(looked, withinDays);
    return open.length
      ? {
          state: 'failed',
          reason: `${countOf(
            open.length,
            'change of alerting rules is',
            'changes of alerting rules are',
          )} not acknowledged: ${someOf(open.map(({ title }) => title))}`,
          evidence: toChangeEvidence(open),
          until,
        }
      : {
          state: 'passed',
          reason: `${countOf(
            looked.length,
            'change of alerting rules is',
            'changes of alerting rules are',
          )} acknowledged`,
          evidence: toChangeEvidence(looked),
          until,
        };
  },
});
