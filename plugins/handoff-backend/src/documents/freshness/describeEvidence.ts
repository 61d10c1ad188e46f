import { countOf, someOf } from '../../texts';
import type { Evidence } from './Evidence';

/** What happened since a document was verified, in words. It tells how much, and of what the document itself names. */
export function describeEvidence(
  evidence: Evidence,
  { isVerified }: { isVerified: boolean },
): string[] {
  const { changes, highRisk, named, dependencies, alerts } = evidence;
  const since = `since it was ${
    isVerified ? 'verified' : 'last changed'
  } on ${evidence.since.slice(0, 10)}`;
  const reasons: string[] = [];
  if (changes) {
    reasons.push(
      `${countChanges(changes, highRisk)} ${since}${whereOf(changes, named)}`,
    );
  }
  const news = Map.groupBy(alerts, ({ change }) => change);
  for (const [change, found] of news) {
    const names = [...new Set(found.map(({ alertname }) => alertname))];
    reasons.push(
      `${names.length === 1 ? 'The alert' : 'The alerts'} ${someOf(names)} ${
        names.length === 1 ? 'was' : 'were'
      } ${change} ${since}`,
    );
  }
  if (dependencies) {
    reasons.push(
      `${countOf(
        dependencies,
        'change',
      )} of what its service depends on ${since}`,
    );
  }
  return reasons;
}

function whereOf(changes: number, named: number): string {
  if (!named) return '';
  if (changes === 1) return ', in files that it names';
  return `; ${
    named === changes ? 'all' : named.toLocaleString('en-US')
  } of them in files that it names`;
}

function countChanges(changes: number, highRisk: number): string {
  if (highRisk === changes) return countOf(changes, 'high-risk change');
  const risky = highRisk ? `, ${highRisk} high-risk,` : '';
  return `${countOf(changes, 'change')}${risky}`;
}
