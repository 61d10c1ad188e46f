import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { noteFields } from 'backstage-plugin-handoff-common';
import type { Duration } from 'luxon';
import { ENTITY_OWNER, roleSchema } from '../catalog';
import { readDuration, readLimit } from '../config';
import {
  readEnvironmentsConfig,
  type EnvironmentsConfig,
} from './environments';
import { defaultRequiredFields, type RequiredFields } from './notes';
import { readRetention, type Retention } from '../retention';

/** Configuration of changes, below `handoff.changes`. */
export interface ChangesConfig {
  limits: {
    /** Size of the largest body with changes that is taken. */
    maxBodyBytes: number;
    /** Changes in one call. */
    maxChanges: number;
  };
  /** Labels of alerts that say in which environment they were raised, the likeliest first. */
  environmentLabels: string[];
  /** Which fields of an operational note have to be answered, by its risk. */
  requiredNoteFields: RequiredFields;
  /** Who acknowledges changes of monitoring: `entity-owner`, or full refs of Users and Groups. */
  monitoringApprover: string[];
  /** How environments are compared. */
  environments: EnvironmentsConfig;
  /** Where people reach the portal, without a slash at its end. */
  appBaseUrl?: string;
  /** How far back changes are read that were not reported when they happened. */
  history: Duration<true>;
  /** How long changes are kept after they took effect. */
  retention: Retention;
}

const ROOT = 'handoff.changes';
const DEFAULT_LIMITS = { maxBodyBytes: 8 * 1024 * 1024, maxChanges: 5_000 };
const DEFAULT_ENVIRONMENT_LABELS = [
  'environment',
  'env',
  'deployment_environment',
  'stage',
];
const DEFAULT_HISTORY = { days: 30 };
const DEFAULT_RETENTION = { days: 400 };

/**
 * Reads the configuration of changes.
 *
 * @param config - the root
 * @throws InputError that names the key and says what it takes
 */
export function readChangesConfig(config: Config): ChangesConfig {
  return {
    limits: {
      maxBodyBytes: readLimit(
        config,
        `${ROOT}.limits.maxBodyBytes`,
        DEFAULT_LIMITS.maxBodyBytes,
      ),
      maxChanges: readLimit(
        config,
        `${ROOT}.limits.maxChanges`,
        DEFAULT_LIMITS.maxChanges,
      ),
    },
    environmentLabels:
      config.getOptionalStringArray(`${ROOT}.environmentLabels`) ??
      DEFAULT_ENVIRONMENT_LABELS,
    requiredNoteFields: readRequiredFields(config),
    monitoringApprover: readApprovers(config),
    environments: readEnvironmentsConfig(config),
    appBaseUrl: config.getOptionalString('app.baseUrl')?.replace(/\/+$/, ''),
    history: readDuration(config, `${ROOT}.history`, DEFAULT_HISTORY),
    retention: readRetention(config, 'changes', DEFAULT_RETENTION),
  };
}

function readRequiredFields(config: Config): RequiredFields {
  const read = (risk: keyof RequiredFields) => {
    const key = `${ROOT}.requiredNoteFields.${risk}`;
    const fields = config.getOptionalStringArray(key);
    return (fields ?? defaultRequiredFields[risk]).map(field => {
      const known = noteFields.find(each => each === field);
      if (!known) {
        throw new InputError(
          `${key} has '${field}', but takes ${noteFields.join(', ')}`,
        );
      }
      return known;
    });
  };
  return {
    unknown: read('unknown'),
    low: read('low'),
    medium: read('medium'),
    high: read('high'),
  };
}

function readApprovers(config: Config): string[] {
  const key = `${ROOT}.monitoringApprover`;
  const roles = config.getOptionalStringArray(key) ?? [ENTITY_OWNER];
  if (!roles.length) {
    throw new InputError(
      `${key} names nobody: leave it out, and the owner of the entity acknowledges`,
    );
  }
  return roles.map((role, index) => {
    const read = roleSchema.safeParse(role);
    if (read.success) return read.data;
    throw new InputError(`${key}[${index}] ${read.error.issues[0].message}`);
  });
}
