import type { Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import {
  calendarPeriodKinds,
  type CalendarPeriodRule,
} from 'backstage-plugin-handoff-common';
import type { PeriodRule } from './PeriodRule';
import { readPeriod } from './readPeriod';

const KEY = 'handoff.calendar.periods';

/**
 * Reads the rules that the configuration has.
 *
 * @param config - the root
 * @throws InputError that names the key and says what it takes
 */
export function readConfiguredPeriods(config: Config): PeriodRule[] {
  const rules = (config.getOptionalConfigArray(KEY) ?? []).map(
    (each, index) => {
      const at = `${KEY}[${index}]`;
      const id = each.getString('id');
      if (!/^[a-z][a-z0-9-]{0,49}$/.test(id)) {
        throw new InputError(
          `${at}.id is '${id}', but takes small letters, digits and hyphens, like year-end`,
        );
      }
      try {
        return { id, ...readPeriod(toRule(each)) };
      } catch (error) {
        throw new InputError(`${at}.${toError(error).message}`);
      }
    },
  );
  const ids = rules.map(({ id }) => id);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice !== -1) {
    throw new InputError(`${KEY}[${twice}].id: '${ids[twice]}' is there twice`);
  }
  return rules;
}

function toRule(config: Config): CalendarPeriodRule {
  const kind = calendarPeriodKinds.find(
    each => each === config.getString('kind'),
  );
  if (!kind) {
    throw new InputError(
      `kind: takes ${calendarPeriodKinds.join(
        ', ',
      )}, but is '${config.getString('kind')}'`,
    );
  }
  return {
    kind,
    title: config.getString('title'),
    reason: config.getOptionalString('reason'),
    scopeRef: config.getOptionalString('scopeRef'),
    start: config.getString('start'),
    duration: config.getString('duration'),
    timeZone: config.getString('timeZone'),
    recurrence: config.getOptionalString('recurrence'),
    environments: config.getOptionalStringArray('environments'),
  };
}
