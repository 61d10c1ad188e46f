import { useApi } from '@backstage/core-plugin-api';
import type { ReadinessFilter } from 'backstage-plugin-handoff-common';
import { handoffApiRef } from '../../api';
import { CsvButton } from '../../components/CsvButton';
import { useMessages } from '../../translation';

/** Saves the list, as it is narrowed. */
export function ExportButton({ filter }: { filter: ReadinessFilter }) {
  const { t } = useMessages<'readiness'>();
  const { readiness } = useApi(handoffApiRef);
  return (
    <CsvButton
      label={t('readiness.fleet.export.action')}
      name="readiness.csv"
      read={() => readiness.export(filter)}
      failed={t('readiness.fleet.export.failed')}
    />
  );
}
