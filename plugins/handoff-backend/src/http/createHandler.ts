import type {
  AuditorService,
  AuditorServiceEventSeverityLevel,
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';
import type { operations } from 'backstage-plugin-handoff-common';
import type { Request, RequestHandler, Response } from 'express';
import { assertText } from './assertText';

type OperationId = keyof operations;

type Parameters<TId extends OperationId> = operations[TId]['parameters'];

type Body<TId extends OperationId> = operations[TId] extends {
  requestBody: { content: { 'application/json': infer TBody } };
}
  ? TBody
  : undefined;

type Answer<TId extends OperationId> = {
  [TStatus in 200 | 201]: operations[TId]['responses'] extends {
    [K in TStatus]: { content: { 'application/json': infer TAnswer } };
  }
    ? TAnswer
    : never;
}[200 | 201];

/** What a handler gets of a request, in the types of the specification, against which it was validated. */
export interface OperationRequest<TId extends OperationId> {
  path: NonNullable<Parameters<TId>['path']>;
  query: NonNullable<Parameters<TId>['query']>;
  body: Body<TId>;
  header: (
    name: keyof NonNullable<Parameters<TId>['header']> & string,
  ) => string | undefined;
  credentials: BackstageCredentials;
}

export interface HandlerServices {
  httpAuth: HttpAuthService;
  auditor: AuditorService;
}

interface HandlerOptions<TId extends OperationId> {
  /** Status of a successful answer. */
  status?: number;
  /** Records the call in the audit log, with its path parameters. */
  audit?: {
    eventId: string;
    severityLevel: AuditorServiceEventSeverityLevel;
    actionType?: string;
    /** What else of the request tells what it was about. */
    meta?: (body: Body<TId>) => JsonObject;
    /** What came of it. */
    outcome?: (answer: Answer<TId>) => JsonObject;
  };
  /** Whether it takes texts as they come, and sees to it itself that they can be stored. */
  takesAnyText?: boolean;
  /** Who may call at all. */
  allow?: Array<'user' | 'service'>;
  /** Adds headers to a successful answer. */
  headers?: (answer: Answer<TId>) => Record<string, string>;
}

/**
 * Makes an Express handler of a function that answers one operation of the specification: finds out who calls, hands
 * over the validated request, records it where asked to, and sends the answer.
 *
 * @example
 * ```ts
 * const handler = createHandlerFactory({ httpAuth, auditor });
 * router.get('/documents/:id', handler<'GetDocument'>(({ path, credentials }) =>
 *   documents.get(path.id, { credentials })));
 * ```
 */
export function createHandlerFactory(services: HandlerServices) {
  return function handler<TId extends OperationId>(
    answer: (request: OperationRequest<TId>) => Promise<Answer<TId>>,
    options: HandlerOptions<TId> = {},
  ): RequestHandler {
    const { audit } = options;
    return async (request: Request, response: Response) => {
      const credentials = await services.httpAuth.credentials(request, {
        allow: options.allow ?? ['user', 'service'],
      });
      if (!options.takesAnyText) assertText(request.body);
      const event =
        audit &&
        (await services.auditor.createEvent({
          eventId: audit.eventId,
          severityLevel: audit.severityLevel,
          request,
          meta: {
            ...request.params,
            ...(audit.actionType && { actionType: audit.actionType }),
            ...audit.meta?.(request.body as Body<TId>),
          },
        }));
      try {
        const body = await answer({
          path: request.params as unknown as OperationRequest<TId>['path'],
          query: request.query as unknown as OperationRequest<TId>['query'],
          body: request.body as Body<TId>,
          header: name => request.get(name),
          credentials,
        });
        await event?.success({ meta: audit?.outcome?.(body) });
        response
          .status(options.status ?? 200)
          .set(options.headers?.(body) ?? {})
          .json(body);
      } catch (error) {
        await event?.fail({
          error: error instanceof Error ? error : new Error(String(error)),
        });
        throw error;
      }
    };
  };
}

export type HandlerFactory = ReturnType<typeof createHandlerFactory>;

/** Who calls: the full ref of a user, or the name of a service as its token has it. */
export function callerOf(credentials: BackstageCredentials): string {
  const principal = credentials.principal as
    | BackstageUserPrincipal
    | BackstageServicePrincipal;
  return principal.type === 'user'
    ? principal.userEntityRef
    : principal.subject;
}

/** The user who calls; undefined when a service does. */
export function findUserRef(
  credentials: BackstageCredentials,
): string | undefined {
  const principal = credentials.principal as
    | BackstageUserPrincipal
    | BackstageServicePrincipal;
  return principal.type === 'user' ? principal.userEntityRef : undefined;
}

/** The user behind credentials that were asked for with `allow: ['user']`. */
export function userRefOf(credentials: BackstageCredentials): string {
  return (credentials.principal as BackstageUserPrincipal).userEntityRef;
}
