import { parseEntityRef } from '@backstage/catalog-model';
import type { AlertedEntity } from 'backstage-plugin-handoff-common';
import { EntityLink } from '../components/EntityLink';
import { useEntityLinks } from '../components/useEntityLinks';
import { DocumentLink } from '../documents/DocumentLink';
import { ContactLinks } from '../entity/ContactLinks';
import { contactsOf } from '../entity/contactsOf';
import { useMessages } from '../translation';
import styles from './AlertPage.module.css';

/** Whom to call about an alert, for each service that it may be about. */
export function Responders({ entities }: { entities: AlertedEntity[] }) {
  const { t } = useMessages<'alerts'>();
  return (
    <section className={styles.section} aria-label={t('alerts.call.title')}>
      <h3 className={styles.title}>{t('alerts.call.title')}</h3>
      {entities.length === 0 && (
        <p className={styles.text}>{t('alerts.call.nobody')}</p>
      )}
      {entities.map(entity => (
        <Responder
          key={entity.entityRef}
          entity={entity}
          isAmbiguous={entities.some(
            ({ entityRef, title }) =>
              entityRef !== entity.entityRef && title === entity.title,
          )}
        />
      ))}
    </section>
  );
}

function Responder(props: {
  entity: AlertedEntity;
  /** Whether another one has the same title. */
  isAmbiguous: boolean;
}) {
  const { entity, isAmbiguous } = props;
  const { entityRef, title, reason, owners, escalation } = entity;
  const { t } = useMessages<'entity'>();
  const links = useEntityLinks();
  return (
    <div className={styles.responder}>
      <div className={styles.document}>
        <EntityLink entityRef={entityRef} title={title} />
        {isAmbiguous && ` (${parseEntityRef(entityRef).kind})`}
      </div>
      <div className={styles.facts}>{reason}</div>
      {escalation.map(document => (
        <div key={document.id}>
          <DocumentLink
            document={document}
            to={links.document(entityRef, document.id)}
          />
        </div>
      ))}
      {owners.length > 0 && (
        <div>
          {t('entity.glance.owner')}:{' '}
          {owners.map(({ ref, title: name }, index) => (
            <span key={ref}>
              {index > 0 && ', '}
              <EntityLink entityRef={ref} title={name} />
            </span>
          ))}
        </div>
      )}
      <ContactLinks contacts={contactsOf(entity)} />
    </div>
  );
}
