import type {
  BroughtChanges as Brought,
  ChangeReference,
} from 'backstage-plugin-handoff-common';
import { Section } from '../../components/Section';
import { useMessages } from '../../translation';
import { ReferenceLink, ReferenceList } from '../ReferenceList';
import styles from './ChangePage.module.css';

/** What a deployment brought to its environment, and what it took back; nothing for what is no deployment. */
export function BroughtChanges({ brings }: { brings: Brought | undefined }) {
  const { t } = useMessages<'environments'>();
  if (!brings) return null;
  const { count, changes, takenBackCount, takenBack, previous } = brings;
  return (
    <>
      {takenBackCount > 0 && (
        <Section
          title={t('environments.page.takesBack', { count: takenBackCount })}
        >
          <Changes changes={takenBack} count={takenBackCount} />
        </Section>
      )}
      {(count > 0 || takenBackCount === 0) && (
        <Section
          title={
            count
              ? t('environments.page.brings', { count })
              : t('environments.page.bringsNothing')
          }
        >
          <Changes changes={changes} count={count} />
          <p className={styles.remark}>
            {previous
              ? t('environments.page.previous', {
                  deployment: <ReferenceLink change={previous} />,
                })
              : t('environments.page.noPrevious')}
          </p>
        </Section>
      )}
    </>
  );
}

function Changes(props: { changes: ChangeReference[]; count: number }) {
  const { t } = useMessages<'environments'>();
  const more = props.count - props.changes.length;
  return (
    <>
      <ReferenceList changes={props.changes} />
      {more > 0 && (
        <p className={styles.remark}>
          {t('environments.page.more', { count: more })}
        </p>
      )}
    </>
  );
}
