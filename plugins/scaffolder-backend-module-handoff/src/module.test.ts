import { parse } from 'yaml';
import { startScaffolder, type Step } from './__testUtils__/startScaffolder';

interface Action {
  id: string;
  description: string;
  examples: { description: string; example: string }[];
  schema: Record<
    'input' | 'output',
    { properties: Record<string, { description?: string }> }
  >;
}

/** What the skeletons of the examples would have made. */
const files = {
  'catalog-info.yaml':
    'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: payments\n',
};

describe('scaffolderModuleHandoff', () => {
  it('adds actions that explain themselves, with examples that work', async () => {
    const portal = await startScaffolder({
      steps: [
        // Without this action, which is the scaffolder's own, a dry run begins with an empty workspace.
        { id: 'fetch', action: 'fetch:plain', input: { url: '.' } },
      ],
    });
    const all = await portal.call<Action[]>('get', '/scaffolder/v2/actions');
    const actions = all.filter(({ id }) => id.startsWith('handoff:'));
    expect(actions.map(({ id }) => id).sort()).toEqual([
      'handoff:documents:create',
      'handoff:release:create',
    ]);
    for (const { schema, examples } of actions) {
      for (const fields of [schema.input, schema.output]) {
        for (const field of Object.values(fields.properties)) {
          expect(field.description).toEqual(expect.any(String));
        }
      }
      expect(examples.length).toBeGreaterThan(1);
      for (const { example } of examples) {
        const { steps } = parse(example) as { steps: Step[] };
        await portal.dryRun({
          steps: [
            { id: 'fetch', action: 'fetch:plain', input: { url: '.' } },
            ...steps,
          ],
          files,
        });
      }
    }
  });

  it('shows in a dry run which files there would be', async () => {
    const portal = await startScaffolder({
      steps: [
        {
          id: 'documents',
          action: 'handoff:documents:create',
          input: { kinds: ['rollback'] },
        },
      ],
    });
    const { directoryContents } = await portal.dryRun();
    expect(directoryContents.map(({ path }) => path)).toEqual([
      'ops/rollback.md',
    ]);
  });
});
