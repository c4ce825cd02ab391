import { crc32, deflateSync } from 'node:zlib';

/**
 * A picture of few colours as PNG with a palette (RFC 2083): a fifth of the bytes and of the time of full colour. Where
 * there are more than 256 colours, on the edges of letters, near ones are taken together.
 * @param pixels red, green, blue and alpha of every point, row by row; alpha is left out
 */
export function toPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  let step = 0;
  let indexed = toIndexed(pixels, width, height, step);
  while (indexed === null) indexed = toIndexed(pixels, width, height, ++step);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', indexed.palette),
    chunk('IDAT', deflateSync(indexed.rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Rows of places in a palette, each after a byte for "no filter"; null where more than 256 colours are left. */
function toIndexed(
  pixels: Uint8Array,
  width: number,
  height: number,
  bits: number,
): { readonly palette: Buffer; readonly rows: Buffer } | null {
  const points = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const rows = Buffer.alloc((width + 1) * height);
  const places = new Map<number, number>();
  const keep = (0xff << bits) & 0xff;
  const mask = (keep | (keep << 8) | (keep << 16)) >>> 0;
  let [last, place, at] = [-1, 0, 0];
  for (let y = 0; y < height; y++) {
    at += 1;
    for (let x = 0; x < width; x++) {
      const colour = ((points[y * width + x] as number) & mask) >>> 0;
      if (colour !== last) {
        last = colour;
        let found = places.get(colour);
        if (found === undefined) {
          if (places.size === 256) return null;
          found = places.size;
          places.set(colour, found);
        }
        place = found;
      }
      rows[at++] = place;
    }
  }
  return { palette: paletteOf([...places.keys()], bits), rows };
}

/** Red, green and blue of every colour; what was cut off is filled up in its middle, so that white stays white. */
function paletteOf(colours: readonly number[], bits: number): Buffer {
  const fill = (part: number): number =>
    bits === 0 ? part : Math.min(255, Math.round((part * 255) / ((0xff << bits) & 0xff)));
  return Buffer.from(colours.flatMap((colour) => [0, 8, 16].map((shift) => fill((colour >>> shift) & 0xff))));
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
