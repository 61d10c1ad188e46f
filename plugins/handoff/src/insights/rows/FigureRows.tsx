import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { InsightFigure } from 'backstage-plugin-handoff-common';
import { useCallback } from 'react';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { FormDialog } from '../../components/FormDialog';
import { Loading } from '../../components/Loading';
import { usePages } from '../../components/usePages';
import { useMessages } from '../../translation';
import { InsightsCsv } from '../InsightsCsv';
import type { FigureQuery } from '../insightsState';
import { FigureRow } from './FigureRow';
import styles from '../Rows.module.css';

const PAGE_SIZE = 50;
/** In pixels. */
const WIDTH = 760;

/** The events that a figure is made of. */
export function FigureRows(props: {
  figure: InsightFigure;
  /** Keep it stable: another one is another list. */
  query: FigureQuery;
  onClose: () => void;
}) {
  const { figure, query, onClose } = props;
  const { id, unit, definition } = figure;
  const { t } = useMessages<'insights'>();
  const { insights } = useApi(handoffApiRef);
  const loadPage = useCallback(
    (cursor?: string) =>
      insights.listRows(id, { ...query, cursor, limit: PAGE_SIZE }),
    [insights, id, query],
  );
  const { items, totalItems, error, isLoading, retry, loadMore } =
    usePages(loadPage);
  return (
    <FormDialog
      title={t(`insights.figure.${id}`)}
      width={WIDTH}
      cancel={t('insights.close')}
      onClose={onClose}
      onSubmit={onClose}
    >
      <p>{definition}</p>
      {error && (
        <ErrorNotice
          title={t('insights.rows.failed')}
          error={error}
          retry={retry}
        />
      )}
      {!items && !error && (
        <Loading label={t('insights.rows.loading')} height={160} />
      )}
      {items && (
        <div className={styles.head}>
          <span role="status">
            {t('insights.events', { count: totalItems ?? 0 })}
          </span>
          <InsightsCsv
            name={`${id}.csv`}
            read={api => api.exportRows(id, query)}
          />
        </div>
      )}
      <ul className={styles.rows}>
        {items?.map(row => (
          <FigureRow key={row.id} row={row} unit={unit} />
        ))}
      </ul>
      {loadMore && (
        <Button variant="secondary" isPending={isLoading} onPress={loadMore}>
          {t('insights.rows.more')}
        </Button>
      )}
    </FormDialog>
  );
}
