import type { operations } from 'backstage-plugin-handoff-common';
import { http, HttpResponse, type HttpHandler } from 'msw';

/** Where the test app looks for the backend. */
export const BACKEND_URL = 'http://localhost:7007/api/handoff';

type Json<T> = T extends { content: { 'application/json': infer TBody } }
  ? TBody
  : never;
type Success<TResponses> = TResponses extends { 200: infer TOk }
  ? Json<TOk>
  : TResponses extends { 201: infer TCreated }
  ? Json<TCreated>
  : never;

/** What the spec says an operation answers with when all goes well. */
export type Answer<TOperation extends keyof operations> = Success<
  operations[TOperation]['responses']
>;

/** What a request asks for. */
export interface Asked {
  query: URLSearchParams;
  /** The parts of the path that vary, decoded. */
  path: Record<string, string>;
  body: unknown;
  headers: Headers;
}

/** An answer that is not what was asked for. */
export class Failure {
  constructor(
    readonly status: number,
    readonly name: string,
    readonly message: string,
    /** What else the error says. */
    readonly details: object = {},
  ) {}
}

const ROUTES = {
  ListEntities: ['get', '/entities'],
  GetEntitySummary: ['get', '/entities/:kind/:namespace/:name'],
  CompareEnvironments: ['get', '/entities/:kind/:namespace/:name/environments'],
  RefreshEntity: ['post', '/entities/:kind/:namespace/:name/refresh'],
  ListDocuments: ['get', '/documents'],
  GetDocument: ['get', '/documents/:id'],
  CreateDocument: ['post', '/documents'],
  UpdateDocument: ['put', '/documents/:id'],
  DeleteDocument: ['delete', '/documents/:id'],
  RestoreDocument: ['post', '/documents/:id/restore'],
  ListRevisions: ['get', '/documents/:id/revisions'],
  GetRevision: ['get', '/documents/:id/revisions/:number'],
  PurgeRevision: ['post', '/documents/:id/revisions/:number/purge'],
  ReviewDocument: ['post', '/documents/:id/reviews'],
  Search: ['get', '/search'],
  ResolveAlert: ['get', '/alerts/resolve'],
  ListAlerts: ['get', '/alerts'],
  GetAlert: ['get', '/alerts/:id'],
  GetAlertCoverage: ['get', '/alerts/coverage'],
  RefreshAlertCoverage: ['post', '/alerts/coverage/refresh'],
  ListRuleChanges: ['get', '/alerts/rule-changes'],
  ListChanges: ['get', '/changes'],
  SearchChanges: ['get', '/changes/search'],
  ListSuspects: ['get', '/changes/suspects'],
  GetChange: ['get', '/changes/:id'],
  ListChangeSources: ['get', '/changes/sources'],
  GetTimeline: ['get', '/timeline'],
  EditNote: ['put', '/changes/:id/note'],
  AcknowledgeChange: ['put', '/changes/:id/acknowledgement'],
  WithdrawAcknowledgement: ['delete', '/changes/:id/acknowledgement'],
  ListNoteRevisions: ['get', '/changes/:id/note/revisions'],
  ListFollowUps: ['get', '/follow-ups'],
  CreateFollowUp: ['post', '/follow-ups'],
  UpdateFollowUp: ['patch', '/follow-ups/:id'],
  ListRuns: ['get', '/runs'],
  StartRun: ['post', '/runs'],
  GetRun: ['get', '/runs/:id'],
  UpdateRunStep: ['patch', '/runs/:id/steps/:number'],
  AddRunNote: ['post', '/runs/:id/notes'],
  FinishRun: ['post', '/runs/:id/finish'],
  AbortRun: ['post', '/runs/:id/abort'],
  DraftStatusUpdate: ['get', '/runs/:id/status-update'],
  GetCalendar: ['get', '/calendar'],
  ListCalendarPeriods: ['get', '/calendar/periods'],
  CreateCalendarPeriod: ['post', '/calendar/periods'],
  PreviewCalendarPeriod: ['post', '/calendar/periods/preview'],
  UpdateCalendarPeriod: ['put', '/calendar/periods/:id'],
  DeleteCalendarPeriod: ['delete', '/calendar/periods/:id'],
  ListCalendarFeeds: ['get', '/calendar/feeds'],
  CreateCalendarFeed: ['post', '/calendar/feeds'],
  RotateCalendarFeed: ['post', '/calendar/feeds/:id/rotate'],
  RevokeCalendarFeed: ['delete', '/calendar/feeds/:id'],
  ListDrills: ['get', '/drills'],
  PlanDrill: ['post', '/drills'],
  UpdateDrill: ['patch', '/drills/:id'],
  ListReleases: ['get', '/releases'],
  CreateRelease: ['post', '/releases'],
  GetRelease: ['get', '/releases/:id'],
  UpdateRelease: ['put', '/releases/:id'],
  MoveRelease: ['post', '/releases/:id/transitions'],
  AddReleaseTask: ['post', '/releases/:id/tasks'],
  UpdateReleaseTask: ['patch', '/releases/:id/tasks/:taskId'],
  DeleteReleaseTask: ['delete', '/releases/:id/tasks/:taskId'],
  SignRelease: ['post', '/releases/:id/sign-offs'],
  WithdrawReleaseSignOff: ['delete', '/releases/:id/sign-offs/:signOffId'],
  DraftReleaseTexts: ['get', '/releases/:id/drafts'],
  AddReleaseCriterion: ['post', '/releases/:id/criteria'],
  ChangeReleaseCriterion: ['patch', '/releases/:id/criteria/:criterionId'],
  RequestReleaseException: ['post', '/releases/:id/exceptions'],
  DecideReleaseException: ['patch', '/releases/:id/exceptions/:exceptionId'],
  RunReleaseTask: ['post', '/releases/:id/tasks/:taskId/run'],
  RollBackRelease: ['post', '/releases/:id/rollback'],
  WatchRelease: ['get', '/releases/:id/watch'],
  StartReleaseRehearsal: ['post', '/releases/:id/rehearsals'],
  UpdateReleaseRehearsal: ['patch', '/releases/:id/rehearsals/:rehearsalId'],
  ReviewRelease: ['put', '/releases/:id/review'],
  GetReleaseTimeline: ['get', '/releases/:id/timeline'],
  AddReleaseDecision: ['post', '/releases/:id/decisions'],
  GetInsights: ['get', '/insights'],
  ListHelpfulDocuments: ['get', '/insights/documents'],
  GetLoadAhead: ['get', '/insights/load'],
  ListInsightRows: ['get', '/insights/:figure/rows'],
  ListIncidents: ['get', '/incidents'],
  JudgeIncident: ['post', '/incidents/judgements'],
  UndoIncidentJudgement: ['post', '/incidents/judgements/:id/undo'],
  ListReadiness: ['get', '/readiness'],
  ListGates: ['get', '/readiness/gates'],
  GetReadinessTrend: ['get', '/readiness/trend'],
  ListReadinessStatuses: ['post', '/readiness/statuses'],
  GetMyReadinessWork: ['get', '/readiness/mine'],
  GetReadiness: ['get', '/readiness/:kind/:namespace/:name'],
  ListReadinessHistory: ['get', '/readiness/:kind/:namespace/:name/history'],
  SignOffGate: [
    'post',
    '/readiness/:kind/:namespace/:name/gates/:gateId/sign-offs',
  ],
  DecideGate: [
    'post',
    '/readiness/:kind/:namespace/:name/gates/:gateId/decision',
  ],
  RevokeSignOff: ['post', '/sign-offs/:id/revoke'],
  RequestWaiver: ['post', '/waivers'],
  DecideWaiver: ['post', '/waivers/:id/decision'],
  RevokeWaiver: ['post', '/waivers/:id/revoke'],
} as const satisfies Partial<
  Record<
    keyof operations,
    readonly ['get' | 'post' | 'put' | 'patch' | 'delete', string]
  >
