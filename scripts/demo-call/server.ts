import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface DemoCall {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  coachUrl: string;
  clientUrl: string;
  close(): Promise<void>;
}

type Role = 'coach' | 'client';

const files: Record<string, [file: string, type: string]> = {
  '/coach': ['call.html', 'text/html; charset=utf-8'],
  '/client': ['call.html', 'text/html; charset=utf-8'],
  '/call.css': ['call.css', 'text/css; charset=utf-8'],
  '/call.js': ['call.js', 'text/javascript; charset=utf-8'],
  '/signalling.js': ['signalling.js', 'text/javascript; charset=utf-8'],
  '/media.js': ['media.js', 'text/javascript; charset=utf-8'],
};

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; media-src blob: 'self'; img-src data:";

/**
 * Serves a call between two pages, and passes their first words to each other. Only this machine can reach it.
 * @param small with a picture that hardly loads the machine
 */
export async function startDemoCall({ port = 0, small = false } = {}): Promise<DemoCall> {
  const room = createRoom();
  const server = createServer((request, response) => {
    answer(room, request, response).catch((error: unknown) => {
      response.writeHead(500).end();
      server.emit('error', error);
    });
  });
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(port, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const query = small ? '?small' : '';
  return { origin, coachUrl: `${origin}/coach${query}`, clientUrl: `${origin}/client${query}`, close: () => close(server) };
}

async function answer(room: Room, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const role = /^\/signal\/(coach|client)$/.exec(pathname)?.[1] as Role | undefined;
  const file = files[pathname];
  if (role && request.method === 'GET') return room.join(role, response);
  if (role && request.method === 'POST') {
    room.pass(role, await bodyOf(request));
    response.writeHead(204).end();
  } else if (file) {
    const body = await readFile(new URL(file[0], import.meta.url));
    response.writeHead(200, { 'content-type': file[1], 'content-security-policy': policy, 'cache-control': 'no-store' }).end(body);
  } else response.writeHead(404).end();
}

type Room = ReturnType<typeof createRoom>;

/** Two seats. Each hears when the other comes and goes, and what it says, as server-sent events. */
function createRoom() {
  const seats = new Map<Role, ServerResponse>();
  const other = (role: Role) => seats.get(role === 'coach' ? 'client' : 'coach');
  const say = (seat: ServerResponse | undefined, kind: string, data = '{}') => seat?.write(`event: ${kind}\ndata: ${data}\n\n`);

  function leave(role: Role, seat: ServerResponse) {
    if (seats.get(role) !== seat) return; // someone newer sits there
    seats.delete(role);
    say(other(role), 'gone');
  }

  return {
    join(role: Role, seat: ServerResponse) {
      const before = seats.get(role);
      if (before) {
        leave(role, before);
        before.end();
      }
      seat.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      seat.flushHeaders();
      seats.set(role, seat);
      seat.on('close', () => leave(role, seat));
      if (other(role)) {
        say(seat, 'here');
        say(other(role), 'here');
      }
    },
    /** The words are one line of JSON, so they fit one event. */
    pass(from: Role, words: string) {
      say(other(from), 'words', words);
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}

/** Event streams stay open for ever, so they are cut. */
async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((done, failed) => server.close((error) => (error ? failed(error) : done())));
  server.closeAllConnections();
  await closed;
}
