import type { Format } from './format.ts';

/** Every way in which a catalogue is passed on, in the order of `/data/`. */
export const formats: readonly Format[] = [];
