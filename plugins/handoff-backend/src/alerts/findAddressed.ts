import type { DocumentScope } from '../documents';
import {
  addressName,
  compareAddresses,
  readAddress,
  readRunbookUrl,
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
  const found = new Map<string, AddressedDocument>();
  for (const { documentId, address: text } of rows) {
    const address = readAddress(text);
    const how = address && compareAddresses(wanted.address, address);
    if (how && found.get(documentId)?.how !== 'same') {
      found.set(documentId, { documentId, how });
    }
  }
  if (wanted.documentId) {
    const { documentId } = wanted;
    found.set(documentId, { documentId, how: 'same' });
  }
  const { fragment } = wanted.address;
  if (!fragment) return [...found.values()];
  const headings = await store.listHeadings([...found.keys()]);
  return [...found.values()].map(document => ({
    ...document,
    section: headings.find(
      ({ documentId, heading }) =>
        documentId === document.documentId &&
        nameKey(heading.slug) === nameKey(fragment),
    )?.heading,
  }));
}
