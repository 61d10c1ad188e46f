import type { Random } from './Random';

/** What changes and alerts are about. */
const TOPICS =
  `timeout retry pool connection buffer session cookie coupon voucher basket address region refund receipt
rounding discount webhook signature certificate consumer partition offset index query transaction lock batch export
import upload image thumbnail template locale translation header proxy limit quota throttle backoff heartbeat snapshot
shard replica failover eviction expiry compression encoding parser schema serializer validation audit logging metrics
tracing scheduler worker thread memory heap disk volume`.split(/\s+/);

export function topic(random: Random): string {
  return random.pick(TOPICS);
}

/** What a change touches, and how often it is that. */
export const CONTENTS = [
  ['code', 45],
  ['documentation', 10],
  ['tests', 8],
  ['dependencies', 13],
  ['configuration', 10],
  ['infrastructure', 6],
  ['migration', 4],
  ['flags', 4],
] as const;
export type Content = (typeof CONTENTS)[number][0];

const VERBS: Record<Content, readonly string[]> = {
  code: ['Add', 'Fix', 'Rework', 'Simplify', 'Speed up', 'Handle'],
  documentation: ['Describe', 'Document', 'Explain'],
  tests: ['Test', 'Cover'],
  dependencies: ['Bump'],
  configuration: ['Raise', 'Lower', 'Configure'],
  infrastructure: ['Move', 'Resize', 'Provision'],
  migration: ['Migrate', 'Add a column for'],
  flags: ['Roll out', 'Put behind a flag:'],
};

export function titleOf(content: Content, about: string, random: Random) {
  const verb = random.pick(VERBS[content]);
  return content === 'dependencies'
    ? `${verb} ${about}-client from 4.${Math.floor(random.between(0, 9))}.0`
    : `${verb} ${about} ${topic(random)}`;
}

export function pathsOf(content: Content, about: string, random: Random) {
  const code = `src/${about}/${topic(random)}.ts`;
  const paths: Record<Content, string[]> = {
    code: [code, `src/${topic(random)}.ts`, `src/${about}/index.test.ts`],
    documentation: [`docs/${about}.md`, 'README.md'],
    tests: [`src/${about}/${topic(random)}.test.ts`],
    dependencies: ['package.json', 'yarn.lock'],
    configuration: [`config/${about}.yaml`],
    infrastructure: [`deploy/helm/values-${topic(random)}.yaml`],
    migration: [`migrations/20261120_${about}.sql`, code],
    flags: [code, 'config/feature-flags.yaml'],
  };
  return paths[content];
}
