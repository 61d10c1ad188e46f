import { InputError, toError } from '@backstage/errors';
import type { ReadinessCheck } from 'backstage-plugin-handoff-node';
import type { DateTime } from 'luxon';
import type { Gate } from '../gates';
import { builtInChecks, type Need } from './builtIn';
import type { CheckOutcome, EntityFacts } from './EntityFacts';

/** Longer than that, nobody waits for a check. */
const TIME_LIMIT_MS = 10_000;

/** All checks, those of Handoff and those of modules. */
export class CheckRegistry {
  static create(options: {
    checks: ReadonlyMap<string, ReadinessCheck>;
    timeLimitMs?: number;
  }): CheckRegistry {
    return new CheckRegistry(
      options.checks,
      options.timeLimitMs ?? TIME_LIMIT_MS,
    );
  }

  private constructor(
    private readonly added: ReadonlyMap<string, ReadinessCheck>,
    private readonly timeLimitMs: number,
  ) {}

  /**
   * Looks at what a gate says of its check.
   *
   * @throws InputError when there is no such check, or it cannot use the options
   */
  validate({ id, options }: NonNullable<Gate['check']>): void {
    const builtIn = builtInChecks.get(id);
    const added = this.added.get(id);
    if (!builtIn && !added) {
      const known = [...builtInChecks.keys(), ...this.added.keys()];
      throw new InputError(
        `id: there is no check '${id}', but there is ${known.join(', ')}`,
      );
    }
    added?.validateOptions?.(options);
    const parsed = builtIn?.options.safeParse(options);
    if (parsed?.error) {
      const [{ path, message }] = parsed.error.issues;
      throw new InputError(`${path.join('.') || 'id'}: ${message}`);
    }
  }

  /** Which facts some gates want to be loaded. */
  needsOf(gates: Iterable<Gate>): Set<Need> {
    return new Set(
      [...gates].flatMap(
        ({ check }) => builtInChecks.get(check?.id ?? '')?.needs ?? [],
      ),
    );
  }

  /** Never throws: a check that does, or takes too long, gives `error`. */
  async run(
    { id, options }: NonNullable<Gate['check']>,
    facts: EntityFacts,
    now: DateTime<true>,
  ): Promise<CheckOutcome> {
    try {
      const builtIn = builtInChecks.get(id);
      if (builtIn) {
        return builtIn.decide(facts, builtIn.options.parse(options), now);
      }
      const check = this.added.get(id);
      if (!check) throw new Error('it is not installed any more');
      return await this.runAdded(check, options, facts);
    } catch (error) {
      return {
        state: 'error',
        reason: `The check ${id} failed: ${toError(error).message}`,
        evidence: [],
      };
    }
  }

  private async runAdded(
    check: ReadinessCheck,
    options: NonNullable<Gate['check']>['options'],
    { entity }: EntityFacts,
  ): Promise<CheckOutcome> {
    const controller = new AbortController();
    const { promise: timeOver, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      controller.abort();
      reject(new Error(`no answer within ${this.timeLimitMs / 1000} seconds`));
    }, this.timeLimitMs);
    try {
      const { state, reason, evidenceUrls } = await Promise.race([
        check.run({ entity, options, signal: controller.signal }),
        timeOver,
      ]);
      return {
        state,
        reason,
        evidence: (evidenceUrls ?? [])
          .filter(url => /^https?:\/\//i.test(url))
          .map(url => ({ url })),
      };
    } finally {
      clearTimeout(timer);
    }
  }
}
