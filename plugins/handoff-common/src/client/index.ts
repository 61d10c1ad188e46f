export type {
  AlertCoverageQuery,
  AlertsApi,
  AlertToResolve,
  ListAlertsQuery,
  ListRuleChangesQuery,
} from './AlertsApi';
export type {
  CalendarApi,
  CalendarQuery,
  NewCalendarFeed,
} from './CalendarApi';
export type {
  ChangesApi,
  ListChangesQuery,
  SearchChangesQuery,
  SuspectsQuery,
  TimelineQuery,
} from './ChangesApi';
export type {
  DocumentChange,
  DocumentsApi,
  ListDocumentsQuery,
  NewDocument,
  PageQuery,
} from './DocumentsApi';
export type {
  DrillChange,
  DrillsApi,
  ListDrillsQuery,
  NewDrill,
} from './DrillsApi';
export type {
  EntitiesApi,
  GetEntitySummaryQuery,
  ListEntitiesQuery,
} from './EntitiesApi';
export type {
  FollowUpChange,
  FollowUpsApi,
  ListFollowUpsQuery,
  NewFollowUp,
} from './FollowUpsApi';
export type { HandoffApi, SearchQuery } from './HandoffApi';
export { HandoffClient } from './HandoffClient';
export type {
  InsightsApi,
  InsightsQuery,
  ListIncidentsQuery,
  ListInsightRowsQuery,
} from './InsightsApi';
export type { OperationBody, OperationQuery } from './operations';
export type {
  GateReport,
  ListReadinessQuery,
  NewSignOff,
  ReadinessApi,
  ReadinessFilter,
  ReadinessHistoryQuery,
  ReadinessOverride,
  ReadinessTrendQuery,
} from './ReadinessApi';
export type {
  ListReleasesQuery,
  NewRelease,
  NewReleaseCriterion,
  NewReleaseDecision,
  NewReleaseException,
  NewReleaseRehearsal,
  NewReleaseSignOff,
  NewReleaseTask,
  ReleaseCriterionChange,
  ReleaseExceptionDecision,
  ReleaseMoveRequest,
  ReleasePlan,
  ReleaseRehearsalChange,
  ReleaseReviewRequest,
  ReleaseRollback,
  ReleasesApi,
  ReleaseTaskChange,
  ReleaseTaskRun,
} from './ReleasesApi';
export type { HandoffClientOptions } from './request';
export type {
  ListRunsQuery,
  NewRun,
  NewRunNote,
  RunFinish,
  RunsApi,
  RunStepChange,
} from './RunsApi';
export type { ListWaiversQuery, NewWaiver, WaiversApi } from './WaiversApi';
