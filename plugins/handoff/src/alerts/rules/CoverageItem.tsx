import type {
  CoverageFinding,
  CoverageItem as Item,
} from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { Disclosure } from '../../components/Disclosure';
import { EntityLinks } from '../../components/EntityLinks';
import { ExternalLink } from '../../components/ExternalLink';
import { Pill, type PillTone } from '../../components/Pill';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useMessages } from '../../translation';
import styles from './Coverage.module.css';
import { RuleFacts } from './RuleFacts';

const TONES: Record<CoverageFinding, PillTone> = {
  'no-runbook': 'danger',
  'dead-runbook-url': 'danger',
  'other-runbook-url': 'warning',
  'unchecked-runbook-url': 'neutral',
  'no-alert': 'warning',
  covered: 'success',
};

/** One finding: what it is about, what is wrong, and what to do about it. */
export function CoverageItem({ item }: { item: Item }) {
  const { finding, detail, fix, alertname, rule, runbookUrl } = item;
  const { document, entityRefs } = item;
  const { t } = useMessages<'coverage'>();
  const links = useEntityLinks();
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.name}>{alertname ?? document?.title}</span>
        <Pill tone={TONES[finding]}>{t(`coverage.finding.${finding}`)}</Pill>
      </div>
      <p className={styles.text}>{detail}</p>
      {fix && (
        <p className={styles.text}>
          <strong>{t('coverage.fix')}:</strong> {fix}
        </p>
      )}
      <div className={styles.facts}>
        {document && (
          <Link
            className={styles.link}
            to={links.document(
              document.entityRef,
              document.id,
              document.heading?.slug,
            )}
          >
            {document.title}
          </Link>
        )}
        <EntityLinks entityRefs={entityRefs} />
        {runbookUrl && (
          <ExternalLink href={runbookUrl}>{t('coverage.link')}</ExternalLink>
        )}
      </div>
      {rule && (
        <Disclosure summary={t('coverage.rule')}>
          <RuleFacts rule={rule} />
        </Disclosure>
      )}
    </li>
  );
}
