/**
 * The value below or at which a share of the values lies, by the nearest-rank method: always one of the values, the one at
 * rank ⌈share × count⌉ in ascending order.
 *
 * @param sorted - ascending
 * @param share - more than 0, up to 1
 * @returns undefined of no values
 */
export function percentile(
  sorted: readonly number[],
  share: number,
): number | undefined {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
