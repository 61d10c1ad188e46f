import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { releasePath } from 'backstage-plugin-handoff-common';
import type { ReleaseNotice } from './rules';

/**
 * Tells those who must act. Nothing waits for it, and nothing fails with it. What users do not want to hear of, they say in
 * the settings of Backstage's notifications, by the topic.
 */
export class ReleaseNotifier {
  static create(options: {
    notifications: NotificationService;
    logger: LoggerService;
  }): ReleaseNotifier {
    return new ReleaseNotifier(options.notifications, options.logger);
  }

  private constructor(
    private readonly notifications: NotificationService,
    private readonly logger: LoggerService,
  ) {}

  /** @param by - whose doing it was; they are not told */
  notify(releaseId: string, notices: ReleaseNotice[], by?: string): void {
    for (const notice of notices) {
      this.send(releaseId, notice, by).catch(error =>
        this.logger.warn(
          `Could not notify ${notice.to.join(', ')} of release ${releaseId}: ${
            toError(error).message
          }`,
        ),
      );
    }
  }

  private async send(
    releaseId: string,
    { about, to, title, description, isUrgent }: ReleaseNotice,
    by: string | undefined,
  ): Promise<void> {
    // Pipelines and services have no inbox.
    const people = to.filter(ref => /^(user|group):/.test(ref) && ref !== by);
    if (!people.length) return;
    await this.notifications.send({
      recipients: {
        type: 'entity',
        entityRef: people,
        excludeEntityRef: by,
      },
      payload: {
        title,
        description,
        link: releasePath(releaseId),
        severity: isUrgent ? 'high' : 'normal',
        topic: 'Handoff releases',
        // A second one about the same takes the place of the first.
        scope: `release:${releaseId}:${about}`,
      },
    });
  }
}
