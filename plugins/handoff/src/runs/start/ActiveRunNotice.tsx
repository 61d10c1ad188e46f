import { Button, ButtonLink } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/lib/useAsync';
import { handoffApiRef } from '../../api';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../translation';
import { RunProgress } from '../ActiveRuns';
import styles from '../Dialogs.module.css';
import { useRunAddress } from '../useRunAddress';

/** Somebody is at it already: join them, or start another run all the same. */
export function ActiveRunNotice(props: {
  id: string;
  isPending: boolean;
  onAnother: () => void;
}) {
  const { id, isPending, onAnother } = props;
  const { runs } = useApi(handoffApiRef);
  const { t } = useMessages<'runs'>();
  const address = useRunAddress();
  const { value } = useAsync(() => runs.get(id), [runs, id]);
  return (
    <Notice status="warning" title={t('runs.start.active')}>
      {value && <RunProgress run={value.run} />}
      <div className={styles.choice}>
        <ButtonLink variant="primary" href={address(id)}>
          {t('runs.active.join')}
        </ButtonLink>
        <Button variant="secondary" isPending={isPending} onPress={onAnother}>
          {t('runs.start.another')}
        </Button>
      </div>
    </Notice>
  );
}
