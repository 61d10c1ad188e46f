import { InputError } from '@backstage/errors';
import express, { type RequestHandler } from 'express';
import { ContentTooLargeError } from './errors';

/** In JSON the line ends and quotation marks of a text take two bytes. */
const BYTES_IN_JSON = 2;

/** Everything but documents fits into this. */
const MIN_BODY_BYTES = 100 * 1024;

/**
 * Reads bodies in JSON. It stands before the router of the specification, which makes a 400 of every error within it.
 *
 * @param options.maxDocumentBytes - size of the largest document that may be sent
 * @param options.maxBytesOf - sizes of the largest bodies of paths that take larger ones
 * @throws ContentTooLargeError, before anything of the body is kept
 * @throws InputError for what is not JSON
 */
export function createBodyParser(options: {
  maxDocumentBytes: number;
  maxBytesOf?: Record<string, number>;
}): RequestHandler {
  const parse = createParser(
    Math.max(MIN_BODY_BYTES, BYTES_IN_JSON * options.maxDocumentBytes),
  );
  const parsers = new Map(
    Object.entries(options.maxBytesOf ?? {}).map(([path, maxBytes]) => [
      path,
      createParser(maxBytes),
    ]),
  );
  return (request, response, next) => {
    const path = request.path.replace(/\/+$/, '');
    (parsers.get(path) ?? parse)(request, response, next);
  };
}

function createParser(maxBytes: number): RequestHandler {
  const parse = express.json({ limit: maxBytes });
  return (request, response, next) =>
    parse(request, response, (error?: Error & { type?: string }) => {
      if (error?.type === 'entity.too.large') {
        next(
          new ContentTooLargeError(
            `The body of the request is larger than ${maxBytes} bytes`,
          ),
        );
      } else if (error?.type === 'entity.parse.failed') {
        next(
          new InputError(
            `The body of the request is not JSON: ${error.message}`,
          ),
        );
      } else {
        next(error);
      }
    });
}
