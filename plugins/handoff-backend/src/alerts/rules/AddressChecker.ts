import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { AlertRule } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import pLimit from 'p-limit';
import { readRunbookUrl } from '../addresses';
import { isAlertPage } from './judgeRule';
import type { AddressCheck, RulesStore } from './RulesStore';

/** Pages come and go; nobody wants to be asked for them all the time. */
const EVERY = { hours: 24 };
const CONCURRENCY = 4;
const TIMEOUT_MS = 10_000;
/** Of one round; what is left comes with the next. */
const MAX_CHECKS = 200;

/** Who asks in another way, or less often, might get an answer. */
const UNDECIDED = /\b(?:401|403|407|429)\b/;

/**
 * Finds out whether the addresses in `runbook_url` answer, each once a day at most.
 *
 * @remarks
 *
 * They are read by the portal's own reader, so that only hosts are asked which `backend.reading.allow` and the integrations
 * name, redirects included. Everything else stays unchecked.
 */
export class AddressChecker {
  static create(options: {
    store: RulesStore;
    urlReader: UrlReaderService;
    appBaseUrl?: string;
    clock: () => DateTime<true>;
  }): AddressChecker {
    return new AddressChecker(options);
  }

  private constructor(
    private readonly options: {
      store: RulesStore;
      urlReader: UrlReaderService;
      appBaseUrl?: string;
      clock: () => DateTime<true>;
    },
  ) {}

  /** Asks for those addresses of the rules that were not asked for lately. */
  async checkDue(rules: AlertRule[], signal?: AbortSignal): Promise<void> {
    const { store, appBaseUrl, clock } = this.options;
    const urls = new Set(
      rules
        .flatMap(({ annotations }) => annotations.runbook_url?.trim() ?? [])
        .filter(url => isAddress(url) && !isAlertPage(url, appBaseUrl)),
    );
    await store.keepChecks([...urls]);
    const fresh = clock().minus(EVERY).toUTC().toISO();
    for (const { url, checkedAt } of await store.listChecks()) {
      if (checkedAt > fresh) urls.delete(url);
    }
    const limit = pLimit(CONCURRENCY);
    const checks = await Promise.all(
      [...urls]
        .slice(0, MAX_CHECKS)
        .map(url => limit(() => this.check(url, signal))),
    );
    if (!signal?.aborted) await store.putChecks(checks);
  }

  private async check(
    url: string,
    signal: AbortSignal | undefined,
  ): Promise<AddressCheck> {
    const checkedAt = this.options.clock().toUTC().toISO();
    const timeout = AbortSignal.timeout(TIMEOUT_MS);
    try {
      const response = await this.options.urlReader.readUrl(url, {
        signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
      });
      response.stream?.().destroy();
      return { url, state: 'alive', checkedAt };
    } catch (error) {
      const { name, message } = toError(error);
      const isAllowed =
        name !== 'NotAllowedError' && !/not allowed/i.test(message);
      return {
        url,
        state:
          isAllowed && !UNDECIDED.test(message.replaceAll(url, ''))
            ? 'dead'
            : 'unchecked',
        detail: isAllowed
          ? message.replaceAll('\0', '')
          : 'the portal may not read its host',
        checkedAt,
      };
    }
  }
}

function isAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && readRunbookUrl(url) !== undefined;
}
