import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { DateTime } from 'luxon';
import type { DocumentsService } from '../../documents';
import { missedBefore } from './drillState';
import type { DrillsStore, Reminder, StoredDrill } from './DrillsStore';

/** How long before a drill whoever holds it is told. */
const AHEAD = { days: 1 };

/**
 * Reminds of drills: a day before, and when it is time. Each reminder is claimed in the database before it is sent, so
 * that it is sent once however many replicas there are; one that cannot be sent is tried again the next time.
 */
export class DrillReminders {
  static create(options: {
    store: DrillsStore;
    documents: DocumentsService;
    auth: AuthService;
    notifications: NotificationService;
    logger: LoggerService;
    clock: () => DateTime<true>;
  }): DrillReminders {
    return new DrillReminders(options);
  }

  private constructor(
    private readonly options: {
      store: DrillsStore;
      documents: DocumentsService;
      auth: AuthService;
      notifications: NotificationService;
      logger: LoggerService;
      clock: () => DateTime<true>;
    },
  ) {}

  async sendDue(): Promise<void> {
    const { store, clock } = this.options;
    const now = clock();
    const time = now.toUTC().toISO();
    const tomorrow = now.plus(AHEAD).toUTC().toISO();
    const due = {
      announced: await store.findUnreminded('announced', [time, tomorrow]),
      reminded: await store.findUnreminded('reminded', [
        missedBefore(now),
        time,
      ]),
    };
    for (const drill of due.announced) {
      await this.send(drill, 'announced', time);
    }
    for (const drill of due.reminded) await this.send(drill, 'reminded', time);
  }

  private async send(
    drill: StoredDrill,
    reminder: Reminder,
    now: string,
  ): Promise<void> {
    const { store, notifications, logger } = this.options;
    if (!(await store.claimReminder(drill.id, reminder, now))) return;
    try {
      const title = await this.titleOf(drill);
      const { kind, namespace, name } = parseEntityRef(drill.entityRef);
      const path = [namespace, kind, name].map(encodeURIComponent).join('/');
      const where = drill.environment ? ` in ${drill.environment}` : '';
      await notifications.send({
        recipients: { type: 'entity', entityRef: drill.owner },
        payload: {
          title: `${
            reminder === 'announced' ? 'A drill is planned' : 'Time for a drill'
          }: ${title} of ${name}${where}`,
          description: `Planned for ${drill.at}`,
          link: `/catalog/${path}/handoff?${new URLSearchParams({
            document: drill.documentId,
            drill: drill.id,
          })}`,
          severity: 'normal',
          topic: 'Handoff drills',
          scope: `drill:${drill.id}:${reminder}`,
        },
      });
    } catch (error) {
      await store.releaseReminder(drill.id, reminder);
      logger.warn(
        `Could not remind ${drill.owner} of drill ${
          drill.id
        }, and will try again: ${toError(error).message}`,
      );
    }
  }

  /** The plugin itself may not read restricted documents, so that their titles stay out of notifications. */
  private async titleOf({ documentId }: StoredDrill): Promise<string> {
    const { documents, auth } = this.options;
    const [document] = await documents.find(
      { ids: [documentId], include: ['retired', 'archived'] },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return document ? `“${document.title}”` : 'a document';
  }
}
