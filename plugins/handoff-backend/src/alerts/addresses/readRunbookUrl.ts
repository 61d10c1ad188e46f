import { readAddress, type Address } from './readAddress';

/** What an alert says in `runbook_url`. */
export interface RunbookUrl {
  address: Address;
  /** When it is the address of a document in the portal. */
  documentId?: string;
}

const NOTHING = new Set(['', '-', 'na', 'n/a', 'none', 'null', 'tbd', 'todo']);
/** What a template leaves behind when it was not filled in. */
const UNFILLED = /\{\{|\$\{|\$(?:labels|value)\b|%7b%7b|<no value>|<[a-z_-]+>/i;
const DOCUMENT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads the annotation `runbook_url` of an alert.
 *
 * @returns undefined when there is none, or it only says that there is none, or it is a template that was not filled in
 */
export function readRunbookUrl(
  text: string | undefined,
): RunbookUrl | undefined {
  const trimmed = text?.trim() ?? '';
  if (NOTHING.has(trimmed.toLocaleLowerCase('en-US'))) return undefined;
  if (UNFILLED.test(trimmed)) return undefined;
  const address = readAddress(trimmed);
  const parameter = address?.parameters.find(each =>
    each.startsWith('document='),
  );
  const id = parameter?.slice('document='.length);
  return (
    address && {
      address,
      documentId: id && DOCUMENT_ID.test(id) ? id : undefined,
    }
  );
}
