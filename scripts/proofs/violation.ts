/** One rule broken on purpose, and the line by which its check must tell. */
export type Violation = {
  readonly check: string;
  readonly rule: string;
  /** A new file, or an existing one to which `text` is added at the end. */
  readonly path: string;
  readonly text: string;
  /** Matches one line of the check's output. */
  readonly caughtBy: RegExp;
};
