import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { Risk } from 'backstage-plugin-handoff-common';
import { readDuration } from '../config';
import type { ReleasePolicy } from './rules';

const ROOT = 'handoff.releases';
const RISKS = ['low', 'medium', 'high'] as const satisfies readonly Risk[];
const DEFAULT_SIGN_OFFS: Record<Risk, string[]> = {
  low: [],
  medium: ['operations'],
  high: ['development', 'operations'],
};
const DEFAULT_REVIEW = { days: 2 };

/**
 * Reads what is asked of releases, below `handoff.releases`.
 *
 * @param config - the root
 * @throws InputError that names the key and says what it takes
 */
export function readReleasesConfig(config: Config): ReleasePolicy {
  return {
    signOffs: {
      low: readRoles(config, 'low'),
      medium: readRoles(config, 'medium'),
      high: readRoles(config, 'high'),
    },
    distinctSignersFrom: readRisk(config, `${ROOT}.distinctSignersFrom`),
    reviewWithin: readDuration(config, `${ROOT}.reviewWithin`, DEFAULT_REVIEW),
  };
}

function readRoles(config: Config, risk: Risk): string[] {
  const key = `${ROOT}.signOffs.${risk}`;
  const roles = config.getOptionalStringArray(key) ?? DEFAULT_SIGN_OFFS[risk];
  const wrong = roles.find(role => !/^[a-z][a-z0-9-]{0,49}$/.test(role));
  if (wrong !== undefined) {
    throw new InputError(
      `${key} has '${wrong}', but a role is called in small letters, digits and hyphens, like operations`,
    );
  }
  return [...new Set(roles)];
}

function readRisk(config: Config, key: string): Risk {
  const value = config.getOptionalString(key) ?? 'high';
  const risk = RISKS.find(each => each === value);
  if (!risk) {
    throw new InputError(`${key} is '${value}', but takes ${RISKS.join(', ')}`);
  }
  return risk;
}
