let pages = 0;

/** Tells a long build how far it is: in place on a terminal, a plain line for every thousand pages elsewhere. */
export function countPage(): void {
  pages++;
  if (process.stderr.isTTY && pages % 100 === 0) process.stderr.write(`\r${pages} pages `);
  else if (pages % 1000 === 0) process.stderr.write(`${pages} pages\n`);
}
