import type { RunStep } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useMessages } from '../../translation';
import { useRunPage } from './RunContext';
import { StepItem } from './StepItem';
import styles from './Steps.module.css';

/** What there is to do, in order, under the headings of the document. */
export function StepList(props: {
  /** Number of the step that the buttons below are about. */
  targetStep: number | undefined;
}) {
  const { run, steps } = useRunPage().shown;
  const { t } = useMessages<'runs'>();
  return (
    <section className={styles.steps} aria-label={t('runs.step.list')}>
      {steps.length === 0 && (
        <p className={styles.hint}>{t('runs.step.none')}</p>
      )}
      <ol className={styles.list}>
        {steps.map((step, index) => (
          <li key={step.number} className={styles.item}>
            {step.section?.slug !== steps[index - 1]?.section?.slug && (
              <SectionTitle step={step} document={run.document} />
            )}
            <StepItem step={step} isTarget={step.number === props.targetStep} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function SectionTitle(props: {
  step: RunStep;
  document: { id: string; entityRef: string };
}) {
  const { section } = props.step;
  const { id, entityRef } = props.document;
  const { t } = useMessages<'runs'>();
  const links = useEntityLinks();
  // A section that is one step brings its own heading.
  return section && section.text !== props.step.title ? (
    <div className={styles.section}>
      <h3 className={styles.sectionTitle}>{section.text}</h3>
      <Link
        className={styles.read}
        to={links.document(entityRef, id, section.slug)}
      >
        {t('runs.step.read')}
      </Link>
    </div>
  ) : null;
}
