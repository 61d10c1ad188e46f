export * from './alerts';
export * from './changes';
export * from './documents';
export * from './followUps';
export * from './handoffPermissions';
export * from './insights';
export * from './readiness';
export * from './runs';
