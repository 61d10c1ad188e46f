import { ErrorNotice } from '../components/ErrorNotice';
import { errorStatus } from '../components/errorStatus';
import { Loading } from '../components/Loading';
import { PageSurface } from '../components/PageSurface';
import { useAddressState } from '../components/useAddressState';
import { useMessages } from '../translation';
import { FigureCard } from './FigureCard';
import { Incidents } from './incidents/Incidents';
import styles from './Insights.module.css';
import { InsightsCsv } from './InsightsCsv';
import { InsightsFilters } from './InsightsFilters';
import { formatInsightsState, parseInsightsState } from './insightsState';
import { HelpfulDocuments } from './outlook/HelpfulDocuments';
import { LoadAheadSection } from './outlook/LoadAheadSection';
import { FigureRows } from './rows/FigureRows';
import { useInsights } from './useInsights';
import { WithheldNotice } from './WithheldNotice';

/** Figures over time of an entity, a system, an owner or everything; its address says of which. */
export function InsightsPage() {
  const { t } = useMessages<'insights'>();
  const [state, change] = useAddressState(
    parseInsightsState,
    formatInsightsState,
  );
  const { value, error, loading, retry, query, wanted } = useInsights(state);
  if (error && errorStatus(error) === 403) {
    return (
      <PageSurface>
        <ErrorNotice title={t('insights.failed')} error={error} />
      </PageSurface>
    );
  }
  const open = value?.figures.find(({ id }) => id === state.figure);
  return (
    <PageSurface isWide>
      <header className={styles.header}>
        <div>
          <h2 className={styles.heading}>{t('insights.title')}</h2>
          <p className={styles.text}>{t('insights.description')}</p>
        </div>
        <InsightsCsv
          name="insights.csv"
          read={insights => insights.export(wanted)}
        />
      </header>
      <InsightsFilters state={state} onChange={change} />
      {error && (
        <ErrorNotice title={t('insights.failed')} error={error} retry={retry} />
      )}
      {!value && !error && (
        <Loading label={t('insights.loading')} height={320} />
      )}
      {value && value.withheld.length > 0 && (
        <WithheldNotice figures={value.withheld} />
      )}
      {value && (
        <div className={styles.cards} aria-busy={loading}>
          {value.figures.map(figure => (
            <FigureCard
              key={figure.id}
              figure={figure}
              bucket={value.bucket}
              onShowRows={() => change({ figure: figure.id })}
            />
          ))}
        </div>
      )}
      <Incidents query={query} onJudged={retry} />
      <HelpfulDocuments query={query} />
      <LoadAheadSection query={query} />
      {open && (
        <FigureRows
          figure={open}
          query={query}
          onClose={() => change({ figure: undefined })}
        />
      )}
    </PageSurface>
  );
}
