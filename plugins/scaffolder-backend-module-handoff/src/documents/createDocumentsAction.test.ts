import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { parseDocument } from 'backstage-plugin-handoff-node';
import { parse } from 'yaml';
import { createDocumentsAction } from './createDocumentsAction';

type Handler = ReturnType<typeof createDocumentsAction>['handler'];
type Input = Parameters<Handler>[0]['input'];

const CATALOG_INFO = `# Payments
kind: Component
metadata:
  name: payments
  title: Payments API
  annotations:
    a: b # keep
`;

describe('handoff:documents:create', () => {
  const directory = createMockDirectory();
  const workspacePath = directory.resolve('workspace');

  beforeEach(() => {
    directory.setContent({
      'workspace/catalog-info.yaml': CATALOG_INFO,
      'outside/secret.md': 'Secret',
    });
  });

  async function run(input: Input) {
    const output: Record<string, unknown> = {};
    const context = createMockActionContext<Input>({ input, workspacePath });
    await createDocumentsAction().handler({
      ...context,
      output: (name: string, value: unknown) => {
        output[name] = value;
      },
    });
    return output;
  }

  const read = (path: string) => readFile(`${workspacePath}/${path}`, 'utf8');

  const parsed = async (path: string) =>
    parseDocument({ path, content: await read(`ops/${path}`) });

  it('starts what an operator asks for first, and names it in the catalog file', async () => {
    expect(await run({ catalogInfoPath: './catalog-info.yaml' })).toEqual({
      path: 'ops',
      files: [
        'ops/runbooks/first-steps.md',
        'ops/rollback.md',
        'ops/escalation.md',
      ],
      skipped: [],
      annotations: { 'handoff/docs-ref': 'dir:./ops' },
    });
    expect(await read('catalog-info.yaml')).toBe(
      `${CATALOG_INFO}    handoff/docs-ref: dir:./ops\n`,
    );
    expect(await parsed('rollback.md')).toMatchObject({
      kind: 'rollback',
      title: 'Roll back Payments API',
      problems: [],
    });
    expect(await read('ops/rollback.md')).toContain('## Verification');
    expect(await parsed('runbooks/first-steps.md')).toMatchObject({
      kind: 'runbook',
      alerts: [],
    });
  });

  it('makes a runbook for each alert, which Handoff finds by it', async () => {
    const title = 'The: "payments" #1';
    const { files } = await run({
      kinds: ['operations', 'runbook', 'deployment'],
      alerts: ['PaymentsErrorRateHigh', 'Disk / full: 90 %', '../../etc'],
      title,
    });
    expect(files).toEqual([
      'ops/runbooks/PaymentsErrorRateHigh.md',
      'ops/runbooks/Disk-full-90-.md',
      'ops/runbooks/-..-etc.md',
      'ops/deployment.md',
      'ops/operations.md',
    ]);
    expect(await parsed('runbooks/PaymentsErrorRateHigh.md')).toMatchObject({
      kind: 'runbook',
      title: 'PaymentsErrorRateHigh',
      alerts: ['PaymentsErrorRateHigh'],
    });
    expect(await parsed('runbooks/Disk-full-90-.md')).toMatchObject({
      alerts: ['Disk / full: 90 %'],
      problems: [],
    });
    expect(await parsed('deployment.md')).toMatchObject({
      kind: 'deployment',
      title: `Deploy ${title}`,
    });
  });

  it('never overwrites a file', async () => {
    await mkdir(`${workspacePath}/ops`);
    await writeFile(`${workspacePath}/ops/rollback.md`, 'Ours');
    const input: Input = {
      kinds: ['rollback', 'escalation'],
      catalogInfoPath: 'catalog-info.yaml',
    };
    await expect(run(input)).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining('ops/rollback.md'),
    });
    await expect(read('ops/escalation.md')).rejects.toThrow('ENOENT');
    expect(await read('catalog-info.yaml')).toBe(CATALOG_INFO);

    expect(await run({ ...input, onExisting: 'skip' })).toMatchObject({
      files: ['ops/escalation.md'],
      skipped: ['ops/rollback.md'],
    });
    expect(await read('ops/rollback.md')).toBe('Ours');
  });

  it('may be tried again', async () => {
    const input: Input = { catalogInfoPath: 'catalog-info.yaml' };
    const first = await run(input);
    const text = await read('catalog-info.yaml');
    expect(await run(input)).toEqual(first);
    expect(await read('catalog-info.yaml')).toBe(text);
  });

  it('leaves an annotation that names another folder', async () => {
    await run({ catalogInfoPath: 'catalog-info.yaml' });
    const text = await read('catalog-info.yaml');
    const input: Input = {
      catalogInfoPath: 'catalog-info.yaml',
      targetPath: 'docs',
    };
    await expect(run(input)).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining('handoff/docs-ref: dir:./ops already'),
    });
    await expect(read('docs/rollback.md')).rejects.toThrow('ENOENT');
    await run({ ...input, onExisting: 'skip' });
    expect(await read('catalog-info.yaml')).toBe(text);
    expect(await read('docs/rollback.md')).toContain('kind: rollback');
  });

  it('annotates the entity that is meant, relative to its file', async () => {
    directory.setContent({
      'workspace/services/all.yaml': `${CATALOG_INFO}---
kind: Component
metadata:
  name: ledger
`,
    });
    const input: Input = {
      catalogInfoPath: 'services/all.yaml',
      targetPath: './services/ops/',
      kinds: ['rollback'],
    };
    await expect(run(input)).rejects.toThrow(
      'entityRef: must be one of those in the catalog file: component:default/payments, component:default/ledger',
    );
    await run({ ...input, entityRef: 'component:default/ledger' });
    const [, ledger] = (await read('services/all.yaml')).split('---\n');
    expect(parse(ledger).metadata.annotations).toEqual({
      'handoff/docs-ref': 'dir:./ops',
    });
    expect(await read('services/ops/rollback.md')).toContain(
      'title: Roll back ledger',
    );
    await expect(
      run({
        ...input,
        entityRef: 'component:default/ledger',
        targetPath: 'ops',
      }),
    ).rejects.toThrow('targetPath: ./ops is not in the folder of services');
  });

  it('tells the annotation without a catalog file', async () => {
    expect(
      await run({
        targetPath: '.',
        entityRef: 'payments',
        kinds: ['rollback'],
      }),
    ).toMatchObject({
      path: '.',
      files: ['rollback.md'],
      annotations: { 'handoff/docs-ref': 'dir:.' },
    });
    expect(await read('rollback.md')).toContain('title: Roll back payments');
    expect(await read('catalog-info.yaml')).toBe(CATALOG_INFO);
  });

  it.each<[string, Input, string]>([
    ['above', { targetPath: '../outside' }, 'no path within the workspace'],
    ['from the root', { targetPath: '/etc' }, 'no path within the workspace'],
    ['of Windows', { targetPath: 'C:\\ops' }, 'no path within the workspace'],
    ['without a name', { targetPath: ' ' }, 'no path within the workspace'],
    ['behind a link', { targetPath: 'link' }, 'outside its parent'],
    [
      'of a catalog file above',
      { catalogInfoPath: '../outside/secret.md' },
      'no path within the workspace',
    ],
    [
      'of a catalog file behind a link',
      { catalogInfoPath: 'link/secret.md' },
      'outside its parent',
    ],
    [
      'of no catalog file',
      { catalogInfoPath: 'catalog.yaml' },
      'there is no file catalog.yaml',
    ],
    ['of no entity', { entityRef: ':/' }, 'is no ref of an entity'],
    [
      'that two alerts share',
      { alerts: ['Disk full', 'disk/Full'] },
      'two of them would have the file',
    ],
  ])('refuses a path %s', async (_, input, message) => {
    await symlink(directory.resolve('outside'), `${workspacePath}/link`);
    await expect(run(input)).rejects.toThrow(message);
    expect(await readFile(directory.resolve('outside/secret.md'), 'utf8')).toBe(
      'Secret',
    );
    await expect(
      readFile(directory.resolve('outside/rollback.md')),
    ).rejects.toThrow('ENOENT');
  });
});
