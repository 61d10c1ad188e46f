import type { Entity } from '@backstage/catalog-model';
import type { Contact } from 'backstage-plugin-handoff-common';

/** Types of link that lead to people, with the other ways in which catalogs spell them. */
const CONTACT_TYPES: Record<string, Contact['type']> = {
  chat: 'chat',
  'on-call': 'on-call',
  oncall: 'on-call',
  'status-page': 'status-page',
  statuspage: 'status-page',
};

const TITLES: Record<Contact['type'], string> = {
  chat: 'Chat',
  'on-call': 'On call',
  'status-page': 'Status page',
  email: 'Email',
  phone: 'Phone',
  link: 'Link',
};

/**
 * Lists the ways to reach the people of an entity: its links of type `chat`, `on-call` and `status-page`, and those to an
 * address or number. Of a User or Group, all its links and the email of its profile.
 */
export function resolveContacts(entity: Entity): Contact[] {
  const isParty = ['user', 'group'].includes(
    entity.kind.toLocaleLowerCase('en-US'),
  );
  const contacts = new Map<string, Contact>();
  const add = (type: Contact['type'], url: string, title?: string) => {
    if (!contacts.has(url)) {
      contacts.set(url, { type, title: title || TITLES[type], url });
    }
  };

  for (const link of entity.metadata.links ?? []) {
    const url = readContactUrl(link.url);
    if (!url) continue;
    const type =
      contactTypeOf(link.type) ?? typeOfUrl(url) ?? (isParty && 'link');
    if (type) add(type, url, link.title?.trim() || bare(url));
  }
  const email = isParty ? profileEmail(entity) : undefined;
  if (email) add('email', `mailto:${email}`, email);
  return [...contacts.values()];
}

/** The type of contact that a link is by its own `type`. */
export function contactTypeOf(
  type: string | undefined,
): Contact['type'] | undefined {
  const key = type
    ?.trim()
    .toLocaleLowerCase('en-US')
    .replace(/[\s_]+/g, '-');
  return key !== undefined && Object.hasOwn(CONTACT_TYPES, key)
    ? CONTACT_TYPES[key]
    : undefined;
}

/** The address if it is one that may be opened: https, http, mailto or tel. */
export function readContactUrl(text: string): string | undefined {
  const url = text.trim();
  return /^(https?:\/\/|mailto:|tel:)[^\s]/i.test(url) && URL.canParse(url)
    ? url
    : undefined;
}

function typeOfUrl(url: string): Contact['type'] | undefined {
  if (/^mailto:/i.test(url)) return 'email';
  return /^tel:/i.test(url) ? 'phone' : undefined;
}

/** The address or number itself, which says more than the word for it. */
function bare(url: string): string | undefined {
  return typeOfUrl(url) && decode(url.replace(/^[a-z]+:/i, ''));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\?.*$/, ''));
  } catch {
    return text;
  }
}

function profileEmail(entity: Entity): string | undefined {
  const profile = entity.spec?.profile;
  const email =
    profile && typeof profile === 'object' && 'email' in profile
      ? profile.email
      : undefined;
  return typeof email === 'string' && /^[^\s@]+@[^\s@]+$/.test(email.trim())
    ? email.trim()
    : undefined;
}
