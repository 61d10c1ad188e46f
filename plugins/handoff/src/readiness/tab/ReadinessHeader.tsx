import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Readiness } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { entityName } from '../../components/entityName';
import { Time } from '../../components/Time';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useMessages } from '../../translation';
import { StatusPill } from '../StatusPill';
import { handoffReadinessTranslationRef } from '../translation';
import styles from './ReadinessHeader.module.css';

/** More are told by their number. */
const SHOWN = 4;

/** Whether an entity is ready, and if not what stands in the way. */
export function ReadinessHeader(props: {
  readiness: Readiness;
  /** The time in the past that it is of, ISO 8601. */
  at?: string;
}) {
  const { readiness, at } = props;
  const { status, advisoryFailures, computedAt } = readiness;
  const { t } = useMessages<'readiness'>();
  const { t: ofCard } = useTranslationRef(handoffReadinessTranslationRef);
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h2 className={styles.title}>{t('readiness.title')}</h2>
        <StatusPill status={status} />
        {advisoryFailures > 0 && (
          <span>{ofCard('advisoryFailures', { count: advisoryFailures })}</span>
        )}
        <span className={styles.time}>
          {t('readiness.computed', { time: <Time at={computedAt} /> })}
        </span>
      </div>
      <Because readiness={readiness} at={at} />
    </header>
  );
}

function Because(props: { readiness: Readiness; at?: string }) {
  const { readiness, at } = props;
  const { entityRef, status, because, gates } = readiness;
  const { t } = useMessages<'readiness'>();
  const { t: ofCard } = useTranslationRef(handoffReadinessTranslationRef);
  const links = useEntityLinks();
  if (because.length === 0) {
    return (
      <p className={styles.because}>
        {status === 'ready'
          ? t('readiness.allPassed')
          : t('readiness.nothingRequired')}
      </p>
    );
  }
  const hidden = because.length - SHOWN;
  return (
    <p className={styles.because}>
      {ofCard(`because.${status}`)}{' '}
      {because.slice(0, SHOWN).map((reason, index) => {
        const standing = gates.find(({ id }) => id === reason);
        return (
          <span key={reason}>
            {index > 0 && ', '}
            <Link
              className={styles.link}
              to={
                standing
                  ? links.readiness(entityRef, reason, at)
                  : links.readiness(reason, undefined, at)
              }
            >
              {standing?.gate.title ?? entityName(reason)}
            </Link>
          </span>
        );
      })}
      {hidden > 0 && ` ${ofCard('more', { number: String(hidden) })}`}
    </p>
  );
}
