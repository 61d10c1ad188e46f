/** What a pipeline goes by. */
export enum ExitCode {
  success = 0,
  /** There are problems, or an entity is not ready. */
  problems = 1,
  /** Nothing was done: wrong arguments, a folder or file that cannot be used, or the portal refuses it. */
  usage = 2,
  /** Nobody knows whether an entity is ready. */
  unknown = 3,
  /** The portal did not answer in time. */
  unreachable = 4,
}
