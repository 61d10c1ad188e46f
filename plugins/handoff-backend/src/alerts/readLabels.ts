import { InputError } from '@backstage/errors';

const PREFIX = 'label.';
const MAX_LABELS = 100;
const MAX_NAME_LENGTH = 200;
const MAX_VALUE_LENGTH = 10_000;

/**
 * Reads the labels of an alert from query parameters `label.NAME=value`. Labels without a value are as good as not there,
 * as for Prometheus.
 *
 * @param known - names of the other parameters, which the specification describes
 * @throws InputError that names the parameter, for one that is neither known nor a label, that is given twice, or that is
 * too long
 */
export function readLabels(
  query: Record<string, unknown>,
  known: readonly string[],
): Map<string, string> {
  const labels = new Map<string, string>();
  for (const [parameter, value] of Object.entries(query)) {
    if (known.includes(parameter)) continue;
    const shown = parameter.slice(0, MAX_NAME_LENGTH);
    if (!parameter.startsWith(PREFIX)) {
      throw new InputError(
        `${shown}: unknown parameter; labels are given as ${PREFIX}NAME=value`,
      );
    }
    const name = parameter.slice(PREFIX.length);
    if (!name || name.length > MAX_NAME_LENGTH) {
      throw new InputError(
        `${shown}: the name of a label has 1 to ${MAX_NAME_LENGTH} characters`,
      );
    }
    if (typeof value !== 'string') {
      throw new InputError(`${shown}: a label is given once, with one value`);
    }
    if (value.length > MAX_VALUE_LENGTH) {
      throw new InputError(
        `${shown}: the value of a label has at most ${MAX_VALUE_LENGTH} characters, but this one has ${value.length}`,
      );
    }
    if (value) labels.set(name, value);
  }
  if (labels.size > MAX_LABELS) {
    throw new InputError(
      `${PREFIX}NAME: at most ${MAX_LABELS} labels are taken, but there are ${labels.size}`,
    );
  }
  return labels;
}
