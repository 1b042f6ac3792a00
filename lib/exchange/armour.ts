import { base64 } from '@scure/base';
import { ArchiveError } from './problem.ts';

// A locked file in letters, as it goes through mails (`age --armor`): strictly PEM, with white space around it allowed.

const BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
const END = '-----END AGE ENCRYPTED FILE-----';
/** Letters in a line; the last one may have fewer. */
const LINE = 64;
/** What comes before the first line is white space; so much of it is looked through. */
const START = 1000;

export const isArmoured = async (file: Blob): Promise<boolean> => (await file.slice(0, START).text()).trimStart().startsWith(BEGIN);

/** The bytes of such a file, as it is read: what it throws in the middle is an {ArchiveError} when its letters were damaged. */
export function unarmoured(file: Blob): ReadableStream<Uint8Array> {
  const letters = new Letters();
  const bytes = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      const found = letters.push(chunk);
      if (found.length > 0) controller.enqueue(found);
    },
    flush: () => letters.end(),
  });
  return file.stream().pipeThrough(bytes);
}

const damaged = () => new ArchiveError({ problem: 'locked-damaged' });

/** Takes the lines as they come. */
class Letters {
  private readonly decoder = new TextDecoder();
  private step: 'before' | 'within' | 'last' | 'after' = 'before';
  /** A line that has not ended yet. */
  private rest = '';

  push(chunk: Uint8Array): Uint8Array {
    const lines = (this.rest + this.decoder.decode(chunk, { stream: true })).split('\n');
    this.rest = lines.pop() ?? '';
    if (this.rest.length > START) throw damaged(); // no line is that long
    return this.bytesIn(lines);
  }

  end(): void {
    if (this.bytesIn([this.rest]).length > 0 || this.step !== 'after') throw damaged();
  }

  private bytesIn(lines: readonly string[]): Uint8Array {
    const full = lines.filter((line) => this.holds(line)).map((line) => line.trimEnd());
    try {
      return base64.decode(full.join(''));
    } catch {
      throw damaged();
    }
  }

  /** Whether there are bytes in a line. */
  private holds(line: string): boolean {
    const text = this.step === 'before' ? line.trim() : line.trimEnd();
    if (this.step === 'before' || this.step === 'after') {
      if (text === '') return false;
      if (this.step === 'after' || text !== BEGIN) throw damaged();
      this.step = 'within';
      return false;
    }
    if (text === END) {
      this.step = 'after';
      return false;
    }
    if (this.step === 'last' || text === '' || text.length > LINE || text.length % 4 > 0) throw damaged();
    if (text.length < LINE || text.endsWith('=')) this.step = 'last';
    return true;
  }
}
