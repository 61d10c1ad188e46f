export * from './alerts';
export * from './documents';
export * from './entities';
export * from './follow-ups';
export * from './page';
export * from './readiness';
export * from './runs';
export * from './search';
