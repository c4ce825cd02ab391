/**
 * Ends this process when the one that started it is gone, so that a build that was killed leaves no step behind that
 * goes on writing. Does nothing in a process that was started without a channel to its parent.
 */
export function endWithParent(): void {
  process.on('disconnect', () => process.exit(1));
  // The channel alone is no reason to stay.
  process.channel?.unref();
}
