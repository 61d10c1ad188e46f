import { toError } from '@backstage/errors';
import type { AlertRule } from 'backstage-plugin-handoff-common';
import type { PrometheusConfig } from './config';
import { parseRules } from './parseRules';
import { RulesUnreadableError, type RuleOrigin } from './RuleOrigin';

const PATH = '/api/v1/rules?type=alert';
/** Mimir and Thanos ask others first. */
const TIMEOUT_MS = 30_000;
/** Ten thousand rules with long texts, and what fires of them. */
const MAX_BYTES = 64 * 1024 * 1024;

/** A Prometheus as a place of rules. */
export function prometheusOrigin(prometheus: PrometheusConfig): RuleOrigin {
  const { name, url } = prometheus;
  return {
    name,
    url,
    read: async (_, signal) => ({
      rules: await readPrometheus(prometheus, signal),
    }),
  };
}

/**
 * Reads the alerting rules of a Prometheus.
 *
 * @throws RulesUnreadableError
 */
async function readPrometheus(
  prometheus: PrometheusConfig,
  signal?: AbortSignal,
): Promise<AlertRule[]> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(`${prometheus.url}${PATH}`, {
      headers: { Accept: 'application/json', ...prometheus.headers },
      // The headers are for this address alone.
      redirect: 'error',
      signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new RulesUnreadableError(
        `It answered with status ${response.status} ${response.statusText}`.trim(),
      );
    }
    const rules = parseRules(await readJson(response), prometheus.name);
    if (rules) return rules;
  } catch (error) {
    if (error instanceof RulesUnreadableError) throw error;
    throw new RulesUnreadableError(
      timeout.aborted
        ? `It did not answer within ${TIMEOUT_MS / 1000} seconds`
        : `It could not be reached: ${reasonOf(error)}`,
    );
  }
  throw new RulesUnreadableError(
    'Its answer has no rule groups: url has to be that of a Prometheus, to which /api/v1/rules is added',
  );
}

async function readJson(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) {
      throw new RulesUnreadableError(
        `Its answer is larger than ${MAX_BYTES} bytes`,
      );
    }
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new RulesUnreadableError(
      `Its answer is not JSON but ${
        response.headers.get('content-type') ?? 'something else'
      }: url has to be that of a Prometheus, to which /api/v1/rules is added`,
    );
  }
}

/** The reason of `fetch` stands in the cause; the message only says that it failed. */
function reasonOf(error: unknown): string {
  const { cause, message } = toError(error);
  return cause instanceof Error && cause.message ? cause.message : message;
}
