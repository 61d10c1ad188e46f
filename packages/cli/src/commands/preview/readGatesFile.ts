import { readFile } from 'node:fs/promises';
import { toError } from '@backstage/errors';
import { LineCounter, parseDocument } from 'yaml';
import { UsageError } from '../../UsageError';

const KEY = ['handoff', 'readiness', 'gates'];

/**
 * Reads gates as they are written: a list of them, or a configuration of Backstage that holds them. Values that
 * Backstage takes from elsewhere (`${NAME}`, `$include`) stay as they are.
 *
 * @param file - as it was written, for the error
 * @throws UsageError that says where it cannot be read, and what it takes
 */
export async function readGatesFile(
  file: string,
  path: string,
): Promise<object[]> {
  const counter = new LineCounter();
  const document = parseDocument(await readText(file, path), {
    lineCounter: counter,
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error) {
    const { line } = counter.linePos(error.pos[0]);
    throw new UsageError(`${file}:${line} is not valid YAML: ${error.message}`);
  }
  const content: unknown = toPlain(document, file);
  const gates = Array.isArray(content) ? content : valueAt(content, KEY);
  if (!Array.isArray(gates)) {
    throw new UsageError(
      `${file} holds no gates; write a list of them, or a configuration with ${KEY.join(
        '.',
      )}`,
    );
  }
  const wrong = gates.findIndex(gate => !isObject(gate));
  if (wrong >= 0) {
    throw new UsageError(
      `${file}: gate ${
        wrong + 1
      } is none; give it id, title, criterion and level`,
    );
  }
  return gates;
}

function toPlain(
  document: ReturnType<typeof parseDocument>,
  file: string,
): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new UsageError(
      `${file} is not valid YAML: ${toError(error).message}`,
    );
  }
}

async function readText(file: string, path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(
      `'${file}' cannot be read: ${
        toError(error).message
      }; name a file with gates`,
    );
  }
}

function valueAt(content: unknown, [key, ...rest]: string[]): unknown {
  if (key === undefined) return content;
  return isObject(content) ? valueAt(content[key], rest) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
