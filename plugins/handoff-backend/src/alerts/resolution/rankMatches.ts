import {
  documentKinds,
  type AlertMatch,
  type HandoffDocument,
} from 'backstage-plugin-handoff-common';
import type { NamedDocument } from '../AlertsStore';
import { NAMINGS, type AlertKey, type Naming } from '../names';
import { reasonOf } from './reasons';
import type { Place } from './places';

type Section = NonNullable<AlertMatch['section']>;

/** That the address of a document is the one in the alert. */
export interface AddressedDocument {
  documentId: string;
  how: 'same' | 'published';
  /** What the fragment of the address names. */
  section?: Section;
}

/** A document with what speaks for it. */
export interface Match {
  document: HandoffDocument;
  rule: 'entity' | 'ancestor' | 'runbook-url' | 'name';
  place?: Place;
  name?: NamedDocument & { without?: string };
  address?: AddressedDocument;
}

const RULES: Match['rule'][] = ['entity', 'ancestor', 'runbook-url', 'name'];
const FRESHNESS = ['fresh', 'unverified', 'due', 'stale'];

/**
 * Decides which rule a document answers an alert by, and how well, compared with the others.
 *
 * @param options.documents - what the caller may read; nothing else is told, nor counts
 * @param options.titles - of entities, by their refs
 */
export function rankMatches(options: {
  keys: AlertKey[];
  documents: HandoffDocument[];
  names: NamedDocument[];
  addresses: AddressedDocument[];
  places: Map<string, Place>;
  titles: Map<string, string>;
}): AlertMatch[] {
  const { keys, names, addresses, places, titles } = options;
  const strengths = new Map(keys.map(({ key }, i) => [key, i]));
  const without = new Map(keys.map(each => [each.key, each.without]));
  const byDocument = Map.groupBy(names, ({ documentId }) => documentId);
  const addressOf = new Map(addresses.map(each => [each.documentId, each]));

  const matches = options.documents.map((document): Match => {
    const [name] = (byDocument.get(document.id) ?? []).toSorted(
      (a, b) => strengths.get(a.key)! - strengths.get(b.key)! || byNaming(a, b),
    );
    const place = places.get(document.entityRef);
    const address = addressOf.get(document.id);
    const ownRule = name && place?.rule;
    return {
      document,
      rule: ownRule ?? (address ? 'runbook-url' : 'name'),
      place,
      name: name && { ...name, without: without.get(name.key) },
      address,
    };
  });
  const ranked = withoutCopies(
    matches
      .map(match => ({ match, order: orderOf(match) }))
      .sort(
        (a, b) =>
          compare(a.order, b.order) ||
          byTrust(a.match.document, b.match.document),
      ),
  );
  const isAlone =
    ranked.length === 1 ||
    (ranked.length > 1 && compare(ranked[0].order, ranked[1].order) !== 0);
  const isMeant = places.size > 0;
  return ranked.map(({ match }, index) => ({
    document: match.document,
    section: match.address?.section ?? match.name?.heading,
    rule: match.rule,
    reason: reasonOf(match, { titles, isMeant }),
    confidence:
      index === 0 && isAlone && isSure(match, isMeant) ? 'clear' : 'likely',
  }));
}

/** The lower, the better; documents of the same order answer equally well. */
function orderOf({ document, rule, place, name, address }: Match): number[] {
  const byAddress = address ? ['same', 'published'].indexOf(address.how) : 2;
  const byName = name
    ? strengthOf(name.naming) +
      (name.without === undefined ? 0 : NAMINGS.length)
    : 2 * NAMINGS.length;
  const byKind = document.kind === 'runbook' ? 0 : 1;
  if (rule !== 'runbook-url') {
    const byPlace = place?.order ?? [0, 0];
    return [RULES.indexOf(rule), ...byPlace, byName, byKind, byAddress];
  }
  // An address that is only like the wanted one comes after names that are the wanted ones.
  const isGuess = address?.how === 'published' && !name;
  const byRule = isGuess ? RULES.length : RULES.indexOf(rule);
  return [byRule, 0, 0, byAddress, byName, byKind];
}

/** Front matter and file name say the same thing in two ways. */
function strengthOf(naming: Naming): number {
  return NAMINGS.indexOf(naming === 'file-name' ? 'front-matter' : naming);
}

/** Whether a document that is better than all others is the answer, and not only the best of what there is. */
function isSure(
  { document, rule, name, address }: Match,
  isMeant: boolean,
): boolean | undefined {
  const isNamed = name && name.without === undefined;
  if (rule === 'runbook-url') return address?.how === 'same' || isNamed;
  if (!name) return false;
  const isItsOwn =
    name.naming === 'front-matter' || name.naming === 'file-name';
  // By its file name or front matter it answers another alert.
  if (!isItsOwn && document.alerts.length) return false;
  return rule !== 'name' || (!isMeant && isNamed && name.naming !== 'phrase');
}

/** Where several entities have their documents in one folder, a file of it appears once, for the likeliest entity. */
function withoutCopies<T extends { match: Match }>(ranked: T[]): T[] {
  const seen = new Set<string>();
  return ranked.filter(({ match: { document } }) => {
    const place = document.source.url ?? document.id;
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew;
  });
}

/** Those first that somebody has verified; of these by kind, title and id. */
export function byTrust(a: HandoffDocument, b: HandoffDocument): number {
  return (
    FRESHNESS.indexOf(a.freshness.state) -
      FRESHNESS.indexOf(b.freshness.state) ||
    documentKinds.indexOf(a.kind) - documentKinds.indexOf(b.kind) ||
    a.title.localeCompare(b.title, 'en', { numeric: true }) ||
    (a.id < b.id ? -1 : 1)
  );
}

function byNaming(a: NamedDocument, b: NamedDocument): number {
  return NAMINGS.indexOf(a.naming) - NAMINGS.indexOf(b.naming);
}

function compare(left: number[], right: number[]): number {
  return left.map((value, i) => value - right[i]).find(Boolean) ?? 0;
}
