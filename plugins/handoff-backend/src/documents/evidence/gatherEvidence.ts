import type { DateTime } from 'luxon';
import {
  lastUse,
  lastVerification,
  sumEvidence,
  type CodeChange,
  type Evidence,
  type FreshnessRules,
} from '../freshness';
import type { RevisionTimes, StoredDocument } from '../store';
import { freshnessInput } from '../toDocument';
import type { AlertRuleChange } from './EvidenceSource';
import type { Place } from './locateFile';
import { mergedAtOf } from './mergedAtOf';
import { namesAlert } from './namesAlert';
import { subjectOf } from './subjectOf';

/** Of more alerts nobody reads. */
const MAX_ALERTS = 10;

const NOTHING = {
  changes: 0,
  highRisk: 0,
  named: 0,
  dependencies: 0,
  points: 0,
  alerts: [],
};

/** Sums up what happened around a document since it was verified, or else since its newest revision. */
export function gatherEvidence(
  document: StoredDocument,
  known: {
    /** Where it is kept, where that is a repository. */
    place?: Place;
    revision: RevisionTimes;
    content: string;
    dependencies: readonly string[];
    changes: readonly CodeChange[];
    ruleChanges: readonly AlertRuleChange[];
    rules: FreshnessRules;
    now: DateTime<true>;
  },
): Evidence {
  const { revision, rules, now } = known;
  const subject = subjectOf(document, known);
  const own = {
    revision: document.revision,
    mergedAt: mergedAtOf(known.changes.filter(subject.edits), revision),
  };
  const nothing = { ...NOTHING, ...own, since: revision.newest };
  const verification = lastVerification(
    { ...freshnessInput(document), evidence: nothing },
    now,
  );
  const since = verification?.at.toUTC().toISO() ?? revision.newest;
  const alerts = known.ruleChanges
    .filter(
      ({ at, alertname, entityRefs }) =>
        at > since &&
        entityRefs.includes(document.entityRef) &&
        namesAlert(document, alertname),
    )
    .map(({ alertname, change, at }) => ({ alertname, change, at }))
    .slice(0, MAX_ALERTS);
  const failure = lastUse(freshnessInput(document), false);
  const hasFailed = failure && failure.at.toUTC().toISO() > since;
  const sums = sumEvidence(known.changes, { since, subject }, rules);
  return {
    ...own,
    ...sums,
    since,
    alerts,
    points:
      sums.points +
      alerts.length * rules.weights.alert +
      (hasFailed ? rules.weights.failedRun : 0),
  };
}
