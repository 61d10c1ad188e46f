/** What whoever calls the command can put right. The message says what and how; it needs no stack. */
export class UsageError extends Error {}
