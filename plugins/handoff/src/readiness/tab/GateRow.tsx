import type { GateStanding } from 'backstage-plugin-handoff-common';
import { useEffect, useRef, useState } from 'react';
import { Disclosure } from '../../components/Disclosure';
import styles from './Gate.module.css';
import { GateDetail } from './GateDetail';
import { GateHeading } from './GateHeading';

/** One gate: one look says how it stands, opening it why, and what can be done. */
export function GateRow(props: {
  standing: GateStanding;
  /** Full ref of the entity whose gate it is. */
  entityRef: string;
  /** Whether the address names it: then it is open, in view and has the focus. */
  isLinked: boolean;
  /** Called with its id when the reader has changed something; left out for a time in the past. */
  onChanged?: (gateId: string) => void;
}) {
  const { standing, entityRef, isLinked, onChanged } = props;
  const row = useRef<HTMLLIElement>(null);
  const [wasOpened, setOpened] = useState(isLinked);
  useEffect(() => {
    if (!isLinked) return;
    setOpened(true);
    row.current?.scrollIntoView?.({ block: 'start' });
    row.current?.querySelector('summary')?.focus({ preventScroll: true });
  }, [isLinked]);
  return (
    <li ref={row} className={styles.gate} data-linked={isLinked}>
      <Disclosure
        open={isLinked}
        onToggle={() => setOpened(true)}
        summary={<GateHeading standing={standing} />}
      >
        {wasOpened && (
          <GateDetail
            standing={standing}
            entityRef={entityRef}
            onChanged={onChanged && (() => onChanged(standing.id))}
          />
        )}
      </Disclosure>
    </li>
  );
}
