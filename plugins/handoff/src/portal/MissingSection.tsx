import type { EntityOverview, Page } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { Section } from '../components/Section';
import { useEntityLinks } from '../components/useEntityLinks';
import { useMessages } from '../translation';
import styles from './HandoffHome.module.css';

const SHOWN_ENTITIES = 8;

/** The entities that lack documents they ought to have, those that lack most first. */
export function MissingSection(props: { entities: Page<EntityOverview> }) {
  const { t } = useMessages<'kind' | 'portal'>();
  const links = useEntityLinks();
  const lacking = props.entities.items.filter(
    ({ missing }) => missing.length > 0,
  );
  const hidden = lacking.length - SHOWN_ENTITIES;

  return (
    <Section title={t('portal.missing.title')}>
      {lacking.length === 0 && (
        <p className={styles.hint}>{t('portal.missing.none')}</p>
      )}
      <ul className={styles.items}>
        {lacking
          .slice(0, SHOWN_ENTITIES)
          .map(({ entityRef, title, missing }) => (
            <li key={entityRef} className={styles.item}>
              <span className={styles.text}>
                <Link className={styles.link} to={links.tab(entityRef)}>
                  {title}
                </Link>
                <span className={styles.of}>
                  {t('portal.missing.kinds', {
                    kinds: missing
                      .map(kind => t(`kind.${kind}`).toLocaleLowerCase())
                      .join(', '),
                  })}
                </span>
              </span>
            </li>
          ))}
      </ul>
      {hidden > 0 && (
        <p className={styles.hint}>
          {t('portal.missing.more', { count: hidden })}
        </p>
      )}
    </Section>
  );
}
