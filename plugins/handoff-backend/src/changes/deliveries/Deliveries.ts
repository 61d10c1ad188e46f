import type { Knex } from 'knex';
import { whereAmong } from '../../database';
import { CHANGES } from '../store/tables';
import type { CodeCommit, Deployment, DeliveryQuery } from './delivered';
import { DeliveryMonths } from './DeliveryMonths';
import { codeText, deploymentText } from './monthTexts';
import {
  readCodeRows,
  readDeploymentRows,
  type CodeRow,
  type DeploymentRow,
} from './readRows';

/** What code was written and brought to environments, whoever may read it: for what the plugin finds out in its own name. */
export class Deliveries {
  static create(options: { client: Knex }): Deliveries {
    return new Deliveries(options.client);
  }

  private readonly deployments: DeliveryMonths<DeploymentRow, Deployment>;
  private readonly code: DeliveryMonths<CodeRow, CodeCommit>;

  private constructor(private readonly client: Knex) {
    this.deployments = DeliveryMonths.create({
      client,
      text: deploymentText,
      readRows: readDeploymentRows,
    });
    this.code = DeliveryMonths.create({
      client,
      text: codeText,
      readRows: readCodeRows,
    });
  }

  /** The oldest first. */
  async listDeployments(query: DeliveryQuery): Promise<Deployment[]> {
    return eachOnce(await this.deployments.list(query)).sort(
      (a, b) => a.at - b.at || (a.changeId < b.changeId ? -1 : 1),
    );
  }

  /** In no particular order. */
  async listCode(query: DeliveryQuery): Promise<CodeCommit[]> {
    return eachOnce(await this.code.list(query));
  }

  /** Titles of changes by their ids. */
  async readTitles(ids: string[]): Promise<Map<string, string>> {
    const rows: { id: string; title: string }[] = await whereAmong(
      this.client,
      this.client(CHANGES).select('id', 'title'),
      'id',
      ids,
    );
    return new Map(rows.map(({ id, title }) => [id, title]));
  }
}

/** Every change once, with all entities that it is about. */
function eachOnce<TChange extends { changeId: string; entityRefs: string[] }>(
  found: readonly TChange[],
): TChange[] {
  const changes = new Map<string, TChange>();
  for (const each of found) {
    const known = changes.get(each.changeId);
    // What was found is kept for the next time as it is.
    changes.set(
      each.changeId,
      known
        ? { ...known, entityRefs: [...known.entityRefs, ...each.entityRefs] }
        : each,
    );
  }
  return [...changes.values()];
}
