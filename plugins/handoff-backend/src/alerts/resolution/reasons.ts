import { parseEntityRef } from '@backstage/catalog-model';
import type { DocumentKind } from 'backstage-plugin-handoff-common';
import type { Naming } from '../names';
import type { Match } from './rankMatches';

const KIND_WORDS: Record<DocumentKind, string> = {
  runbook: 'a runbook',
  rollback: 'a rollback procedure',
  deployment: 'a deployment procedure',
  escalation: 'an escalation document',
  operations: 'a document',
};

const NAMING_WORDS: Record<Naming, string> = {
  'front-matter': 'in the front matter',
  'file-name': 'by the file name',
  title: 'by the title',
  heading: 'by a heading',
  phrase: 'by a heading',
};

/** Says for people why a document may answer an alert. */
export function reasonOf(
  match: Match,
  { titles, isMeant }: { titles: Map<string, string>; isMeant: boolean },
): string {
  const what = `${KIND_WORDS[match.document.kind]} of ${entityOf(
    match,
    titles,
  )}`;
  if (match.rule === 'runbook-url') {
    return match.address?.how === 'same'
      ? `The alert’s runbook_url is the address of ${what}`
      : `The alert’s runbook_url ends like the path of ${what}`;
  }
  const { naming, without } = match.name!;
  const shortened = without ? `, without its ending ${without},` : '';
  const foreign =
    match.rule === 'name' && isMeant
      ? ', which the alert’s labels do not mean'
      : '';
  return `The alert${shortened} is named ${NAMING_WORDS[naming]} of ${what}${foreign}`;
}

function entityOf(
  { document, rule, place }: Match,
  titles: Map<string, string>,
) {
  const { kind, name } = parseEntityRef(document.entityRef);
  const title = titles.get(document.entityRef) ?? name;
  if (rule !== 'ancestor') return title;
  return place?.relation === 'owned-by'
    ? `the owner ${title}`
    : `the ${kind} ${title}`;
}
