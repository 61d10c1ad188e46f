import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { InsightsApi } from 'backstage-plugin-handoff-common';
import { DownloadIcon } from 'lucide-react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { saveFile } from '../components/saveFile';
import { useMessages } from '../translation';

/** Saves something for a spreadsheet. */
export function CsvButton(props: {
  /** Of the file. */
  name: string;
  read: (insights: InsightsApi) => Promise<string>;
}) {
  const { name, read } = props;
  const { t } = useMessages<'insights'>();
  const { insights } = useApi(handoffApiRef);
  const [{ loading, error }, download] = useAsyncFn(
    async () => saveFile(name, await read(insights), 'text/csv'),
    [insights, name, read],
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
        {t('insights.export.action')}
      </Button>
      {error && (
        <ErrorNotice
          title={t('insights.export.failed')}
          error={error}
          retry={download}
        />
      )}
    </>
  );
}
