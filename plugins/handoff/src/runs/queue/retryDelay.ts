const FIRST_MILLISECONDS = 1_000;
const LONGEST_MILLISECONDS = 30_000;

/**
 * How long to wait before the next try, in milliseconds: twice as long after every failure, up to half a minute.
 *
 * @param failures - in a row, from 1
 */
export function retryDelay(failures: number): number {
  return Math.min(
    FIRST_MILLISECONDS * 2 ** (failures - 1),
    LONGEST_MILLISECONDS,
  );
}
