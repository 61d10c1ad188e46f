import { Button } from '@backstage/ui';
import { DownloadIcon } from 'lucide-react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { ErrorNotice } from './ErrorNotice';
import { saveFile } from './saveFile';

/** Saves something for a spreadsheet. */
export function CsvButton(props: {
  label: string;
  /** Of the file. */
  name: string;
  read: () => Promise<string>;
  /** Says that it could not be made. */
  failed: string;
}) {
  const { label, name, read, failed } = props;
  const [{ loading, error }, download] = useAsyncFn(
    async () => saveFile(name, await read(), 'text/csv'),
    [name, read],
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
        {label}
      </Button>
      {error && <ErrorNotice title={failed} error={error} retry={download} />}
    </>
  );
}
