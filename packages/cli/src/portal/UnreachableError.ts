/** The portal gave no answer that could be used, in the time that it had. */
export class UnreachableError extends Error {}
