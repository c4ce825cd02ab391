import { spawn } from 'node:child_process';

type Message = { id?: number; method?: string; params?: unknown; result?: unknown; error?: { message: string } };

/** A fault as a language server reports it; lines and columns count from 0. */
export type Reported = { range: { start: { line: number; character: number } }; message: string };

/** Talks to a language server over its standard input and output, as code editors do. */
export type LanguageClient = {
  readonly request: <T>(method: string, params: object) => Promise<T>;
  readonly notify: (method: string, params: object) => void;
  /** The last list of faults that the server sent by itself for a file. */
  readonly published: (uri: string) => readonly Reported[] | undefined;
  readonly stop: () => void;
};

/**
 * Starts a language server.
 * @param settings what it gets when it asks for its settings, by section
 */
export function startLanguageServer(script: string, settings: Readonly<Record<string, unknown>>): LanguageClient {
  const server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (message: Message) => void>();
  const published = new Map<string, readonly Reported[]>();
  let last = 0;
  let received = Buffer.alloc(0);
  const send = (message: object): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin.write(body);
  };
  const take = (message: Message): void => {
    if (message.method === undefined) {
      waiting.get(message.id ?? 0)?.(message);
      return;
    }
    if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: readonly Reported[] };
      published.set(uri, diagnostics);
    }
    if (message.id === undefined) return;
    const { items } = (message.params ?? {}) as { items?: readonly { section: string }[] };
    send({ id: message.id, result: items?.map(({ section }) => settings[section] ?? {}) ?? null });
  };
  server.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const head = received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(received.subarray(0, Math.max(0, head)).toString())?.[1]);
      if (head < 0 || received.length < head + 4 + length) return;
      const body = received.subarray(head + 4, head + 4 + length).toString();
      received = received.subarray(head + 4 + length);
      take(JSON.parse(body) as Message);
    }
  });
  return {
    request: <T>(method: string, params: object) =>
      new Promise<T>((resolve, reject) => {
        const id = ++last;
        waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result as T)));
        send({ id, method, params });
      }),
    notify: (method, params) => send({ method, params }),
    published: (uri) => published.get(uri),
    stop: () => void server.kill(),
  };
}
