import { Button } from '@backstage/ui';
import { RefreshCwIcon } from 'lucide-react';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  handoffDocumentRefreshPermission,
  type EntitySummary,
} from 'backstage-plugin-handoff-common';
import { CoverageLink } from '../alerts/rules/CoverageLink';
import { ErrorNotice } from '../components/ErrorNotice';
import { WriteButton } from '../documents/editor';
import { ProblemList } from '../documents/ProblemList';
import { useMessages } from '../translation';
import { problemsOf } from './problemsOf';
import { RefreshResult } from './RefreshResult';
import { SourceList } from './SourceList';
import styles from './SourcesBar.module.css';
import { useRefresh } from './useRefresh';

/** Where the documents come from, what is wrong there, and the button that reads it now. */
export function SourcesBar(props: {
  summary: EntitySummary;
  onRefreshed: () => void;
}) {
  const { summary, onRefreshed } = props;
  const { t } = useMessages<'documents' | 'entity'>();
  const { allowed } = usePermission({
    permission: handoffDocumentRefreshPermission,
  });
  const [state, refresh] = useRefresh(summary.entityRef);
  const problems = problemsOf(summary);
  const report = state.loading ? undefined : state.value;

  return (
    <>
      <div className={styles.bar}>
        <div className={styles.panels}>
          {summary.sources.length > 0 && (
            <SourceList sources={summary.sources} />
          )}
          {problems.length > 0 && (
            <ProblemList
              problems={problems}
              title={t('documents.problems.all', { count: problems.length })}
              open={summary.documents.length === 0}
            />
          )}
        </div>
        <CoverageLink entityRef={summary.entityRef} />
        {summary.documents.length > 0 && (
          <WriteButton expectations={summary.expectations} />
        )}
        {allowed && summary.sources.length > 0 && (
          <Button
            size="small"
            variant="secondary"
            iconStart={<RefreshCwIcon />}
            isPending={state.loading}
            onPress={async () => {
              await refresh();
              onRefreshed();
            }}
          >
            {t('entity.sources.refresh')}
          </Button>
        )}
      </div>
      {report && <RefreshResult report={report} />}
      {state.error && !state.loading && (
        <ErrorNotice
          title={t('entity.sources.refreshFailed')}
          error={state.error}
          retry={refresh}
        />
      )}
    </>
  );
}
