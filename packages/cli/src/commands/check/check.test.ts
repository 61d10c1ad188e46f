import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import type { Log } from 'sarif';
import type { JsonReport } from './formats/toJson';

const ROOT = resolve(__dirname, '../../../../..');
const PROGRAM = resolve(__dirname, '../../../bin/backstage-plugin-handoff-cli');

/** Real runbooks of others, beside the checkout. They are not part of this repository. */
const CORPORA = resolve(ROOT, '../shared/data/corpora');
const areThere = existsSync(CORPORA);

jest.setTimeout(120_000);

interface Result {
  code: number;
  out: string;
  err: string;
}

/** Runs the command as a shell would. */
function run(folder: string, ...args: string[]): Promise<Result> {
  const { NODE_OPTIONS: _, NO_COLOR: __, ...env } = process.env;
  return new Promise(done => {
    execFile(
      process.execPath,
      [PROGRAM, ...args],
      { cwd: folder, env: { ...env, FORCE_COLOR: '1' }, maxBuffer: 1 << 26 },
      (error, out, err) =>
        done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

const GOOD = '# Down\n\n## Steps\n\n1. [ ] Restart it\n';

/** One document for each mistake, and a folder around them. */
const BAD = {
  '.git': {},
  ops: {
    'rollback.md': '# Undo\n\n## Steps\n\n1. [ ] Undo it\n',
    'escalation.md': '---\nkind: [\n---\n\n# On \u001b[31mcall\n\n## Day\n',
    'two words.md': '# Notes\n\n[day](escalation.md#night) ![x](gone.png)\n',
    'empty.md': '',
    runbooks: {
      'NodeDown.md': '# Node down\n\nIt is down.\n',
      'DiskFull.md': '# Disk full\n\n- [ ]Clean it\n',
    },
    'archive.zip': 'zip',
    'latin.md': Buffer.from([0x23, 0x20, 0xe4]),
  },
};

describe('check', () => {
  const directory = createMockDirectory();

  it('finds nothing in documents that are as they should be', async () => {
    directory.setContent({
      ops: {
        'runbooks/NodeDown.md': `${GOOD}[all](../archive.zip) [undo](/ops/rollback.md#when)\n`,
        'rollback.md':
          '# Undo\n\n## When\n\n1 % errors\n\n## Steps\n\n1. [ ] Undo it\n',
        'archive.zip': 'zip',
      },
    });
    const { code, out, err } = await run(directory.path, 'check', 'ops');
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'No problems in 2 documents\n',
      err: '',
    });
  });

  it('writes what to mend, by file, with the counts at the end', async () => {
    directory.setContent(BAD);
    const { code, out } = await run(directory.path, 'check', './ops/');
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'ops/empty.md warning The document is empty; if the file is a symbolic link, put the text itself here (document-empty)',
      '',
      expect.stringMatching(
        /^ops\/escalation.md:\d error The front matter is not valid YAML.*\(front-matter-invalid\)$/,
      ),
      expect.stringMatching(/^ops\/escalation.md:5 warning .*document-empty/),
      '',
      'ops/latin.md error The file was left out: it is not text in UTF-8; save it so (file-not-text)',
      '',
      'ops/rollback.md:1 warning The rollback procedure does not say when to roll back; list the criteria below a heading like ## When to roll back (rollback-criteria-missing)',
      '',
      expect.stringMatching(/^ops\/runbooks\/DiskFull.md:1 warning .*steps-m/),
      expect.stringMatching(/^ops\/runbooks\/DiskFull.md:3 warning .*step-unr/),
      '',
      expect.stringMatching(
        /^ops\/runbooks\/NodeDown.md:1 warning The runbook has no steps; /,
      ),
      '',
      expect.stringMatching(/^ops\/two words.md:3 .*'gone.png', which is not/),
      "ops/two words.md:3 warning The link 'escalation.md#night' names no heading of 'On [31mcall'; correct what stands after # (anchor-not-found)",
      '',
      '2 errors, 8 warnings in 6 documents',
      '',
    ]);
  });

  it('fails from the severity on that is asked for', async () => {
    directory.setContent({ 'notes.md': 'No heading.\n' });
    const exitCode = async (severity: string) =>
      (await run(directory.path, 'check', '--fail-on', severity)).code;
    expect(await exitCode('warning')).toBe(0);
    expect(await exitCode('info')).toBe(1);
    expect(await exitCode('never')).toBe(0);
    directory.addContent({ 'link.md': '# Link\n\n[gone](gone.md)\n' });
    expect(await exitCode('error')).toBe(0);
    expect((await run(directory.path, 'check')).code).toBe(1);
  });

  it('writes JSON', async () => {
    directory.setContent(BAD);
    const { code, out } = await run(
      directory.resolve('ops/runbooks'),
      'check',
      '..',
      '--format',
      'json',
    );
    const report: JsonReport = JSON.parse(out);
    expect(code).toBe(1);
    expect(report.folders).toEqual([
      { path: directory.resolve('ops'), documents: 6 },
    ]);
    expect(report.counts).toEqual({ error: 2, warning: 8, info: 0 });
    expect(report.problems).toHaveLength(10);
    expect(report.problems).toContainEqual({
      path: 'NodeDown.md',
      line: 1,
      severity: 'warning',
      code: 'steps-missing',
      message: expect.stringContaining('has no steps'),
    });
  });

  it('writes SARIF to a file, with addresses relative to the repository', async () => {
    directory.setContent(BAD);
    const { code, out } = await run(
      directory.resolve('ops'),
      ...['check', '.', '--format', 'sarif', '--output', 'report.sarif'],
    );
    expect({ code, out }).toEqual({
      code: 1,
      out: '2 errors, 8 warnings in 6 documents\n',
    });
    const file = directory.resolve('ops/report.sarif');
    const log: Log = JSON.parse(readFileSync(file, 'utf8'));
    expect(log).toMatchObject({
      $schema: expect.stringContaining('sarif-2.1.0'),
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'backstage-plugin-handoff-cli',
              version: expect.stringMatching(/^\d+\.\d+\.\d+/),
            },
          },
        },
      ],
    });
    const [{ tool, results = [] }] = log.runs;
    const { rules = [] } = tool.driver;
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule).toEqual({
        id: expect.stringMatching(/^[a-z]+(-[a-z]+)*$/),
        shortDescription: { text: expect.stringMatching(/^[A-Z]/) },
        help: { text: expect.anything(), markdown: expect.anything() },
        defaultConfiguration: { level: expect.stringMatching(/error|warning/) },
      });
    }
    expect(results).toHaveLength(10);
    for (const { ruleId, ruleIndex = -1, level } of results) {
      expect(rules[ruleIndex].id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
    }
    expect(results.at(-1)).toEqual({
      ruleId: 'anchor-not-found',
      ruleIndex: 0,
      level: 'warning',
      message: { text: expect.stringContaining('names no heading') },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'ops/two%20words.md' },
            region: { startLine: 3 },
          },
        },
      ],
    });
  });

  it('reads nothing outside the folder', async () => {
    directory.setContent({
      'secret.md': '# Secret\n\n[gone](gone.md)\n',
      ops: { 'NodeDown.md': `${GOOD}\n[up](../secret.md#nothing)\n` },
    });
    const link = (target: string, path: string) =>
      symlink(directory.resolve(target), directory.resolve(path));
    await link('secret.md', 'ops/linked.md');
    await link('ops', 'ops/loop');
    await link('ops', 'same');
    const { code, out } = await run(directory.path, 'check', 'ops', 'same');
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'ops/linked.md error The symbolic link leads out of the source folder and is not followed; put the file itself here (symlink-outside-folder)',
      '',
      '1 error in 1 document',
      '',
    ]);
  });

  it('says what is wrong with its arguments', async () => {
    directory.setContent({ 'a.md': GOOD, empty: {} });
    const usage: [args: string[], error: RegExp][] = [
      [['check', 'gone'], /^error: The folder 'gone' does not exist; name /],
      [['check', 'a.md'], /^error: 'a.md' is no folder; name the folder/],
      [['check', '--format', 'xml'], /Allowed choices are human, json, sarif/],
      [['check', '--fail-on', 'x'], /are error, warning, info, never/],
      [['check', '--colour'], /unknown option '--colour'/],
      [['chek'], /unknown command 'chek'/],
      [['check', '--output', 'no/x.txt'], /^error: The report cannot be wri/],
    ];
    const results = await Promise.all(
      usage.map(([args]) => run(directory.path, ...args)),
    );
    for (const [index, { code, out, err }] of results.entries()) {
      const [args, error] = usage[index];
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(err).toMatch(error);
      expect(err).not.toMatch(/^\s+at /m);
    }
    const { code, out } = await run(directory.path, 'check', 'empty');
    expect(code).toBe(1);
    expect(out).toContain('empty warning The folder holds no Markdown;');
    const help = await run(directory.path, 'check', '--help');
    expect(help.code).toBe(0);
    expect(help.out).toContain('Exit codes:');
  });

  it('finds the mistakes of the example that has some, and none in the others', async () => {
    const { code, out } = await run(ROOT, 'check', 'examples', '--format=json');
    const { problems, folders }: JsonReport = JSON.parse(out);
    expect(code).toBe(1);
    expect(folders[0].documents).toBeGreaterThan(30);
    expect(
      problems.filter(({ path }) => !path.startsWith('examples/risk-scoring/')),
    ).toEqual([]);
    expect(problems.map(({ code: name }) => name)).toContain(
      'rollback-criteria-missing',
    );
  });

  if (!areThere) {
    it('reads real runbooks (skipped: ../shared/data/corpora is not there)', () => {
      expect(areThere).toBe(false);
    });
  }

  (areThere ? describe : describe.skip)('real runbooks', () => {
    it('are read to the end', async () => {
      const { code, out, err } = await run(
        CORPORA,
        'check',
        '--format',
        'json',
      );
      const { folders, problems }: JsonReport = JSON.parse(out);
      expect({ code, err }).toEqual({ code: 1, err: '' });
      expect(folders[0].documents).toBeGreaterThan(390);
      for (const { path } of problems) {
        expect(statSync(resolve(CORPORA, path)).isFile()).toBe(true);
      }
    });
  });
});
