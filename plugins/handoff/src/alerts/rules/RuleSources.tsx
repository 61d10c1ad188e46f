import { Button } from '@backstage/ui';
import { RefreshCwIcon } from 'lucide-react';
import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  handoffDocumentRefreshPermission,
  type RuleSource,
} from 'backstage-plugin-handoff-common';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../../api';
import { Disclosure } from '../../components/Disclosure';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Notice } from '../../components/Notice';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';
import styles from './Coverage.module.css';

/** Where the rules are read, how fresh that is, and the button that reads them now. */
export function RuleSources(props: {
  sources: RuleSource[];
  onRefreshed: () => void;
}) {
  const { sources, onRefreshed } = props;
  const { t } = useMessages<'coverage'>();
  const handoff = useApi(handoffApiRef);
  const { allowed } = usePermission({
    permission: handoffDocumentRefreshPermission,
  });
  const [state, refresh] = useAsyncFn(async () => {
    await handoff.alerts.refreshCoverage();
    onRefreshed();
  }, [handoff, onRefreshed]);

  if (sources.length === 0) {
    return (
      <Notice status="info" title={t('coverage.noSources.title')}>
        {t('coverage.noSources.description')}
      </Notice>
    );
  }
  return (
    <>
      <div className={styles.sources}>
        <Disclosure
          summary={t('coverage.sources', { count: sources.length })}
          open={sources.some(({ error }) => error)}
        >
          <ul className={styles.items}>
            {sources.map(source => (
              <Source key={source.name} source={source} />
            ))}
          </ul>
        </Disclosure>
        {allowed && (
          <Button
            size="small"
            variant="secondary"
            iconStart={<RefreshCwIcon />}
            isPending={state.loading}
            onPress={refresh}
          >
            {t('coverage.refresh')}
          </Button>
        )}
      </div>
      {state.error && (
        <ErrorNotice
          title={t('coverage.refreshFailed')}
          error={state.error}
          retry={refresh}
        />
      )}
    </>
  );
}

function Source({ source }: { source: RuleSource }) {
  const { name, rules, readAt, failedSince, error } = source;
  const { t } = useMessages<'coverage'>();
  return (
    <li className={styles.source}>
      <strong>{name}</strong>
      {': '}
      {t('coverage.source.rules', { count: rules })}
      {', '}
      {readAt
        ? t('coverage.source.read', { time: <Time at={readAt} /> })
        : t('coverage.source.never')}
      {error && (
        <div className={styles.error}>
          {failedSince &&
            t('coverage.source.failing', { time: <Time at={failedSince} /> })}
          {': '}
          {error}
        </div>
      )}
    </li>
  );
}
