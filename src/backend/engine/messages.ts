/** What the thread that holds the database needs to begin. */
export interface EngineSettings {
  dataFolder: string;
  /** A prepared data folder to begin with a copy of, when there is none yet. */
  snapshot: string;
  migrations: string;
  jwtSecret: string;
  publishableKey: string;
  /** Where the app is served: links in mails lead there. */
  siteUrl: string;
}

type Header = [name: string, value: string];

/** One request to the API, as it travels to that thread. */
export interface Call {
  method: string;
  /** Path and query. */
  path: string;
  headers: Header[];
  body: Uint8Array<ArrayBuffer> | null;
}

export interface Answer {
  status: number;
  headers: Header[];
  body: Uint8Array<ArrayBuffer>;
}

export type Question =
  | { kind: 'call'; call: Call }
  /** Does the database answer? Status 200, or 503. */
  | { kind: 'check' };

export type ToEngine = Question | { kind: 'close' };

export type FromEngine =
  | { kind: 'ready'; migrated: string[] }
  | { kind: 'failed'; message: string }
  | { kind: 'print'; text: string }
  | { kind: 'answer'; answer: Answer }
  /** The database no longer answers properly; the thread wants to be replaced. */
  | { kind: 'broken' };
