import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
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

/**
 * A router that refuses what the specification does not allow, of requests whose bodies have been parsed. In tests it
 * fails as well when an answer leaves the specification.
 */
export function createSpecRouter(): Router {
  // The router's own types fit only a specification written by hand.
  return createValidatedOpenApiRouter(spec as never, {
    validatorOptions: { validateResponses: process.env.NODE_ENV === 'test' },
    middleware: [serveSpec],
  }) as unknown as Router;
}
