import { nameKey } from '../names';

/** A name that a label may give an entity. */
export interface LabelName {
  label: string;
  value: string;
  key: string;
  /** Place of the label in the configured order. */
  position: number;
}

/** The letters and digits of which Kubernetes makes names, so that they are no words. */
const RANDOM = '[bcdfghjklmnpqrstvwxz2456789]';
/** `-7d9c6b5f4-x2k8p` of a Deployment's pod, `-x2k8p` of a DaemonSet's, `-0` of a StatefulSet's. */
const POD_ENDING = new RegExp(
  `-(?:(?:${RANDOM}{6,10}-)?${RANDOM}{5}|\\d{1,4})$`,
);

/**
 * The names that labels may give entities: values as they are, those of pods without what Kubernetes adds to their names,
 * and `api` of `payments/api`.
 *
 * @param order - names of the labels, the likeliest first
 */
export function labelNames(
  labels: ReadonlyMap<string, string>,
  order: string[],
): LabelName[] {
  const names = order.flatMap((label, position) => {
    const value = labels.get(label);
    if (!value) return [];
    const parts = [value, value.slice(value.lastIndexOf('/') + 1)];
    const wanted = label === 'pod' ? parts.map(withoutPodEnding) : parts;
    return [...new Set(wanted)].map(part => {
      return { label, value, key: nameKey(part), position };
    });
  });
  return names.filter(({ key }) => key);
}

function withoutPodEnding(pod: string): string {
  return pod.replace(POD_ENDING, '');
}
