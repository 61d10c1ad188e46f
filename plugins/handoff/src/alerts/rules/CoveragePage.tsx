import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { AlertCoverage } from 'backstage-plugin-handoff-common';
import { useCallback, useState } from 'react';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { PageSurface } from '../../components/PageSurface';
import { useAddressState } from '../../components/useAddressState';
import { usePages } from '../../components/usePages';
import { useMessages } from '../../translation';
import styles from './Coverage.module.css';
import { CoverageFilters } from './CoverageFilters';
import { CoverageItem } from './CoverageItem';
import {
  coverageQuery,
  formatCoverageState,
  parseCoverageState,
} from './coverageState';
import { RuleChanges } from './RuleChanges';
import { RuleSources } from './RuleSources';

/** Which alerts have no runbook, which links are dead, which runbooks answer no alert, and what to do about it. */
export function CoveragePage() {
  const { t } = useMessages<'coverage'>();
  const handoff = useApi(handoffApiRef);
  const [state, change] = useAddressState(
    parseCoverageState,
    formatCoverageState,
  );
  const [coverage, setCoverage] = useState<AlertCoverage>();
  const loadPage = useCallback(
    async (cursor?: string) => {
      const answer = await handoff.alerts.getCoverage({
        ...coverageQuery(state),
        cursor,
      });
      setCoverage(answer);
      return answer;
    },
    [handoff, state],
  );
  const { items, totalItems, error, isLoading, retry, reload, loadMore } =
    usePages(loadPage);

  return (
    <PageSurface>
      <header>
        <h2 className={styles.heading}>{t('coverage.title')}</h2>
        <p className={styles.text}>{t('coverage.description')}</p>
      </header>
      {error && (
        <ErrorNotice title={t('coverage.failed')} error={error} retry={retry} />
      )}
      {!coverage && !error && (
        <Loading label={t('coverage.loading')} height={160} />
      )}
      {coverage && (
        <>
          <RuleSources sources={coverage.sources} onRefreshed={reload} />
          <CoverageFilters
            state={state}
            counts={coverage.counts}
            onChange={change}
          />
          <section
            className={styles.section}
            aria-label={t('coverage.title')}
            aria-busy={isLoading}
          >
            <h3 className={styles.title}>
              <span role="status">
                {t('coverage.items', { count: totalItems ?? 0 })}
              </span>
            </h3>
            {items?.length === 0 && (
              <p className={styles.text}>{t('coverage.none')}</p>
            )}
            <ul className={styles.items}>
              {items?.map(item => (
                <CoverageItem
                  key={`${item.finding} ${item.rule?.source} ${
                    item.rule?.group
                  } ${item.alertname ?? item.document?.id} ${
                    item.rule?.expression
                  }`}
                  item={item}
                />
              ))}
            </ul>
            {loadMore && (
              <Button
                variant="secondary"
                isPending={isLoading}
                onPress={loadMore}
              >
                {t('coverage.more')}
              </Button>
            )}
          </section>
          {coverage.sources.length > 0 && (
            <RuleChanges entityRef={state.entityRef} />
          )}
        </>
      )}
    </PageSurface>
  );
}
