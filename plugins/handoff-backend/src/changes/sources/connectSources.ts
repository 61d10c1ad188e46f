import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { ChangeSink, ChangeSource } from 'backstage-plugin-handoff-node';
import { repositoryKey, type DatabaseEntityRepositories } from '../entities';
import type { ChangeIntake } from '../intake';

/** Has the sources of modules report what they see. One that cannot is told in the log, and keeps nobody else from it. */
export async function connectSources(
  sources: Iterable<ChangeSource>,
  options: { sinkOf: (sourceId: string) => ChangeSink; logger: LoggerService },
): Promise<void> {
  for (const source of sources) {
    try {
      await source.connect(options.sinkOf(source.id));
    } catch (error) {
      options.logger.error(
        `Changes of ${source.id} are not heard of: ${toError(error).message}`,
      );
    }
  }
}

/** Where a source reports what it sees, in its own name. */
export function createSink(
  sourceId: string,
  options: {
    auth: AuthService;
    intake: ChangeIntake;
    repositories: DatabaseEntityRepositories;
    noticeFiles: (urls: string[]) => Promise<void>;
  },
): ChangeSink {
  const { auth, intake, repositories, noticeFiles } = options;
  return {
    knows: async repository =>
      (await repositories.find([repositoryKey(repository)])).size > 0,
    report: async changes =>
      intake.take(
        changes.map(change => ({ ...change, source: sourceId })),
        {
          credentials: await auth.getOwnServiceCredentials(),
          reportedBy: `module:${sourceId}`,
        },
      ),
    filesChanged: noticeFiles,
  };
}
