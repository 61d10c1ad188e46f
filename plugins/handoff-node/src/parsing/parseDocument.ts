import type { Problem } from 'backstage-plugin-handoff-common';
import { alertOfPath } from './alertName';
import { checkLinks, foldAnchors } from './checkLinks';
import { checkMarkdown } from './checkMarkdown';
import { collectLinks } from './collectLinks';
import { inferKind } from './inferKind';
import { inferTitle, titleHeading } from './inferTitle';
import { parseMarkdown } from './markdown';
import { readFrontMatter } from './readFrontMatter';
import { readOutline } from './readOutline';
import { splitFrontMatter } from './splitFrontMatter';
import type { FileProblem, ParsedDocument } from './types';

/**
 * Changes when the same file is to be parsed anew, because it comes out differently.
 *
 * @public
 */
export const PARSER_VERSION = 3;

/** Nobody mends more at once, and a broken file may have thousands. */
const MAX_PROBLEMS = 100;

/**
 * Understands a Markdown file. Never throws: what is wrong with it is told in `problems`, and the rest stands.
 *
 * @example
 *
 * ```ts
 * parseDocument({ path: 'runbooks/NodeDown.md', content: '# Node down\n…' });
 * // { kind: 'runbook', title: 'Node down', alerts: ['NodeDown'], … }
 * ```
 *
 * @public
 */
export function parseDocument(options: {
  /** Relative to the source folder. */
  path: string;
  content: string;
  /** The source folder relative to its repository, to tell links within the repository from others. */
  folder?: string;
  /** All files of the source folder; with them, links to what is not there are reported. */
  files?: ReadonlySet<string>;
}): ParsedDocument {
  const { path, folder = '', files } = options;
  const text = options.content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { yaml, yamlStartLine, body, bodyStartLine, problems } =
    splitFrontMatter(text);
  const front = readFrontMatter(yaml, yamlStartLine);
  const { matter } = front;
  const tokens = parseMarkdown(body);
  const { headings, sections } = readOutline(tokens, bodyStartLine);
  const kind = matter.kind ?? inferKind(path, folder);
  const alert = alertOfPath(
    path,
    kind,
    matter.title ?? titleHeading(headings)?.text,
  );
  const inferred = inferTitle({ path, headings, alert });
  const found = collectLinks(tokens, bodyStartLine);
  const anchors = foldAnchors(
    headings.map(({ slug }) => slug),
    found.anchors,
  );
  const links = checkLinks(found.links, anchors, { path, folder, files });
  return {
    ...matter,
    kind,
    title: matter.title ?? inferred.title,
    alerts: matter.alerts ?? (alert ? [alert] : []),
    body,
    bodyStartLine,
    headings,
    sections,
    references: links.references,
    anchors: [...anchors],
    documentLinks: links.documentLinks,
    problems: toProblems(path, [
      ...problems,
      ...front.problems,
      ...(matter.replacedBy && !matter.retired ? [unretired()] : []),
      ...(sections.length ? [] : [empty()]),
      ...(headings.length || !sections.length ? [] : [lacksHeading()]),
      ...inferred.problems,
      ...checkMarkdown(tokens, headings, bodyStartLine),
      ...links.problems,
    ]),
  };
}

function toProblems(path: string, found: FileProblem[]): Problem[] {
  const sorted = [...found].sort(
    (left, right) => (left.line ?? 0) - (right.line ?? 0),
  );
  const problems = sorted
    .slice(0, MAX_PROBLEMS)
    .map(problem => ({ ...problem, path }));
  const more = sorted.length - problems.length;
  return more > 0
    ? [
        ...problems,
        {
          code: 'more-problems',
          severity: 'info',
          message: `There are ${more} more problems in this file; mend these first`,
          path,
        },
      ]
    : problems;
}

function empty(): FileProblem {
  return {
    code: 'document-empty',
    severity: 'warning',
    message:
      'The document is empty; if the file is a symbolic link, put the text itself here',
  };
}

function lacksHeading(): FileProblem {
  return {
    code: 'no-heading',
    severity: 'info',
    message: 'The document has no heading; begin it with one, like # Title',
  };
}

function unretired(): FileProblem {
  return {
    code: 'front-matter-field',
    severity: 'info',
    message:
      "The front matter key 'replacedBy' says nothing without retired: true; add it, or remove the key",
  };
}
