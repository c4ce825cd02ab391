import { lookTokens, readableColour } from '../../views/look-style.ts';

/** What a host may choose of an embedded page. Everything comes from an address: nothing is taken on trust. */
export type FrameLook = {
  readonly theme: 'auto' | 'dark' | 'light';
  /** `#rrggbb`. */
  readonly colour?: string;
  readonly accent?: string;
  /** Where links open. */
  readonly links: 'new' | 'same';
};

/** Reads `?theme=dark&colour=0b5f57&accent=f2b233&links=same`; what it does not know counts as not said. */
export function parseFrameLook(parameters: URLSearchParams): FrameLook {
  const theme = parameters.get('theme');
  const colour = hexOf(parameters.get('colour'));
  const accent = hexOf(parameters.get('accent'));
  return {
    theme: theme === 'dark' || theme === 'light' ? theme : 'auto',
    ...(colour === null ? {} : { colour }),
    ...(accent === null ? {} : { accent }),
    links: parameters.get('links') === 'same' ? 'same' : 'new',
  };
}

function hexOf(given: string | null): string | null {
  return given !== null && /^[0-9a-f]{6}$/i.test(given) ? `#${given.toLowerCase()}` : null;
}

/** Style properties for the colours of a host, kept readable: the same rules as for an institution's own colours. */
export function propertiesOf({ colour, accent }: FrameLook): readonly (readonly [name: string, value: string])[] {
  return lookTokens({
    ...(colour === undefined ? {} : { colour: readableColour(colour) }),
    ...(accent === undefined ? {} : { accent }),
  });
}
