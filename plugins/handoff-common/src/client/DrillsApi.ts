import type { Drill, Page } from '../types';
import type { OperationBody, OperationQuery } from './operations';
import { recordPath, type Requests } from './request';

/** @public */
export type ListDrillsQuery = OperationQuery<'ListDrills'>;

/** @public */
export type NewDrill = OperationBody<'PlanDrill'>;

/** @public */
export type DrillChange = OperationBody<'UpdateDrill'>;

/**
 * Drills that are planned: runs for practice, of which the steward is reminded.
 *
 * @public
 */
export interface DrillsApi {
  /** The next one first. */
  list(query?: ListDrillsQuery): Promise<Page<Drill>>;

  plan(drill: NewDrill): Promise<Drill>;

  /** Moves a drill, or calls it off; rejects with 409 when it has begun or was called off. */
  update(id: string, change: DrillChange): Promise<Drill>;
}

export class DrillsClient implements DrillsApi {
  constructor(private readonly requests: Requests) {}

  list: DrillsApi['list'] = query => this.requests.get('/drills', query);

  plan: DrillsApi['plan'] = drill => this.requests.post('/drills', drill);

  update: DrillsApi['update'] = (id, change) =>
    this.requests.patch(recordPath('drills', id), change);
}
