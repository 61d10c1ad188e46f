import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Gate, Readiness } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { entityName } from '../components/entityName';
import { ExternalAnchor } from '../components/ExternalAnchor';
import { useEntityLinks } from '../components/useEntityLinks';
import styles from './CardStatus.module.css';
import { plainText } from './plainText';
import { StatusPill } from './StatusPill';
import { handoffReadinessTranslationRef } from './translation';

/** The card has little room; the tab shows all of them. */
const SHOWN = 2;

/** Whether the entity is ready, what stands in the way, and the shortest way to ready. */
export function CardStatus({ readiness }: { readiness: Readiness }) {
  const { entityRef, status, because, advisoryFailures, gates } = readiness;
  const { t } = useTranslationRef(handoffReadinessTranslationRef);
  const links = useEntityLinks();
  const gateOf = (id: string) =>
    gates.find(standing => standing.id === id)?.gate;
  const hidden = because.length - SHOWN;
  const fix = gateOf(because[0])?.fix;
  return (
    <div className={styles.status}>
      <div className={styles.line}>
        <StatusPill status={status} />
        {advisoryFailures > 0 && (
          <span>{t('advisoryFailures', { count: advisoryFailures })}</span>
        )}
        <Link className={styles.link} to={links.readiness(entityRef)}>
          {t('details')}
        </Link>
      </div>
      {because.length > 0 && (
        <p className={styles.text}>
          {t(`because.${status}`)}{' '}
          {because.slice(0, SHOWN).map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link
                className={styles.link}
                to={
                  gateOf(id)
                    ? links.readiness(entityRef, id)
                    : links.readiness(id)
                }
              >
                {gateOf(id)?.title ?? entityName(id)}
              </Link>
            </span>
          ))}
          {hidden > 0 && ` ${t('more', { number: String(hidden) })}`}
        </p>
      )}
      {status !== 'ready' && fix && <ShortestWay fix={fix} />}
    </div>
  );
}

function ShortestWay({ fix }: { fix: NonNullable<Gate['fix']> }) {
  const { t } = useTranslationRef(handoffReadinessTranslationRef);
  return (
    <p className={styles.text}>
      <strong>{t('next')}</strong> {fix.text && plainText(fix.text)}{' '}
      {fix.url && (
        <ExternalAnchor href={fix.url} newTabLabel={t('newTab')}>
          {fix.url.replace(/^https?:\/\//, '')}
        </ExternalAnchor>
      )}
    </p>
  );
}
