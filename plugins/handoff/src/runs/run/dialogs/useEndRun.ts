import type { RunDetail } from 'backstage-plugin-handoff-common';
import useAsyncFn from 'react-use/lib/useAsyncFn';

/** Ends a run and closes the dialog that asks how; when that fails the dialog stays, and the run is asked for anew. */
export function useEndRun(
  request: () => Promise<RunDetail>,
  options: {
    onAnswer: (detail: RunDetail) => void;
    reload: () => void;
    onClose: () => void;
  },
) {
  const { onAnswer, reload, onClose } = options;
  const [{ error, loading }, end] = useAsyncFn(async () => {
    onAnswer(await request());
    onClose();
  }, [request, onAnswer, onClose]);
  const close = () => {
    if (error) reload();
    onClose();
  };
  return { error, loading, end, close };
}
