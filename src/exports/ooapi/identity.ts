import { hash } from 'node:crypto';

/** Namespace of names that are web addresses (RFC 9562, section 6.6). */
const urlNamespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** The files of an offer name the same few addresses again and again; those of the last offers are kept. */
const known = new Map<string, string>();
const MOST_KNOWN = 64;

/** The UUID of a web address, version 5 (RFC 9562): the same address gives the same UUID, on every machine. */
export function uuidOf(address: string): string {
  const found = known.get(address);
  if (found !== undefined) return found;
  const bytes = hash('sha1', Buffer.concat([urlNamespace, Buffer.from(address, 'utf8')]), 'buffer').subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(address, uuid);
  return uuid;
}
