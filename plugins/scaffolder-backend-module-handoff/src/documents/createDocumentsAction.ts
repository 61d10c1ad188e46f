import { posix } from 'node:path';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  documentKinds,
  HANDOFF_DOCS_REF_ANNOTATION,
} from 'backstage-plugin-handoff-common';
import { CatalogFile } from './CatalogFile';
import { examples } from './examples';
import { nameOf } from './findEntity';
import { planFiles } from './planFiles';
import { displayPath, readWorkspacePath } from './readWorkspacePath';
import { writeFiles } from './writeFiles';

/** The action that starts a folder of documents in the workspace. */
export function createDocumentsAction() {
  return createTemplateAction({
    id: 'handoff:documents:create',
    description:
      'Starts a folder of operational documents with the sections that an operator looks for. Files that are there already are never overwritten.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        kinds: z =>
          z
            .array(z.enum(documentKinds))
            .optional()
            .describe(
              'Which documents; runbook, rollback and escalation when none is named',
            ),
        alerts: z =>
          z
            .array(z.string().trim().min(1).max(200))
            .max(100)
            .optional()
            .describe('Names of alerts, each of which gets a runbook'),
        targetPath: z =>
          z
            .string()
            .optional()
            .describe('The folder, within the workspace; ./ops without it'),
        entityRef: z =>
          z
            .string()
            .optional()
            .describe(
              'Which entity of the catalog file it is for, where that has several; names the service without a title',
            ),
        title: z =>
          z
            .string()
            .max(200)
            .optional()
            .describe(
              'What the documents call the service; without it what the catalog file calls it',
            ),
        catalogInfoPath: z =>
          z
            .string()
            .optional()
            .describe(
              'A catalog file in the workspace to which the annotation with the folder is added; without it, the annotation is an output only',
            ),
        onExisting: z =>
          z
            .enum(['fail', 'skip'])
            .optional()
            .describe(
              'Whether to fail, as without it, or to skip a file that is there already, and the annotation when it names another folder',
            ),
      },
      output: {
        path: z => z.string().describe('The folder, within the workspace'),
        files: z =>
          z.array(z.string()).describe('What was written, with its path'),
        skipped: z =>
          z.array(z.string()).describe('What was there and stays as it is'),
        annotations: z =>
          z
            .record(z.string())
            .describe('For the entity, so that Handoff finds the folder'),
      },
    },
    async handler({ input, workspacePath, logger, output }) {
      const { entityRef, catalogInfoPath, onExisting = 'fail' } = input;
      const folder = readWorkspacePath('targetPath', input.targetPath ?? 'ops');
      const catalogFile =
        catalogInfoPath === undefined
          ? undefined
          : await CatalogFile.read({
              workspacePath,
              path: readWorkspacePath('catalogInfoPath', catalogInfoPath),
              entityRef,
            });
      const value = `dir:${
        catalogFile ? catalogFile.pathTo(folder) : displayPath(folder)
      }`;
      const isAnnotated = catalogFile?.plan(
        HANDOFF_DOCS_REF_ANNOTATION,
        value,
        onExisting,
      );
      const planned = planFiles({
        ...input,
        title: input.title || catalogFile?.title || nameOf(entityRef),
      });
      const { files, skipped } = await writeFiles(
        planned.map(file => ({
          ...file,
          path: posix.join(folder, file.path),
        })),
        { workspacePath, onExisting },
      );
      await catalogFile?.write();

      for (const file of files) logger.info(`Wrote ${file}`);
      for (const file of skipped) {
        logger.warn(`Left ${file} as it is, since it was there already`);
      }
      if (isAnnotated === false) {
        logger.warn(
          `Left the annotation ${HANDOFF_DOCS_REF_ANNOTATION} in ${catalogFile?.path} as it is, since it names another folder than ${value}`,
        );
      }
      output('path', folder || '.');
      output('files', files);
      output('skipped', skipped);
      output('annotations', { [HANDOFF_DOCS_REF_ANNOTATION]: value });
    },
  });
}
