import { Button } from '@backstage/ui';
import type { ReleaseDecision } from 'backstage-plugin-handoff-common';
import { ChangeMarkdown } from '../../../changes/ChangeMarkdown';
import { ExternalLink } from '../../../components/ExternalLink';
import { FullTime } from '../../../components/FullTime';
import { NamedText } from '../../../components/NamedText';
import { useMessages } from '../../../translation';
import styles from '../ReleasePage.module.css';

/** One decision, with what else was considered and where more is said. */
export function DecisionItem(props: {
  decision: ReleaseDecision;
  onSupersede?: () => void;
}) {
  const { decision, onSupersede } = props;
  const { id, by, at, alternatives, links } = decision;
  const { supersedes, supersededBy } = decision;
  const { t } = useMessages<'releasePage'>();
  return (
    <li
      id={decisionId(id)}
      className={styles.item}
      data-superseded={Boolean(supersededBy)}
    >
      <ChangeMarkdown content={decision.decision} />
      {alternatives && (
        <>
          <span className={styles.hint}>
            {t('releasePage.decisions.alternatives')}
          </span>
          <ChangeMarkdown content={alternatives} />
        </>
      )}
      {links.map(link => (
        <ExternalLink key={link} href={link}>
          {link.replace(/^https?:\/\//, '')}
        </ExternalLink>
      ))}
      <span className={styles.hint}>
        {t('releasePage.decisions.by', {
          who: <NamedText text={by} />,
          time: <FullTime at={at} />,
        })}
      </span>
      {supersedes && (
        <a className={styles.link} href={`#${decisionId(supersedes)}`}>
          {t('releasePage.decisions.supersedes')}
        </a>
      )}
      {supersededBy && (
        <a className={styles.link} href={`#${decisionId(supersededBy)}`}>
          {t('releasePage.decisions.superseded')}
        </a>
      )}
      {onSupersede && (
        <div className={styles.buttons}>
          <Button size="small" variant="tertiary" onPress={onSupersede}>
            {t('releasePage.decisions.supersede')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** The address of a decision on the page of its release. */
function decisionId(id: string): string {
  return `decision-${id}`;
}
