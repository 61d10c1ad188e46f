import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { historyMessages } from './documents/history/messages';
import { readerMessages } from './documents/reader/messages';

/**
 * Every string of the plugin.
 *
 * @public
 */
export const handoffTranslationRef = createTranslationRef({
  id: 'plugin.handoff',
  messages: {
    kind: {
      runbook: 'Runbook',
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
    history: historyMessages,
    reader: readerMessages,
  },
});
