import type { DemoCall } from '../demo-call/server.ts';

export interface Place {
  /** Where the browser keeps what the coach writes. */
  profile: string;
  call: DemoCall;
}

/** A browser with the panel open beside a connected demo call. */
export interface Session {
  /** Tries the panel and looks at the call. Resolves to what it found to be so, rejects with what is not. */
  check(): Promise<string>;
  /** Resolves when the person has closed the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
}
