import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** Configuration of alerts, below `handoff.alerts`. */
export interface AlertsConfig {
  /** Names of the labels whose values may be names of entities, the likeliest first. */
  entityLabels: string[];
}

const KEY = 'handoff.alerts.entityLabels';

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
  const labels = config.getOptionalStringArray(KEY) ?? DEFAULT_ENTITY_LABELS;
  for (const label of labels) {
    if (!/^[\p{L}_][\p{L}\p{N}_.:/-]*$/u.test(label)) {
      throw new InputError(
        `${KEY} has '${label}', but takes names of labels, like service`,
      );
    }
  }
  return { entityLabels: [...new Set(labels)] };
}
