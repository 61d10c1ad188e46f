import {
  createTranslationRef,
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { alertsMessages } from './alerts/messages';
import { coverageMessages } from './alerts/rules/messages';
import { calendarMessages } from './calendar/messages';
import { acknowledgementMessages } from './changes/acknowledgement/messages';
import { noteEditorMessages } from './changes/editor/messages';
import { environmentsMessages } from './changes/environments/messages';
import { changesMessages } from './changes/messages';
import { noteMessages } from './changes/note/messages';
import { suspectsMessages } from './changes/suspects/messages';
import { commonMessages } from './components/messages';
import { editorMessages } from './documents/editor/messages';
import { historyMessages } from './documents/history/messages';
import { documentsMessages } from './documents/messages';
import { readerMessages } from './documents/reader/messages';
import { entityMessages } from './entity/messages';
import { followUpsMessages } from './follow-ups/messages';
import { insightsMessages } from './insights/messages';
import { portalMessages } from './portal/messages';
import { readinessMessages } from './readiness/messages';
import { releaseEditorMessages } from './releases/editor/messages';
import { releasePageMessages } from './releases/page/messages';
import { releasesMessages } from './releases/messages';
import { drillsMessages } from './runs/drills/messages';
import { runsMessages } from './runs/messages';
import { searchMessages } from './search/messages';
import { timelineMessages } from './timeline/messages';

const messages = {
  acknowledgement: acknowledgementMessages,
  alerts: alertsMessages,
  calendar: calendarMessages,
  changes: changesMessages,
  common: commonMessages,
  coverage: coverageMessages,
  documents: documentsMessages,
  drills: drillsMessages,
  editor: editorMessages,
  entity: entityMessages,
  environments: environmentsMessages,
  followUps: followUpsMessages,
  history: historyMessages,
  insights: insightsMessages,
  note: noteMessages,
  noteEditor: noteEditorMessages,
  portal: portalMessages,
  reader: readerMessages,
  readiness: readinessMessages,
  releaseEditor: releaseEditorMessages,
  releasePage: releasePageMessages,
  releases: releasesMessages,
  runs: runsMessages,
  search: searchMessages,
  suspects: suspectsMessages,
  timeline: timelineMessages,
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
} as const;

/**
 * Every string of the plugin but those of the card, see {@link handoffReadinessTranslationRef}.
 *
 * @public
 */
export const handoffTranslationRef = createTranslationRef({
  id: 'plugin.handoff',
  messages,
});

type Part = keyof typeof messages;

type RefOf<TPart extends Part> = ReturnType<
  typeof createTranslationRef<
    'plugin.handoff',
    Pick<typeof messages, TPart>,
    {}
  >
>;

/** Translates strings of some parts of the plugin. */
export type Translate<TPart extends Part> = TranslationFunction<
  RefOf<TPart>['T']
>;

/**
 * Translates strings of the parts of the plugin that are named, and of no others: to find each among all of them takes
 * TypeScript minutes.
 */
export function useMessages<TPart extends Part>(): { t: Translate<TPart> } {
  const ref: unknown = handoffTranslationRef;
  return useTranslationRef(ref as RefOf<TPart>);
}
