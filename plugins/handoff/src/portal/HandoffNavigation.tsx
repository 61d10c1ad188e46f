import { useRouteRef } from '@backstage/core-plugin-api';
import { NavLink, useLocation } from 'react-router-dom';
import { PageSurface } from '../components/PageSurface';
import {
  alertsRouteRef,
  CHANGES_PATH,
  coverageRouteRef,
  insightsRouteRef,
  readinessRouteRef,
  releasesRouteRef,
  rootRouteRef,
  runsRouteRef,
} from '../routes';
import { useMessages } from '../translation';
import styles from './HandoffNavigation.module.css';

/** What there is below `/handoff`. */
export function HandoffNavigation() {
  const { t } = useMessages<'portal'>();
  const { pathname } = useLocation();
  const root = useRouteRef(rootRouteRef)();
  const changes = `${root}${CHANGES_PATH}`;
  const readiness = useRouteRef(readinessRouteRef)();
  const insights = useRouteRef(insightsRouteRef)();
  const runs = useRouteRef(runsRouteRef)();
  const releases = useRouteRef(releasesRouteRef)();
  // As wide as the page below it.
  const isWide =
    [readiness, insights].includes(pathname) ||
    [runs, changes, releases].some(path => pathname.startsWith(`${path}/`));
  const pages = [
    { to: root, title: t('portal.pages.overview') },
    { to: readiness, title: t('portal.pages.readiness') },
    { to: releases, title: t('portal.pages.releases') },
    { to: useRouteRef(alertsRouteRef)(), title: t('portal.pages.alerts') },
    { to: runs, title: t('portal.pages.runs') },
    { to: useRouteRef(coverageRouteRef)(), title: t('portal.pages.coverage') },
    { to: insights, title: t('portal.pages.insights') },
  ];
  return (
    <PageSurface isWide={isWide}>
      <nav className={styles.navigation} aria-label={t('portal.pages.label')}>
        {pages.map(({ to, title }, index) => (
          <NavLink key={to} className={styles.page} to={to} end={index === 0}>
            {title}
          </NavLink>
        ))}
      </nav>
    </PageSurface>
  );
}
