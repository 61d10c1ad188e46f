import { z } from 'zod';
import { countOf, someOf } from '../../../texts';
import { defineCheck } from './BuiltInCheck';

/** Every alerting rule about the entity leads to a runbook. */
export const alertCoverage = defineCheck({
  options: z.strictObject({}),
  needs: ['alerts'],
  decide: ({ alerts }) => {
    if (!alerts) {
      return {
        state: 'no-data',
        reason:
          'No alerting rules are read: configure handoff.prometheus, or put rule files beside the service',
        evidence: [],
      };
    }
    if (!alerts.length) {
      return {
        state: 'not-applicable',
        reason: 'No alerting rule is about it',
        evidence: [],
      };
    }
    const open = alerts.filter(({ finding }) =>
      ['no-runbook', 'dead-runbook-url'].includes(finding),
    );
    const names = [...new Set(open.map(({ alertname }) => alertname))];
    return open.length
      ? {
          state: 'failed',
          reason: `${countOf(
            names.length,
            'alert leads',
            'alerts lead',
          )} to no runbook: ${someOf(names)}`,
          evidence: [],
        }
      : {
          state: 'passed',
          reason: `${
            alerts.length === 1
              ? 'Its alert leads'
              : `All its ${alerts.length} alerting rules lead`
          } to a runbook`,
          evidence: [],
        };
  },
});
