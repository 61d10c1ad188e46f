export { createIncident, type Incident } from './createIncident';
export { CULPRITS } from './culprits';
