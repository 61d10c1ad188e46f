import type {
  ChangeKind,
  ChangeProblem,
  DeploymentFacts,
} from 'backstage-plugin-handoff-common';
import { storableText } from '../../../texts';
import { isSecretName, looksSecret } from './looksSecret';
import { readDigest } from './readDigest';

type Problem = Omit<ChangeProblem, 'index'>;
type Value = string | number | boolean;

/** The REST API refuses more and longer ones; of what modules send, the rest is left out. */
const MAX_FACTS = {
  configuration: 500,
  featureFlags: 500,
  runtime: 100,
  dependencies: 1000,
};
const MAX_NAME_LENGTH = 300;
const MAX_LENGTH = 200;

const NOT_A_VALUE =
  'looks like a secret, and is left out: facts say what is set, never the value of a secret';

/** A version begins with digits and a dot, however its package is called. */
const VERSION = /^[\^~<>=v\s]*\d+(\.\d+)+/i;

/**
 * Reads the facts of a reported change. What cannot be used, or looks like a secret, is left out and told, without what it
 * says.
 *
 * @returns undefined where nothing is left
 */
export function readFacts(
  reported: DeploymentFacts | undefined,
  kind: ChangeKind,
): { facts?: DeploymentFacts; problems: Problem[] } {
  const problems: Problem[] = [];
  if (!reported) return { problems };
  if (!['deployment', 'configuration'].includes(kind)) {
    const message = `are those of deployments and changes of configuration, and were left out of a ${kind}`;
    return { problems: [{ field: 'facts', message }] };
  }
  const flag = (field: string, message: string) =>
    problems.push({ field: `facts/${field}`, message });

  const readGroup = <T extends Value>(
    group: keyof typeof MAX_FACTS,
    entries: Record<string, T> | undefined,
    read: (value: T, name: string) => { value?: T; message?: string },
  ): Record<string, T> | undefined => {
    if (!entries) return undefined;
    const all = Object.entries(entries);
    const max = MAX_FACTS[group];
    if (all.length > max) {
      flag(group, `has ${all.length} facts; the first ${max} are kept`);
    }
    const kept = all.slice(0, max).flatMap(([written, given]) => {
      const name = storableText(written);
      const message = messageOnName(name);
      if (message) {
        flag(group, message);
        return [];
      }
      const result = read(given, name);
      if (result.message) flag(`${group}/${name}`, result.message);
      return result.value === undefined ? [] : [[name, result.value] as const];
    });
    return Object.fromEntries(kept);
  };

  const readOne = (name: 'version' | 'migration') => {
    const value = reported[name];
    if (value === undefined) return undefined;
    const message = messageOnVersion(value, '');
    if (message) flag(name, message);
    return message ? undefined : value.trim();
  };
  const readVersion = (text: string, name: string) => {
    const message = messageOnVersion(text, name);
    return message ? { message } : { value: text.trim() };
  };

  const groups: DeploymentFacts = {
    version: readOne('version'),
    migration: readOne('migration'),
    configuration: readGroup('configuration', reported.configuration, text => {
      const value = readDigest(text);
      return value
        ? { value }
        : {
            message:
              'is no digest, and is left out: hexadecimal, or sha256: and Base64, and never the content',
          };
    }),
    featureFlags: readGroup('featureFlags', reported.featureFlags, readFlag),
    runtime: readGroup('runtime', reported.runtime, readVersion),
    dependencies: readGroup('dependencies', reported.dependencies, readVersion),
  };
  const told = Object.entries(groups).filter(
    ([, value]) => value !== undefined,
  );
  return {
    facts: told.length ? Object.fromEntries(told) : undefined,
    problems,
  };
}

/** Whether something is on or off is no secret, however it is called. */
function readFlag(
  value: Value,
  name: string,
): { value?: Value; message?: string } {
  if (typeof value === 'boolean') return { value };
  if (isSecretName(name) || looksSecret(String(value))) {
    return { message: NOT_A_VALUE };
  }
  return String(value).length > MAX_LENGTH
    ? { message: `is longer than ${MAX_LENGTH} characters, and is left out` }
    : { value };
}

function messageOnVersion(text: string, name: string): string | undefined {
  if (!text.trim()) return 'is empty, and is left out';
  if (text.length > MAX_LENGTH) {
    return `is longer than ${MAX_LENGTH} characters, and is left out`;
  }
  const isSecret =
    looksSecret(text, { mayBeCommit: true }) ||
    (isSecretName(name) && !VERSION.test(text));
  return isSecret ? NOT_A_VALUE : undefined;
}

function messageOnName(name: string): string | undefined {
  if (!name.trim()) return 'has one without a name, which is left out';
  if (name.length > MAX_NAME_LENGTH) {
    return `has one whose name is longer than ${MAX_NAME_LENGTH} characters, which is left out`;
  }
  return looksSecret(name, { mayBeCommit: true })
    ? 'has one whose name looks like a secret, which is left out'
    : undefined;
}
