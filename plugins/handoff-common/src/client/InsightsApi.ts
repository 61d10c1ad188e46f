import type { InsightFigureId, InsightRow, Insights, Page } from '../types';
import type { OperationQuery } from './operations';
import type { Requests } from './request';

/** @public */
export type InsightsQuery = OperationQuery<'GetInsights'>;

/** @public */
export type ListInsightRowsQuery = OperationQuery<'ListInsightRows'>;

/**
 * Figures over time, and the events behind them.
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
}
