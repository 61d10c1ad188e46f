import type { SignOff } from 'backstage-plugin-handoff-common';
import { lazy, Suspense } from 'react';
import { LoadingHistory } from '../../../documents/history/LoadingHistory';
import { useMessages } from '../../../translation';
import styles from '../Gate.module.css';
import { GateText } from '../GateText';
import { VoidText } from '../SignOffItem';

const RevisionComparison = lazy(() =>
  import('../../../documents/history/RevisionComparison').then(module => ({
    default: module.RevisionComparison,
  })),
);

/** What differs from what was signed, and nothing else. */
export function SignedDifferences(props: {
  signOff: SignOff;
  /** As it is now, in Markdown. */
  criterion: string;
}) {
  const { t } = useMessages<'readiness'>();
  return (
    <section
      className={styles.section}
      aria-label={t('readiness.action.sign.differences')}
    >
      <p className={styles.strong} aria-hidden="true">
        {t('readiness.action.sign.differences')}
      </p>
      {(props.signOff.voidedBy ?? []).map((reason, index) => {
        const { document, signed, current } = reason.difference ?? {};
        return (
          <div key={index} className={styles.part}>
            <p className={styles.text}>
              <VoidText reason={reason} />
            </p>
            {reason.trigger === 'criterion' && (
              <GateText content={props.criterion} />
            )}
            {document && signed !== undefined && current !== undefined && (
              <Suspense fallback={<LoadingHistory />}>
                <RevisionComparison
                  documentId={document.id}
                  selection={{ from: signed, to: current }}
                />
              </Suspense>
            )}
          </div>
        );
      })}
    </section>
  );
}
