import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { DigestConfig, FreshnessRules } from '../freshness';
import { toOrder } from '../reviewValues';
import type { DocumentsStore } from '../store';
import { toDocument } from '../toDocument';
import { composeDigests, type Digest } from './composeDigests';
import type { DigestsStore } from './DigestsStore';
import { lastDigestAt } from './lastDigestAt';

/** Documents looked at in one go. */
const BATCH_SIZE = 500;
/** After that a digest that could not be sent waits for the next one. */
const LATE_AFTER = { hours: 24 };

interface Options {
  store: DocumentsStore;
  digests: DigestsStore;
  notifications: NotificationService;
  logger: LoggerService;
  rules: FreshnessRules;
  digest: DigestConfig;
  clock: () => DateTime<true>;
}

/**
 * Tells stewards once a week what of theirs is to be reviewed, in one message. Each digest is claimed in the database before
 * it is sent, so that it is sent once however many replicas there are; one that cannot be sent is tried again.
 */
export class DigestSender {
  static create(options: Options): DigestSender {
    return new DigestSender(options);
  }

  private constructor(private readonly options: Options) {}

  /** Sends the digest of this week, where it is time for it. */
  async sendDue(): Promise<void> {
    const { digest, digests, clock } = this.options;
    const now = clock();
    const last = lastDigestAt(digest, now);
    if (last.plus(LATE_AFTER) <= now) return;
    const at = last.toUTC().toISO();
    for (const each of composeDigests(await this.listAll(now))) {
      if (await digests.claim(each.steward, at)) await this.send(each, at);
    }
  }

  private async send(
    { steward, title, description }: Digest,
    at: string,
  ): Promise<void> {
    const { notifications, digests, logger } = this.options;
    try {
      await notifications.send({
        recipients: { type: 'entity', entityRef: steward },
        payload: {
          title,
          description,
          link: '/handoff',
          severity: 'normal',
          topic: 'Handoff documents',
          // The one of next week takes the place of this one.
          scope: 'handoff:documents-digest',
        },
      });
    } catch (error) {
      await digests.release(steward, at);
      logger.warn(
        `Could not tell ${steward} what is to be reviewed, and will try again: ${
          toError(error).message
        }`,
      );
    }
  }

  private async listAll(now: DateTime<true>): Promise<HandoffDocument[]> {
    const { store, rules } = this.options;
    const documents: HandoffDocument[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.list(
        { readers: 'everybody' },
        { order: toOrder('value', now), limit: BATCH_SIZE, cursor },
      );
      documents.push(...page.items.map(item => toDocument(item, now, rules)));
      cursor = page.nextCursor;
    } while (cursor);
    return documents;
  }
}
