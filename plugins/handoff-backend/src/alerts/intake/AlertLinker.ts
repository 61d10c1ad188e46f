import type {
  AlertMatch,
  HandoffDocument,
} from 'backstage-plugin-handoff-common';
import type { AllDocuments } from '../../documents';
import { addressName, readRunbookUrl, type RunbookUrl } from '../addresses';
import type { AlertLookup } from '../AlertLookup';
import type { AlertsStore, NamedDocument } from '../AlertsStore';
import type { AlertsConfig } from '../config';
import type { MeantEntity } from '../entities';
import { addSections, pickAddressed } from '../findAddressed';
import { alertKeys, type AlertKey } from '../names';
import {
  placeEntities,
  rankMatches,
  type AddressedDocument,
  type Place,
} from '../resolution';
import type { AlertLinks, AlertRecord } from '../records';
import { findEntities } from './findEntities';

/** As many are looked up at once. */
const BATCH_SIZE = 500;

/** What of an alert tells what it is about. */
export type LinkableAlert = Pick<
  AlertRecord,
  'alertname' | 'labels' | 'annotations'
>;

/** An alert on its way to its links. */
interface Candidate {
  keys: AlertKey[];
  meant: MeantEntity[];
  places: Map<string, Place>;
  runbookUrl?: RunbookUrl;
  addresses: AddressedDocument[];
}

/**
 * Finds what many alerts are about, by the rules by which one is resolved, with as many queries for hundreds of them as for
 * one. It sees all entities and documents; whoever tells of the links leaves out what the caller may not read.
 */
export class AlertLinker {
  static create(options: {
    lookup: AlertLookup;
    store: AlertsStore;
    documents: Pick<AllDocuments, 'scope' | 'find'>;
    config: AlertsConfig;
  }): AlertLinker {
    return new AlertLinker(options);
  }

  private constructor(
    private readonly options: {
      lookup: AlertLookup;
      store: AlertsStore;
      documents: Pick<AllDocuments, 'scope' | 'find'>;
      config: AlertsConfig;
    },
  ) {}

  /** The links of alerts, in their order. */
  async link(alerts: LinkableAlert[]): Promise<AlertLinks[]> {
    const links: AlertLinks[] = [];
    // Alerts that come together are often of few rules, so that many have the same documents.
    const documents = new Map<string, HandoffDocument>();
    for (let start = 0; start < alerts.length; start += BATCH_SIZE) {
      const batch = alerts.slice(start, start + BATCH_SIZE);
      links.push(...(await this.linkBatch(batch, documents)));
    }
    return links;
  }

  private async linkBatch(
    alerts: LinkableAlert[],
    documents: Map<string, HandoffDocument>,
  ): Promise<AlertLinks[]> {
    const meant = await findEntities(alerts, this.options);
    const candidates = await this.toCandidates(alerts, meant);
    await this.findAddressed(candidates);
    const refs = candidates.flatMap(({ places }) => [...places.keys()]);
    const own = await this.findNames(candidates, documents, unique(refs));
    const nearest = candidates.map(candidate =>
      rank(candidate, documents, ownNames(candidate, own, documents)),
    );
    // Hundreds of services may have a document for an alert of the same name, so those of others come last.
    const unclear = candidates.filter((_, i) => !isClear(nearest[i]));
    const others: Names = unclear.length
      ? await this.findNames(unclear, documents)
      : new Map();
    return candidates.map((candidate, i) => {
      const matches = isClear(nearest[i])
        ? nearest[i]
        : rank(candidate, documents, [
            ...ownNames(candidate, own, documents),
            ...namesOf(candidate, others),
          ]);
      const [first] = isClear(matches) ? matches : [];
      return {
        entityRefs: candidate.meant.map(({ entityRef }) => entityRef),
        documentId: first?.document.id,
        section: first?.section,
      };
    });
  }

