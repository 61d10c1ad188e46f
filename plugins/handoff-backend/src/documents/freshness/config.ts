import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { risks } from 'backstage-plugin-handoff-common';
import { readDigestConfig, type DigestConfig } from './digestConfig';
import {
  defaultFreshnessRules,
  type FreshnessRules,
  type RiskWeights,
} from './rules';

/** Configuration of freshness, below `handoff.freshness`. */
export interface FreshnessConfig extends FreshnessRules {
  /** When stewards are told what is to be reviewed; never where there is none. */
  digest?: DigestConfig;
}

const ROOT = 'handoff.freshness';

/**
 * Reads how the freshness of documents follows from what happened around them.
 *
 * @param config - the root
 * @throws InputError that names the key and says what it takes
 */
export function readFreshnessConfig(config: Config): FreshnessConfig {
  const defaults = defaultFreshnessRules;
  const read = (key: string, fallback: number) =>
    readNumber(config, `${ROOT}.${key}`, fallback);
  const rules: FreshnessRules = {
    byChange:
      config.getOptionalBoolean(`${ROOT}.byChange`) ?? defaults.byChange,
    due: read('due', defaults.due),
    stale: read('stale', defaults.stale),
    weights: {
      ...readRelations(read),
      failedRun: read('weights.failedRun', defaults.weights.failedRun),
      alert: read('weights.alert', defaults.weights.alert),
      small: read('weights.small', defaults.weights.small),
      sweeping: read('weights.sweeping', defaults.weights.sweeping),
      background: read('weights.background', defaults.weights.background),
    },
  };
  if (rules.due <= 0 || rules.stale < rules.due) {
    throw new InputError(
      `${ROOT}.due must be above 0, and ${ROOT}.stale at least as much, but they are ${rules.due} and ${rules.stale}`,
    );
  }
  return { ...rules, digest: readDigestConfig(config, `${ROOT}.digest`) };
}

function readRelations(read: (key: string, fallback: number) => number) {
  const readWeights = (relation: 'paths' | 'service' | 'dependencies') => {
    const weights = { ...defaultFreshnessRules.weights[relation] };
    for (const risk of [...risks, 'unknown'] as const) {
      weights[risk] = read(`weights.${relation}.${risk}`, weights[risk]);
    }
    return weights satisfies RiskWeights;
  };
  return {
    paths: readWeights('paths'),
    service: readWeights('service'),
    dependencies: readWeights('dependencies'),
  };
}

function readNumber(config: Config, key: string, fallback: number): number {
  const value = config.getOptionalNumber(key) ?? fallback;
  if (!Number.isFinite(value) || value < 0) {
    throw new InputError(
      `${key} must be a number of at least 0, but is ${value}`,
    );
  }
  return value;
}
