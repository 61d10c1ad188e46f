import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { handoffTranslationRef } from '../translation';

/** How a step is called where its document is not in sight. */
export function useStepName() {
  const { t } = useTranslationRef(handoffTranslationRef);
  return useCallback(
    ({ number, title }: { number: number; title: string }) =>
      t('followUps.correction.step', { number: String(number), title }),
    [t],
  );
}
