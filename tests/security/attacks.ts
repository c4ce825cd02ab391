import { addresses } from './attacks/addresses.ts';
import type { Attack } from './attacks/attack.ts';
import { code } from './attacks/code.ts';
import { components } from './attacks/components.ts';
import { html } from './attacks/html.ts';
import { identity } from './attacks/identity.ts';
import { size } from './attacks/size.ts';

/** What is tried on contributed texts; each must be refused at its place, or come out closed. */
export const attacks: readonly Attack[] = [...code, ...html, ...components, ...addresses, ...identity, ...size];
