import type {
  ChangeProblem,
  ReportedChange,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { storableText, cut, withLineFeeds } from '../../texts';
import { repositoryKey } from '../entities';
import { readFacts } from '../environments';

/** Clocks differ by as much without anybody noticing. */
const MAX_SKEW = { minutes: 5 };

const TIMES = [
  'openedAt',
  'mergedAt',
  'deployedAt',
  'revertedAt',
  'updatedAt',
] as const;

/** As much as is stored. The REST API refuses longer ones; what modules send is cut. */
const MAX_TITLE_LENGTH = 1000;
const MAX_DESCRIPTION_LENGTH = 100_000;
const MAX_PATHS = 3000;
const MAX_COMMITS = 5000;
const MAX_LABELS = 100;

/** What of a reported change can be used. */
export interface ReceivedChange extends ReportedChange {
  problems: Omit<ChangeProblem, 'index'>[];
}

/**
 * Reads a reported change: texts without what cannot be stored, times in UTC, and the repository as it is compared. What
 * cannot be used is left out and told.
 */
export function readReported(
  reported: ReportedChange,
  now: DateTime<true>,
): ReceivedChange {
  const problems: ReceivedChange['problems'] = [];
  const clean = JSON.parse(
    JSON.stringify(reported, (_, value) =>
      typeof value === 'string' ? storableText(value) : value,
    ),
  ) as ReportedChange;
  const { facts, problems: factProblems } = readFacts(clean.facts, clean.kind);
  problems.push(...factProblems);
  const received: ReceivedChange = {
    ...clean,
    title: cut(firstLine(clean.title), MAX_TITLE_LENGTH) || clean.externalId,
    description:
      clean.description &&
      cut(withLineFeeds(clean.description), MAX_DESCRIPTION_LENGTH),
    repository: clean.repository && repositoryKey(clean.repository),
    paths: clean.paths?.slice(0, MAX_PATHS),
    commits: clean.commits?.slice(0, MAX_COMMITS),
    labels: clean.labels?.slice(0, MAX_LABELS),
    version: clean.version ?? facts?.version,
    facts,
    problems,
  };
  for (const field of TIMES) {
    const { time, message } = readTime(clean[field], now);
    received[field] = time;
    if (message) problems.push({ field, message });
  }
  if (clean.url && !isAddress(clean.url)) {
    received.url = undefined;
    problems.push({ field: 'url', message: 'is no http or https address' });
  }
  return received;
}

function firstLine(text: string): string {
  return text.trim().replace(/\s*[\r\n].*$/s, '');
}

function readTime(
  value: string | undefined,
  now: DateTime<true>,
): { time?: string; message?: string } {
  if (value === undefined) return {};
  const time = DateTime.fromISO(value, { zone: 'utc' });
  if (!time.isValid) return { message: `is no time: ${cut(value, 50)}` };
  if (time > now.plus(MAX_SKEW)) {
    return { message: `is in the future: ${time.toISO()}` };
  }
  return { time: time.toISO() };
}

function isAddress(text: string): boolean {
  return (
    URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
  );
}
