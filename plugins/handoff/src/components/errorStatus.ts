/** The HTTP status of an error that the backend answered with. */
export function errorStatus(error: Error): number | undefined {
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
}
