export { connect, type Portal } from './connect';
export { pipelineRun } from './pipelineRun';
export { PORTAL_HELP, portalOption } from './portalOption';
export { readEntityRef } from './readEntityRef';
export { UnreachableError } from './UnreachableError';
