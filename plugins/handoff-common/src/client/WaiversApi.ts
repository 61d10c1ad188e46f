import type { Page, Waiver } from '../types';
import type { OperationBody, OperationQuery } from './operations';
import { recordPath, type Requests } from './request';

/** @public */
export type ListWaiversQuery = OperationQuery<'ListWaivers'>;

/** @public */
export type NewWaiver = OperationBody<'RequestWaiver'>;

/**
 * Leave to go on without a gate for a while.
 *
 * @public
 */
export interface WaiversApi {
  /** Those that wait for a decision first, then the newest. */
  list(query?: ListWaiversQuery): Promise<Page<Waiver>>;

  get(id: string): Promise<Waiver>;

  /** Asks for a waiver; rejects with 409 when one waits or is in force already. */
  request(waiver: NewWaiver): Promise<Waiver>;

  /** Approves or denies a waiver; not for whoever asked for it. Rejects with 409 when it does not wait any more. */
  decide(id: string, decision: OperationBody<'DecideWaiver'>): Promise<Waiver>;

  /** Ends a waiver, or withdraws the request; rejects with 409 when it has ended. */
  revoke(id: string, reason: string): Promise<Waiver>;
}

export class WaiversClient implements WaiversApi {
  constructor(private readonly requests: Requests) {}

  list: WaiversApi['list'] = query => this.requests.get('/waivers', query);

  get: WaiversApi['get'] = id => this.requests.get(recordPath('waivers', id));

  request: WaiversApi['request'] = waiver =>
    this.requests.post('/waivers', waiver);

  decide: WaiversApi['decide'] = (id, decision) =>
    this.requests.post(`${recordPath('waivers', id)}/decision`, decision);

  revoke: WaiversApi['revoke'] = (id, reason) =>
    this.requests.post(`${recordPath('waivers', id)}/revoke`, { reason });
}
