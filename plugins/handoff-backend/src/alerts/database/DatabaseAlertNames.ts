import type { Knex } from 'knex';
import { inBatches, insertBatches } from '../../database';
import type { DocumentIndex, SearchableDocument } from '../../documents';
import { addressName, readAddress } from '../addresses';
import { documentNames, NAMINGS } from '../names';

const TABLES = ['handoff_alert_names', 'handoff_alert_addresses'];
/** What PostgreSQL cannot store in a text: NUL, and halves of characters. */
const UNSTORABLE = /[\0\p{Cs}]/gu;

/**
 * Enters under which names of alerts and under which addresses documents are found, in the transaction that stores the
 * document.
 */
export class DatabaseAlertNames implements DocumentIndex {
  async put(
    transaction: Knex.Transaction,
    documents: SearchableDocument[],
  ): Promise<void> {
    const byId = new Map(documents.map(each => [each.documentId, each]));
    await this.remove(transaction, [...byId.keys()]);
    const distinct = [...byId.values()];
    await insertBatches(
      transaction,
      'handoff_alert_names',
      distinct.flatMap(toNameRows),
    );
    await insertBatches(
      transaction,
      'handoff_alert_addresses',
      distinct.flatMap(toAddressRows),
    );
  }

  async remove(
    transaction: Knex.Transaction,
    documentIds: string[],
  ): Promise<void> {
    for (const table of TABLES) {
      await inBatches(documentIds, batch =>
        transaction(table).whereIn('document_id', batch).delete(),
      );
    }
  }
}

function toNameRows(document: SearchableDocument) {
  return documentNames(document).map(({ key, naming, heading }, position) => ({
    document_id: document.documentId,
    position,
    key,
    strength: NAMINGS.indexOf(naming),
    entity_ref: document.entityRef ?? '',
    heading: heading ? clean(heading.text) : null,
    slug: heading ? clean(heading.slug) : null,
  }));
}

function toAddressRows({ documentId, urls = [], path }: SearchableDocument) {
  const addresses = urls.length ? urls : [path ?? ''];
  return addresses.flatMap((text, position) => {
    const address = readAddress(text);
    return address
      ? {
          document_id: documentId,
          position,
          name: addressName(address),
          address: clean(text),
        }
      : [];
  });
}

function clean(text: string): string {
  return text.replace(UNSTORABLE, '\ufffd');
}
