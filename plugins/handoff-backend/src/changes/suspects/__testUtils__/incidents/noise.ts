import type { DateTime } from 'luxon';
import type { SuspectChange } from '../../SuspectChange';
import type { Service } from './landscape';
import type { Random } from './Random';
import { CONTENTS, pathsOf, titleOf, topic, type Content } from './vocabulary';

/** What differs between changes; the rest is random. */
export interface ChangeDraft {
  id: string;
  service: Service;
  content: Content;
  about: string;
  /** When it was merged, or set. */
  at: DateTime<true>;
}

const RISKS = [
  [undefined, 40],
  ['low', 32],
  ['medium', 19],
  ['high', 9],
] as const;

/** Nobody says of a text or a test that it is risky. */
const HARMLESS_RISKS = [
  [undefined, 60],
  ['low', 40],
] as const;
const REVERTS = 0.04;

/** A pull request as people write them, with or without a note. */
export function createPullRequest(
  { id, service, content, about, at }: ChangeDraft,
  random: Random,
): SuspectChange {
  const lines = Math.ceil(random.skewed(60, 1.3));
  const isHarmless = content === 'documentation' || content === 'tests';
  const risk = random.weighted(isHarmless ? HARMLESS_RISKS : RISKS);
  const title = titleOf(content, about, random);
  return {
    id,
    kind: random.chance(0.85) ? 'pull-request' : 'commit',
    title: random.chance(REVERTS) ? `Revert "${title}"` : title,
    entityRefs: [service.entityRef],
    repository: service.repository,
    commit: commitOf(random),
    mergedAt: at,
    state: 'merged',
    risk,
    paths: pathsOf(content, about, random),
    hasNote: risk !== undefined || random.chance(0.3),
    lacksRollback: risk === 'high' && random.chance(0.4),
    size: { files: Math.ceil(lines / 40), additions: lines, deletions: 0 },
    ...(content === 'flags' && { featureFlags: `\`${about}-v2\`, off` }),
    ...(content === 'migration' && { migrations: 'Adds a column' }),
  };
}

/** A setting, or an alerting rule, as a tool reports it. */
export function createSetting(
  { id, service, about, at }: Omit<ChangeDraft, 'content'>,
  random: Random,
): SuspectChange {
  const isRule = random.chance(0.25);
  return {
    id,
    kind: isRule ? 'monitoring' : 'configuration',
    title: isRule
      ? `Alert on ${about} ${topic(random)}`
      : `${service.name}.${about}.${topic(random)}: 10 → 20`,
    entityRefs: [service.entityRef],
    environment: random.chance(0.7) ? 'production' : 'staging',
    deployedAt: at,
    state: 'deployed',
    hasNote: random.chance(0.3),
    lacksRollback: false,
  };
}

/** Changes of the last two days that have nothing to do with the alert; most of them in working hours. */
export function createNoise(
  services: readonly Service[],
  startedAt: DateTime<true>,
  options: { changes: number; random: Random },
): SuspectChange[] {
  const { random } = options;
  return Array.from({ length: options.changes }, (_, i) => {
    const service = random.chance(0.12) ? services[0] : random.pick(services);
    const draft = { id: `noise-${i}`, service, about: topic(random) };
    const at = workingTime(startedAt, random);
    return random.chance(0.12)
      ? createSetting({ ...draft, at }, random)
      : createPullRequest(
          { ...draft, at, content: random.weighted(CONTENTS) },
          random,
        );
  });
}

function workingTime(startedAt: DateTime<true>, random: Random) {
  for (;;) {
    const at = startedAt.minus({ minutes: random.between(1, 48 * 60) });
    const isAtWork = at.hour >= 8 && at.hour < 18;
    if (isAtWork || random.chance(0.1)) return at;
  }
}

export function commitOf(random: Random): string {
  return Array.from({ length: 40 }, () =>
    Math.floor(random.next() * 16).toString(16),
  ).join('');
}
