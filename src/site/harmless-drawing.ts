/** What a drawing may hold: shapes, text, gradients, masks; nothing that runs, loads or leads elsewhere. */
const ELEMENTS = new Set(
  'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop clipPath mask pattern filter feGaussianBlur feOffset feBlend feColorMatrix feFlood feComposite feMerge feMergeNode metadata'
    .toLowerCase()
    .split(' '),
);

/**
 * Whether a drawing (SVG) can be served as it is: only shapes, no scripts, no style sheets, no addresses but of its own
 * parts. Somebody may open it by itself, and then the page's own protection does not hold.
 */
export function isHarmlessDrawing(text: string): boolean {
  if (/<!(?!--)|<\?(?!xml\s)|&(?!amp;|lt;|gt;|quot;|apos;|#\d+;|#x[0-9a-f]+;)/i.test(text)) return false;
  const bare = text.replace(/<!--[\s\S]*?-->/g, '');
  for (const [, name = ''] of bare.matchAll(/<\/?([^\s/>?]+)/g)) {
    if (!name.startsWith('?') && !ELEMENTS.has(name.toLowerCase())) return false;
  }
  for (const [, name = '', , value = ''] of bare.matchAll(/([\w:-]+)\s*=\s*(["'])([\s\S]*?)\2/g)) {
    if (!isHarmlessAttribute(name.toLowerCase(), value)) return false;
  }
  return /^\s*(?:<\?xml[^>]*\?>\s*)?<svg[\s>]/i.test(bare);
}

function isHarmlessAttribute(name: string, value: string): boolean {
  if (name.startsWith('on') || name === 'style') return false;
  if (name === 'href' || name.endsWith(':href')) return /^#[\w-]+$/.test(value);
  if (name === 'xmlns' || name.startsWith('xmlns:') || name === 'xml:space') return true;
  return !/url\(\s*(?!['"]?#)|javascript:|data:|https?:/i.test(value);
}
