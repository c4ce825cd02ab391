import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file to pack; its text is never whole in memory. */
export type Packed = { readonly name: string; readonly content: Iterable<string> };

/** 1 January 1980, the first day a ZIP file can name: the same files give the same bytes on every day. */
const fixedDay = 0x0021;
const utf8Names = 0x0800;
const deflated = 8;
const version = 20;
/** Pieces are joined to about so many characters before they are packed. */
const pieceLength = 65_536;

/** Packs files into a ZIP file (PKWARE APPNOTE 6.3): deflated, one after the other, without dates. */
export async function zip(files: Iterable<Packed>): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  let count = 0;
  for (const { name, content } of files) {
    const { packed, size, sum } = await deflate(content);
    const nameBytes = Buffer.from(name, 'utf8');
    const packedSize = packed.reduce((total, piece) => total + piece.length, 0);
    const facts = common(sum, packedSize, size, nameBytes.length);
    const head = Buffer.concat([numbers(4, 0x04034b50), facts, numbers(2, 0), nameBytes]);
    parts.push(head, ...packed);
    const place = Buffer.concat([numbers(2, 0, 0, 0, 0), numbers(4, 0, offset)]);
    index.push(Buffer.concat([numbers(4, 0x02014b50), numbers(2, version), facts, place, nameBytes]));
    offset += head.length + packedSize;
    count += 1;
  }
  const indexSize = index.reduce((total, piece) => total + piece.length, 0);
  const end = Buffer.concat([
    numbers(4, 0x06054b50),
    numbers(2, 0, 0, count, count),
    numbers(4, indexSize, offset),
    numbers(2, 0),
  ]);
  return Buffer.concat([...parts, ...index, end]);
}

/** What the head of a file and its place in the index both say. */
function common(sum: number, packed: number, size: number, nameLength: number): Buffer {
  return Buffer.concat([
    numbers(2, version, utf8Names, deflated, 0, fixedDay),
    numbers(4, sum, packed, size),
    numbers(2, nameLength),
  ]);
}

/** Numbers of so many bytes, the lowest byte first. */
function numbers(bytes: 2 | 4, ...values: readonly number[]): Buffer {
  const written = Buffer.alloc(bytes * values.length);
  for (const [place, value] of values.entries()) written.writeUIntLE(value, place * bytes, bytes);
  return written;
}

async function deflate(content: Iterable<string>): Promise<{ packed: Buffer[]; size: number; sum: number }> {
  const seen = { size: 0, sum: 0 };
  const packed: Buffer[] = [];
  for await (const piece of Readable.from(counted(content, seen)).pipe(createDeflateRaw())) packed.push(piece);
  return { packed, ...seen };
}

function* counted(content: Iterable<string>, seen: { size: number; sum: number }): Generator<Buffer> {
  for (const text of joined(content)) {
    const bytes = Buffer.from(text, 'utf8');
    seen.size += bytes.length;
    seen.sum = crc32(bytes, seen.sum);
    yield bytes;
  }
}

function* joined(content: Iterable<string>): Generator<string> {
  let waiting = '';
  for (const text of content) {
    waiting += text;
    if (waiting.length < pieceLength) continue;
    yield waiting;
    waiting = '';
  }
  if (waiting !== '') yield waiting;
}
