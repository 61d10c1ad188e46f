import { useRouteRef } from '@backstage/core-plugin-api';
import type { AlertToResolve } from 'backstage-plugin-handoff-common';
import { useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { rootRouteRef } from '../routes';
import { SearchBox } from '../search/SearchBox';
import { useMessages } from '../translation';
import { alertQuery } from './alertAddress';
import styles from './AlertPage.module.css';

/** Says that no runbook answers the alert, and offers the search with what the alert says. */
export function NoRunbook(props: {
  alert: AlertToResolve;
  /** Whether documents with similar texts are shown. */
  hasMatches: boolean;
}) {
  const { alert, hasMatches } = props;
  const { t } = useMessages<'alerts'>();
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const root = useRouteRef(rootRouteRef)();
  const text = useRef(alertQuery(alert));
  return (
    <section className={styles.section} aria-label={t('alerts.none.title')}>
      <h3 className={styles.title}>{t('alerts.none.title')}</h3>
      <p className={styles.text}>
        {hasMatches ? t('alerts.none.similar') : t('alerts.none.description')}
      </p>
      <SearchBox
        field={field}
        text={text.current}
        onSearch={typed => {
          text.current = typed;
        }}
        onEnter={() =>
          navigate(`${root}?${new URLSearchParams({ q: text.current })}`)
        }
      />
    </section>
  );
}
