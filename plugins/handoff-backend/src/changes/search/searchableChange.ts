import { parseEntityRef } from '@backstage/catalog-model';
import { noteFields, risks } from 'backstage-plugin-handoff-common';
import { plainSections } from 'backstage-plugin-handoff-node';
import type { SearchableDocument } from '../../documents';
import { fieldsOf } from '../notes';
import type { ChangeRecord } from '../store';

/** Code hosts show as many digits of a commit. */
const SHORT_COMMIT_LENGTHS = [7, 8];

/**
 * What a change is found by: its title, what it is called by, its operational note as it counts now, and what else its
 * description says.
 */
export function searchableChange(change: ChangeRecord): SearchableDocument {
  const { id, title, number, externalId, repository } = change;
  return {
    documentId: id,
    title,
    alerts: number === undefined ? [] : [`#${number}`],
    tags: callingsOf(change),
    path: [externalId, repository].filter(Boolean).join(' '),
    entityNames: entityNamesOf(change),
    sections: sectionsOf(change),
  };
}

/** What note and description of a change say, as one text. */
export function textOf(change: ChangeRecord): string {
  return sectionsOf(change)
    .map(({ text }) => text)
    .join('\n');
}

function callingsOf({
  commit,
  version,
  environment,
  author,
  labels,
}: ChangeRecord): string[] {
  const short = SHORT_COMMIT_LENGTHS.map(length => commit?.slice(0, length));
  const all = [version, environment, author, commit, ...short, ...labels];
  return [...new Set(all)].filter(each => each !== undefined);
}

/** Whoever reads a change of several entities may not know of all of them, and must not find out by searching. */
function entityNamesOf({ entityRefs }: ChangeRecord): string[] {
  return entityRefs.length === 1 ? [parseEntityRef(entityRefs[0]).name] : [];
}

function sectionsOf({ note, description = '' }: ChangeRecord) {
  const fields = fieldsOf(note);
  const told = noteFields.flatMap(field => {
    const lines = field === 'risk' ? [] : linesOf(fields[field] ?? '');
    return lines.length ? [{ field, lines }] : [];
  });
  const known = new Set(told.flatMap(({ lines }) => lines));
  const rest = otherLinesOf(description, known);
  const described = rest.length ? [{ field: 'description', lines: rest }] : [];
  return [...told, ...described].map(({ field, lines }) => ({
    // The words of the headings are the same in all notes, and so say nothing of any.
    heading: { text: '', slug: field },
    text: lines.join('\n'),
  }));
}

/** What a description says beside what the note has of it, and beside the risk, which is no text. */
function otherLinesOf(description: string, known: Set<string>): string[] {
  const isKnown = (line: string) =>
    known.has(line) || risks.some(risk => risk === line.toLowerCase());
  return plainSections(description).flatMap(({ heading, text }) => {
    const lines = text.split('\n').filter(line => line && !isKnown(line));
    return lines.length && heading ? [heading.text, ...lines] : lines;
  });
}

function linesOf(value: string | string[]): string[] {
  if (Array.isArray(value)) return value;
  return plainSections(value).flatMap(({ heading, text }) => [
    ...(heading ? [heading.text] : []),
    ...text.split('\n').filter(Boolean),
  ]);
}
