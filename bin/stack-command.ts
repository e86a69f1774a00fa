import { type ParseArgsConfig, parseArgs } from 'node:util';
import { runCommand, type Wrong } from './run-command.ts';
import { openStack, TARGET_OPTIONS, TARGET_USAGE, type Target, type TargetStack, targetOf } from './target-stack.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Own extends Options> = ReturnType<typeof parseArgs<{ options: Own & typeof TARGET_OPTIONS }>>['values'];

/**
 * Runs a command on the stack that the command line names. `usage` tells of the options that are the command's `own`; `run` answers the
 * number that the process ends with.
 */
export async function runStackCommand<const Own extends Options>(
  usage: string,
  own: Own,
  run: (stack: TargetStack, values: Values<Own>) => Promise<number>,
): Promise<void> {
  await runCommand(`${usage}\n${TARGET_USAGE}`, parse(own), async ({ target, values }) =>
    run(await openStack(target), values),
  );
}

function parse<const Own extends Options>(own: Own): { target: Target; values: Values<Own> } | Wrong {
  try {
    const args = process.argv.slice(2);
    const { values } = parseArgs({ args, options: { ...own, ...TARGET_OPTIONS } });
    const target = targetOf(values, process.env);
    return 'wrong' in target ? target : { target, values };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}
