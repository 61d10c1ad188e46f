export { createHandlerFactory, userRefOf } from './createHandler';
export type { HandlerFactory, OperationRequest } from './createHandler';
export { createSpecRouter } from './createSpecRouter';
