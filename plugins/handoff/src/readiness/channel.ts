/** On which the backend says now and then that the readiness of some entities has changed. */
export const READINESS_CHANNEL = 'handoff:readiness';
