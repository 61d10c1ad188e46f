import { Duration } from 'luxon';

const AMOUNT = String.raw`\d{1,5}(?:\.\d{1,2})?`;
const UNIT = String.raw`(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)`;
const PART = String.raw`${AMOUNT}\s*${UNIT}(?![\p{L}])`;
const DELAY = String.raw`${PART}(?:\s*(?:and\s+)?${PART})*|P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?(?![\p{L}\d])`;

const MARK = new RegExp(
  String.raw`[([{]?\s*\bafter\s*:\s*(${DELAY})\s*[)\]}]?[.,;]?`,
  'iu',
);

const IN_WORDS = new RegExp(
  String.raw`\b(?:after|within|for more than|longer than|no later than)\s*:?\s+(?:about\s+|the first\s+|another\s+)?(${DELAY})`,
  'iu',
);

const UNITS = { s: 'seconds', m: 'minutes', h: 'hours', d: 'days' } as const;

/** Nobody waits longer than this in an incident; what is longer means something else. */
const MAX_DAYS = 7;

/**
 * Reads how long to wait, in words such as `15m`, `15 minutes`, `1h 30m`, or as an ISO 8601 duration. Unlike in front
 * matter, `m` are minutes.
 *
 * @returns an ISO 8601 duration, or undefined for what is none, not positive, or longer than a week
 */
export function parseDelay(text: string): string | undefined {
  const trimmed = text.trim();
  const duration = /^p/i.test(trimmed)
    ? Duration.fromISO(trimmed.toLocaleUpperCase('en-US'))
    : sumOf(trimmed);
  if (!duration.isValid) return undefined;
  const days = duration.as('days');
  return days > 0 && days <= MAX_DAYS
    ? duration.toISO() ?? undefined
    : undefined;
}

/** The delay of a mark such as `after: 15m`, as written beside a step. */
export function markedDelay(text: string): string | undefined {
  const [, delay] = MARK.exec(text) ?? [];
  return delay && parseDelay(delay);
}

/**
 * The first delay in Markdown: of a mark, or in words such as `after 15 minutes` and `within 30 min`. Authors like to set
 * it in bold.
 *
 * @public
 */
export function delayInWords(markdown: string): string | undefined {
  const text = markdown.replace(/[*_`]/g, '');
  const [, delay] = IN_WORDS.exec(text) ?? [];
  return markedDelay(text) ?? (delay && parseDelay(delay));
}

/** Leaves out the mark. */
export function withoutDelay(text: string): string {
  return markedDelay(text) ? text.replace(MARK, ' ') : text;
}

function sumOf(text: string): Duration {
  const parts = [
    ...text.matchAll(new RegExp(`(${AMOUNT})\\s*(${UNIT})(?![a-z])`, 'gi')),
  ];
  return parts.reduce(
    (sum, [, amount, unit]) =>
      sum.plus({
        [UNITS[unit[0].toLowerCase() as keyof typeof UNITS]]: Number(amount),
      }),
    Duration.fromObject({}),
  );
}
