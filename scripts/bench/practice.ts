import type { Client } from '../../lib/domain/client.ts';
import type { Homework, Note } from '../../lib/domain/entry.ts';
import type { Stored } from '../../lib/domain/record.ts';
import type { Session } from '../../lib/domain/session.ts';
import { encode, type Row } from '../../lib/store/codec.ts';

/** Rows by table, as they lie in the database. */
export type Rows = Record<string, Row[]>;

interface Table {
  count: number;
  /** Fields that the table is looked up by: the `indexed` of its kind in lib/records. */
  indexed: string[];
  record(index: number): Stored;
}

const YEARS = 10;
const clientCount = 200;
const sessionCount = 10_000;
const noteCount = 100_000;
const end = Date.UTC(2026, 0, 1);
const start = end - YEARS * 365.25 * 86_400_000;

/** Ten years of practice, the same at every run. A later kind of record is one more entry here. */
const tables: Record<string, Table> = {
  clients: {
    count: clientCount,
    indexed: [],
    record: (index): Client => ({
      ...stored('c', index, clientCount),
      name: `${pick(names, index)} ${pick(names, index * 7 + 3)} ${index}`,
    }),
  },
  homework: {
    count: sessionCount,
    indexed: ['clientId', 'at', 'sessionId'],
    record: (index): Homework => {
      const common = stored('d', index, sessionCount);
      const session = { clientId: idOf('c', index % clientCount), sessionId: idOf('5', index) };
      return { ...common, ...session, at: common.createdAt, words: wordsOf(index) };
    },
  },
  sessions: {
    count: sessionCount,
    indexed: ['clientId', 'startedAt'],
    record: (index): Session => {
      const common = stored('5', index, sessionCount);
      const [startedAt, endedAt] = [common.createdAt, common.createdAt + 50 * 60_000];
      return { ...common, clientId: idOf('c', index % clientCount), startedAt, endedAt, lastEntryAt: endedAt, energy: 3 };
    },
  },
  notes: {
    count: noteCount,
    indexed: ['clientId', 'at', 'sessionId'],
    record: (index): Note => {
      const common = stored('e', index, noteCount);
      const session = Math.floor((index * sessionCount) / noteCount);
      return {
        ...common,
        clientId: idOf('c', session % clientCount),
        sessionId: idOf('5', session),
        at: common.createdAt,
        words: wordsOf(index),
      };
    },
  },
};

/** Every row, and who the coach is with. */
export function practice(): Rows {
  const rows = Object.entries(tables).map(([name, { count, indexed, record }]) => {
    return [name, Array.from({ length: count }, (_, index) => encode(record(index), indexed))];
  });
  return Object.fromEntries(rows) as Rows;
}

/** The row of `facts` that says who the coach is with. */
export const currentClient = { id: 'current-client', clientId: idOf('c', 0) };

/** Records come one after the other, evenly over the years. */
function stored(kind: string, index: number, count: number): Stored {
  const at = Math.round(start + ((end - start) * index) / count);
  return { id: idOf(kind, index), createdAt: at, updatedAt: at };
}

/** A UUID whose first letters are as scattered as those of real ones. @param kind one hexadecimal digit */
function idOf(kind: string, index: number): string {
  const scattered = (Math.imul(index + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
  return `${scattered}-0000-4000-8000-${kind}${index.toString(16).padStart(11, '0')}`;
}

const names = ['Amélie', 'Ben', 'Chloé', 'दीपा', 'Élise', 'Farid', 'Grâce', 'Hồ', 'Ines', 'Jürgen', 'ليلى', 'Małgorzata', 'Noé', 'Ольга'];
const steps = [
  'call the landlord before Friday and write down what he says',
  'marcher vingt minutes après le déjeuner, sans téléphone',
  'ask two colleagues what they would do in my place',
  'écrire la lettre, ne pas l’envoyer',
  'leave the office at six on Tuesday and Thursday',
  'اكتب ثلاثة أسئلة قبل الاجتماع',
  'one page about what I want instead',
];
const pick = (texts: readonly string[], index: number) => texts[index % texts.length] as string;

/** One to four lines: about 120 letters. */
const wordsOf = (index: number) => Array.from({ length: 1 + (index % 4) }, (_, line) => pick(steps, index + line * 3)).join('\n');