>;

/** Answers one operation of the spec; the types keep the answer true to it. */
export function answer<TOperation extends keyof typeof ROUTES>(
  operation: TOperation,
  resolve: (asked: Asked) => Answer<TOperation> | Failure,
): HttpHandler {
  const [method, path] = ROUTES[operation];
  return http[method](`${BACKEND_URL}${path}`, async ({ request, params }) => {
    const text = await request.text();
    const result = resolve({
      query: new URL(request.url).searchParams,
      path: Object.fromEntries(
        Object.entries(params).map(([name, value]) => [name, String(value)]),
      ),
      body: text ? JSON.parse(text) : undefined,
      headers: request.headers,
    });
    return result instanceof Failure
      ? HttpResponse.json(
          {
            error: {
              name: result.name,
              message: result.message,
              ...result.details,
            },
            response: { statusCode: result.status },
          },
          { status: result.status },
        )
      : HttpResponse.json(result as object);
  });
}

/** Answers that there is nothing to follow up, for tests that are about something else. */
export const nothingToFollowUp = answer('ListFollowUps', () => ({
  items: [],
  totalItems: 0,
  pageInfo: {},
}));

/** Answers that there are no releases, for tests that are about something else. */
export const nothingToRelease = answer('ListReleases', () => ({
  items: [],
  totalItems: 0,
  pageInfo: {},
}));

/** Answers that nothing of readiness waits for the reader, for tests that are about something else. */
export const nothingToSign = answer('GetMyReadinessWork', () => ({
  signOffs: [],
  waiversToDecide: [],
  waivers: [],
  expiring: [],
}));

/** Answers that there are no releases, for tests that are about something else. */
export const noReleases = answer('ListReleases', () => ({
  items: [],
  totalItems: 0,
  pageInfo: {},
}));
