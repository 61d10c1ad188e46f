import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { alertsMessages } from './alerts/messages';
import { coverageMessages } from './alerts/rules/messages';
import { noteEditorMessages } from './changes/editor/messages';
import { changesMessages } from './changes/messages';
import { noteMessages } from './changes/note/messages';
import { commonMessages } from './components/messages';
import { editorMessages } from './documents/editor/messages';
import { historyMessages } from './documents/history/messages';
import { documentsMessages } from './documents/messages';
import { readerMessages } from './documents/reader/messages';
import { entityMessages } from './entity/messages';
import { followUpsMessages } from './follow-ups/messages';
import { portalMessages } from './portal/messages';
import { readinessMessages } from './readiness/messages';
import { drillsMessages } from './runs/drills/messages';
import { runsMessages } from './runs/messages';
import { searchMessages } from './search/messages';

/**
 * Every string of the plugin but those of the card, see {@link handoffReadinessTranslationRef}.
 *
 * @public
 */
export const handoffTranslationRef = createTranslationRef({
  id: 'plugin.handoff',
  messages: {
    alerts: alertsMessages,
    changes: changesMessages,
    common: commonMessages,
    coverage: coverageMessages,
    documents: documentsMessages,
    drills: drillsMessages,
    editor: editorMessages,
    entity: entityMessages,
    followUps: followUpsMessages,
    history: historyMessages,
    note: noteMessages,
    noteEditor: noteEditorMessages,
    portal: portalMessages,
    reader: readerMessages,
    readiness: readinessMessages,
    runs: runsMessages,
    search: searchMessages,
    kind: {
      runbook: 'Runbook',
      rollback: 'Rollback',
      escalation: 'Escalation',
      deployment: 'Deployment',
      operations: 'Operations',
    },
    kinds: {
      runbook: 'Runbooks',
      rollback: 'Rollback',
      escalation: 'Escalation',
      deployment: 'Deployment',
      operations: 'Operations',
    },
    freshness: {
      fresh: 'Fresh',
      due: 'Review due',
      stale: 'Stale',
      unverified: 'Unverified',
    },
  },
});
