import { type DescribedOperation, describedApi } from './operations.ts';

/** The reference for language models (llmstxt.org): Markdown, one line per operation, one per parameter. */
export function llmsText(baseUrl: string): string {
  const { title, summary, operations } = describedApi();
  const parameters = new Map(operations.flatMap((it) => it.parameters.map((parameter) => [parameter.name, parameter])));
  return `# ${title}

> ${summary}

Base URL: ${baseUrl}. Send \`Authorization: Bearer <token>\`. In filters a comma is OR, a leading minus excludes, several parameters are AND.
Unknown names or values are 400 with a suggestion. Lists answer \`items\`, \`page\` (\`next\` is the cursor of the next page, \`exhausted\`
says that there is none), \`total\` (\`relation\`: eq, gte or unknown) and \`meta\`. A page may be short, even empty, before the end: go on until
\`exhausted\`. Every event has \`evidence\`: the sentences that tell it. \`/events/stream\` answers everything at once: its last line \`{"end":{"complete":true}}\`
(in CSV and TSV an empty line at the end) says that nothing is missing.

## Operations

${operations.map((it) => operationLine(it, baseUrl)).join('\n')}

## Parameters

${[...parameters.values()].map(({ name, text, values }) => `- \`${name}\`: ${text} (${values})`).join('\n')}

## Optional

- [OpenAPI 3.1 document](${baseUrl}/openapi.json): every field of every answer
- [Reference](${baseUrl}/docs): the same as a page
`;
}

function operationLine({ method, path, summary, parameters }: DescribedOperation, baseUrl: string): string {
  const names = parameters.map(({ name }) => name).join(', ');
  return `- [${method} ${path}](${baseUrl}${path}): ${summary}${names === '' ? '' : `. Parameters: ${names}`}`;
}
