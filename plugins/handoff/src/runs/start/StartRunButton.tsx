import { Button } from '@backstage/ui';
import { PlayIcon } from 'lucide-react';
import { usePermission } from '@backstage/plugin-permission-react';
import { handoffRunCreatePermission } from 'backstage-plugin-handoff-common';
import { useMessages } from '../../translation';

/** **Start run**; for those who may not, it says so. */
export function StartRunButton(props: { onPress: () => void }) {
  const { t } = useMessages<'runs'>();
  const { allowed, loading } = usePermission({
    permission: handoffRunCreatePermission,
  });
  if (loading) return null;
  return (
    <span title={allowed ? undefined : t('runs.start.denied')}>
      <Button
        size="small"
        variant="primary"
        iconStart={<PlayIcon />}
        isDisabled={!allowed}
        onPress={props.onPress}
      >
        {t('runs.start.action')}
      </Button>
    </span>
  );
}
