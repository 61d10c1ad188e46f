import { useMessages } from '../../translation';
import type { PartName } from './PartSection';
import { useReleasePage } from './ReleaseContext';
import styles from './ReleasePage.module.css';
import { criterionStanding } from './criteria/criterionStanding';
import { hasBegun } from './followUps/hasBegun';
import { isReviewable } from './review/isReviewable';
import { roleStandings } from './signOffs/standing';

/** Leads to the parts of the page, and says how far each is. */
export function ReleaseParts() {
  const { release } = useReleasePage();
  const { t } = useMessages<'releasePage'>();
  const { tasks } = release;
  const required = roleStandings(release).filter(each => each.isRequired);
  const signed = required.filter(({ state }) => state === 'signed');
  const asked = release.criteria.filter(
    ({ kind, isRemoved }) => !isRemoved && kind !== 'question',
  );
  const met = asked.filter(
    criterion => criterionStanding(criterion, release) === 'met',
  );
  const done = tasks.filter(({ doneAt }) => doneAt);
  const parts: Array<[PartName, string, string?]> = [];
  if (isReviewable(release)) {
    parts.push(['review', t('releasePage.review.title')]);
  }
  if (hasBegun(release)) {
    parts.push(['follow-ups', t('releasePage.followUps.title')]);
  }
  parts.push(
    [
      'sign-offs',
      t('releasePage.parts.signOffs'),
      ofAll(signed.length, required.length),
    ],
    ['tasks', t('releasePage.parts.tasks'), ofAll(done.length, tasks.length)],
    [
      'criteria',
      t('releasePage.parts.criteria'),
      ofAll(met.length, asked.length),
    ],
    ['changes', t('releasePage.parts.changes'), String(release.changes.length)],
    [
      'dry-runs',
      t('releasePage.parts.dryRuns'),
      String(release.rehearsals.length),
    ],
    ['plan', t('releasePage.parts.plan')],
    [
      'decisions',
      t('releasePage.parts.decisions'),
      String(release.decisions.length),
    ],
    ['history', t('releasePage.parts.history')],
  );
  return (
    <nav className={styles.parts} aria-label={t('releasePage.parts.label')}>
      {parts.map(([name, title, count]) => (
        <a key={name} className={styles.partLink} href={`#${name}`}>
          {title} {count && <span className={styles.number}>{count}</span>}
        </a>
      ))}
    </nav>
  );
}

function ofAll(some: number, all: number): string | undefined {
  return all ? `${some}/${all}` : undefined;
}
