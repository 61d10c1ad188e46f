export { createBodyParser } from './createBodyParser';
export {
  callerOf,
  createHandlerFactory,
  findUserRef,
  userRefOf,
} from './createHandler';
export type { HandlerFactory, OperationRequest } from './createHandler';
export { createSpecRouter } from './createSpecRouter';
export {
  ContentTooLargeError,
  PreconditionFailedError,
  PreconditionRequiredError,
} from './errors';
export { answerEtag, parseIfMatch, type Precondition } from './etags';
export { inUtc } from './inUtc';
