import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { InputError } from '@backstage/errors';
import type { RequestHandler, Router } from 'express';
import { spec } from '../schema/openapi.generated';

/** As the router itself would, with the place of the plugin in the paths, but as the version of OpenAPI that it is. */
const serveSpec: RequestHandler = (request, response, next) => {
  if (request.method !== 'GET' || request.path !== '/openapi.json') {
    next();
    return;
  }
  const paths = Object.entries(spec.paths).map(([path, item]) => [
    `${request.baseUrl}${path}`,
    item,
  ]);
  response.json({ ...spec, paths: Object.fromEntries(paths) });
};

/** No address means anything with a NUL character in it, and PostgreSQL does not take one. */
const refuseNul: RequestHandler = (request, _response, next) =>
  next(
    request.originalUrl.includes('%00')
      ? new InputError('The address has a NUL character')
      : undefined,
  );

/**
 * A router that refuses what the specification does not allow, of requests whose bodies have been parsed. In tests it
 * fails as well when an answer leaves the specification.
 */
export function createSpecRouter(): Router {
  // The router's own types fit only a specification written by hand.
  return createValidatedOpenApiRouter(spec as never, {
    validatorOptions: { validateResponses: process.env.NODE_ENV === 'test' },
    middleware: [refuseNul, serveSpec],
  }) as unknown as Router;
}
