import type {
  DocumentKind,
  Heading,
  Problem,
} from 'backstage-plugin-handoff-common';

/** A problem of the file that is being parsed. Its path is added at the end. */
export type FileProblem = Omit<Problem, 'path'>;

/**
 * The text under one heading, for searching.
 *
 * @public
 */
export interface Section {
  /** Absent for what stands before the first heading. */
  heading?: Heading;
  text: string;
}

/**
 * A link to a heading of another file of the source folder.
 *
 * @public
 */
export interface DocumentLink {
  /** As it is written. */
  address: string;
  /** Of the file, relative to the source folder. */
  path: string;
  /** What stands after `#`, in lower case. */
  fragment: string;
  line: number;
}

/**
 * What front matter says. Everything it does not say is absent, false or empty.
 *
 * @public
 */
export interface FrontMatter {
  title?: string;
  kind?: DocumentKind;
  /** Absent when front matter names none, as the file's own name counts then; empty when it says that there are none. */
  alerts?: string[];
  /** What people say when it happens. */
  symptoms: string[];
  tags: string[];
  /** Full ref of a User or Group. */
  steward?: string;
  /** Whether only its readers, owner and steward may read it. */
  restricted: boolean;
  /** Full refs of the Users and Groups that may read a restricted document beside owner and steward. */
  readers: string[];
  /** Date, as in 2026-01-31. */
  reviewed?: string;
  /** ISO 8601 duration. */
  reviewEvery?: string;
  /** When to roll back, for those who check that it is said. */
  rollbackCriteria: string[];
  /** Files and folders of the repository that the document is about. */
  paths: string[];
  /** Out of use. */
  retired: boolean;
  /** Path, id or address of what to use instead of a retired document. */
  replacedBy?: string;
  /** Whether the revision is a change without meaning. */
  minor: boolean;
}

/**
 * A Markdown file, understood. All lines are those of the file, front matter included, the first being 1.
 *
 * @public
 */
export interface ParsedDocument extends FrontMatter {
  kind: DocumentKind;
  title: string;
  /** Alerts that it answers, by front matter or else by the name of its file. */
  alerts: string[];
  /** Markdown without front matter and byte order mark; lines end with a line feed. */
  body: string;
  /** Line of the file that the body starts at. */
  bodyStartLine: number;
  headings: Heading[];
  sections: Section[];
  /** Images and other files of the source folder that the document shows or links to, relative to that folder, sorted. */
  references: string[];
  /** What can be linked to in it: fragments of its headings and names in HTML, in lower case. */
  anchors: string[];
  documentLinks: DocumentLink[];
  problems: Problem[];
}
