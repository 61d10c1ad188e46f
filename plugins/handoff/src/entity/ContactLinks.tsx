import {
  SirenIcon,
  MessageCircleIcon,
  LinkIcon,
  MailIcon,
  PhoneIcon,
  ActivityIcon,
} from 'lucide-react';
import type { Contact } from 'backstage-plugin-handoff-common';
import { safeHref } from '../components/safeHref';
import { useMessages } from '../translation';
import styles from './ContactLinks.module.css';

const ICONS: Record<Contact['type'], typeof LinkIcon> = {
  'on-call': SirenIcon,
  phone: PhoneIcon,
  chat: MessageCircleIcon,
  'status-page': ActivityIcon,
  email: MailIcon,
  link: LinkIcon,
};

/** Every way to reach someone, one tap each. */
export function ContactLinks(props: {
  contacts: Contact[];
  /** Called when one of them is tapped. */
  onFollow?: (contact: Contact) => void;
}) {
  const { contacts, onFollow } = props;
  const { t } = useMessages<'entity'>();
  const safe = contacts.filter(({ url }) => safeHref(url));
  if (safe.length === 0) {
    return null;
  }
  return (
    <ul className={styles.contacts}>
      {safe.map(contact => {
        const { type, title, url } = contact;
        const Icon = ICONS[type];
        const leavesPortal = url.startsWith('http');
        return (
          <li key={url}>
            <a
              className={styles.contact}
              href={url}
              title={t(`entity.contact.${type}`)}
              onClick={() => onFollow?.(contact)}
              {...(leavesPortal && {
                target: '_blank',
                rel: 'noopener noreferrer',
              })}
            >
              <Icon
                role="img"
                size={16}
                aria-label={t(`entity.contact.${type}`)}
              />{' '}
              {title}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
