/** Words of the tray at the foot of the window. `{n}` is filled in. */
export const compareTray = {
  label: 'Comparison',
  open: { one: 'Compare {n} offer', other: 'Compare {n} offers' },
  clear: 'Clear',
  added: { one: 'Added. {n} offer to compare.', other: 'Added. {n} offers to compare.' },
  removed: { one: 'Removed. {n} offer to compare.', other: 'Removed. {n} offers to compare.' },
  cleared: 'Nothing is chosen any more.',
  full: 'Only four offers fit side by side. Take one away first.',
  oneMore: 'Choose one more',
} as const;
