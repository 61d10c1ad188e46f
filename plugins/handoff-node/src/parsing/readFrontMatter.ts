import { toError } from '@backstage/errors';
import { documentKinds } from 'backstage-plugin-handoff-common';
import { kindOfWord } from './inferKind';
import {
  FieldError,
  readDate,
  readFlag,
  readParty,
  readText,
  readTexts,
} from './fieldValues';
import { foreignKeys, frontMatterKeys, normalizeKey } from './frontMatterKeys';
import { parseDuration } from './parseDuration';
import { parseFrontMatter, type FrontMatterEntry } from './parseFrontMatter';
import type { FileProblem, FrontMatter } from './types';

type Reader = (value: unknown, matter: FrontMatter) => void;

/** A wish to restrict the document in YAML that is broken, wherever it stands in there. */
const MAY_RESTRICT = /^\s*["']?restricted["']?\s*:(?!\s*(?:false|no|off)\b)/im;

/** What each key does to the front matter. */
const READERS: Record<string, Reader> = {
  title: (value, matter) => {
    matter.title = readText(value);
  },
  kind: (value, matter) => {
    const text = readText(value);
    if (text === undefined) return;
    matter.kind = kindOfWord(text);
    if (!matter.kind) {
      throw new FieldError(
        `must be one of ${documentKinds.join(', ')}, but is '${text}'`,
      );
    }
  },
  alerts: (value, matter) => {
    matter.alerts = readTexts(value, ',');
  },
  symptoms: (value, matter) => {
    matter.symptoms = readTexts(value);
  },
  tags: (value, matter) => {
    matter.tags = readTexts(value, ',');
  },
  steward: (value, matter) => {
    const text = readText(value);
    matter.steward = text && readParty(text);
  },
  reviewed: (value, matter) => {
    matter.reviewed = readDate(value);
  },
  reviewEvery: (value, matter) => {
    const text = readText(value);
    if (text === undefined) return;
    matter.reviewEvery = parseDuration(text);
    if (!matter.reviewEvery) {
      throw new FieldError(
        `must be a duration like 90d, 6 months or P6M, but is '${text}'`,
      );
    }
  },
  restricted: readRestricted,
  rollbackCriteria: (value, matter) => {
    matter.rollbackCriteria = readTexts(value);
  },
  paths: (value, matter) => {
    matter.paths = readTexts(value);
  },
  retired: (value, matter) => {
    matter.retired = readFlag(value);
  },
  replacedBy: (value, matter) => {
    matter.replacedBy = readText(value);
  },
  minor: (value, matter) => {
    matter.minor = readFlag(value);
  },
};

/**
 * Reads front matter. What cannot be read is left out and reported with its line, except that a document whose
 * `restricted` cannot be read is restricted.
 *
 * @param startLine - line of the file that the YAML starts at
 */
export function readFrontMatter(
  yaml: string | undefined,
  startLine: number,
): { matter: FrontMatter; problems: FileProblem[] } {
  const matter: FrontMatter = {
    symptoms: [],
    tags: [],
    restricted: false,
    readers: [],
    rollbackCriteria: [],
    paths: [],
    retired: false,
    minor: false,
  };
  if (yaml === undefined) return { matter, problems: [] };
  const { entries, problems } = parseFrontMatter(yaml, startLine);
  const isBroken = problems.length > 0;
  for (const entry of entries) {
    const problem = readEntry(entry, matter);
    if (problem) problems.push(problem);
  }
  if (isBroken && MAY_RESTRICT.test(yaml)) matter.restricted = true;
  return { matter, problems };
}

function readEntry(
  { key, value, line }: FrontMatterEntry,
  matter: FrontMatter,
): FileProblem | undefined {
  const normal = normalizeKey(key);
  const name = frontMatterKeys.get(normal);
  if (!name) {
    return foreignKeys.has(normal)
      ? undefined
      : {
          code: 'front-matter-unknown-key',
          severity: 'info',
          message: `The front matter key '${key}' is unknown and ignored; correct or remove it: known are ${[
            ...frontMatterKeys.values(),
          ].join(', ')}`,
          line,
        };
  }
  try {
    // A value that is not valid YAML was reported already, but what it might have restricted is not known.
    if (value !== undefined || name === 'restricted') {
      READERS[name](value, matter);
    }
    return undefined;
  } catch (error) {
    return {
      code: 'front-matter-field',
      severity: 'warning',
      message: `The front matter key '${key}' ${toError(error).message}`,
      line,
    };
  }
}

/** Takes `true`, a User or Group, or a list of them. Anything that is not clearly a no restricts the document. */
function readRestricted(value: unknown, matter: FrontMatter): void {
  const before = matter.restricted;
  matter.restricted = true;
  if (value === undefined || value === null || value === '') {
    throw new FieldError(
      'is empty or cannot be read, so that only owner and steward may read the document',
    );
  }
  if (!Array.isArray(value)) {
    try {
      matter.restricted = readFlag(value) || before;
      return;
    } catch {
      // Not a yes or no, so it has to be a name.
    }
  }
  const wrong: string[] = [];
  for (const text of readTexts(value, ',')) {
    try {
      matter.readers.push(readParty(text));
    } catch {
      wrong.push(text);
    }
  }
  if (wrong.length) {
    throw new FieldError(
      `must be true or name users or groups, like [group:default/team-a], but has '${wrong.join(
        "', '",
      )}'`,
    );
  }
}
