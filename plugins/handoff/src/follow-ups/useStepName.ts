import { useCallback } from 'react';
import { useMessages } from '../translation';

/** How a step is called where its document is not in sight. */
export function useStepName() {
  const { t } = useMessages<'followUps'>();
  return useCallback(
    ({ number, title }: { number: number; title: string }) =>
      t('followUps.correction.step', { number: String(number), title }),
    [t],
  );
}
