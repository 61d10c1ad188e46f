import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

/** How templates use the action. */
export const examples: TemplateExample[] = [
  {
    description: 'A release that is accepted at once, since its risk is low',
    example: stringify({
      steps: [
        {
          id: 'release',
          name: 'Write the release down',
          action: 'handoff:release:create',
          input: {
            title: 'payments-api 2.4.1',
            entityRefs: ['component:default/payments-api'],
            environment: 'production',
            version: '2.4.1',
          },
        },
      ],
    }),
  },
  {
    description:
      'A release of high risk with a window, roles that sign, and a task',
    example: stringify({
      steps: [
        {
          id: 'release',
          name: 'Write the release down',
          action: 'handoff:release:create',
          input: {
            title: 'Instant payments',
            goal: 'Shops have their money within ten seconds.',
            successCriteria: 'No payment takes longer than ten seconds.',
            successBy: '2026-12-15',
            entityRefs: [
              'component:default/payments-api',
              'component:default/ledger',
            ],
            environment: 'production',
            window: {
              start: '2026-12-01T21:00:00+01:00',
              end: '2026-12-01T23:00:00+01:00',
              timeZone: 'Europe/Vienna',
            },
            raisedRisk: { risk: 'high', reason: 'Moves the ledger' },
            roles: [
              { role: 'development', parties: ['group:default/checkout'] },
              { role: 'operations', parties: ['group:default/platform'] },
            ],
            tasks: [
              {
                title: 'Tell support',
                phase: 'before',
                owner: 'group:default/checkout',
              },
            ],
          },
        },
      ],
    }),
  },
];
