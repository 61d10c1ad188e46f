import type { ChangeDetails } from 'backstage-plugin-handoff-common';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { EntityLinks } from '../../components/EntityLinks';
import { EntityName } from '../../components/EntityName';
import { FullTime } from '../../components/FullTime';
import { Section } from '../../components/Section';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useMessages } from '../../translation';
import { Author } from '../Author';
import styles from './ChangePage.module.css';

const TIMES = [
  'openedAt',
  'mergedAt',
  'deployedAt',
  'revertedAt',
  'receivedAt',
] as const;

/** All that is known of a change besides its note, with the ways to its neighbours. */
export function ChangeFacts({ details }: { details: ChangeDetails }) {
  const { change, commits } = details;
  const { author, entityRefs, labels = [] } = change;
  const { t } = useMessages<'changes'>();
  const links = useEntityLinks();
  const fact = (
    name: 'entities' | 'author' | 'environment' | 'version' | 'repository',
    value: ReactNode,
  ) => value && <Fact name={t(`changes.page.${name}`)}>{value}</Fact>;
  return (
    <Section title={t('changes.page.details')}>
      <dl className={styles.list}>
        {fact('entities', <EntityLinks entityRefs={entityRefs} />)}
        {fact('author', author && <Author author={author} />)}
        {fact('environment', change.environment)}
        {fact('version', change.version)}
        {TIMES.map(
          name =>
            change[name] && (
              <Fact key={name} name={t(`changes.page.${name}`)}>
                <FullTime at={change[name]} />
              </Fact>
            ),
        )}
        {fact('repository', change.repository)}
        {change.commit && (
          <Fact name={t('changes.page.commit')}>
            <code>{change.commit}</code>
          </Fact>
        )}
        {commits.length > 0 && (
          <Fact name={t('changes.page.commits')}>{commits.length}</Fact>
        )}
        {labels.length > 0 && (
          <Fact name={t('changes.page.labels')}>{labels.join(', ')}</Fact>
        )}
        <Fact name={t('changes.page.source')}>{change.source}</Fact>
      </dl>
      <ul className={styles.neighbours}>
        {entityRefs.slice(0, 3).map(entityRef => (
          <li key={entityRef}>
            <Link className={styles.link} to={links.changes(entityRef)}>
              {t('changes.page.all', {
                entity: <EntityName entityRef={entityRef} />,
              })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
