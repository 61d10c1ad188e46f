import { useApi } from '@backstage/core-plugin-api';
import type { InsightsApi } from 'backstage-plugin-handoff-common';
import { handoffApiRef } from '../api';
import { CsvButton } from '../components/CsvButton';
import { useMessages } from '../translation';

/** Saves figures, or the rows behind one. */
export function InsightsCsv(props: {
  /** Of the file. */
  name: string;
  read: (insights: InsightsApi) => Promise<string>;
}) {
  const { name, read } = props;
  const { t } = useMessages<'insights'>();
  const { insights } = useApi(handoffApiRef);
  return (
    <CsvButton
      label={t('insights.export.action')}
      name={name}
      read={() => read(insights)}
      failed={t('insights.export.failed')}
    />
  );
}
