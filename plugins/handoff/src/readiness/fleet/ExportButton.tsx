import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { ReadinessFilter } from 'backstage-plugin-handoff-common';
import { DownloadIcon } from 'lucide-react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { saveFile } from '../../components/saveFile';
import { useMessages } from '../../translation';

/** Saves the list, as it is narrowed, for a spreadsheet. */
export function ExportButton({ filter }: { filter: ReadinessFilter }) {
  const { t } = useMessages<'readiness'>();
  const { readiness } = useApi(handoffApiRef);
  const [{ loading, error }, download] = useAsyncFn(
    async () =>
      saveFile('readiness.csv', await readiness.export(filter), 'text/csv'),
    [readiness, filter],
  );
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        iconStart={<DownloadIcon />}
        isPending={loading}
        onPress={download}
      >
        {t('readiness.fleet.export.action')}
      </Button>
      {error && (
        <ErrorNotice
          title={t('readiness.fleet.export.failed')}
          error={error}
          retry={download}
        />
      )}
    </>
  );
}
