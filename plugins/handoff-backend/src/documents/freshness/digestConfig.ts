import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { IANAZone } from 'luxon';

const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** When stewards get their digest, once a week. */
export interface DigestConfig {
  /** From 1 for Monday. */
  weekday: number;
  hour: number;
  minute: number;
  /** IANA name. */
  timeZone: string;
}

/**
 * @returns undefined where it is off
 * @throws InputError that names the key and says what it takes
 */
export function readDigestConfig(
  config: Config,
  key: string,
): DigestConfig | undefined {
  if (config.getOptional(key) === false) return undefined;
  const weekday =
    config.getOptionalString(`${key}.weekday`)?.toLocaleLowerCase('en-US') ??
    'monday';
  const index = WEEKDAYS.findIndex(name => name === weekday);
  if (index < 0) {
    throw new InputError(
      `${key}.weekday must be one of ${WEEKDAYS.join(
        ', ',
      )}, but is '${weekday}'`,
    );
  }
  const time = config.getOptionalString(`${key}.time`) ?? '08:00';
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hour === undefined) {
    throw new InputError(
      `${key}.time must be a time of day like '08:00', but is '${time}'`,
    );
  }
  const timeZone = config.getOptionalString(`${key}.timeZone`) ?? 'UTC';
  if (!IANAZone.isValidZone(timeZone)) {
    throw new InputError(
      `${key}.timeZone must be a time zone like Europe/Oslo, but is '${timeZone}'`,
    );
  }
  return {
    weekday: index + 1,
    hour: Number(hour),
    minute: Number(minute),
    timeZone,
  };
}
