import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { DateTime } from 'luxon';
import { Link } from 'react-router-dom';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { errorStatus } from '../../components/errorStatus';
import { Loading } from '../../components/Loading';
import { Section } from '../../components/Section';
import { useLiveChanges } from '../../components/useLiveChanges';
import { releasesRouteRef } from '../../routes';
import { useMessages } from '../../translation';
import { ReleaseRow } from '../list/ReleaseRow';
import { openStates } from '../list/releasesState';
import { RELEASES_CHANNEL } from '../list/useReleases';
import styles from '../Releases.module.css';
import { comingFirst } from './comingFirst';
import mineStyles from './MyReleases.module.css';

/** As many as the backend gives at once: those that come first are among them. */
const LIMIT = 500;
const SHOWN = 5;

/** The open releases in which the reader or their groups have a role, what comes next first. */
export function MyReleases(props: {
  /** Nothing is said where there are none, as for those who own nothing. */
  hideEmpty?: boolean;
}) {
  const { t } = useMessages<'portal' | 'releases'>();
  const { releases } = useApi(handoffApiRef);
  const list = useRouteRef(releasesRouteRef)();
  const { value, error, retry } = useAsyncRetry(
    () =>
      releases.list({ owner: ['me'], state: [...openStates], limit: LIMIT }),
    [releases],
  );
  useLiveChanges(RELEASES_CHANNEL, retry);
  const isHidden = error && [401, 403].includes(errorStatus(error) ?? 0);
  if (isHidden || (props.hideEmpty && !value?.items.length)) return null;
  const all = comingFirst(value?.items ?? [], DateTime.now());
  return (
    <Section title={t('releases.mine.title')}>
      {!value && !error && <Loading label={t('portal.loading')} height={120} />}
      {!value && error && (
        <ErrorNotice
          title={t('releases.list.failed')}
          error={error}
          retry={retry}
        />
      )}
      {value && !all.length && (
        <p className={styles.hint}>{t('releases.mine.none')}</p>
      )}
      <ul className={styles.rows}>
        {all.slice(0, SHOWN).map(release => (
          <ReleaseRow key={release.id} release={release} showEntities />
        ))}
      </ul>
      {value && (
        <Link
          className={mineStyles.more}
          to={all.length ? `${list}?state=open&owner=me` : list}
        >
          {all.length
            ? t('releases.mine.more', { count: value.totalItems })
            : t('releases.mine.all')}
        </Link>
      )}
    </Section>
  );
}
