import type { ChangeAcknowledgement } from 'backstage-plugin-handoff-common';
import { EntityLinks } from '../../components/EntityLinks';
import { EntityName } from '../../components/EntityName';
import { FullTime } from '../../components/FullTime';
import { useMessages } from '../../translation';
import styles from './Acknowledgement.module.css';

/** Who has acknowledged the change, for which entity, when, and what they said. */
export function GivenItem(props: {
  given: ChangeAcknowledgement['given'][number];
  /** Whether the change is about this entity alone. */
  isOnly: boolean;
}) {
  const { entityRef, by, at, comment } = props.given;
  const { t } = useMessages<'acknowledgement'>();
  const user = <EntityName entityRef={by} />;
  const time = <FullTime at={at} />;
  return (
    <li>
      <span>
        {props.isOnly
          ? t('acknowledgement.given', { user, time })
          : t('acknowledgement.givenOf', {
              entity: <EntityLinks entityRefs={[entityRef]} />,
              user,
              time,
            })}
      </span>
      {comment && <p className={styles.comment}>{comment}</p>}
    </li>
  );
}
