import { CheckIcon, XIcon, CircleAlertIcon } from 'lucide-react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EntitySummary } from 'backstage-plugin-handoff-common';
import { KindIcon } from '../components/KindIcon';
import { Surface } from '../components/Surface';
import { shortcutsOf } from '../entity/shortcuts';
import { CardRuns } from './CardRuns';
import { CardStatus } from './CardStatus';
import { FiringLinks } from './FiringLinks';
import { operatorLinks } from './operatorLinks';
import { OperatorLink } from './OperatorLink';
import styles from './ReadinessCard.module.css';
import { handoffReadinessTranslationRef } from './translation';

/** Whether it is ready, the links an operator wants first, what is there and what is missing, and what cannot be relied on. */
export function ReadinessSummary({ summary }: { summary: EntitySummary }) {
  const { t } = useTranslationRef(handoffReadinessTranslationRef);
  const { documents, expectations, sources } = summary;
  const stale = documents.filter(
    ({ freshness }) => freshness.state === 'stale',
  ).length;
  const failing = sources.filter(({ state }) => state === 'failing').length;
  const first = operatorLinks(shortcutsOf(summary));

  return (
    <Surface className={styles.summary}>
      {summary.readiness && <CardStatus readiness={summary.readiness} />}
      <CardRuns runs={summary.activeRuns} />
      <FiringLinks alerts={summary.firingAlerts} />
      {first.length > 0 && (
        <ul className={styles.links}>
          {first.map(document => (
            <li key={document.id} className={styles.link}>
              <KindIcon kind={document.kind} size={18} />
              <OperatorLink document={document} />
            </li>
          ))}
        </ul>
      )}
      {expectations.length === 0 && <p>{t('nothingExpected')}</p>}
      <ul className={styles.expectations}>
        {expectations.map(({ kind, documentIds }) => (
          <li
            key={kind}
            className={styles.expectation}
            data-met={documentIds.length > 0}
          >
            {documentIds.length > 0 ? (
              <CheckIcon size={16} aria-hidden="true" />
            ) : (
              <XIcon size={16} aria-hidden="true" />
            )}
            <span className={styles.kind}>{t(`kind.${kind}`)}</span>
            <span className={styles.state}>
              {documentIds.length > 0
                ? t('present', { count: documentIds.length })
                : t('missing')}
            </span>
          </li>
        ))}
      </ul>
      {stale > 0 && <Warning text={t('stale', { count: stale })} />}
      {failing > 0 && <Warning text={t('failing', { count: failing })} />}
    </Surface>
  );
}

function Warning({ text }: { text: string }) {
  return (
    <p className={styles.warning}>
      <CircleAlertIcon size={16} aria-hidden="true" />
      {text}
    </p>
  );
}
