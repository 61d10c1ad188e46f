import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import express, { type Router } from 'express';
import { spec } from '../schema/openapi.generated';

/** Largest body of a request: a document of 1 MiB, written as JSON, in which line ends and quotation marks take two. */
const MAX_BODY_BYTES = 2 * 1024 * 1024;

/**
 * A router that refuses what the specification does not allow. In tests it fails as well when an answer leaves the
 * specification.
 */
export function createSpecRouter(): Router {
  // The router's own types fit only a specification written by hand.
  return createValidatedOpenApiRouter(spec as never, {
    validatorOptions: { validateResponses: process.env.NODE_ENV === 'test' },
    middleware: [express.json({ limit: MAX_BODY_BYTES })],
  }) as unknown as Router;
}
