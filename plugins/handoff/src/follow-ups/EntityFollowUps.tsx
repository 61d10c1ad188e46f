import { Button } from '@backstage/ui';
import { PlusIcon } from 'lucide-react';
import type { EntitySummary } from 'backstage-plugin-handoff-common';
import { useMemo, useState } from 'react';
import { Disclosure } from '../components/Disclosure';
import { useMessages } from '../translation';
import { FollowUpDialog } from './FollowUpDialog';
import { FollowUpItem } from './FollowUpItem';
import { FollowUpList } from './FollowUpList';
import styles from './FollowUps.module.css';
import { useMayFollowUp } from './useMayFollowUp';

/** What is still to be done for an entity; one line until it is opened. */
export function EntityFollowUps(props: {
  summary: EntitySummary;
  onChanged: () => void;
}) {
  const { summary, onChanged } = props;
  const { entityRef, followUps, owners } = summary;
  const { t } = useMessages<'followUps'>();
  const mayAdd = useMayFollowUp();
  const [isAdding, setAdding] = useState(false);
  const [showsClosed, setShowsClosed] = useState(false);
  const closed = useMemo(
    () => ({
      entityRef: [entityRef],
      state: ['done' as const, 'dropped' as const],
    }),
    [entityRef],
  );
  return (
    <Disclosure
      summary={
        <span>
          {followUps.length
            ? t('followUps.open', { count: followUps.length })
            : t('followUps.none')}
        </span>
      }
      open={followUps.some(({ severity }) => severity === 'critical')}
    >
      <div className={styles.body}>
        <ul className={styles.items}>
          {followUps.map(followUp => (
            <FollowUpItem
              key={followUp.id}
              followUp={followUp}
              onChanged={onChanged}
            />
          ))}
        </ul>
        <div className={styles.actions}>
          {mayAdd && (
            <Button
              size="small"
              variant="secondary"
              iconStart={<PlusIcon />}
              onPress={() => setAdding(true)}
            >
              {t('followUps.add')}
            </Button>
          )}
          <Button
            size="small"
            variant="tertiary"
            onPress={() => setShowsClosed(shown => !shown)}
          >
            {showsClosed
              ? t('followUps.hideClosed')
              : t('followUps.showClosed')}
          </Button>
        </div>
        {showsClosed && (
          <FollowUpList
            query={closed}
            none={t('followUps.mine.none')}
            onChanged={onChanged}
          />
        )}
        {isAdding && (
          <FollowUpDialog
            entityRef={entityRef}
            owner={owners.at(0)?.ref}
            onClose={() => setAdding(false)}
            onSaved={() => {
              setAdding(false);
              onChanged();
            }}
          />
        )}
      </div>
    </Disclosure>
  );
}
