import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import { classifyFailure, type RequestBudget } from '../sources';
import { HostCommits, type CommitQuery, type HostCommit } from './HostCommits';
import { isMarkedMinor } from './isMarkedMinor';
import type { ChangedFile, RevisionMarks } from './RevisionMarks';

/** As many as the hosts answer at once; what has changed more often is not minor. */
const MAX_COMMITS = 100;

const NONE: ReadonlySet<string> = new Set();

type Asking = Omit<CommitQuery, 'root'>;
type Ask = (asking: Asking) => Promise<HostCommit[]>;

/**
 * Finds minor changes by the trailer `Handoff-Revision: minor` of the commits that made them, on GitHub and GitLab.
 *
 * @remarks
 *
 * One request tells whether any commit since the last reading has the trailer, and hardly ever does one. Only then each
 * file is asked for: one request, and another one where its newest commit has the trailer.
 */
export class CommitMarks implements RevisionMarks {
  static create(options: {
    integrations: ScmIntegrationRegistry;
    budget: RequestBudget;
    logger: LoggerService;
    clock: () => Date;
  }): CommitMarks {
    return new CommitMarks(options, HostCommits.create(options));
  }

  private constructor(
    private readonly options: {
      budget: RequestBudget;
      logger: LoggerService;
      clock: () => Date;
    },
    private readonly commits: HostCommits,
  ) {}

  of: RevisionMarks['of'] = ({ source, commit, folder, urgent }) => {
    const { root, type } = source;
    if (type !== 'url' || !this.commits.knows(root)) return async () => NONE;
    const ask = (asking: Asking) => this.ask({ ...asking, root }, urgent);
    let last: Promise<HostCommit[]> | undefined;
    let hasFailed = false;
    return async files => {
      if (!files.length || hasFailed) return NONE;
      try {
        last ??= ask({ commit, path: folder, limit: MAX_COMMITS });
        return await findMinor(unlessUnmarked(files, await last), commit, ask);
      } catch (error) {
        hasFailed = true;
        this.options.logger.warn(
          `Changes of ${root} count as more than minor, since their commits could not be read: ${
            toError(error).message
          }`,
        );
        return NONE;
      }
    };
  };

  /** @throws Error when the requests to the host are used up, or it fails */
  private async ask(
    query: CommitQuery,
    urgent: boolean | undefined,
  ): Promise<HostCommit[]> {
    const { budget, clock } = this.options;
    const { host } = new URL(query.root);
    const grant = budget.take(host, 1, urgent);
    if (!grant.granted) {
      throw new Error(`the requests to ${host} are used up for now`);
    }
    try {
      return await this.commits.list(query);
    } catch (error) {
      const outcome = classifyFailure(error, clock());
      if (outcome.state === 'waiting') budget.pause(host, outcome.until);
      throw error;
    }
  }
}

/** Leaves files out that no marked commit can have changed. */
function unlessUnmarked(
  files: ChangedFile[],
  last: HostCommit[],
): ChangedFile[] {
  return last.some(isMarked)
    ? files
    : files.filter(({ since }) => !last.some(({ sha }) => sha === since));
}

async function findMinor(
  files: ChangedFile[],
  commit: string,
  ask: Ask,
): Promise<ReadonlySet<string>> {
  const minor = new Set<string>();
  for (const file of files) {
    if (await isMinor(file, commit, ask)) minor.add(file.path);
  }
  return minor;
}

/** Whether all commits that changed a file since it was read are marked. */
async function isMinor(
  { path, since }: ChangedFile,
  commit: string,
  ask: Ask,
): Promise<boolean> {
  const newest = await ask({ commit, path, limit: MAX_COMMITS });
  const unmarked = newest.findIndex(each => !isMarked(each));
  if (unmarked === 0) return false;
  // The commit of a reading is the last one of the repository, and need not have changed the file.
  const [known] = await ask({ commit: since, path, limit: 1 });
  const end = newest.findIndex(({ sha }) => sha === known?.sha);
  return end > 0 && (unmarked === -1 || end <= unmarked);
}

function isMarked({ message }: HostCommit): boolean {
  return isMarkedMinor(message);
}
