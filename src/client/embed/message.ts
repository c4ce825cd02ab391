/** Name of the one message that an embedded page sends to its host. */
export const HEIGHT_MESSAGE = 'micro-credential-height';

/** How high the embedded page is, in CSS pixels. */
export type HeightMessage = { readonly type: typeof HEIGHT_MESSAGE; readonly height: number };

/** A higher frame than this nobody means. */
const highest = 20_000;

/** Reads a message from a frame: anybody can send anything. @returns the height, or null for any other message */
export function parseHeight(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, height } = data as Record<string, unknown>;
  if (type !== HEIGHT_MESSAGE || typeof height !== 'number' || !Number.isFinite(height)) return null;
  return height > 0 && height <= highest ? Math.ceil(height) : null;
}
