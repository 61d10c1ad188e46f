import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { parse } from 'yaml';
import { starterGates } from './starterGates';

const page = readFileSync(
  resolvePackagePath('backstage-plugin-handoff-backend', '../../docs/gates.md'),
  'utf8',
);
const reported = starterGates.filter(gate => gate.reported);

/** The section of the page about a gate. */
function sectionOf(id: string): string {
  const [, section = ''] = page.split(`\n## ${id}\n`);
  return section.split('\n## ')[0];
}

function blocksOf(section: string, language: string): string[] {
  return section
    .matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))
    .map(([, block]) => block)
    .toArray();
}

/** Bodies of scripts that stand in for the tools, by name; those that are not named succeed. */
type Tools = Record<string, string>;

describe('the page about the ready-made gates', () => {
  const folder = createMockDirectory();

  it('has a section for each gate that is reported, in their order, and for nothing else', () => {
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, id]) => id);
    expect(headings).toEqual(reported.map(({ id }) => id));
  });

  it.each(reported)(
    'tells the criterion of $id, how to fix it, and jobs that can be read',
    ({ id, criterion, fix }) => {
      const section = sectionOf(id);
      expect(section.replaceAll('\n', ' ')).toContain(criterion);
      expect(section).toContain('**How to fix it:** ');
      expect(fix?.text).toContain(`report <entity> ${id} --state passed`);

      const jobs = blocksOf(section, 'yaml').map(block => parse(block));
      expect(jobs).toHaveLength(1);
      expect(jobs[0][id].steps.at(-1)).toMatchObject({
        run: `bash ci/${id}.sh`,
        env: { HANDOFF_TOKEN: '${{ secrets.HANDOFF_TOKEN }}' },
      });
      expect(blocksOf(section, 'bash')).not.toEqual([]);
      for (const script of blocksOf(section, 'bash')) {
        expect(script).toMatch(`# ci/${id}.sh\n`);
        expect(() =>
          execFileSync('bash', ['-n'], { input: script }),
        ).not.toThrow();
      }
    },
  );

  it('has a workflow that they fit into', () => {
    const [workflow] = blocksOf(page.split('\n## ')[0], 'yaml');
    expect(Object.keys(parse(workflow))).toEqual([
      'name',
      'on',
      'permissions',
      'env',
      'jobs',
    ]);
  });

  it.each<[id: string, Tools, state: string, reason: string]>([
    ['load-test', {}, 'passed', 'Every threshold held'],
    ['load-test', { k6: 'exit 99' }, 'failed', 'A threshold was crossed'],
    ['load-test', { k6: 'exit 107' }, 'error', 'k6 ended with 107'],
    ['security-scan', {}, 'passed', 'Nothing of high'],
    [
      'security-scan',
      { trivy: '[ "$1" = image ] || exit 10' },
      'failed',
      'Findings',
    ],
    [
      'security-scan',
      { trivy: '[ "$1" = fs ] || exit 10' },
      'failed',
      'Findings',
    ],
    [
      'security-scan',
      { trivy: '[ "$1" = fs ] || exit 1' },
      'error',
      'Trivy ended with 0 and 1',
    ],
    ['artifact-integrity', {}, 'passed', 'Signature and provenance'],
    ['artifact-integrity', { cosign: 'exit 10' }, 'failed', 'The signature'],
    ['artifact-integrity', { gh: 'exit 1' }, 'failed', 'The provenance'],
    ['config-drift', {}, 'passed', 'What runs is'],
    [
      'config-drift',
      { terraform: '[ "$2" = init ] || exit 2' },
      'failed',
      'What runs differs',
    ],
    ['config-drift', { terraform: 'exit 1' }, 'error', 'Terraform ended'],
    ['config-drift', { kubectl: 'exit 0' }, 'passed', 'What runs is'],
    ['config-drift', { kubectl: 'exit 1' }, 'failed', 'What runs differs'],
    ['config-drift', { kubectl: 'exit 2' }, 'error', 'kubectl ended with 2'],
    ['dependency-health', {}, 'passed', 'Supported'],
    ['dependency-health', { trivy: 'exit 10' }, 'failed', 'The system'],
    ['dependency-health', { trivy: 'exit 1' }, 'error', 'Trivy ended with 1'],
    [
      'dependency-health',
      { jq: 'echo left-pad, request' },
      'failed',
      'Without a release for two years: left-pad, request',
    ],
    ['dependency-health', { libyear: 'exit 1' }, 'error', 'libyear could not'],
    [
      'dependency-health',
      { libyear: 'exit 1', trivy: 'exit 10' },
      'failed',
      'The system',
    ],
    ['compliance-review', {}, 'passed', 'The reviewers have approved'],
    ['compliance-review', { review: 'failure' }, 'failed', 'The reviewers'],
    ['compliance-review', { review: 'skipped' }, 'error', 'The review ended'],
  ])(
    'has %s with %j reported as %s, and fails unless it passed',
    (id, tools, state, reason) => {
      const [script] = blocksOf(sectionOf(id), 'bash').filter(
        each => !tools.kubectl || each.includes('kubectl diff'),
      );
      const { status, said } = run(script, tools);
      expect(said).toEqual([
        '--yes',
        'backstage-plugin-handoff-cli',
        'report',
        'component:default/payments-api',
        id,
        '--state',
        state,
        '--reason',
        expect.stringContaining(reason),
      ]);
      expect(status === 0).toBe(state === 'passed');
    },
  );

  it.each(reported)('fails where $id could not be reported', ({ id }) => {
    const [script] = blocksOf(sectionOf(id), 'bash');
    expect(run(script, { report: 'exit 4' }).status).toBe(4);
  });

  /** Runs a script with tools that do as they are told, and tells what was reported. */
  function run(script: string, { report, libyear, review, ...tools }: Tools) {
    const bodies: Tools = {
      ...Object.fromEntries(
        ['k6', 'trivy', 'cosign', 'gh', 'terraform', 'kubectl', 'jq'].map(
          name => [name, 'exit 0'],
        ),
      ),
      ...tools,
      npx: [
        `if [ "$2" = libyear ]; then ${libyear ?? 'echo "[]"'}; exit; fi`,
        `printf '%s\\n' "$@" > ${folder.path}/said`,
        report ?? 'exit 0',
      ].join('\n'),
    };
    folder.setContent({ script, said: '' });
    for (const [name, body] of Object.entries(bodies)) {
      folder.addContent({ [`bin/${name}`]: `#!/bin/sh\n${body}\n` });
    }
    execFileSync('chmod', ['-R', '+x', folder.resolve('bin')]);
    const { status } = spawnSync('bash', [folder.resolve('script')], {
      env: {
        PATH: `${folder.resolve('bin')}:${process.env.PATH}`,
        ENTITY: 'component:default/payments-api',
        IMAGE: 'ghcr.io/acme/payments-api@sha256:abc',
        GITHUB_REPOSITORY: 'acme/payments-api',
        REVIEW: review ?? 'success',
      },
    });
    const said = readFileSync(folder.resolve('said'), 'utf8');
    return { status, said: said.trim().split('\n') };
  }
});
