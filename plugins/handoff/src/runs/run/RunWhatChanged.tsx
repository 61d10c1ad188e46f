import { WhatChanged } from '../../changes/suspects/WhatChanged';
import { useRunPage } from './RunContext';

/** What changed before the alert that a run is about, or before the run began. */
export function RunWhatChanged() {
  const { run } = useRunPage().shown;
  const { document, environment, startedAt } = run;
  const alertId = run.alerts.find(({ id }) => id)?.id;
  return (
    <WhatChanged
      query={
        alertId
          ? { alertId }
          : { entityRef: [document.entityRef], at: startedAt, environment }
      }
      entityRef={document.entityRef}
    />
  );
}
