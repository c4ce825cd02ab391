import {
  addServeOptions,
  createCommand,
  parseBaseArgument,
  runAsProgram,
  runCommand,
  type ServeOptions,
} from './arguments.ts';
import { showSite } from './show.ts';
import { repairSwap } from './swap.ts';

type PreviewOptions = ServeOptions & { readonly out: string; readonly base?: string };

/** Serves the site that was built last. */
export async function preview(argv: string[]): Promise<number> {
  const command = addServeOptions(createCommand('preview', 'Serves the site that was built last.'))
    .option('--out <folder>', 'the built site', 'dist')
    .option('--base <path>', 'the path it stands under (default: as it was built)', parseBaseArgument);
  return runCommand<PreviewOptions>(command, argv, async (options) => {
    await repairSwap(options.out);
    return showSite(options.out, options.base, options);
  });
}

await runAsProgram(import.meta.filename, preview);
