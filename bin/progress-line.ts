let shown = '';

/** Shows how far something is: on one line of a terminal, or, elsewhere, a line for each change. Null ends it. */
export function progressLine(text: string | null): void {
  if (text === shown) return;
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text ?? ''}`);
  else if (text !== null) process.stderr.write(`${text}\n`);
  shown = text ?? '';
}
