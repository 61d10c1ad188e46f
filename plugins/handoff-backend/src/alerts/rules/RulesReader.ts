import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { AlertRule } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import pLimit from 'p-limit';
import type { AlertLinker } from '../intake';
import type { AddressChecker } from './AddressChecker';
import { compareRules, type RuleDifference } from './compareRules';
import { entityOfSource, type RuleOrigin } from './RuleOrigin';
import type { RulesStore, StoredRuleChange } from './RulesStore';
import { toLinkable } from './toLinkable';

/** Sources at the same time. */
const CONCURRENCY = 4;
/** Longer than any reading takes, so that only one that died leaves its lease behind. */
const LEASE = { minutes: 5 };

type RulesListener = (entityRefs: string[]) => Promise<void>;

/**
 * Reads the alerting rules of all sources. The last good reading of a source stays while it fails, and what differs from it
 * in the next one is stored as changes. The first reading of a source is none.
 */
export class RulesReader {
  static create(options: {
    store: RulesStore;
    linker: AlertLinker;
    checker: AddressChecker;
    listOrigins: () => Promise<RuleOrigin[]>;
    logger: LoggerService;
    clock: () => DateTime<true>;
  }): RulesReader {
    return new RulesReader(options);
  }

  private readonly listeners: RulesListener[] = [];

  private constructor(
    private readonly options: {
      store: RulesStore;
      linker: AlertLinker;
      checker: AddressChecker;
      listOrigins: () => Promise<RuleOrigin[]>;
      logger: LoggerService;
      clock: () => DateTime<true>;
    },
  ) {}

  /** Calls whenever a source was read, with whom rules are about that are new, changed or gone. */
  onRulesRead(listener: RulesListener): void {
    this.listeners.push(listener);
  }

  /** Reads all sources, and then asks for addresses in their rules. */
  async readAll(signal?: AbortSignal): Promise<void> {
    await this.readRules(signal);
    if (signal?.aborted) return;
    const { store, checker } = this.options;
    await checker.checkDue(await store.listRules(), signal);
  }

  /** Reads all sources; one that another replica reads is left to it. */
  async readRules(signal?: AbortSignal): Promise<void> {
    const { store, listOrigins } = this.options;
    const origins = await listOrigins();
    await store.putSources(origins.map(({ name, url }) => ({ name, url })));
    const limit = pLimit(CONCURRENCY);
    await Promise.all(
      origins.map(origin => limit(() => this.read(origin, signal))),
    );
  }

  private async read(
    origin: RuleOrigin,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const { store, logger, clock } = this.options;
    const { name } = origin;
    const now = clock().toUTC();
    const until = now.plus(LEASE).toISO();
    if (!(await store.lease(name, { now: now.toISO(), until }))) return;
    const at = now.toISO();
    try {
      const before = await store.getReading(name);
      const after = await origin.read(before, signal);
      const differences = before ? compareRules(before.rules, after.rules) : [];
      const changes = await this.link(name, at, differences);
      await store.succeed(name, { ...after, at, changes });
      const subjects = before
        ? changes.flatMap(({ entityRefs }) => entityRefs)
        : await this.findSubjects(name, after.rules);
      for (const listener of this.listeners) await listener(subjects);
    } catch (error) {
      const { message } = toError(error);
      logger.warn(`Could not read the alerting rules of ${name}: ${message}`);
      await store.fail(name, { at, error: message });
    }
  }

  /** Whom rules are about that are read for the first time. */
  private async findSubjects(
    source: string,
    rules: AlertRule[],
  ): Promise<string[]> {
    const links = await this.options.linker.link(rules.map(toLinkable));
    return [
      entityOfSource(source) ?? [],
      links.flatMap(({ entityRefs }) => entityRefs),
    ].flat();
  }

  /** Adds whom the changed rules are about, as they are or as they were. */
  private async link(
    source: string,
    at: string,
    differences: RuleDifference[],
  ): Promise<StoredRuleChange[]> {
    const changed = differences.flatMap(difference => {
      const rule: AlertRule | undefined = difference.after ?? difference.before;
      return rule ? [{ difference, rule }] : [];
    });
    const links = await this.options.linker.link(
      changed.map(({ rule }) => toLinkable(rule)),
    );
    return changed.map(({ difference, rule }, index) => ({
      ...difference,
      id: randomUUID(),
      at,
      source,
      group: rule.group,
      alertname: rule.alertname.slice(0, 1000),
      entityRefs: [
        ...new Set(
          [entityOfSource(source) ?? [], links[index].entityRefs].flat(),
        ),
      ],
    }));
  }
}
