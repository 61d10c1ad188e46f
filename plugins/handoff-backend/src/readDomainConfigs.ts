import type { Config } from '@backstage/config';
import { readAlertsConfig, readCoverageConfig } from './alerts';
import { readChangesConfig } from './changes';
import { readDocumentsConfig } from './documents';
import { readInsightsConfig } from './insights';
import { readReadinessConfig } from './readiness';
import { readReleasesConfig } from './releases';
import { readRunsConfig } from './runs';

/**
 * What the domains are configured with.
 *
 * @throws InputError that names a key of the configuration which cannot be used
 */
export function readDomainConfigs(config: Config) {
  return {
    alertsConfig: readAlertsConfig(config),
    changesConfig: readChangesConfig(config),
    coverageConfig: readCoverageConfig(config),
    documentsConfig: readDocumentsConfig(config),
    insightsConfig: readInsightsConfig(config),
    readinessConfig: readReadinessConfig(config),
    releasePolicy: readReleasesConfig(config),
    runsConfig: readRunsConfig(config),
  };
}
