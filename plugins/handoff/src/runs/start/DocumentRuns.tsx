import type { HandoffDocument, Run } from 'backstage-plugin-handoff-common';
import { useLocation } from 'react-router-dom';
import { readAlertVisit } from '../../alerts/alertVisit';
import { ActiveRuns } from '../ActiveRuns';
import { RunsBefore } from '../RunsBefore';

/** Runs of the document that is open: those that are active and, for whom an alert has led here, how the last ones ended. */
export function DocumentRuns(props: {
  document: HandoffDocument;
  /** Those of the entity that are active. */
  runs: Run[];
}) {
  const { document, runs } = props;
  const visit = readAlertVisit(useLocation().state);
  return visit ? (
    <RunsBefore query={{ documentId: document.id }} />
  ) : (
    <ActiveRuns runs={runs.filter(run => run.document.id === document.id)} />
  );
}
