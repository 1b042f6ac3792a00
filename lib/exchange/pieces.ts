import { ArchiveError } from './problem.ts';

/** Deepest nesting of a file that may be ours; an archive has three levels. A parser may fall over millions of them. */
const MAX_DEPTH = 32;
/** Where the records lie: in a list of the object `records` of the file. */
const IN_LIST = 3;
/** Longer than any name that counts here. */
const LONGEST_NAME = 100;

/** The text of one record. */
export interface Piece {
  table: string;
  /** Counted from 0. */
  index: number;
  text: string;
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const isSpace = (unit: number) => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
const opens = (unit: number) => unit === 0x7b || unit === 0x5b;
const closes = (unit: number) => unit === 0x7d || unit === 0x5d;

/**
 * Takes the text of an archive as it comes and hands out that of each record, so that no more than one is ever whole in memory. It looks at
 * brackets and quotes alone: what is in a record, and around them, is for the browser's own parser, which is faster than any of ours.
 */
export class Pieces {
  private depth = 0;
  private inString = false;
  private escaped = false;
  /** What has been seen last that may be the name of something, and is one once there is a colon after it. */
  private name = '';
  private named: string | undefined;
  private inRecords = false;
  private table: string | undefined;
  private index = 0;
  /** A record has begun. */
  private within = false;
  private afterComma = false;
  private readonly seen = new Set<string>();
  private readonly piece: string[] = [];
  private frame = '';
  private begun: boolean | undefined;

  /** @throws {ArchiveError} for what is nested too deep, and where the same table stands twice */
  push(chunk: string): Piece[] {
    const found: Piece[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const unit = chunk.charCodeAt(at);
      if (this.inString) {
        this.inText(unit, chunk, at);
        continue;
      }
      if (isSpace(unit)) continue;
      this.begun ??= opens(unit);
      if (this.table !== undefined && this.depth === IN_LIST) {
        const ends = unit === COMMA || closes(unit);
        if (this.within && ends) {
          found.push(this.ended(chunk.slice(from, at)));
          from = at;
        } else if (!this.within && !ends) {
          this.frame += chunk.slice(from, at).trimEnd();
          from = at;
          this.within = true;
        } else if (ends && (unit === COMMA || this.afterComma)) this.frame += '?'; // a comma too many: no parser takes that
        if (unit === COMMA) {
          this.afterComma = true;
          from = at + 1;
          continue;
        }
        if (ends) this.table = undefined;
        this.afterComma = false;
      }
      this.structure(unit);
    }
    const rest = chunk.slice(from);
    if (this.within) this.piece.push(rest);
    else this.frame += this.table === undefined ? rest : rest.trimEnd();
    return found;
  }

  /** What has come so far without the records, closed so that it can be parsed; undefined outside of a table. */
  get head(): string | undefined {
    return this.table === undefined ? undefined : `${this.frame}]}}`;
  }

  /** Whether no more is to come. */
  get closed(): boolean {
    return this.depth <= 0 && !this.inString;
  }

  /** Whether it began as JSON does. */
  get isJson(): boolean {
    return this.begun === true;
  }

  /** Everything but the records. */
  get around(): string {
    return this.frame;
  }

  private ended(text: string): Piece {
    this.piece.push(text);
    const piece = { table: this.table ?? '', index: this.index++, text: this.piece.join('') };
    this.piece.length = 0;
    this.within = false;
    return piece;
  }

  private inText(unit: number, chunk: string, at: number): void {
    if (this.escaped) this.escaped = false;
    else if (unit === BACKSLASH) this.escaped = true;
    else if (unit === QUOTE) this.inString = false;
    if (this.inString && this.depth < IN_LIST && this.name.length < LONGEST_NAME) this.name += chunk[at];
  }

  private structure(unit: number): void {
    if (unit === QUOTE) {
      this.inString = true;
      if (this.depth < IN_LIST) this.name = '';
    } else if (opens(unit)) this.open(unit);
    else if (closes(unit)) {
      this.depth--;
      if (this.depth < IN_LIST - 1) this.inRecords = false;
      this.named = undefined;
    } else if (unit === COLON) this.named = unescaped(this.name);
    else if (unit === COMMA) this.named = undefined;
  }

  private open(unit: number): void {
    if (this.depth >= MAX_DEPTH) throw new ArchiveError({ problem: 'too-deep' });
    const list = unit === 0x5b;
    if (this.depth === 1 && this.named === 'records' && !list) {
      this.once('records');
      this.inRecords = true;
    } else if (this.depth === 2 && this.inRecords && this.named !== undefined && list) {
      this.once(`records › ${this.named}`);
      this.table = this.named;
      this.index = 0;
      this.afterComma = false;
    }
    this.depth++;
    this.named = undefined;
  }

  /** A parser would take the last of two, and say nothing of the first. */
  private once(where: string): void {
    if (this.seen.has(where)) throw new ArchiveError({ problem: 'invalid', where });
    this.seen.add(where);
  }
}

function unescaped(name: string): string {
  if (!name.includes('\\')) return name;
  try {
    return JSON.parse(`"${name}"`);
  } catch {
    return name; // whoever parses what is around the records will say so
  }
}
