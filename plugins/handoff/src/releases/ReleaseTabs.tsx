import { useRouteRef } from '@backstage/core-plugin-api';
import { CalendarDaysIcon, ListIcon } from 'lucide-react';
import { NavLink } from 'react-router-dom';
import { releaseCalendarRouteRef, releasesRouteRef } from '../routes';
import { useMessages } from '../translation';
import styles from './ReleaseTabs.module.css';

/** Leads from the list of releases to their calendar and back. */
export function ReleaseTabs() {
  const { t } = useMessages<'releases'>();
  const tabs = [
    {
      to: useRouteRef(releasesRouteRef)(),
      title: t('releases.tabs.list'),
      Icon: ListIcon,
    },
    {
      to: useRouteRef(releaseCalendarRouteRef)(),
      title: t('releases.tabs.calendar'),
      Icon: CalendarDaysIcon,
    },
  ];
  return (
    <nav className={styles.tabs} aria-label={t('releases.tabs.label')}>
      {tabs.map(({ to, title, Icon }) => (
        <NavLink key={to} className={styles.tab} to={to} end>
          <Icon size={16} aria-hidden="true" />
          {title}
        </NavLink>
      ))}
    </nav>
  );
}
