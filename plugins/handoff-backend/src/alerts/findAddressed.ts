import type { DocumentScope } from '../documents';
import {
  addressName,
  compareAddresses,
  readAddress,
  readRunbookUrl,
  type RunbookUrl,
} from './addresses';
import type { AlertsStore } from './AlertsStore';
import { nameKey } from './names';
import type { AddressedDocument } from './resolution';

/** Finds the documents whose address an alert has in `runbook_url`, with the section that its fragment names. */
export async function findAddressed(
  store: AlertsStore,
  runbookUrl: string | undefined,
  scope: DocumentScope,
): Promise<AddressedDocument[]> {
  const wanted = readRunbookUrl(runbookUrl);
  if (!wanted) return [];
  const rows = await store.findAddresses(addressName(wanted.address), scope);
  const found = pickAddressed(wanted, rows);
  if (!wanted.address.fragment) return found;
  const headings = await store.listHeadings(
    found.map(({ documentId }) => documentId),
  );
  return addSections(wanted, found, headings);
}

/** Of the documents whose address ends alike, those that have the wanted one. */
export function pickAddressed(
  { address: wantedAddress, documentId: wantedId }: RunbookUrl,
  candidates: { documentId: string; address: string }[],
): AddressedDocument[] {
  const found = new Map<string, AddressedDocument>();
  for (const { documentId, address: text } of candidates) {
    const address = readAddress(text);
    const how = address && compareAddresses(wantedAddress, address);
    if (how && found.get(documentId)?.how !== 'same') {
      found.set(documentId, { documentId, how });
    }
  }
  if (wantedId) found.set(wantedId, { documentId: wantedId, how: 'same' });
  return [...found.values()];
}

/** Documents with the section that the fragment of an address names in them. */
export function addSections(
  { address: { fragment } }: RunbookUrl,
  documents: AddressedDocument[],
  headings: Awaited<ReturnType<AlertsStore['listHeadings']>>,
): AddressedDocument[] {
  if (!fragment) return documents;
  return documents.map(document => ({
    ...document,
    section: headings.find(
      ({ documentId, heading }) =>
        documentId === document.documentId &&
        nameKey(heading.slug) === nameKey(fragment),
    )?.heading,
  }));
}
