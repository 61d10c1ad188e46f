/** Refs of entities hold none. */
const SEPARATOR = '#';

/**
 * A gate of one entity, as the permission policy is asked about it: `component:default/payments-api#load-test`.
 *
 * @public
 */
export function stringifyGateRef(gate: {
  /** Full ref. */
  entityRef: string;
  gateId: string;
}): string {
  return `${gate.entityRef}${SEPARATOR}${gate.gateId}`;
}

/**
 * The entity and the gate that {@link stringifyGateRef} has put together.
 *
 * @public
 */
export function parseGateRef(ref: string): {
  entityRef: string;
  gateId: string;
} {
  const end = ref.lastIndexOf(SEPARATOR);
  return { entityRef: ref.slice(0, end), gateId: ref.slice(end + 1) };
}
