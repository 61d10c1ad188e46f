import { useApi } from '@backstage/core-plugin-api';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { useCallback } from 'react';
import { handoffApiRef } from '../../api';
import { useMessages } from '../../translation';
import { DrillTimeDialog, type DrillPlan } from './DrillTimeDialog';

/** Plans a drill of a document. */
export function PlanDrillDialog(props: {
  document: HandoffDocument;
  onPlanned: (at: string) => void;
  onClose: () => void;
}) {
  const { document, onPlanned, onClose } = props;
  const { drills } = useApi(handoffApiRef);
  const { t } = useMessages<'drills'>();
  const save = useCallback(
    async (plan: DrillPlan) => {
      await drills.plan({ documentId: document.id, ...plan });
      onPlanned(plan.at);
    },
    [drills, document.id, onPlanned],
  );
  return (
    <DrillTimeDialog
      title={t('drills.planTitle', { title: document.title })}
      description={t('drills.description')}
      confirm={t('drills.confirm')}
      failed={t('drills.planFailed')}
      save={save}
      onClose={onClose}
    />
  );
}
