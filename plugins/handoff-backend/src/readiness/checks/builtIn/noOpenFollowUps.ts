import type { Severity } from 'backstage-plugin-handoff-common';
import { z } from 'zod';
import { countOf } from '../../../texts';
import { defineCheck } from './BuiltInCheck';

const SEVERITIES = [
  'low',
  'medium',
  'high',
  'critical',
] as const satisfies Severity[];

/** No follow-up of a severity or above is open. */
export const noOpenFollowUps = defineCheck({
  options: z.strictObject({ severity: z.enum(SEVERITIES).default('high') }),
  needs: ['followUps'],
  decide: ({ openFollowUps }, { severity }) => {
    const least = SEVERITIES.indexOf(severity);
    const open = openFollowUps.filter(
      each => SEVERITIES.indexOf(each.severity) >= least,
    );
    const what = severity === 'critical' ? severity : `${severity} or higher`;
    return {
      state: open.length ? 'failed' : 'passed',
      reason: `${
        open.length ? countOf(open.length, 'follow-up') : 'No follow-up'
      } of ${what} severity ${open.length > 1 ? 'are' : 'is'} open`,
      evidence: open.map(({ id }) => ({ followUpId: id })),
    };
  },
});
