import { useCallback, useEffect, useState } from 'react';
import { copyText } from './copyText';

export type CopyState = 'idle' | 'copied' | 'failed';

const feedbackMilliseconds = 2_000;

/** Copies text and says for two seconds how that went. */
export function useCopy(onDone?: (state: 'copied' | 'failed') => void): {
  state: CopyState;
  copy(text: string): Promise<void>;
} {
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state === 'idle') {
      return undefined;
    }
    const timer = setTimeout(() => setState('idle'), feedbackMilliseconds);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = useCallback(
    async (text: string) => {
      const result = await copyText(text).then(
        () => 'copied' as const,
        () => 'failed' as const,
      );
      setState(result);
      onDone?.(result);
    },
    [onDone],
  );
  return { state, copy };
}
