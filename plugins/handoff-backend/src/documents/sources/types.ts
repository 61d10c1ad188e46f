import type { Entity } from '@backstage/catalog-model';
import type { FilterPredicate } from '@backstage/filter-predicates';
import type {
  DocumentKind,
  Problem,
  SourceStatus,
} from 'backstage-plugin-handoff-common';
import type { FileLimits } from 'backstage-plugin-handoff-node';

/** Entities whose documents are where entities of their sort usually have them. */
export interface DocumentConvention {
  filter: FilterPredicate;
  /** Tried in order, relative to `url`, or to the folder of the catalog file without one. */
  folders: string[];
  /** A repository for many entities; `{{name}}`, `{{namespace}}` and `{{kind}}` are filled in here and in `folders`. */
  url?: string;
}

/** Kinds of document that some entities ought to have. */
export interface ExpectedDocuments {
  filter: FilterPredicate;
  kinds: DocumentKind[];
}

/** What is read in one go. Requests of equal `type` and `root` share one reading. */
export interface SourceRoot {
  /** `url` for what `UrlReaderService` reads, `file` for a local folder, otherwise the id of a module's source. */
  type: string;
  /** Address of a repository at a ref, or absolute path of a local folder. */
  root: string;
}

/** Where the documents of one entity are. */
export interface SourceRequest extends SourceRoot {
  /** Relative to the root, without `./`; empty for the root itself. The first that holds anything is the one. */
  folders: string[];
  declaredBy: SourceStatus['declaredBy'];
  /** What the source is, for people to read. */
  target: string;
  /** Where a person can see it. */
  url?: string;
}

export interface ResolvedSources {
  requests: SourceRequest[];
  /** What is wrong with the annotations. */
  problems: Problem[];
}

/** Says where an entity has its documents. */
export type SourceResolver = (entity: Entity) => ResolvedSources;

/** A file as it was read. */
export interface SourceFile {
  /** Relative to the root of what was read, with `/` between its parts. */
  path: string;
  content: Buffer;
}

/** How one reading ended. */
export type ReadOutcome =
  | { state: 'unchanged' }
  | {
      state: 'read';
      etag?: string;
      files: SourceFile[];
      /** Files left out, with paths relative to the root. */
      problems: Problem[];
    }
  | { state: 'waiting'; until: Date; error: string }
  | { state: 'not-found'; error: string }
  | { state: 'failing'; error: string };

/** How much is read, and how fast. */
export interface SourceLimits extends FileLimits {
  /** Readings at the same time. */
  concurrency: number;
  requestsPerHourAndHost: number;
}