  private async toCandidates(
    alerts: LinkableAlert[],
    meant: MeantEntity[][],
  ): Promise<Candidate[]> {
    const refs = unique(meant.flat().map(({ entityRef }) => entityRef));
    const ancestors = Map.groupBy(
      await this.options.store.listAncestors(refs),
      ({ entityRef }) => entityRef,
    );
    return alerts.map((alert, i) => ({
      keys: alertKeys(alert.alertname),
      meant: meant[i],
      places: placeEntities(
        meant[i],
        meant[i].flatMap(({ entityRef }) => ancestors.get(entityRef) ?? []),
      ),
      runbookUrl: readRunbookUrl(alert.annotations.runbook_url),
      addresses: [],
    }));
  }

  /** Adds the documents whose address each alert has. */
  private async findAddressed(candidates: Candidate[]): Promise<void> {
    const { lookup, store, documents } = this.options;
    const urls = candidates.flatMap(({ runbookUrl }) => runbookUrl ?? []);
    if (!urls.length) return;
    const names = unique(urls.map(({ address }) => addressName(address)));
    const byName = Map.groupBy(
      await lookup.findAddresses(names, documents.scope()),
      ({ name }) => name,
    );
    for (const candidate of candidates) {
      const { runbookUrl } = candidate;
      candidate.addresses = runbookUrl
        ? pickAddressed(
            runbookUrl,
            byName.get(addressName(runbookUrl.address)) ?? [],
          )
        : [];
    }
    const ids = candidates
      .filter(({ runbookUrl }) => runbookUrl?.address.fragment)
      .flatMap(({ addresses }) => addresses.map(each => each.documentId));
    const headings = ids.length ? await store.listHeadings(unique(ids)) : [];
    for (const candidate of candidates) {
      const { runbookUrl, addresses } = candidate;
      if (runbookUrl) {
        candidate.addresses = addSections(runbookUrl, addresses, headings);
      }
    }
  }

  /** Names of documents by their keys; the documents, and those that were addressed, are added to the known ones. */
  private async findNames(
    candidates: Candidate[],
    known: Map<string, HandoffDocument>,
    entityRefs?: string[],
  ): Promise<Names> {
    const { lookup, documents } = this.options;
    const keys = candidates.flatMap(each => each.keys.map(({ key }) => key));
    const isNobody = entityRefs && !entityRefs.length;
    const names = isNobody
      ? []
      : await lookup.findNames(unique(keys), documents.scope(), entityRefs);
    const ids = [
      ...names.map(({ documentId }) => documentId),
      ...candidates.flatMap(({ addresses }) =>
        addresses.map(({ documentId }) => documentId),
      ),
    ];
    const found = await documents.find(
      unique(ids).filter(id => !known.has(id)),
    );
    for (const document of found) known.set(document.id, document);
    return Map.groupBy(names, ({ key }) => key);
  }
}

type Names = Map<string, NamedDocument[]>;

function namesOf({ keys }: Candidate, names: Names): NamedDocument[] {
  return keys.flatMap(({ key }) => names.get(key) ?? []);
}

/** Names of documents of the entities that an alert is about, and of those above them. */
function ownNames(
  candidate: Candidate,
  names: Names,
  documents: Map<string, HandoffDocument>,
): NamedDocument[] {
  return namesOf(candidate, names).filter(({ documentId }) =>
    candidate.places.has(documents.get(documentId)?.entityRef ?? ''),
  );
}

function rank(
  { keys, places, addresses }: Candidate,
  documents: Map<string, HandoffDocument>,
  names: NamedDocument[],
): AlertMatch[] {
  const ids = [...names, ...addresses].map(({ documentId }) => documentId);
  return rankMatches({
    keys,
    documents: unique(ids).flatMap(id => documents.get(id) ?? []),
    names,
    addresses,
    places,
    titles: new Map(),
  });
}

function isClear([first]: AlertMatch[]): boolean {
  return first?.confidence === 'clear';
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)];
}
