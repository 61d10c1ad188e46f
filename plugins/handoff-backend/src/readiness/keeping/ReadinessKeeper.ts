import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { DateTime, Duration } from 'luxon';
import { ownersOf, type EntityAccess } from '../../catalog';
import type { ReadinessWorker } from '../evaluation';
import type { DatabaseFleetStore } from '../fleet';
import type { CurrentGates } from '../gates';
import type { DatabaseReadinessQueue } from '../store';
import type { WaiverRecords } from '../waivers';
import type { DatabaseNotices } from './DatabaseNotices';
import type { ReadinessNotifier } from './ReadinessNotifier';

/** Reminders of one round; the rest waits for the next. */
const MAX_REMINDERS = 1000;
/** Longer than any warning lies ahead. */
const KEEP_NOTICES = { days: 800 };

interface Options {
  auth: AuthService;
  access: EntityAccess;
  gates: CurrentGates;
  settingsHash: () => string;
  queue: DatabaseReadinessQueue;
  worker: ReadinessWorker;
  fleet: DatabaseFleetStore;
  waivers: WaiverRecords;
  notices: DatabaseNotices;
  notifier: ReadinessNotifier;
  warnBefore: Duration<true>;
  logger: LoggerService;
  clock: () => DateTime<true>;
}

/** Keeps readiness as the gates and the clock have it, and reminds of what ends. */
export class ReadinessKeeper {
  static create(options: Options): ReadinessKeeper {
    return new ReadinessKeeper(options);
  }

  private constructor(private readonly options: Options) {}

  /** Looks at all that was marked, that time has changed, or that other gates apply to. */
  async keep(signal?: AbortSignal): Promise<void> {
    const { queue, worker, settingsHash } = this.options;
    const at = this.now().toISO();
    await queue.markOutdated(settingsHash(), {
      cause: { type: 'gates' },
      at,
      isQuiet: true,
    });
    await queue.markDue({ cause: { type: 'clock' }, at });
    await worker.work(signal);
    await this.sendDigest();
  }

  /** The same for whoever does not wait for it. */
  keepSoon(): void {
    this.keep().catch(error =>
      this.options.logger.warn(
        `Readiness is computed later: ${toError(error).message}`,
      ),
    );
  }

  /** Looks at everything, to make up for what was missed. */
  async sweep(signal?: AbortSignal): Promise<void> {
    const { queue, worker, notices } = this.options;
    const now = this.now();
    await queue.markAll({ cause: { type: 'sweep' }, at: now.toISO() });
    await worker.work(signal);
    await notices.forgetBefore(now.minus(KEEP_NOTICES).toISO());
  }

  /** Tells owners of results and waivers that end soon, once each. */
  async remind(): Promise<void> {
    const { fleet, waivers, warnBefore, gates } = this.options;
    const now = this.now();
    const until = now.plus(warnBefore);
    const results = await fleet.listExpiring({
      from: now.toISO(),
      to: until.toISO(),
      limit: MAX_REMINDERS,
    });
    const ending = await waivers.listExpiring({ from: now, to: until });
    for (const [what, items] of [
      ['result', results],
      ['waiver', ending],
    ] as const) {
      for (const { entityRef, gateId, expiresAt } of items) {
        const title = gates.set.find(gateId)?.title;
        if (!title) continue;
        await this.remindOnce(
          { entityRef, gateId, title },
          { what, endsAt: expiresAt },
        );
      }
    }
  }

  private async remindOnce(
    gate: { entityRef: string; gateId: string; title: string },
    end: { what: 'result' | 'waiver'; endsAt: string },
  ): Promise<void> {
    const { auth, access, notices, notifier } = this.options;
    const key = [end.what, gate.entityRef, gate.gateId, end.endsAt].join(' ');
    if (!(await notices.isNew(key, this.now().toISO()))) return;
    const [entity] = await access.getEntities(
      [gate.entityRef],
      await auth.getOwnServiceCredentials(),
    );
    if (entity) notifier.endsSoon(gate, { ...end, owners: ownersOf(entity) });
  }

  /** Once all entities were looked at, also those that another replica looks at: nobody is told in parts. */
  private async sendDigest(): Promise<void> {
    const { queue, notices, notifier } = this.options;
    if (await queue.count()) return;
    notifier.digest(await notices.takeDigest());
  }

  private now(): DateTime<true> {
    return this.options.clock().toUTC();
  }
}
