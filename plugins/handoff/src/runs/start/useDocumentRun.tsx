import { usePermission } from '@backstage/plugin-permission-react';
import {
  handoffRunCreatePermission,
  type DocumentDetail,
} from 'backstage-plugin-handoff-common';
import { useCallback, useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { readAlertVisit } from '../../alerts/alertVisit';
import type { DocumentSteps } from '../../documents/reader';
import { canRun } from './canRun';
import { StartRunDialog } from './StartRunDialog';
import { stepLines } from './stepLines';

/** What it takes to start a run of the document that is open: by a button, or by ticking one of its steps. */
export function useDocumentRun(detail: DocumentDetail | undefined) {
  const visit = readAlertVisit(useLocation().state);
  const [starting, setStarting] = useState<{ tick?: number }>();
  const { allowed } = usePermission({ permission: handoffRunCreatePermission });
  const start = useCallback((tick?: number) => setStarting({ tick }), []);

  const steps = useMemo(
    (): DocumentSteps | undefined =>
      detail && canRun(detail)
        ? { lines: stepLines(detail), onTick: allowed ? start : undefined }
        : undefined,
    [allowed, detail, start],
  );

  const dialog = detail && starting && (
    <StartRunDialog
      run={{
        document: detail.document,
        revision: detail.document.revision,
        tick: starting.tick,
        alerts: visit && [
          { alertname: visit.alertname, labels: visit.labels ?? {} },
        ],
      }}
      onClose={() => setStarting(undefined)}
    />
  );
  return { start: useCallback(() => start(), [start]), steps, dialog };
}
