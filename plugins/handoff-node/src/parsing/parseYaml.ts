import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';

/** Front matter takes a few hundred characters; YAML that is much longer can take minutes to parse. */
const MAX_LENGTH = 16 * 1024;

/** No more are told of one file: the first is what the author has to mend. */
const MAX_ERRORS = 3;

/** A key of a mapping. */
export interface YamlEntry {
  key: string;
  value: unknown;
  /** Counts from 1. */
  line: number;
}

/** What is wrong with YAML. */
export interface YamlError {
  message: string;
  /** Counts from 1. */
  line: number;
}

/**
 * Parses a mapping in YAML. Nothing but comments is an empty mapping. Never throws.
 */
export function parseYaml(yaml: string): {
  entries: YamlEntry[];
  errors: YamlError[];
} {
  if (yaml.length > MAX_LENGTH) {
    return failure(
      `is longer than ${MAX_LENGTH} characters; move text below it`,
    );
  }
  const lineCounter = new LineCounter();
  const lineAt = (offset: number) =>
    Math.max(1, lineCounter.linePos(offset).line);
  try {
    const document = parseDocument(yaml, {
      lineCounter,
      prettyErrors: false,
      logLevel: 'silent',
    });
    if (document.errors.length) {
      const errors = document.errors.slice(0, MAX_ERRORS).map(error => ({
        message: `is not valid YAML: ${error.message.replace(
          /\s+/g,
          ' ',
        )}; values that hold : # or brackets go into quotes`,
        line: lineAt(error.pos[0]),
      }));
      return { entries: [], errors };
    }
    const { contents } = document;
    if (contents === null || (isScalar(contents) && contents.value === null)) {
      return { entries: [], errors: [] };
    }
    if (!isMap(contents)) {
      return failure(
        'is not made of lines like key: value; write it so, or remove it',
      );
    }
    const entries = contents.items.map(({ key, value }) => ({
      key: isScalar(key) ? String(key.value) : String(key),
      value: isNode(value) ? value.toJS(document, { maxAliasCount: 20 }) : null,
      line: isNode(key) && key.range ? lineAt(key.range[0]) : 1,
    }));
    return { entries, errors: [] };
  } catch {
    // Hundreds of brackets or references in each other.
    return failure(
      'is too deep or refers to itself too often; write plain lists',
    );
  }
}

function failure(message: string): {
  entries: YamlEntry[];
  errors: YamlError[];
} {
  return { entries: [], errors: [{ message, line: 1 }] };
}
