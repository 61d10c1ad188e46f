import type { Entity } from '@backstage/catalog-model';
import {
  HANDOFF_EXTERNAL_ANNOTATIONS,
  type DocumentKind,
  type Problem,
} from 'backstage-plugin-handoff-common';
import { contactTypeOf, readContactUrl } from './contacts';

/** A document outside, of which only the address is known. */
export interface ExternalDocument {
  kind: DocumentKind;
  title: string;
  url: string;
}

type ExternalKind = keyof typeof HANDOFF_EXTERNAL_ANNOTATIONS;

const externalKinds = Object.keys(
  HANDOFF_EXTERNAL_ANNOTATIONS,
) as ExternalKind[];

const TITLES: Record<ExternalKind, string> = {
  runbook: 'Runbook',
  rollback: 'Rollback procedure',
  escalation: 'Escalation',
  deployment: 'Deployment procedure',
};

/**
 * Lists the documents outside that an entity names in annotations and in `metadata.links`, each address once for a kind.
 *
 * @returns also what is wrong with these and with its links to people, as no other part of Handoff looks at them
 */
export function resolveExternalDocuments(entity: Entity): {
  documents: ExternalDocument[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const documents = new Map<string, ExternalDocument>();
  const add = (
    kind: ExternalKind,
    what: string,
    url: string,
    title?: string,
  ) => {
    const address = readWebAddress(url);
    if (!address) {
      problems.push({
        code: 'link-invalid',
        severity: 'error',
        message: `${what} '${url}' cannot be opened; write an address that starts with https://`,
      });
      return;
    }
    const key = `${kind} ${address.href}`;
    // A link comes after the annotation, but has a title.
    const before = documents.get(key);
    documents.set(key, {
      kind,
      title: title || before?.title || `${TITLES[kind]} (${address.host})`,
      url: before?.url ?? url.trim(),
    });
  };

  for (const kind of externalKinds) {
    const annotation = HANDOFF_EXTERNAL_ANNOTATIONS[kind];
    const url = entity.metadata.annotations?.[annotation];
    if (url !== undefined) add(kind, `The annotation ${annotation}`, url);
  }
  for (const link of entity.metadata.links ?? []) {
    const type = link.type?.trim().toLocaleLowerCase('en-US');
    const kind = externalKinds.find(candidate => candidate === type);
    const what = `The link '${link.title ?? link.type}' to`;
    if (kind) {
      add(kind, what, link.url, link.title?.trim());
    } else if (contactTypeOf(link.type) && !readContactUrl(link.url)) {
      problems.push({
        code: 'link-invalid',
        severity: 'error',
        message: `${what} '${link.url}' cannot be opened; write an address that starts with https://, mailto: or tel:`,
      });
    }
  }
  return { documents: [...documents.values()], problems };
}

function readWebAddress(text: string): URL | undefined {
  const address = text.trim();
  return /^https?:\/\//i.test(address) && URL.canParse(address)
    ? new URL(address)
    : undefined;
}
