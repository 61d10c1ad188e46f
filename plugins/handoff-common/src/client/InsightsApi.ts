import type {
  HelpfulDocument,
  Incident,
  IncidentJudgement,
  InsightFigureId,
  InsightRow,
  Insights,
  LoadAhead,
  NewIncidentJudgement,
  Page,
} from '../types';
import type { OperationQuery } from './operations';
import { recordPath, type Requests } from './request';

/** @public */
export type InsightsQuery = OperationQuery<'GetInsights'>;

/** @public */
export type ListInsightRowsQuery = OperationQuery<'ListInsightRows'>;

/** @public */
export type ListIncidentsQuery = OperationQuery<'ListIncidents'>;

/**
 * Figures over time, the events behind them, and incidents.
 *
 * @public
 */
export interface InsightsApi {
  get(query?: InsightsQuery): Promise<Insights>;

  /** The figures as CSV. */
  export(query?: InsightsQuery): Promise<string>;

  /** The events behind a figure, the newest first. */
  listRows(
    figure: InsightFigureId,
    query?: ListInsightRowsQuery,
  ): Promise<Page<InsightRow>>;

  /** The events behind a figure as CSV. */
  exportRows(
    figure: InsightFigureId,
    query?: OperationQuery<'ExportInsightRows'>,
  ): Promise<string>;

  /** The documents whose runs helped most in a period. */
  listDocuments(
    query?: OperationQuery<'ListHelpfulDocuments'>,
  ): Promise<{ items: HelpfulDocument[] }>;

  /** What open releases ask of their teams in the next weeks. */
  getLoad(query?: OperationQuery<'GetLoadAhead'>): Promise<LoadAhead>;

  /** Incidents that began in a period, the newest first, also those that were dismissed. */
  listIncidents(query?: ListIncidentsQuery): Promise<Page<Incident>>;

  /** Merges, splits or dismisses incidents, or unlinks a deployment from one. */
  judgeIncident(judgement: NewIncidentJudgement): Promise<IncidentJudgement>;

  /** Takes back what was corrected. */
  undoJudgement(id: string): Promise<IncidentJudgement>;
}

export class InsightsClient implements InsightsApi {
  constructor(private readonly requests: Requests) {}

  get: InsightsApi['get'] = query => this.requests.get('/insights', query);

  export: InsightsApi['export'] = async query => {
    const response = await this.requests.send('GET', '/insights/export', {
      query,
    });
    return response.text();
  };

  listRows: InsightsApi['listRows'] = (figure, query) =>
    this.requests.get(`/insights/${figure}/rows`, query);

  exportRows: InsightsApi['exportRows'] = async (figure, query) => {
    const response = await this.requests.send(
      'GET',
      `/insights/${figure}/rows/export`,
      { query },
    );
    return response.text();
  };

  listDocuments: InsightsApi['listDocuments'] = query =>
    this.requests.get('/insights/documents', query);

  getLoad: InsightsApi['getLoad'] = query =>
    this.requests.get('/insights/load', query);

  listIncidents: InsightsApi['listIncidents'] = query =>
    this.requests.get('/incidents', query);

  judgeIncident: InsightsApi['judgeIncident'] = judgement =>
    this.requests.post('/incidents/judgements', judgement);

  undoJudgement: InsightsApi['undoJudgement'] = id =>
    this.requests.post(`${recordPath('incidents/judgements', id)}/undo`);
}
