import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { SetupError } from '../toolchain/SetupError.mjs';

const urlPattern = /^https?:\/\//;

/**
 * Makes the paths of `--config` absolute: the Backstage CLI would resolve them in the folder of each package it starts,
 * the caller means the folder called from.
 *
 * Throws a `SetupError` naming the file when one does not exist.
 */
export function resolveConfigArguments(args, callerFolder) {
  const resolved = [];
  const absolute = path => {
    if (urlPattern.test(path)) return path;
    const file = resolve(callerFolder, path);
    if (!existsSync(file)) {
      throw new SetupError(
        `The configuration file ${path} does not exist (looked for ${file}).`,
      );
    }
    return file;
  };
  for (let index = 0; index < args.length; index += 1) {
    const [name, ...rest] = args[index].split('=');
    if (name !== '--config') {
      resolved.push(args[index]);
    } else if (rest.length > 0) {
      resolved.push('--config', absolute(rest.join('=')));
    } else {
      index += 1;
      if (args[index] === undefined) {
        throw new SetupError('--config needs the path of a file after it.');
      }
      resolved.push('--config', absolute(args[index]));
    }
  }
  return resolved;
}

/**
 * Whether the arguments start the portal as a whole: then it has an address to tell. Names of packages, `--plugin` and
 * `--help` ask the Backstage CLI for something else.
 */
export function startsWholePortal(args) {
  const valued = ['--config', '--require', '--link'];
  return args.every(
    (arg, index) =>
      valued.includes(args[index - 1]) ||
      (arg.startsWith('--') && !/^--(plugin|help)\b/.test(arg)),
  );
}
