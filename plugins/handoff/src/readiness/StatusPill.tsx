import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ReadinessStatus } from 'backstage-plugin-handoff-common';
import { Pill } from '../components/Pill';
import { statusLooks } from './looks';
import { handoffReadinessTranslationRef } from './translation';

/** Whether an entity is ready, told by words, icon and colour. */
export function StatusPill({ status }: { status: ReadinessStatus }) {
  const { t } = useTranslationRef(handoffReadinessTranslationRef);
  const { tone, Icon } = statusLooks[status];
  return (
    <Pill tone={tone}>
      <Icon size={14} aria-hidden="true" />
      {t(`status.${status}`)}
    </Pill>
  );
}
