import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { MyFollowUps } from '../follow-ups/MyFollowUps';
import { MyReadiness } from '../readiness/mine/MyReadiness';
import { MyReleases } from '../releases/mine/MyReleases';
import { useMessages } from '../translation';
import { DocumentSection } from './DocumentSection';
import styles from './HandoffHome.module.css';
import { MissingSection } from './MissingSection';
import { useScope } from './useScope';

const SHOWN_DOCUMENTS = 8;

/** What deserves the reader's attention: of their own, or of everything when they own nothing. */
export function HandoffHome() {
  const { t } = useMessages<'portal'>();
  const { value: owned, error, retry } = useScope();

  if (!owned) {
    return error ? (
      <ErrorNotice title={t('portal.failed')} error={error} retry={retry} />
    ) : (
      <Loading label={t('portal.loading')} height={120} />
    );
  }
  const ownsSomething = owned.totalItems > 0;
  const scope = ownsSomething ? { owner: ['me'] } : {};
  return (
    <>
      {!ownsSomething && (
        <p className={styles.hint}>{t('portal.everything')}</p>
      )}
      <div className={styles.sections}>
        {!ownsSomething && (
          <>
            <MyReadiness hideEmpty />
            <MyReleases hideEmpty />
          </>
        )}
        {ownsSomething && (
          <div className={styles.stack}>
            <MyReadiness />
            <MyReleases />
            <MyFollowUps />
            <MissingSection entities={owned} />
            <DocumentSection
              title={t('portal.stale.title')}
              none={t('portal.stale.none')}
              query={{
                ...scope,
                freshness: ['stale', 'due'],
                order: 'value',
                limit: SHOWN_DOCUMENTS,
              }}
              showReason
              more={count => t('portal.stale.more', { count })}
            />
          </div>
        )}
        <div className={ownsSomething ? styles.stack : styles.row}>
          <DocumentSection
            title={t('portal.important.title')}
            none={t('portal.important.none')}
            query={{ ...scope, order: 'importance', limit: SHOWN_DOCUMENTS }}
          />
          <DocumentSection
            title={t('portal.recent.title')}
            none={t('portal.recent.none')}
            query={{ ...scope, order: 'updated', limit: SHOWN_DOCUMENTS }}
            showTime
          />
        </div>
      </div>
    </>
  );
}
