/** What a pipeline goes by. */
export enum ExitCode {
  success = 0,
  /** There are problems. */
  problems = 1,
  /** Nothing was checked: wrong arguments, or a folder or file that cannot be used. */
  usage = 2,
}
