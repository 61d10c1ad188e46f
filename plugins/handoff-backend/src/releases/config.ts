import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  documentKinds,
  type DocumentKind,
  type Risk,
} from 'backstage-plugin-handoff-common';
import { readDuration } from '../config';
import { readTemplates } from './readTemplates';
import type { ReleasePolicy } from './rules';

const ROOT = 'handoff.releases';
const RISKS = ['low', 'medium', 'high'] as const satisfies readonly Risk[];
const DEFAULT_SIGN_OFFS: Record<Risk, string[]> = {
  low: [],
  medium: ['operations'],
  high: ['development', 'operations'],
};
const DEFAULT_REVIEW = { days: 2 };
const DEFAULT_WATCH = { hours: 24 };
const DEFAULT_SIGNED: DocumentKind[] = ['rollback', 'deployment'];

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
    distinctSignersFrom: readChoice(
      config,
      `${ROOT}.distinctSignersFrom`,
      RISKS,
      'high',
    ),
    dryRunFrom: readChoice(
      config,
      `${ROOT}.dryRunFrom`,
      [...RISKS, 'never'],
      'high',
    ),
    signedDocuments: readKinds(config, `${ROOT}.signedDocuments`),
    exceptionRole: readRole(
      `${ROOT}.exceptionRole`,
      config.getOptionalString(`${ROOT}.exceptionRole`) ?? 'operations',
    ),
    templates: readTemplates(config),
    parityWithin: readDuration(config, `${ROOT}.parityWithin`, {
      days: 30,
    }),
    watchFor: readDuration(config, `${ROOT}.watchFor`, DEFAULT_WATCH),
    fromDeployments:
      config.getOptionalBoolean(`${ROOT}.fromDeployments`) ?? true,
    reviewWithin: readDuration(config, `${ROOT}.reviewWithin`, DEFAULT_REVIEW),
  };
}

function readRoles(config: Config, risk: Risk): string[] {
  const key = `${ROOT}.signOffs.${risk}`;
  const roles = config.getOptionalStringArray(key) ?? DEFAULT_SIGN_OFFS[risk];
  return [...new Set(roles.map(role => readRole(key, role)))];
}

function readRole(key: string, role: string): string {
  if (/^[a-z][a-z0-9-]{0,49}$/.test(role)) return role;
  throw new InputError(
    `${key} has '${role}', but a role is called in small letters, digits and hyphens, like operations`,
  );
}

function readKinds(config: Config, key: string): DocumentKind[] {
  const kinds = config.getOptionalStringArray(key) ?? DEFAULT_SIGNED;
  return kinds.map(kind => {
    const known = documentKinds.find(each => each === kind);
    if (known) return known;
    throw new InputError(
      `${key} has '${kind}', but takes ${documentKinds.join(', ')}`,
    );
  });
}

function readChoice<T extends string>(
  config: Config,
  key: string,
  choices: readonly T[],
  otherwise: T,
): T {
  const value = config.getOptionalString(key) ?? otherwise;
  const chosen = choices.find(each => each === value);
  if (chosen !== undefined) return chosen;
  throw new InputError(`${key} is '${value}', but takes ${choices.join(', ')}`);
}
