import { InputError } from '@backstage/errors';
import type { ErrorRequestHandler, RequestHandler, Router } from 'express';
import { middleware as validator } from 'express-openapi-validator';
import PromiseRouter from 'express-promise-router';
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

/** What the validator says of a request or an answer. */
interface ValidationError extends Error {
  status: number;
  errors: { path: string; errorCode?: string }[];
}

/** Fields that a schema does not know; the validator's own text says only where they stand. */
const UNKNOWN_FIELD =
  /^(?:additional|unevaluated)Properties\.openapi\.validation$/;

/** What the specification does not allow is the fault of who asks, unless an answer leaves it. */
const toInputError: ErrorRequestHandler = (
  error: Error | ValidationError,
  _request,
  _response,
  next,
) => {
  if (!('errors' in error) || error.status >= 500) {
    next(error);
    return;
  }
  const unknown = error.errors
    .filter(({ errorCode = '' }) => UNKNOWN_FIELD.test(errorCode))
    .map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
  next(
    new InputError(
      [error.message, unknown.join(', ')].filter(Boolean).join(': '),
    ),
  );
};

/**
 * A router that refuses what the specification does not allow, of requests whose bodies have been parsed. In tests it
 * fails as well when an answer leaves the specification.
 *
 * @remarks
 *
 * As `createValidatedOpenApiRouter` of `@backstage/backend-openapi-utils`, which does not say which field is unknown.
 */
export function createSpecRouter(): Router {
  const router = PromiseRouter();
  router.use(
    refuseNul,
    serveSpec,
    validator({
      // The validator's own types fit only a specification written by hand.
      apiSpec: spec as never,
      validateRequests: {
        coerceTypes: false,
        allowUnknownQueryParameters: false,
      },
      validateResponses: process.env.NODE_ENV === 'test',
      useRequestUrl: true,
      ignoreUndocumented: true,
    }),
    toInputError,
  );
  return router;
}
