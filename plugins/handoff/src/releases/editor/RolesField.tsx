import { Button, ButtonIcon, TextField } from '@backstage/ui';
import { PlusIcon, XIcon } from 'lucide-react';
import { EntitiesField } from '../../components/EntitiesField';
import { PARTY_KINDS } from '../../follow-ups/OwnerField';
import { useMessages } from '../../translation';
import type { PlanDraft, RoleDraft } from './planDraft';
import { roleProblem } from './planProblems';
import styles from './ReleaseEditor.module.css';

const MAXIMUM = 20;
const NAME_MAXIMUM_CHARACTERS = 50;

/** Who has which role. Roles that nobody has are not kept. */
export function RolesField(props: {
  draft: PlanDraft;
  /** Roles that have to sign; not known before the release is saved for the first time. */
  required: readonly string[] | undefined;
  onChange: (roles: RoleDraft[]) => void;
}) {
  const { draft, required, onChange } = props;
  const { roles } = draft;
  const { t } = useMessages<'releaseEditor'>();
  const problem = roleProblem(draft);
  const change = (index: number, changes: Partial<RoleDraft>) =>
    onChange(
      roles.map((role, at) => (at === index ? { ...role, ...changes } : role)),
    );
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>
        {t('releaseEditor.field.roles')}
      </legend>
      <p className={styles.hint}>
        {required
          ? t(
              `releaseEditor.roles.${
                required.length ? 'requiredNow' : 'requiredNone'
              }`,
              { roles: required.join(', ') },
            )
          : t('releaseEditor.roles.requiredLater')}
      </p>
      {roles.map(({ role, parties }, index) => {
        const name = role.trim() || t('releaseEditor.roles.unnamed');
        return (
          <div key={index} className={styles.role}>
            <TextField
              label={t('releaseEditor.roles.name', {
                number: String(index + 1),
              })}
              isInvalid={problem?.role === role.trim() && parties.length > 0}
              value={role}
              onChange={typed => change(index, { role: typed })}
              maxLength={NAME_MAXIMUM_CHARACTERS}
            />
            <EntitiesField
              label={t('releaseEditor.roles.parties', { role: name })}
              kinds={PARTY_KINDS}
              value={parties}
              onChange={chosen => change(index, { parties: chosen })}
            />
            <ButtonIcon
              className={styles.removeRole}
              variant="tertiary"
              icon={<XIcon />}
              aria-label={t('releaseEditor.roles.remove', { role: name })}
              onPress={() => onChange(roles.filter((_, at) => at !== index))}
            />
          </div>
        );
      })}
      {problem && (
        <p className={styles.problem} role="alert">
          {t(`releaseEditor.problem.roles.${problem.type}`, {
            role: problem.role || t('releaseEditor.roles.unnamed'),
          })}
        </p>
      )}
      {roles.length < MAXIMUM && (
        <Button
          className={styles.add}
          size="small"
          variant="tertiary"
          iconStart={<PlusIcon />}
          onPress={() => onChange([...roles, { role: '', parties: [] }])}
        >
          {t('releaseEditor.roles.add')}
        </Button>
      )}
    </fieldset>
  );
}
