import { Button } from '@backstage/ui';
import type { Release } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { useMessages } from '../../translation';
import { exceptionFor } from './criteria/subjectOf';
import { ExceptionDialog } from './criteria/ExceptionDialog';
import { isPlannable } from './isPlannable';
import { useReleasePage } from './ReleaseContext';
import styles from './ReleasePage.module.css';
import { Sentence } from './Sentence';

type Violation = Release['windowViolations'][number];

/** The freezes and deployment windows that are in the way of the release, and the way to leave for them. */
export function WindowViolations() {
  const { windowViolations } = useReleasePage().release;
  const { t } = useMessages<'releasePage'>();
  if (!windowViolations.length) return null;
  return (
    <>
      <p className={styles.hint}>{t('releasePage.window.violations')}</p>
      <ul className={styles.reasons}>
        {windowViolations.map(violation => (
          <ViolationItem key={violation.message} violation={violation} />
        ))}
      </ul>
    </>
  );
}

function ViolationItem({ violation }: { violation: Violation }) {
  const { periodId, title, message, isExcepted } = violation;
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
      <Sentence text={message} />
      {isExcepted && <> ({t('releasePage.window.excepted')})</>}
      {!isExcepted && exception && <> ({t('releasePage.window.asked')})</>}
      {mayAsk && subject && (
        <>
          {' '}
          <Button
            size="small"
            variant="tertiary"
            onPress={() => setAsking(true)}
          >
            {t('releasePage.criteria.except')}
          </Button>
        </>
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
