import { useMemo } from 'react';
import { PageSurface } from '../../components/PageSurface';
import { useAddressState } from '../../components/useAddressState';
import { useMessages } from '../../translation';
import { NewReleaseLink } from '../NewReleaseLink';
import { ReleaseTabs } from '../ReleaseTabs';
import styles from '../Releases.module.css';
import { ReleaseFilters } from './ReleaseFilters';
import { ReleaseList } from './ReleaseList';
import {
  formatReleasesState,
  parseReleasesState,
  releasesQuery,
} from './releasesState';
import { useReleases } from './useReleases';

/** The page of all releases; its address says which. */
export function ReleasesPage() {
  const { t } = useMessages<'releases'>();
  const [state, change] = useAddressState(
    parseReleasesState,
    formatReleasesState,
  );
  const query = useMemo(() => releasesQuery(state), [state]);
  const pages = useReleases(query);
  const onClear =
    Object.keys(query).length > 0
      ? () => change(parseReleasesState(new URLSearchParams()))
      : undefined;
  return (
    <PageSurface>
      <ReleaseTabs />
      <header className={styles.header}>
        <div>
          <h2 className={styles.heading}>{t('releases.list.title')}</h2>
          <p className={styles.hint}>{t('releases.list.description')}</p>
        </div>
        <NewReleaseLink entityRef={state.entityRef} />
      </header>
      <ReleaseFilters state={state} onChange={change} onClear={onClear} />
      <ReleaseList
        title={t('releases.list.title')}
        pages={pages}
        onClear={onClear}
      />
    </PageSurface>
  );
}
