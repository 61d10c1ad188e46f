import { TextAreaField, TextField } from '@backstage/ui';
import type { Release } from 'backstage-plugin-handoff-common';
import { useMessages } from '../../translation';
import { EntitiesField } from '../../components/EntitiesField';
import { TimeField } from '../../components/TimeField';
import { ChangesField } from './ChangesField';
import { FormSection } from './FormSection';
import styles from './ReleaseEditor.module.css';
import { RiskField } from './RiskField';
import { RolesField } from './RolesField';
import { TasksField } from './TasksField';
import { TextFields } from './TextFields';
import type { useReleaseEditor } from './useReleaseEditor';
import { WindowField } from './WindowField';

const TITLE_MAXIMUM_CHARACTERS = 300;
const SHORT_MAXIMUM_CHARACTERS = 200;
const TEXT_MAXIMUM_CHARACTERS = 10_000;
const LINK_MAXIMUM_CHARACTERS = 2_000;

/** What can be deployed. */
const ENTITY_KINDS: readonly string[] = [
  'component',
  'resource',
  'api',
  'system',
  'domain',
];

/** The fields of a plan, with what each is for. */
export function PlanForm(props: {
  editor: ReturnType<typeof useReleaseEditor>;
  /** The one that is changed. */
  release?: Release;
}) {
  const { editor, release } = props;
  const { draft, change, problems } = editor;
  const { t } = useMessages<'releaseEditor'>();
  const has = (field: (typeof problems)[number]) => problems.includes(field);
  return (
    <div className={styles.form}>
      <p className={styles.hint}>
        {t('releaseEditor.markdown')}{' '}
        {release?.signOffs.length ? t('releaseEditor.voids') : ''}
      </p>
      <FormSection title={t('releaseEditor.section.what')}>
        <TextField
          label={t('releaseEditor.field.title')}
          isRequired
          isInvalid={has('title')}
          description={has('title') ? t('releaseEditor.problem.title') : ''}
          value={draft.title}
          onChange={title => change({ title })}
          maxLength={TITLE_MAXIMUM_CHARACTERS}
        />
        <EntitiesField
          label={t('releaseEditor.field.entityRefs')}
          description={
            has('entityRefs')
              ? t('releaseEditor.problem.entityRefs')
              : t('releaseEditor.hint.entityRefs')
          }
          isRequired
          kinds={ENTITY_KINDS}
          value={draft.entityRefs}
          onChange={entityRefs => change({ entityRefs })}
        />
        <TextAreaField
          label={t('releaseEditor.field.goal')}
          description={t('releaseEditor.hint.goal')}
          value={draft.goal}
          onChange={goal => change({ goal })}
          maxLength={TEXT_MAXIMUM_CHARACTERS}
        />
        <TextAreaField
          label={t('releaseEditor.field.successCriteria')}
          description={t('releaseEditor.hint.successCriteria')}
          value={draft.successCriteria}
          onChange={successCriteria => change({ successCriteria })}
          maxLength={TEXT_MAXIMUM_CHARACTERS}
        />
        <TimeField
          label={t('releaseEditor.field.successBy')}
          type="date"
          value={draft.successBy}
          onChange={successBy => change({ successBy })}
        />
      </FormSection>
      <FormSection title={t('releaseEditor.section.changes')}>
        <ChangesField
          value={draft.changes}
          entityRefs={draft.entityRefs}
          onChange={changes => change({ changes })}
        />
      </FormSection>
      <FormSection title={t('releaseEditor.section.when')}>
        <div className={styles.pair}>
          <TextField
            label={t('releaseEditor.field.environment')}
            description={t('releaseEditor.hint.environment')}
            value={draft.environment}
            onChange={environment => change({ environment })}
            maxLength={SHORT_MAXIMUM_CHARACTERS}
          />
          <TextField
            label={t('releaseEditor.field.version')}
            description={t('releaseEditor.hint.version')}
            value={draft.version}
            onChange={version => change({ version })}
            maxLength={SHORT_MAXIMUM_CHARACTERS}
          />
        </div>
        <WindowField
          value={draft.window}
          onChange={window => change({ window })}
        />
      </FormSection>
      <FormSection title={t('releaseEditor.section.risk')}>
        <RiskField
          value={draft.raisedRisk}
          isInvalid={has('raisedRisk')}
          onChange={raisedRisk => change({ raisedRisk })}
        />
      </FormSection>
      <FormSection title={t('releaseEditor.section.people')}>
        <RolesField
          draft={draft}
          required={release?.requiredRoles}
          onChange={roles => change({ roles })}
        />
        <TextField
          label={t('releaseEditor.field.channelUrl')}
          type="url"
          isInvalid={has('channelUrl')}
          description={
            has('channelUrl')
              ? t('releaseEditor.problem.channelUrl')
              : t('releaseEditor.hint.channelUrl')
          }
          value={draft.channelUrl}
          onChange={channelUrl => change({ channelUrl })}
          maxLength={LINK_MAXIMUM_CHARACTERS}
        />
      </FormSection>
      {!release && (
        <FormSection title={t('releaseEditor.section.tasks')}>
          <TasksField
            value={draft.tasks}
            isInvalid={has('tasks')}
            onChange={tasks => change({ tasks })}
          />
        </FormSection>
      )}
      <FormSection title={t('releaseEditor.section.texts')}>
        <TextFields draft={draft} releaseId={release?.id} onChange={change} />
      </FormSection>
    </div>
  );
}
