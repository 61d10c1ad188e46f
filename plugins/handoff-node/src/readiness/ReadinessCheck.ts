import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type { GateResultState } from 'backstage-plugin-handoff-common';

/**
 * What a check says of an entity.
 *
 * @public
 */
export interface CheckResult {
  /** `no-data` where it cannot be told yet. */
  state: GateResultState;
  /** In words that say what to do when it is not passed; plain text. */
  reason: string;
  /** Addresses that it rests on. They begin with `https://` or `http://`; others are left out. */
  evidenceUrls?: string[];
}

/**
 * A way to decide a gate beside those of Handoff.
 *
 * @public
 */
export interface ReadinessCheck {
  /** Kebab case and unique, as it stands in `check.id` of a gate. */
  id: string;

  /**
   * Looks at the options that a gate gives it.
   *
   * @throws InputError of `@backstage/errors` when it cannot use them: the configuration is then refused with its message
   */
  validateOptions?(options: JsonObject): void;

  /**
   * Decides for one entity. It runs when the entity or something of Handoff that is attached to it has changed, and every
   * night.
   *
   * @throws anything when it cannot tell. The gate is then in `error` for the entity, with the message as its reason; so it
   * is after 10 seconds without an answer.
   */
  run(context: {
    entity: Entity;
    options: JsonObject;
    /** Aborted when the time is over. */
    signal: AbortSignal;
  }): Promise<CheckResult>;
}
