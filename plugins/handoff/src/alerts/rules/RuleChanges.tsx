import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { RuleChange } from 'backstage-plugin-handoff-common';
import { useCallback } from 'react';
import { handoffApiRef } from '../../api';
import { EntityLinks } from '../../components/EntityLinks';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Time } from '../../components/Time';
import { usePages } from '../../components/usePages';
import { useMessages } from '../../translation';
import styles from './Coverage.module.css';
import { RuleFacts } from './RuleFacts';

const PAGE_SIZE = 10;

/** Alerting rules that were added, changed or removed: a runbook may have to follow. */
export function RuleChanges(props: { entityRef?: string }) {
  const { entityRef } = props;
  const { t } = useMessages<'coverage'>();
  const handoff = useApi(handoffApiRef);
  const loadPage = useCallback(
    (cursor?: string) =>
      handoff.alerts.listRuleChanges({
        entityRef: entityRef ? [entityRef] : undefined,
        limit: PAGE_SIZE,
        cursor,
      }),
    [handoff, entityRef],
  );
  const { items, error, isLoading, retry, loadMore } = usePages(loadPage);
  return (
    <section
      className={styles.section}
      aria-label={t('coverage.changes.title')}
      aria-busy={isLoading}
    >
      <h3 className={styles.title}>{t('coverage.changes.title')}</h3>
      {error && (
        <ErrorNotice
          title={t('coverage.changes.failed')}
          error={error}
          retry={retry}
        />
      )}
      {items?.length === 0 && (
        <p className={styles.text}>{t('coverage.changes.none')}</p>
      )}
      <ul className={styles.items}>
        {items?.map(change => (
          <Change key={change.id} change={change} />
        ))}
      </ul>
      {loadMore && (
        <Button variant="secondary" isPending={isLoading} onPress={loadMore}>
          {t('coverage.changes.more')}
        </Button>
      )}
    </section>
  );
}

function Change({ change: item }: { change: RuleChange }) {
  const { alertname, change, at, source, entityRefs, before, after } = item;
  const { t } = useMessages<'coverage'>();
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.name}>{alertname}</span>
        <span className={styles.facts}>
          {t(`coverage.changes.change.${change}`)} <Time at={at} />
        </span>
      </div>
      <div className={styles.facts}>
        <span>{source}</span>
        <EntityLinks entityRefs={entityRefs} />
      </div>
      <div className={styles.comparison}>
        {before && (
          <div>
            <strong>{t('coverage.changes.before')}</strong>
            <RuleFacts rule={before} />
          </div>
        )}
        {after && (
          <div>
            <strong>{t('coverage.changes.after')}</strong>
            <RuleFacts rule={after} />
          </div>
        )}
      </div>
    </li>
  );
}
