import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { Duration } from 'luxon';
import { readDuration } from '../../config';
import { entityOfSource } from './RuleOrigin';

/** A Prometheus, or what answers as one: Mimir, Thanos, VictoriaMetrics. */
export interface PrometheusConfig {
  /** Tells it apart, and is shown to people. */
  name: string;
  /** To which `/api/v1/rules` is added. */
  url: string;
  /** Sent with every request; may hold secrets. */
  headers: Record<string, string>;
}

/** Configuration of coverage, below `handoff.prometheus` and `handoff.alerts.rules`. */
export interface CoverageConfig {
  prometheus: PrometheusConfig[];
  /** How often rules are read. */
  frequency: Duration<true>;
  /** Address of the portal, by which its own links are known. */
  appBaseUrl?: string;
}

const ROOT = 'handoff.prometheus';

/**
 * Reads the configuration of coverage.
 *
 * @param config - the root
 * @throws InputError that names the key and says what it takes, but no secret
 */
export function readCoverageConfig(config: Config): CoverageConfig {
  const prometheus = (config.getOptionalConfigArray(ROOT) ?? []).map(
    (each, index) => readPrometheus(each, `${ROOT}[${index}]`),
  );
  const names = prometheus.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) {
    throw new InputError(`${ROOT} has two of the name '${twice}'`);
  }
  return {
    prometheus,
    frequency: readDuration(config, 'handoff.alerts.rules.frequency', {
      minutes: 10,
    }),
    appBaseUrl: config.getOptionalString('app.baseUrl'),
  };
}

function readPrometheus(config: Config, place: string): PrometheusConfig {
  const name = config.getString('name').trim();
  const text = config.getString('url');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!name || name.length > 200 || entityOfSource(name)) {
    throw new InputError(
      `${place}.name must have 1 to 200 characters, and not be like the ref of an entity`,
    );
  }
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InputError(
      `${place}.url must be an address that starts with https:// or http://`,
    );
  }
  if (url.username || url.password) {
    throw new InputError(
      `${place}.url must hold no credentials: give them as token or headers`,
    );
  }
  const token = config.getOptionalString('token');
  return {
    name,
    url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
    headers: {
      ...readHeaders(config),
      ...(token && { Authorization: `Bearer ${token}` }),
    },
  };
}

function readHeaders(config: Config): Record<string, string> {
  const headers = config.getOptionalConfig('headers');
  return Object.fromEntries(
    (headers?.keys() ?? []).map(key => [key, headers!.getString(key)]),
  );
}
