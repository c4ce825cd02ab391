/**
 * Whether the block at hand holds a key that is not known. A check of the whole block ("one of these keys is needed")
 * then stays silent: the misspelt key is probably the one that it misses, and one fault is reported once.
 * @param context what a transform or a check of a block is given
 */
export function hasUnknownKey(context: {
  readonly issues: readonly { readonly code?: string | undefined }[];
}): boolean {
  return context.issues.some(({ code }) => code === 'unrecognized_keys');
}
