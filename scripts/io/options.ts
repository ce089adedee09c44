import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * The options and operands of a command, as `parseArgs` reads them. Ends the process with 1 and the
 * usage where the command has no such option, or an option lacks its value.
 */
export function readOptions<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    console.error(`error: ${error.message}\nusage: ${usage}`);
    process.exit(1);
  }
}
