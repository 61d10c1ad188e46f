import type { Contact, EntitySummary } from 'backstage-plugin-handoff-common';

/** How urgent help is reached comes before how a question is asked. */
const ORDER: Contact['type'][] = [
  'on-call',
  'phone',
  'chat',
  'status-page',
  'email',
  'link',
];

/** Every way to reach the people of an entity, each address once, the most urgent first. */
export function contactsOf(
  summary: Pick<EntitySummary, 'contacts' | 'owners'>,
): Contact[] {
  const byUrl = new Map<string, Contact>();
  for (const contact of [
    ...summary.contacts,
    ...summary.owners.flatMap(owner => owner.contacts),
  ]) {
    if (!byUrl.has(contact.url)) {
      byUrl.set(contact.url, contact);
    }
  }
  return [...byUrl.values()].sort(
    (a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type),
  );
}
