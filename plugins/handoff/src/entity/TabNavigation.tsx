import { useRouteRef } from '@backstage/core-plugin-api';
import type { EntitySummary } from 'backstage-plugin-handoff-common';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { Surface } from '../components/Surface';
import { useEntityLinks } from '../components/useEntityLinks';
import type { TabLocation } from '../documents/tabLocation';
import { StatusPill } from '../readiness/StatusPill';
import { insightsRouteRef } from '../routes';
import { useMessages } from '../translation';
import styles from './TabNavigation.module.css';

/** The parts of the tab; whether the entity is ready shows on each of them. */
export function TabNavigation(props: {
  summary: EntitySummary;
  location: Pick<TabLocation, 'section'>;
}) {
  const { summary, location } = props;
  const { entityRef, readiness } = summary;
  const { t } = useMessages<'readiness'>();
  const links = useEntityLinks();
  const insights = useRouteRef(insightsRouteRef)();
  const isCurrent = (section: TabLocation['section']) =>
    location.section === section ? 'page' : undefined;
  const navigation = useRef<HTMLElement>(null);
  // Not all parts fit beside one another on a phone.
  useEffect(() => {
    navigation.current
      ?.querySelector('[aria-current]')
      ?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [location.section]);
  return (
    <Surface>
      <nav
        ref={navigation}
        className={styles.navigation}
        aria-label={t('readiness.parts.label')}
      >
        <Link
          className={styles.part}
          to={links.tab(entityRef)}
          aria-current={isCurrent(undefined)}
        >
          {t('readiness.parts.documents')}
        </Link>
        {(readiness || location.section === 'readiness') && (
          <Link
            className={styles.part}
            to={links.readiness(entityRef)}
            aria-current={isCurrent('readiness')}
          >
            {t('readiness.parts.readiness')}{' '}
            {readiness && <StatusPill status={readiness.status} />}
          </Link>
        )}
        <Link
          className={styles.part}
          to={links.changes(entityRef)}
          aria-current={isCurrent('changes')}
        >
          {t('readiness.parts.changes')}
        </Link>
        <Link
          className={styles.part}
          to={links.releases(entityRef)}
          aria-current={isCurrent('releases')}
        >
          {t('readiness.parts.releases')}
        </Link>
        <Link
          className={styles.part}
          to={links.environments(entityRef)}
          aria-current={isCurrent('environments')}
        >
          {t('readiness.parts.environments')}
        </Link>
        <Link
          className={styles.part}
          to={links.timeline(entityRef)}
          aria-current={isCurrent('timeline')}
        >
          {t('readiness.parts.timeline')}
        </Link>
        <Link
          className={styles.part}
          to={`${insights}?${new URLSearchParams({ entityRef })}`}
        >
          {t('readiness.parts.insights')}
        </Link>
      </nav>
    </Surface>
  );
}
