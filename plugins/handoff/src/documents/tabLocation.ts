import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import {
  parseEditorLocation,
  type EditorLocation,
} from './editor/editorLocation';

/** The parts of the tab that have an address of their own below it. */
const SECTIONS = [
  'readiness',
  'changes',
  'releases',
  'environments',
  'timeline',
] as const;

export type TabSection = (typeof SECTIONS)[number];

/** What the address of an entity's tab says is open. */
export interface TabLocation {
  /** Id of the open document. */
  documentId?: string;
  /** Path of the open document in its source folder; an address that outlives the document's id. */
  path?: string;
  /** The part of the document's page that is open instead of its text. */
  view?: 'history';
  /** The revisions whose texts the history compares at first. */
  compare?: { from: number; to: number };
  /** The part of the tab that is open instead of the documents. */
  section?: TabSection;
  /** What is being written instead. */
  editor?: EditorLocation;
  /** Whether retired and archived documents are listed too. */
  all: boolean;
}

/**
 * Reads the query of an entity's tab.
 *
 * @param path - the address below the tab
 */
export function parseTabLocation(
  parameters: URLSearchParams,
  path = '',
): TabLocation {
  const from = Number(parameters.get('from'));
  const to = Number(parameters.get('to'));
  return {
    documentId: parameters.get('document') ?? undefined,
    path: parameters.get('path') ?? undefined,
    view: parameters.get('view') === 'history' ? 'history' : undefined,
    compare: from > 0 && to > 0 ? { from, to } : undefined,
    section: SECTIONS.find(section => section === path),
    editor: parseEditorLocation(parameters),
    all: parameters.get('all') === 'true',
  };
}

/** The query that opens a document in the tab of its entity. */
export function documentSearch(
  id: string,
  options: {
    view?: 'history';
    compare?: { from: number; to: number };
    all?: boolean;
  } = {},
): string {
  const parameters = new URLSearchParams({ document: id });
  if (options.view) {
    parameters.set('view', options.view);
  }
  if (options.compare) {
    parameters.set('from', String(options.compare.from));
    parameters.set('to', String(options.compare.to));
  }
  if (options.all) {
    parameters.set('all', 'true');
  }
  return `?${parameters}`;
}

/** The query that opens a document even when it is read anew under another id: by its path, where it has one. */
export function permanentSearch({
  id,
  source,
}: Pick<HandoffDocument, 'id' | 'source'>): string {
  return source.path
    ? `?${new URLSearchParams({ path: source.path })}`
    : documentSearch(id);
}

/** The query of the tab with no document open. */
export function listSearch(options: { all: boolean }): string {
  return options.all ? '?all=true' : '';
}
