import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import express, { type Router } from 'express';
import { spec } from '../schema/openapi.generated';

/** Largest body of a request that no route allows more for. */
const MAX_BODY_BYTES = 1024 * 1024;

/**
 * A router that refuses what the specification does not allow.
 *
 * @param options.validateResponses - for tests: an answer that leaves the specification fails the request
 */
export async function createSpecRouter(options: {
  validateResponses?: boolean;
}): Promise<Router> {
  // The router's own types fit only a specification written by hand.
  return createValidatedOpenApiRouter(spec as never, {
    validatorOptions: { validateResponses: options.validateResponses ?? false },
    middleware: [express.json({ limit: MAX_BODY_BYTES })],
  }) as unknown as Router;
}
