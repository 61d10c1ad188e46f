import { Undo2Icon, BookOpenIcon, PhoneIcon } from 'lucide-react';
import type { EntitySummary } from 'backstage-plugin-handoff-common';
import type { ReactNode } from 'react';
import { EntityLink } from '../components/EntityLink';
import { DocumentLink } from '../documents/DocumentLink';
import { useMessages } from '../translation';
import { ContactLinks } from './ContactLinks';
import { contactsOf } from './contactsOf';
import styles from './Glance.module.css';
import { ShortcutList } from './ShortcutList';
import { shortcutsOf } from './shortcuts';

/** The three answers that an operator needs first: what to do, whom to call, how to undo. */
export function Glance(props: {
  summary: EntitySummary;
  /** Takes the reader to where a document is found among many. */
  onFind: () => void;
}) {
  const { summary, onFind } = props;
  const { t } = useMessages<'entity'>();
  const { runbook, rollback, escalation } = shortcutsOf(summary);
  const contacts = contactsOf(summary);

  return (
    <section className={styles.glance} aria-label={t('entity.glance.title')}>
      <Answer
        icon={<BookOpenIcon size={18} aria-hidden="true" />}
        question={t('entity.glance.act')}
      >
        <ShortcutList
          documents={runbook}
          missing={t('entity.glance.noRunbook')}
          onFind={onFind}
        />
      </Answer>
      <Answer
        icon={<PhoneIcon size={18} aria-hidden="true" />}
        question={t('entity.glance.call')}
      >
        <div className={styles.people}>
          {summary.owners.length > 0 && (
            <span>
              {t('entity.glance.owner')}:{' '}
              {summary.owners.map(({ ref, title }, index) => (
                <span key={ref}>
                  {index > 0 && ', '}
                  <EntityLink entityRef={ref} title={title} />
                </span>
              ))}
            </span>
          )}
          {escalation.length > 0 && <DocumentLink document={escalation[0]} />}
        </div>
        <ContactLinks contacts={contacts} />
        {summary.owners.length + escalation.length + contacts.length === 0 && (
          <p className={styles.missing}>{t('entity.glance.noContact')}</p>
        )}
      </Answer>
      <Answer
        icon={<Undo2Icon size={18} aria-hidden="true" />}
        question={t('entity.glance.undo')}
      >
        <ShortcutList
          documents={rollback}
          missing={t('entity.glance.noRollback')}
          onFind={onFind}
        />
      </Answer>
    </section>
  );
}

function Answer(props: {
  icon: ReactNode;
  question: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.answer}>
      <h2 className={styles.question}>
        {props.icon}
        {props.question}
      </h2>
      {props.children}
    </div>
  );
}
