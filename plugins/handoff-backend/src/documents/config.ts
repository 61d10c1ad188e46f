import { readDurationFromConfig, type Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import {
  readFilterPredicateFromConfig,
  type FilterPredicate,
} from '@backstage/filter-predicates';
import { documentKinds } from 'backstage-plugin-handoff-common';
import { defaultFileLimits } from 'backstage-plugin-handoff-node';
import { Duration } from 'luxon';
import { readFreshnessConfig, type FreshnessConfig } from './freshness';
import { readFolder } from './sources/readFolder';
import type {
  DocumentConvention,
  ExpectedDocuments,
  SourceLimits,
} from './sources';

/** Configuration of documents, below `handoff.documents`, and of their freshness, below `handoff.freshness`. */
export interface DocumentsConfig {
  /** How often each source is read. */
  frequency: Duration<true>;
  conventions: DocumentConvention[];
  expected: ExpectedDocuments[];
  limits: SourceLimits;
  freshness: FreshnessConfig;
}

const ROOT = 'handoff.documents';

const COMPONENTS: FilterPredicate = { kind: 'Component' };

const DEFAULT_FREQUENCY = { minutes: 30 };

const DEFAULT_FOLDERS = ['ops', 'runbooks', 'docs/runbooks'];

const DEFAULT_CONVENTIONS: DocumentConvention[] = [
  { filter: COMPONENTS, folders: DEFAULT_FOLDERS },
];

const DEFAULT_EXPECTED: ExpectedDocuments[] = [
  { filter: COMPONENTS, kinds: ['runbook', 'rollback', 'escalation'] },
];

const DEFAULT_LIMITS: SourceLimits = {
  concurrency: 4,
  requestsPerHourAndHost: 4500,
  ...defaultFileLimits,
};

/**
 * Reads the configuration of documents.
 *
 * @param config - the root
 * @throws InputError that names the key and says what it takes
 */
export function readDocumentsConfig(config: Config): DocumentsConfig {
  const documents = config.getOptionalConfig(ROOT);
  return {
    frequency: readFrequency(documents),
    conventions: readConventions(documents),
    expected: readExpected(documents),
    limits: readLimits(documents),
    freshness: readFreshnessConfig(config),
  };
}

function readFrequency(documents: Config | undefined): Duration<true> {
  const key = 'schedule.frequency';
  const frequency = Duration.fromObject(
    documents?.has(key)
      ? naming(key, () => readDurationFromConfig(documents, { key }))
      : DEFAULT_FREQUENCY,
  );
  if (!frequency.isValid || frequency.toMillis() < 60_000) {
    throw new InputError(
      `${ROOT}.${key} must be a duration of at least a minute, like { minutes: 30 }`,
    );
  }
  return frequency;
}

function readConventions(documents: Config | undefined): DocumentConvention[] {
  const key = 'conventions';
  if (!documents?.has(key)) return DEFAULT_CONVENTIONS;
  if (documents.get(key) === false) return [];
  return documents.getConfigArray(key).map((convention, index) => {
    const place = `${key}[${index}]`;
    const url = convention.getOptionalString('url');
    if (url !== undefined && !/^https?:\/\/[^/]/i.test(url)) {
      throw new InputError(
        `${ROOT}.${place}.url must be an address that starts with https://, but is '${url}'`,
      );
    }
    const folders = convention.getOptionalStringArray('folders');
    return {
      filter: readFilter(convention, place),
      folders:
        folders?.map(folder => readConfiguredFolder(folder, place)) ??
        (url ? [''] : DEFAULT_FOLDERS),
      url,
    };
  });
}

function readConfiguredFolder(folder: string, place: string): string {
  try {
    return readFolder(folder);
  } catch (error) {
    throw new InputError(
      `${ROOT}.${place}.folders has '${folder}', which ${
        toError(error).message
      }`,
    );
  }
}

function readExpected(documents: Config | undefined): ExpectedDocuments[] {
  const key = 'expected';
  if (!documents?.has(key)) return DEFAULT_EXPECTED;
  return documents.getConfigArray(key).map((rule, index) => {
    const place = `${key}[${index}]`;
    const kinds = rule.getStringArray('kinds').map(word => {
      const kind = documentKinds.find(candidate => candidate === word);
      if (kind) return kind;
      throw new InputError(
        `${ROOT}.${place}.kinds has '${word}', but takes ${documentKinds.join(
          ', ',
        )}`,
      );
    });
    return { filter: readFilter(rule, place), kinds };
  });
}

function readFilter(config: Config, place: string): FilterPredicate {
  const key = 'filter';
  return config.has(key)
    ? naming(`${place}.${key}`, () =>
        readFilterPredicateFromConfig(config, { key }),
      )
    : COMPONENTS;
}

function readLimits(documents: Config | undefined): SourceLimits {
  const read = (name: keyof SourceLimits) => {
    const value = documents?.getOptionalNumber(`limits.${name}`);
    if (value === undefined) return DEFAULT_LIMITS[name];
    if (!Number.isInteger(value) || value < 1) {
      throw new InputError(
        `${ROOT}.limits.${name} must be a whole number of at least 1, but is ${value}`,
      );
    }
    return value;
  };
  return {
    concurrency: read('concurrency'),
    requestsPerHourAndHost: read('requestsPerHourAndHost'),
    maxFileBytes: read('maxFileBytes'),
    maxFiles: read('maxFiles'),
  };
}

/** Some readers of Backstage name the key in their messages, others do not. */
function naming<T>(key: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new InputError(`${ROOT}.${key}: ${toError(error).message}`);
  }
}
