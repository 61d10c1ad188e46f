import { Button } from '@backstage/ui';
import type { Release } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { useMessages } from '../../translation';
import { exceptionFor } from './criteria/subjectOf';
import { ExceptionDialog } from './criteria/ExceptionDialog';
import { isPlannable } from './isPlannable';
import { useReleasePage } from './ReleaseContext';
import styles from './ReleasePage.module.css';
import { ViolationText } from './ViolationText';

type Violation = Release['windowViolations'][number];

/** The freezes and deployment windows that are in the way of the release, the way to leave for them, and those it has leave for. */
export function WindowViolations() {
  const { window, windowViolations } = useReleasePage().release;
  const { t } = useMessages<'releasePage'>();
  const inTheWay = windowViolations.filter(({ isExcepted }) => !isExcepted);
  const excepted = windowViolations.filter(({ isExcepted }) => isExcepted);
  return (
    <>
      <ViolationList
        intro={t(
          window
            ? 'releasePage.window.violations'
            : 'releasePage.window.violationsNow',
        )}
        violations={inTheWay}
      />
      <ViolationList
        intro={t('releasePage.window.excepted')}
        violations={excepted}
      />
    </>
  );
}

function ViolationList(props: { intro: string; violations: Violation[] }) {
  const { intro, violations } = props;
  if (!violations.length) return null;
  return (
    <>
      <p className={styles.hint}>{intro}</p>
      <ul className={styles.reasons}>
        {violations.map(violation => (
          <ViolationItem key={violation.message} violation={violation} />
        ))}
      </ul>
    </>
  );
}

function ViolationItem({ violation }: { violation: Violation }) {
  const { periodId, title, isExcepted } = violation;
  const { release, rights } = useReleasePage();
  const { t } = useMessages<'releasePage'>();
  const [isAsking, setAsking] = useState(false);
  const subject = periodId
    ? { type: 'period' as const, id: periodId }
    : undefined;
  const exception = exceptionFor(release.exceptions, subject);
  const mayAsk =
    rights.mayUpdate && isPlannable(release) && !exception && !isExcepted;
  return (
    <li>
      <ViolationText violation={violation} />
      {!isExcepted && exception && <> ({t('releasePage.window.asked')})</>}
      {mayAsk && subject && (
        <div>
          <Button
            size="small"
            variant="secondary"
            onPress={() => setAsking(true)}
          >
            {t('releasePage.criteria.except')}
          </Button>
        </div>
      )}
      {isAsking && subject && (
        <ExceptionDialog
          subject={subject}
          name={title ?? subject.id}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}
