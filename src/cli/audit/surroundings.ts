/** The world around the command. */
export interface Surroundings {
  env: NodeJS.ProcessEnv;
  now: Date;
  standardInput: () => Promise<Uint8Array>;
  /** What it says, on standard output and on standard error; may be called several times. */
  out: (text: string) => void;
  err: (text: string) => void;
}
