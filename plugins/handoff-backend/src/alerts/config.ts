import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { Duration } from 'luxon';
import { readDuration, readLimit } from '../config';
import { readRetention, type Retention } from '../retention';

/** Configuration of alerts, below `handoff.alerts`. */
export interface AlertsConfig {
  /** Names of the labels whose values may be names of entities, the likeliest first. */
  entityLabels: string[];
  /** An alert that was not heard of for this long no longer counts as firing. */
  staleAfter: Duration<true>;
  limits: {
    /** Size of the largest body with alerts that is taken. */
    maxBodyBytes: number;
    /** Alerts in one call. */
    maxAlerts: number;
  };
  /** How long alerts are kept that do not fire. */
  retention: Retention;
}

const ROOT = 'handoff.alerts';
const LABELS_KEY = `${ROOT}.entityLabels`;

/** Three times as long as Alertmanager waits by default before it repeats itself. */
const DEFAULT_STALE_AFTER = { hours: 12 };
const DEFAULT_LIMITS = { maxBodyBytes: 8 * 1024 * 1024, maxAlerts: 10_000 };
const DEFAULT_RETENTION = { days: 400 };

/** What names a service comes before what names its parts, and where it runs comes last. */
const DEFAULT_ENTITY_LABELS = [
  'service',
  'service_name',
  'app',
  'app_kubernetes_io_name',
  'application',
  'job',
  'component',
  'workload',
  'deployment',
  'statefulset',
  'daemonset',
  'container',
  'pod',
  'namespace',
];

/**
 * Reads the configuration of alerts.
 *
 * @param config - the root
 * @throws InputError that names the key and says what it takes
 */
export function readAlertsConfig(config: Config): AlertsConfig {
  return {
    entityLabels: readEntityLabels(config),
    staleAfter: readDuration(config, `${ROOT}.staleAfter`, DEFAULT_STALE_AFTER),
    limits: {
      maxBodyBytes: readLimit(
        config,
        `${ROOT}.limits.maxBodyBytes`,
        DEFAULT_LIMITS.maxBodyBytes,
      ),
      maxAlerts: readLimit(
        config,
        `${ROOT}.limits.maxAlerts`,
        DEFAULT_LIMITS.maxAlerts,
      ),
    },
    retention: readRetention(config, 'alerts', DEFAULT_RETENTION),
  };
}

function readEntityLabels(config: Config): string[] {
  const labels =
    config.getOptionalStringArray(LABELS_KEY) ?? DEFAULT_ENTITY_LABELS;
  for (const label of labels) {
    if (!/^[\p{L}_][\p{L}\p{N}_.:/-]*$/u.test(label)) {
      throw new InputError(
        `${LABELS_KEY} has '${label}', but takes names of labels, like service`,
      );
    }
  }
  return [...new Set(labels)];
}
