import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

/** How templates use the action. */
export const examples: TemplateExample[] = [
  {
    description:
      'A runbook, a rollback procedure and an escalation document in ./ops, named in the catalog file',
    example: stringify({
      steps: [
        {
          id: 'documents',
          name: 'Start the documents for operations',
          action: 'handoff:documents:create',
          input: { catalogInfoPath: './catalog-info.yaml' },
        },
      ],
    }),
  },
  {
    description:
      'A runbook for each alert and a deployment procedure, in addition to what is there already',
    example: stringify({
      steps: [
        {
          id: 'documents',
          name: 'Start the documents for operations',
          action: 'handoff:documents:create',
          input: {
            kinds: ['deployment'],
            alerts: ['PaymentsErrorRateHigh', 'PaymentsLatencyHigh'],
            title: 'Payments API',
            targetPath: './docs/runbooks',
            onExisting: 'skip',
          },
        },
      ],
    }),
  },
];
