/** What of the comparison shows. It lives in the address, so that it can be sent to a colleague. */
export interface EnvironmentsState {
  onlyDifferences: boolean;
}

export function parseEnvironmentsState(
  parameters: URLSearchParams,
): EnvironmentsState {
  return { onlyDifferences: parameters.get('facts') !== 'all' };
}

export function formatEnvironmentsState({
  onlyDifferences,
}: EnvironmentsState): URLSearchParams {
  return new URLSearchParams(onlyDifferences ? {} : { facts: 'all' });
}
