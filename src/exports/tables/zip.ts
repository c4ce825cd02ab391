import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A file that is packed while it is written: its text is never whole in memory. */
export type Packing = { readonly add: (text: string) => void; readonly end: () => Packed };

/** A packed file. */
export type Packed = {
  readonly name: string;
  readonly parts: readonly Buffer[];
  /** Bytes before packing, and their CRC-32. */
  readonly size: number;
  readonly sum: number;
};

/** 1 January 1980, the first day a ZIP file can name: the same files give the same bytes on every day. */
const fixedDay = 0x0021;
const utf8Names = 0x0800;
const deflated = 8;
const version = 20;
/** Texts are joined to about so many characters before they are packed. */
const pieceLength = 262_144;

/** Begins to pack a file. Each piece is a run of blocks of its own (RFC 1951), and the last one ends the file. */
export function pack(name: string): Packing {
  const parts: Buffer[] = [];
  let [waiting, size, sum] = ['', 0, 0];
  const write = (finishFlush: number): void => {
    const bytes = Buffer.from(waiting, 'utf8');
    size += bytes.length;
    sum = crc32(bytes, sum);
    parts.push(deflateRawSync(bytes, { finishFlush }));
    waiting = '';
  };
  return {
    add: (text) => {
      waiting += text;
      if (waiting.length >= pieceLength) write(constants.Z_SYNC_FLUSH);
    },
    end: () => {
      write(constants.Z_FINISH);
      return { name, parts, size, sum };
    },
  };
}

/** Packed files as a ZIP file (PKWARE APPNOTE 6.3): one after the other, without dates. */
export function zip(files: readonly Packed[]): Uint8Array {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  let count = 0;
  for (const { name, parts: packed, size, sum } of files) {
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
