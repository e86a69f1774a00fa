/** What is wrong with a command line. */
export interface Wrong {
  readonly wrong: string;
}

const isWrong = (parsed: object): parsed is Wrong => 'wrong' in parsed;

/**
 * Does what a command line asks for. The process ends with the number that `run` answers, with 2 and the usage where the line was not
 * understood, and with 1 and the message where `run` throws.
 */
export async function runCommand<Command extends object>(
  usage: string,
  parsed: Command | Wrong,
  run: (command: Command) => Promise<number>,
): Promise<void> {
  if (isWrong(parsed)) {
    console.error(`${parsed.wrong}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  try {
    process.exitCode = await run(parsed);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
