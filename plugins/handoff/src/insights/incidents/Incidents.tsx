import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { handoffIncidentUpdatePermission } from 'backstage-plugin-handoff-common';
import { useCallback, useState } from 'react';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { Section } from '../../components/Section';
import { usePages } from '../../components/usePages';
import { useMessages } from '../../translation';
import type { FigureQuery } from '../insightsState';
import { IncidentItem } from './IncidentItem';
import styles from './Incidents.module.css';
import { JudgeDialog, type Judging } from './JudgeDialog';

const PAGE_SIZE = 10;

/** The incidents of a period, which people may correct. */
export function Incidents(props: {
  /** Keep it stable: another one is another list. */
  query: FigureQuery;
  /** Called when somebody corrected one: figures follow from them. */
  onJudged: () => void;
}) {
  const { query, onJudged } = props;
  const { t } = useMessages<'insights'>();
  const { insights } = useApi(handoffApiRef);
  const { allowed } = usePermission({
    permission: handoffIncidentUpdatePermission,
  });
  const [judging, setJudging] = useState<Judging>();
  const loadPage = useCallback(
    (cursor?: string) =>
      insights.listIncidents({ ...query, cursor, limit: PAGE_SIZE }),
    [insights, query],
  );
  const { items, totalItems, error, isLoading, retry, refresh, loadMore } =
    usePages(loadPage);
  const onChanged = () => {
    refresh();
    onJudged();
  };
  return (
    <Section title={t('insights.incidents.title')}>
      <p className={styles.hint}>{t('insights.incidents.description')}</p>
      {error && (
        <ErrorNotice
          title={t('insights.incidents.failed')}
          error={error}
          retry={retry}
        />
      )}
      {!items && !error && (
        <Loading label={t('insights.incidents.loading')} height={120} />
      )}
      {items && (
        <p className={styles.hint} role="status">
          {t('insights.incidents.count', { count: totalItems ?? 0 })}
        </p>
      )}
      <ol className={styles.incidents}>
        {items?.map(incident => (
          <IncidentItem
            key={incident.id}
            incident={incident}
            others={items}
            mayJudge={allowed}
            onJudge={setJudging}
            onChanged={onChanged}
          />
        ))}
      </ol>
      {loadMore && (
        <Button variant="secondary" isPending={isLoading} onPress={loadMore}>
          {t('insights.incidents.more')}
        </Button>
      )}
      {judging && (
        <JudgeDialog
          judging={judging}
          onClose={() => setJudging(undefined)}
          onJudged={() => {
            setJudging(undefined);
            onChanged();
          }}
        />
      )}
    </Section>
  );
}
