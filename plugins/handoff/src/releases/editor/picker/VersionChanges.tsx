import { Select } from '@backstage/ui';
import { useState } from 'react';
import { entityName } from '../../../components/entityName';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { Loading } from '../../../components/Loading';
import { useMessages } from '../../../translation';
import styles from '../ReleaseEditor.module.css';
import { ChangeChoices, type ChoiceProps } from './ChangeChoices';
import { useBrought, useVersions } from './useVersions';
import { versionRange, type VersionedDeployment } from './versionRange';

/** As many deployments as are asked what they brought. */
const MAXIMUM = 30;

/** Stands for no version; keys of options cannot be empty. */
const START = ' ';

/** Changes that the deployments of some versions brought. */
export function VersionChanges(props: ChoiceProps & { entityRefs: string[] }) {
  const { entityRefs, ...choice } = props;
  const { t } = useMessages<'releaseEditor'>();
  const [entityRef, setEntityRef] = useState(entityRefs[0]);
  const { value, error, retry } = useVersions(entityRef);
  return (
    <>
      {entityRefs.length > 1 && (
        <Select
          label={t('releaseEditor.picker.entity')}
          selectedKey={entityRef}
          onSelectionChange={key => setEntityRef(String(key))}
          options={entityRefs.map(ref => ({
            value: ref,
            label: entityName(ref),
          }))}
        />
      )}
      {error && (
        <ErrorNotice
          title={t('releaseEditor.picker.failed')}
          error={error}
          retry={retry}
        />
      )}
      {!value && !error && (
        <Loading label={t('releaseEditor.picker.loading')} height={160} />
      )}
      {value?.length === 0 && (
        <p className={styles.hint}>{t('releaseEditor.picker.noVersions')}</p>
      )}
      {value && value.length > 0 && (
        <VersionRange key={entityRef} {...choice} deployments={value} />
      )}
    </>
  );
}

function VersionRange(
  props: ChoiceProps & { deployments: VersionedDeployment[] },
) {
  const { deployments, ...choice } = props;
  const { t } = useMessages<'releaseEditor'>();
  const environments = [
    ...new Set(deployments.map(({ environment }) => environment ?? '')),
  ];
  const [environment, setEnvironment] = useState(environments[0]);
  const [after, setAfter] = useState<string>();
  const [upTo, setUpTo] = useState<string>();
  const there = deployments.filter(
    each => (each.environment ?? '') === environment,
  );
  const from = after ?? there[1]?.id;
  const range = versionRange(there, from === START ? undefined : from, upTo);
  const { value, error, retry } = useBrought(
    range.slice(0, MAXIMUM).map(({ id }) => id),
  );
  const options = there.map(({ id, version }) => ({
    value: id,
    label: version,
  }));
  return (
    <>
      <div className={styles.pair}>
        {environments.length > 1 && (
          <Select
            label={t('releaseEditor.picker.environment')}
            selectedKey={environment}
            onSelectionChange={key => {
              setEnvironment(String(key));
              setAfter(undefined);
              setUpTo(undefined);
            }}
            options={environments.map(each => ({ value: each, label: each }))}
          />
        )}
        <Select
          label={t('releaseEditor.picker.after')}
          searchable
          selectedKey={from ?? START}
          onSelectionChange={key => setAfter(String(key))}
          options={[
            ...options,
            { value: START, label: t('releaseEditor.picker.start') },
          ]}
        />
        <Select
          label={t('releaseEditor.picker.upTo')}
          searchable
          selectedKey={upTo ?? there[0]?.id}
          onSelectionChange={key => setUpTo(String(key))}
          options={options}
        />
      </div>
      <p className={styles.hint}>{t('releaseEditor.picker.versionHint')}</p>
      {error && (
        <ErrorNotice
          title={t('releaseEditor.picker.failed')}
          error={error}
          retry={retry}
        />
      )}
      {!value && !error && (
        <Loading label={t('releaseEditor.picker.loading')} height={120} />
      )}
      {value && <ChangeChoices {...choice} changes={value} />}
    </>
  );
}
