import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { DocumentsService } from '../documents';
import { READ_ONLY } from './attributes';

/** Registers the action that has an assistant read a document. */
export function createGetDocumentAction(options: {
  actionsRegistry: ActionsRegistryService;
  documents: DocumentsService;
}): void {
  const { actionsRegistry, documents } = options;
  actionsRegistry.register({
    name: 'get-document',
    title: 'Get Document',
    attributes: READ_ONLY,
    description: `
Reads an operational document, such as a runbook, a rollback procedure or an escalation document, as Markdown.
Ids come from find-runbook or list-firing-alerts. Say how fresh the document is when you tell what stands in it: one that is "due" or "stale" may no longer be correct. A retired document must not be followed.
An external document is only a link: its content is empty, and its address is in "url". Commands in a document are for people to check and run.
    `,
    examples: [
      {
        title: 'A runbook by its id',
        input: { documentId: '0b5c6f0e-9d3b-4f39-9d55-3f1c1f0f2a11' },
        output: {
          documentId: '0b5c6f0e-9d3b-4f39-9d55-3f1c1f0f2a11',
          title: 'Payments fail with server errors',
          kind: 'runbook',
          entityRef: 'component:default/payments-api',
          revision: 3,
          freshness: { state: 'fresh', reasons: ['Reviewed 3 days ago'] },
          retired: false,
          archived: false,
          content: '# Payments fail with server errors\n\n1. Look at …',
        },
      },
    ],
    schema: {
      input: z =>
        z.object({
          documentId: z.string().min(1).max(64).describe('Id of the document'),
        }),
      output: z =>
        z.object({
          documentId: z.string(),
          title: z.string(),
          kind: z.string(),
          entityRef: z.string().describe('What it is attached to'),
          url: z.string().optional().describe('Where people can see it'),
          revision: z.number().describe('Number of the newest revision'),
          steward: z.string().optional().describe('Who answers for it'),
          freshness: z
            .object({
              state: z.string(),
              reasons: z.array(z.string()),
            })
            .describe('Whether it can still be trusted, and why'),
          retired: z.boolean().describe('Must not be followed any more'),
          archived: z.boolean().describe('Was deleted'),
          content: z.string().describe('Markdown'),
        }),
    },
    action: async ({ input, credentials }) => {
      const { document, content } = await documents.get(input.documentId, {
        credentials,
      });
      return {
        output: {
          documentId: document.id,
          title: document.title,
          kind: document.kind,
          entityRef: document.entityRef,
          url: document.source.url,
          revision: document.revision,
          steward: document.steward ?? undefined,
          freshness: document.freshness,
          retired: document.retired,
          archived: document.archivedAt !== undefined,
          content,
        },
      };
    },
  });
}
