import { parseEntityRef } from '@backstage/catalog-model';
import type {
  GateSummaryList,
  MyReadinessWork,
  Page,
  Readiness,
  ReadinessPage,
  ReadinessPreview,
  ReadinessStatusItem,
  ReadinessTransition,
  ReadinessTrend,
  SignOff,
} from '../types';
import type { OperationBody, OperationQuery } from './operations';
import type { Requests } from './request';

/** @public */
export type ListReadinessQuery = OperationQuery<'ListReadiness'>;

/**
 * What narrows the fleet, without its pages.
 *
 * @public
 */
export type ReadinessFilter = OperationQuery<'ListGates'>;

/** @public */
export type ReadinessTrendQuery = OperationQuery<'GetReadinessTrend'>;

/** @public */
export type ReadinessHistoryQuery = OperationQuery<'ListReadinessHistory'>;

/** @public */
export type GateReport = OperationBody<'ReportGateResult'>;

/** @public */
export type NewSignOff = OperationBody<'SignOffGate'>;

/** @public */
export type ReadinessOverride = OperationBody<'RecordReadinessOverride'>;

/**
 * Readiness of entities. Every change answers with the readiness that it led to.
 *
 * @public
 */
export interface ReadinessApi {
  /** Of all entities that gates apply to, those that are not ready first. */
  list(query?: ListReadinessQuery): Promise<ReadinessPage>;

  /** The gates of the configuration, with how many entities each of them stops. */
  listGates(filter?: ReadinessFilter): Promise<GateSummaryList>;

  /** How many entities had which status at the end of each day, oldest first. */
  getTrend(query?: ReadinessTrendQuery): Promise<ReadinessTrend>;

  /** The fleet as CSV. */
  export(filter?: ReadinessFilter): Promise<string>;

  /** Of at most 500 entities; those without one, and those that the caller may not read, are left out. */
  listStatuses(entityRefs: string[]): Promise<ReadinessStatusItem[]>;

  /** What waits for the caller. */
  listMine(): Promise<MyReadinessWork>;

  /** @param options - `at`: a time in the past, ISO 8601; now without */
  get(entityRef: string, options?: { at?: string }): Promise<Readiness>;

  /** Newest first. */
  listHistory(
    entityRef: string,
    query?: ReadinessHistoryQuery,
  ): Promise<Page<ReadinessTransition>>;

  /** Reports how a gate stands, as pipelines do. */
  report(
    entityRef: string,
    gateId: string,
    result: GateReport,
  ): Promise<Readiness>;

  /** All sign-offs of a gate, the newest first. */
  listSignOffs(entityRef: string, gateId: string): Promise<SignOff[]>;

  /** Signs a gate, or objects to it; for people in one of its roles. */
  signOff(
    entityRef: string,
    gateId: string,
    signOff: NewSignOff,
  ): Promise<Readiness>;

  /** Takes back one's own sign-off. */
  revokeSignOff(id: string, reason: string): Promise<Readiness>;

  /** Decides a gate whose signals conflict; for its owner. */
  decide(
    entityRef: string,
    gateId: string,
    decision: OperationBody<'DecideGate'>,
  ): Promise<Readiness>;

  /** Records that somebody went on although the entity was not ready. */
  recordOverride(
    entityRef: string,
    override: ReadinessOverride,
  ): Promise<ReadinessTransition>;

  /** Which entities a change of gates would turn; nothing is stored. */
  preview(gates: object[]): Promise<ReadinessPreview>;
}

export class ReadinessClient implements ReadinessApi {
  constructor(private readonly requests: Requests) {}

  list: ReadinessApi['list'] = query => this.requests.get('/readiness', query);

  listGates: ReadinessApi['listGates'] = filter =>
    this.requests.get('/readiness/gates', filter);

  getTrend: ReadinessApi['getTrend'] = query =>
    this.requests.get('/readiness/trend', query);

  export: ReadinessApi['export'] = async filter => {
    const response = await this.requests.send('GET', '/readiness/export', {
      query: filter,
    });
    return response.text();
  };

  listStatuses: ReadinessApi['listStatuses'] = async entityRefs => {
    const { items } = await this.requests.post<{
      items: ReadinessStatusItem[];
    }>('/readiness/statuses', { entityRefs });
    return items;
  };

  listMine: ReadinessApi['listMine'] = () =>
    this.requests.get('/readiness/mine');

  get: ReadinessApi['get'] = (entityRef, options) =>
    this.requests.get(pathOf(entityRef), options);

  listHistory: ReadinessApi['listHistory'] = (entityRef, query) =>
    this.requests.get(`${pathOf(entityRef)}/history`, query);

  report: ReadinessApi['report'] = (entityRef, gateId, result) =>
    this.requests.put(`${gatePath(entityRef, gateId)}/result`, result);

  listSignOffs: ReadinessApi['listSignOffs'] = async (entityRef, gateId) => {
    const { items } = await this.requests.get<Page<SignOff>>(
      `${gatePath(entityRef, gateId)}/sign-offs`,
    );
    return items;
  };

  signOff: ReadinessApi['signOff'] = (entityRef, gateId, signOff) =>
    this.requests.post(`${gatePath(entityRef, gateId)}/sign-offs`, signOff);

  revokeSignOff: ReadinessApi['revokeSignOff'] = (id, reason) =>
    this.requests.post(`/sign-offs/${encodeURIComponent(id)}/revoke`, {
      reason,
    });

  decide: ReadinessApi['decide'] = (entityRef, gateId, decision) =>
    this.requests.post(`${gatePath(entityRef, gateId)}/decision`, decision);

  recordOverride: ReadinessApi['recordOverride'] = (entityRef, override) =>
    this.requests.post(`${pathOf(entityRef)}/overrides`, override);

  preview: ReadinessApi['preview'] = gates =>
    this.requests.post('/readiness/preview', { gates });
}

function pathOf(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return `/readiness/${[kind, namespace, name]
    .map(encodeURIComponent)
    .join('/')}`;
}

function gatePath(entityRef: string, gateId: string): string {
  return `${pathOf(entityRef)}/gates/${encodeURIComponent(gateId)}`;
}
