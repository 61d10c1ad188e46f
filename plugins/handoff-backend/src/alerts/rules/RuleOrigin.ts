import type { AlertRule } from 'backstage-plugin-handoff-common';

/** Why rules could not be read, in words for people that hold no secret. */
export class RulesUnreadableError extends Error {}

/** The last good reading. */
export interface GoodReading {
  rules: AlertRule[];
  /** Of what was read, where it has one. */
  etag?: string;
  /** What of it could not be used. */
  error?: string;
}

/** A place that has alerting rules. */
export interface RuleOrigin {
  /** Tells it apart: the name of a Prometheus, or the full ref of an entity. */
  name: string;
  /** Where a person can see it, without credentials. */
  url?: string;

  /**
   * @param before - the last good reading
   * @throws RulesUnreadableError, or any other error, when there is no new good reading
   */
  read(
    before: GoodReading | undefined,
    signal?: AbortSignal,
  ): Promise<GoodReading>;
}

/** The entity whose rule files a source is; undefined for a Prometheus, whose name is never like that. */
export function entityOfSource(source: string): string | undefined {
  return /^[^\s:/]+:[^\s:/]+\/[^\s:/]+$/.test(source) ? source : undefined;
}
