import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { useState } from 'react';
import { FormDialog } from '../../../components/FormDialog';
import { useMessages } from '../../../translation';
import type { PickedChange } from '../planDraft';
import { FilteredChanges } from './FilteredChanges';
import { VersionChanges } from './VersionChanges';

const WAYS = ['filter', 'version'] as const;
const WIDTH = 760;

/** Picks changes of some entities: those that fit a filter, or those that the deployments of some versions brought. */
export function ChangePicker(props: {
  entityRefs: string[];
  /** Those that are picked already. */
  picked: PickedChange[];
  onPick: (chosen: PickedChange[]) => void;
  onClose: () => void;
}) {
  const { entityRefs, picked, onPick, onClose } = props;
  const { t } = useMessages<'releaseEditor'>();
  const [way, setWay] = useState<(typeof WAYS)[number]>('filter');
  const [chosen, setChosen] = useState<PickedChange[]>([]);
  const shared = { entityRefs, picked, chosen, onChange: setChosen };
  return (
    <FormDialog
      title={t('releaseEditor.picker.title')}
      width={WIDTH}
      cancel={t('releaseEditor.cancel')}
      onClose={onClose}
      confirm={t('releaseEditor.picker.add', { count: chosen.length })}
      isDisabled={chosen.length === 0}
      onSubmit={() => onPick(chosen)}
    >
      <ToggleButtonGroup
        aria-label={t('releaseEditor.picker.by')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[way]}
        onSelectionChange={([key]) => setWay(key as typeof way)}
      >
        <ToggleButton id="filter">
          {t('releaseEditor.picker.byFilter')}
        </ToggleButton>
        <ToggleButton id="version">
          {t('releaseEditor.picker.byVersion')}
        </ToggleButton>
      </ToggleButtonGroup>
      {way === 'filter' ? (
        <FilteredChanges {...shared} />
      ) : (
        <VersionChanges {...shared} />
      )}
    </FormDialog>
  );
}
