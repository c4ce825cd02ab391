// Starts a command. Plain JavaScript, so that the compile cache is on before the first TypeScript file is read: it
// halves the start of every command.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const commands = ['build', 'check', 'dev', 'new', 'preview', 'schema', 'start'];
const [name = '', ...argv] = process.argv.slice(2);
if (!commands.includes(name)) {
  console.error(`prospectus: there is no command "${name}". Commands: ${commands.join(', ')}.`);
  process.exit(2);
}
const root = join(import.meta.dirname, '../..');
enableCompileCache(join(root, 'node_modules/.cache/compile'));
let file = join(import.meta.dirname, `${name}.ts`);
// Editors wait for this one again and again.
if (name === 'check') {
  process.env.PROSPECTUS_ROOT = root;
  const program = await (await import('./program.mjs')).programFile(name);
  file = program.file;
  if (program.code) process.env.PROSPECTUS_CODE = program.code;
}
const program = await import(pathToFileURL(file).href);
process.exitCode = await program[name === 'new' ? 'newOffer' : name](argv);
