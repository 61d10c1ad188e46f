import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type { CalendarPeriodRule } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import { randomUUID } from 'node:crypto';
import type { EntityAccess } from '../../catalog';
import { maskText } from '../../documents';
import {
  callerOf,
  PreconditionFailedError,
  PreconditionRequiredError,
  type Precondition,
} from '../../http';
import type { ChangeSignals } from '../../signals';
import { nextOccurrences } from '../recurrence';
import type { KnownPeriods } from './KnownPeriods';
import type { PeriodRule, StoredPeriod } from './PeriodRule';
import type { CalendarContext, PeriodsService } from './PeriodsService';
import { readPeriod } from './readPeriod';
import { scheduleOf } from './scheduleOf';
import type { PeriodsStore } from './store';
import { etagOf, isoOf, toPeriod } from './toPeriod';

/** Whoever looks at the calendar goes through all of them. */
const MOST_PERIODS = 1_000;
const PREVIEWED = 5;

interface Options {
  access: EntityAccess;
  known: KnownPeriods;
  store: PeriodsStore;
  signals: ChangeSignals;
  clock: () => DateTime<true>;
}

export class DefaultPeriodsService implements PeriodsService {
  static create(options: Options): DefaultPeriodsService {
    return new DefaultPeriodsService(options);
  }

  private constructor(private readonly options: Options) {}

  list: PeriodsService['list'] = async context => {
    const now = this.now();
    const visible = await this.options.known.listReadable(context);
    const items = visible.map(period => toPeriod(period, now));
    return { items, totalItems: items.length, pageInfo: {} };
  };

  get: PeriodsService['get'] = async (id, context) => {
    const configured = this.options.known.findConfigured(id);
    const period = configured
      ? await this.assertVisible(configured, context)
      : await this.load(id, context);
    return toPeriod(period, this.now());
  };

  create: PeriodsService['create'] = async (wanted, context) => {
    const { store, signals, clock } = this.options;
    const rule = await this.read(wanted, context);
    if ((await store.list()).length >= MOST_PERIODS) {
      throw new InputError(
        `There are ${MOST_PERIODS} periods already; delete one that is over`,
      );
    }
    const at = clock().toISO();
    const by = callerOf(context.credentials);
    const period: StoredPeriod = {
      id: randomUUID(),
      ...rule,
      createdAt: at,
      createdBy: by,
      updatedAt: at,
      updatedBy: by,
      writes: 1,
    };
    await store.add(period);
    signals.periodsChanged();
    return toPeriod(period, this.now());
  };

  preview: PeriodsService['preview'] = async (wanted, context) => {
    const rule = await this.read(wanted, context);
    return {
      occurrences: nextOccurrences(scheduleOf(rule), {
        after: this.now(),
        limit: PREVIEWED,
      }).map(({ start, end }) => ({ start: isoOf(start), end: isoOf(end) })),
    };
  };

  update: PeriodsService['update'] = async (id, wanted, when, context) => {
    const { store, signals, clock } = this.options;
    const before = await this.loadChangeable(id, when, context);
    const after: StoredPeriod = {
      ...before,
      ...(await this.read(wanted, context)),
      updatedAt: clock().toISO(),
      updatedBy: callerOf(context.credentials),
    };
    if (!(await store.replace(before, after))) {
      throw changedError(await this.load(id, context));
    }
    signals.periodsChanged();
    return this.get(id, context);
  };

  delete: PeriodsService['delete'] = async (id, when, context) => {
    const { store, signals } = this.options;
    const before = await this.loadChangeable(id, when, context);
    if (!(await store.delete(before))) {
      throw changedError(await this.load(id, context));
    }
    signals.periodsChanged();
    return toPeriod(before, this.now());
  };

  private async loadChangeable(
    id: string,
    when: Precondition | undefined,
    context: CalendarContext,
  ): Promise<StoredPeriod> {
    const configured = this.options.known.findConfigured(id);
    if (configured) {
      await this.assertVisible(configured, context);
      throw new ConflictError(
        `The period ${id} is in the configuration, below handoff.calendar.periods; change it there`,
      );
    }
    const period = await this.load(id, context);
    if (!when) {
      throw new PreconditionRequiredError(
        'If-Match: say which state of the period is to be changed, with the etag of what you have read',
      );
    }
    if (when !== 'any' && !when.includes(etagOf(period))) {
      throw changedError(period);
    }
    return period;
  }

  private async load(
    id: string,
    context: CalendarContext,
  ): Promise<StoredPeriod> {
    const period = await this.options.store.get(id);
    if (!period) throw notFound(id);
    return this.assertVisible(period, context);
  }

  private async assertVisible<T extends PeriodRule>(
    period: T,
    { credentials }: CalendarContext,
  ): Promise<T> {
    const { id, scopeRef } = period;
    const scopes = scopeRef ? [scopeRef] : [];
    const readable = await this.options.access.filterReadable(
      scopes,
      credentials,
    );
    if (readable.length < scopes.length) throw notFound(id);
    return period;
  }

  private async read(
    wanted: CalendarPeriodRule,
    { credentials }: CalendarContext,
  ): Promise<Omit<PeriodRule, 'id'>> {
    const rule = readPeriod(wanted);
    const { title, reason, scopeRef } = rule;
    const scopes = scopeRef ? [scopeRef] : [];
    const known = await this.options.access.filterKnown(scopes, credentials);
    if (known.length < scopes.length) {
      throw new InputError(
        `scopeRef: the catalog has no ${scopeRef}, or you may not read it`,
      );
    }
    return {
      ...rule,
      title: await maskText(title),
      reason: reason && (await maskText(reason)),
    };
  }

  private now(): number {
    return this.options.clock().toMillis();
  }
}

function notFound(id: string): NotFoundError {
  return new NotFoundError(
    `There is no period ${id}, or you may not read what it is for`,
  );
}

function changedError(period: StoredPeriod): PreconditionFailedError {
  return new PreconditionFailedError(
    'The period has changed since you have read it; look at what it is now',
    etagOf(period),
  );
}
