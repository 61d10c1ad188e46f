import type { LoadAhead, TeamLoad } from 'backstage-plugin-handoff-common';
import { LAYER_ICONS } from '../../calendar/looks';
import { useMessages } from '../../translation';
import styles from './Outlook.module.css';

/** What holds in a week: freezes and maintenance by name, windows by how many there are, as they often come back. */
export function WeekPeriods(props: {
  held: TeamLoad['weeks'][number]['periods'];
  periods?: LoadAhead['periods'];
}) {
  const { t } = useMessages<'insights'>();
  const held = props.held.flatMap(({ id, times }) => {
    const period = props.periods?.find(each => each.id === id);
    return period ? [{ ...period, times }] : [];
  });
  const windows = held
    .filter(({ kind }) => kind === 'window')
    .reduce((sum, { times }) => sum + times, 0);
  const lines = [
    ...held.flatMap(({ id, kind, title }) =>
      kind === 'window'
        ? []
        : [{ id, kind, text: t(`insights.load.${kind}`, { title }) }],
    ),
    ...(windows
      ? [
          {
            id: 'windows',
            kind: 'window' as const,
            text: t('insights.load.windows', { count: windows }),
          },
        ]
      : []),
  ];
  return (
    <>
      {lines.map(({ id, kind, text }) => {
        const Icon = LAYER_ICONS[kind];
        return (
          <div key={id} className={styles.period}>
            <Icon size={14} aria-hidden="true" />
            {text}
          </div>
        );
      })}
    </>
  );
}
