import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  handoffChangeReadPermission,
  noteFields,
  type NoteField,
  type OperationalNote,
} from 'backstage-plugin-handoff-common';
import type { ChangesService } from '../changes';
import { READ_ONLY } from './attributes';

/** Enough to see where a change is; a pull request may have thousands. */
const MAX_PATHS = 100;

/** Registers the action that tells an assistant what a change is for and how it is undone. */
export function createGetChangeAction(options: {
  actionsRegistry: ActionsRegistryService;
  changes: ChangesService;
}): void {
  const { actionsRegistry, changes } = options;
  actionsRegistry.register({
    name: 'get-change',
    title: 'Get Change',
    attributes: READ_ONLY,
    visibilityPermission: handoffChangeReadPermission,
    description: `
Tells one change with its operational note: what it is for, what is not certain, its risk, what monitoring will show, when and how to roll back.
"note" has the fields that were answered, as Markdown; "missing" names those that its risk requires and nobody has answered. "documents" are those that the note names, pinned to a revision, for get-document; the one in the field rollbackProcedure is how to undo it. "revertedBy" is the change that undid it already.
    `,
    examples: [
      {
        title: 'A pull request with its note',
        input: { changeId: '0b8c' },
        output: {
          title: 'Retry once',
          kind: 'pull-request',
          state: 'deployed',
          entityRefs: ['component:default/payments-api'],
          at: '2026-11-20T14:00:00.000Z',
          note: { risk: 'high', rollbackCriteria: '5 % of requests fail' },
          missing: ['rollbackProcedure'],
          documents: [],
          paths: ['src/client.ts'],
          totalPaths: 1,
        },
      },
    ],
    schema: {
      input: z =>
        z.object({
          changeId: z
            .string()
            .min(1)
            .max(64)
            .describe('As what-changed tells it'),
        }),
      output: z =>
        z.object({
          title: z.string(),
          kind: z.string(),
          state: z.string(),
          entityRefs: z.array(z.string()),
          at: z.string().describe('When it took effect, in UTC'),
          author: z.string().optional(),
          environment: z.string().optional(),
          version: z.string().optional(),
          commit: z.string().optional(),
          url: z.string().optional().describe('Of the diff'),
          note: z.record(z.string()),
          missing: z.array(z.string()),
          documents: z.array(
            z.object({
              documentId: z.string(),
              title: z.string(),
              field: z.string().describe('Of the note that names it'),
              revision: z.number().optional(),
              newerRevision: z.number().optional(),
            }),
          ),
          revertedBy: z.string().optional().describe('Id of a change'),
          paths: z
            .array(z.string())
            .describe(`The first ${MAX_PATHS} files that it changes`),
          totalPaths: z.number(),
        }),
    },
    action: async ({ input, credentials }) => {
      const { change, note, paths, revertedBy } = await changes.get(
        input.changeId,
        { credentials },
      );
      const { title, kind, state, entityRefs, at, author, url } = change;
      const { environment, version, commit } = change;
      return {
        output: {
          title,
          kind,
          state,
          entityRefs,
          at,
          author,
          environment,
          version,
          commit,
          url,
          note: toTexts(note),
          missing: note?.summary.missing ?? [],
          documents: (note?.documents ?? []).map(each => ({
            documentId: each.document.id,
            title: each.document.title,
            field: each.field,
            revision: each.revision,
            newerRevision: each.newerRevision,
          })),
          revertedBy: revertedBy?.id,
          paths: paths.slice(0, MAX_PATHS),
          totalPaths: paths.length,
        },
      };
    },
  });
}

/** What counts of each field, as text. */
function toTexts(
  note: OperationalNote | undefined,
): Partial<Record<NoteField, string>> {
  return Object.fromEntries(
    noteFields.flatMap(field => {
      const value = note?.fields[field]?.value;
      const text = Array.isArray(value) ? value.join(', ') : value;
      return text ? [[field, text]] : [];
    }),
  );
}
