import { TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { EntityLink } from '../../../components/EntityLink';
import { FormDialog } from '../../../components/FormDialog';
import { useEntityLinks } from '../../../components/useEntityLinks';
import { ContactLinks } from '../../../entity/ContactLinks';
import { contactsOf } from '../../../entity/contactsOf';
import { useMessages } from '../../../translation';
import { LazyMarkdown } from '../LazyMarkdown';
import { useRunPage } from '../RunContext';
import styles from '../../Dialogs.module.css';

const NOTE_MAXIMUM_CHARACTERS = 20_000;

/** Whom to call, one tap each, and what the documents say of it; keeps who was called as a note. */
export function EscalateDialog({ onClose }: { onClose: () => void }) {
  const { shown, addNote } = useRunPage();
  const { text, source, owners, documents } = shown.escalation;
  const contacts = contactsOf(shown.escalation);
  const { t } = useMessages<'runs'>();
  const links = useEntityLinks();
  const [note, setNote] = useState('');
  const keep = () => {
    addNote({
      text: note.trim(),
      noteKind: 'escalation',
      step: shown.run.currentStep?.number,
    });
    onClose();
  };
  return (
    <FormDialog
      title={t('runs.escalation.title')}
      width={640}
      cancel={t('runs.close')}
      onClose={onClose}
      confirm={t('runs.escalation.keep')}
      isDisabled={note.trim() === ''}
      onSubmit={keep}
    >
      <section className={styles.part}>
        <h3 className={styles.title}>{t('runs.escalation.call')}</h3>
        {owners.length > 0 && (
          <p>
            {t('runs.escalation.owners')}:{' '}
            {owners.map(({ ref, title }, index) => (
              <span key={ref}>
                {index > 0 && ', '}
                <EntityLink entityRef={ref} title={title} />
              </span>
            ))}
          </p>
        )}
        {owners.length + contacts.length === 0 && (
          <p>{t('runs.escalation.nobody')}</p>
        )}
        <div className={styles.contacts}>
          <ContactLinks
            contacts={contacts}
            onFollow={contact =>
              setNote(
                before =>
                  before +
                  t('runs.escalation.called', { contact: contact.title }),
              )
            }
          />
        </div>
        {documents.map(({ id, entityRef, title }) => (
          <Link
            key={id}
            className={styles.link}
            to={links.document(entityRef, id)}
          >
            {title}
          </Link>
        ))}
      </section>
      {text ? (
        <section className={styles.quote}>
          <LazyMarkdown content={text} headingOffset={3} />
          {source && (
            <p className={styles.source}>
              {t('runs.escalation.from', { document: source.title })}
            </p>
          )}
        </section>
      ) : (
        <p>{t('runs.escalation.none')}</p>
      )}
      <TextAreaField
        label={t('runs.escalation.note')}
        value={note}
        onChange={setNote}
        maxLength={NOTE_MAXIMUM_CHARACTERS}
      />
    </FormDialog>
  );
}
