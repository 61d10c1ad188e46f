import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { DateTime } from 'luxon';
import { useCallback, useState } from 'react';
import { handoffApiRef } from '../../../api';
import { entityName } from '../../../components/entityName';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { FilterSelect } from '../../../components/FilterSelect';
import { Loading } from '../../../components/Loading';
import { TextFilter } from '../../../components/TextFilter';
import { usePages } from '../../../components/usePages';
import { DayFilter } from '../../list/DayFilter';
import { useMessages } from '../../../translation';
import styles from '../ReleaseEditor.module.css';
import ownStyles from './Picker.module.css';
import { ChangeChoices, type ChoiceProps } from './ChangeChoices';
import { toPicked } from './toPicked';

const PAGE_SIZE = 25;

/** Changes of the entities of a release that fit a filter. */
export function FilteredChanges(props: ChoiceProps & { entityRefs: string[] }) {
  const { entityRefs, ...choice } = props;
  const { changes } = useApi(handoffApiRef);
  const { t } = useMessages<'releaseEditor'>();
  const [entityRef, setEntityRef] = useState<string>();
  const [text, setText] = useState('');
  const [since, setSince] = useState<string>();
  const loadPage = useCallback(
    (cursor?: string) =>
      changes.list({
        entityRef: entityRef ? [entityRef] : entityRefs,
        kind: ['pull-request', 'commit', 'configuration', 'monitoring'],
        ...(text.trim() && { text: text.trim() }),
        ...(since && {
          since: DateTime.fromISO(since).startOf('day').toUTC().toISO() ?? '',
        }),
        limit: PAGE_SIZE,
        cursor,
      }),
    [changes, entityRef, entityRefs, text, since],
  );
  const { items, error, retry, isLoading, loadMore } = usePages(loadPage);
  return (
    <>
      <div className={ownStyles.filters}>
        <TextFilter
          label={t('releaseEditor.picker.text')}
          placeholder={t('releaseEditor.picker.text')}
          text={text}
          onChange={setText}
        />
        {entityRefs.length > 1 && (
          <FilterSelect
            label={t('releaseEditor.picker.entity')}
            any={t('releaseEditor.picker.anyEntity')}
            value={entityRef}
            options={entityRefs.map(value => ({
              value,
              label: entityName(value),
            }))}
            onChange={setEntityRef}
          />
        )}
        <DayFilter
          label={t('releaseEditor.picker.since')}
          value={since}
          onChange={setSince}
        />
      </div>
      {error && (
        <ErrorNotice
          title={t('releaseEditor.picker.failed')}
          error={error}
          retry={retry}
        />
      )}
      {!items && !error && (
        <Loading label={t('releaseEditor.picker.loading')} height={160} />
      )}
      {items && <ChangeChoices {...choice} changes={items.map(toPicked)} />}
      {items && loadMore && (
        <Button
          className={styles.add}
          size="small"
          variant="secondary"
          isPending={isLoading}
          onPress={loadMore}
        >
          {t('releaseEditor.picker.more')}
        </Button>
      )}
    </>
  );
}
