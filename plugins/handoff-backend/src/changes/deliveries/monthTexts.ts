import type { CodeCommit, Deployment } from './delivered';
import type { CodeRow, DeploymentRow } from './readRows';

/** How the changes of an entity in a month are kept as text. */
export interface MonthText<TRow, TFact> {
  /** Where it is kept. */
  column: 'deployments' | 'code';
  write(rows: readonly TRow[]): string;
  /**
   * @param isWanted - which environments count
   * @returns each with the time at which it stands in the month, in milliseconds since 1970
   */
  read(
    text: string,
    entityRef: string,
    isWanted: (environment: string | null) => boolean,
  ): Placed<TFact>[];
}

export interface Placed<TFact> {
  at: number;
  fact: TFact;
}

type StoredDeployment = [
  id: string,
  title: string,
  at: number,
  environment: string | null,
  repository: string | null,
  commit: string | null,
  commits: string[],
  version: string | null,
  isReverted: boolean,
];

type StoredCode = [
  id: string,
  at: number,
  mergedAt: number,
  environment: string | null,
  repository: string | null,
  commit: string | null,
  revertedAt: number | null,
  deployedAt: number | null,
];

export const deploymentText: MonthText<DeploymentRow, Deployment> = {
  column: 'deployments',
  write: rows =>
    JSON.stringify(
      rows.map(
        (row): StoredDeployment => [
          row.id,
          row.title,
          Date.parse(row.at),
          row.environment,
          row.repository,
          row.commit,
          JSON.parse(row.commits),
          row.version,
          row.state === 'reverted',
        ],
      ),
    ),
  read: (text, entityRef, isWanted) =>
    (JSON.parse(text) as StoredDeployment[]).flatMap(
      ([id, title, at, environment, repository, ...rest]) => {
        if (!isWanted(environment)) return [];
        const [commit, commits, version, isReverted] = rest;
        return {
          at,
          fact: {
            changeId: id,
            title,
            at,
            environment: environment ?? undefined,
            entityRefs: [entityRef],
            repository: repository ?? undefined,
            commit: commit ?? undefined,
            commits,
            version: version ?? undefined,
            isReverted,
          },
        };
      },
    ),
};

export const codeText: MonthText<CodeRow, CodeCommit> = {
  column: 'code',
  write: rows =>
    JSON.stringify(
      rows.map(
        (row): StoredCode => [
          row.id,
          Date.parse(row.at),
          Date.parse(row.merged_at),
          row.environment,
          row.repository,
          row.commit,
          timeOf(row.reverted_at),
          timeOf(row.deployed_at),
        ],
      ),
    ),
  read: (text, entityRef, isWanted) =>
    (JSON.parse(text) as StoredCode[]).map(
      ([
        id,
        at,
        mergedAt,
        environment,
        repository,
        commit,
        reverted,
        live,
      ]) => ({
        at,
        fact: {
          changeId: id,
          at: mergedAt,
          entityRefs: [entityRef],
          repository: repository ?? undefined,
          commit: commit ?? undefined,
          revertedAt: reverted ?? undefined,
          deployedAt: isWanted(environment) ? live ?? undefined : undefined,
        },
      }),
    ),
};

function timeOf(stored: string | null): number | null {
  return stored === null ? null : Date.parse(stored);
}
