import { Box } from '@backstage/ui';
import type { Readiness } from 'backstage-plugin-handoff-common';
import { useId } from 'react';
import { useMessages } from '../../translation';
import styles from './Gate.module.css';
import { GateRow } from './GateRow';
import { groupGates, type Reader } from './groupGates';

/** All gates of an entity by what the reader is to do next. */
export function GateGroups(props: {
  readiness: Readiness;
  /** Without one nothing is anybody's to do. */
  reader?: Reader;
  /** Id of the gate that the address names. */
  linked?: string;
  /** Called with the id of a gate when the reader has changed something about it; left out for a time in the past. */
  onChanged?: (gateId: string) => void;
}) {
  const { readiness, reader, linked, onChanged } = props;
  return (
    <>
      {groupGates(readiness, reader).map(({ name, standings }) => (
        <Group key={name} name={name} count={standings.length}>
          {standings.map(standing => (
            <GateRow
              key={standing.id}
              standing={standing}
              entityRef={readiness.entityRef}
              isLinked={standing.id === linked}
              onChanged={onChanged}
            />
          ))}
        </Group>
      ))}
    </>
  );
}

function Group(props: {
  name: ReturnType<typeof groupGates>[number]['name'];
  count: number;
  children: JSX.Element[];
}) {
  const { t } = useMessages<'readiness'>();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 className={styles.title}>
        <span id={id}>{t(`readiness.group.${props.name}`)}</span>
        <span className={styles.count}>{props.count}</span>
      </h3>
      <Box as="ul" bg="neutral" className={styles.gates}>
        {props.children}
      </Box>
    </section>
  );
}
