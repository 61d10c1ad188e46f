export { createLunrEngine, createPgEngine } from './createBackstageEngine';
export { createHandoffEngine } from './createHandoffEngine';
export type { Engine } from './Engine';
