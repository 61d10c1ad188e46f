import type { operations } from '../schema/openapi.generated';

/**
 * The query parameters of an operation.
 *
 * @public
 */
export type OperationQuery<TOperation extends keyof operations> = NonNullable<
  operations[TOperation]['parameters']['query']
>;

/**
 * The body of a request.
 *
 * @public
 */
export type OperationBody<TOperation extends keyof operations> =
  operations[TOperation] extends {
    requestBody: { content: { 'application/json': infer TBody } };
  }
    ? TBody
    : never;
