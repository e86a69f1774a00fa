import { createHash } from 'node:crypto';
import { type DescribedOperation, type DescribedParameter, describedApi } from './operations.ts';

/** The reference as one page that loads nothing: no script, no font, no style from elsewhere. */
export function referencePage(baseUrl: string): string {
  const { title, version, summary, operations } = describedApi();
  const byTag = Map.groupBy(operations, ({ tag }) => tag);
  const sections = [...byTag].map(
    ([tag, its]) => `<h2>${escaped(tag)}</h2>${its.map((it) => section(it, baseUrl)).join('')}`,
  );
  const contents = operations.map(
    (it) => `<li><a href="#${idOf(it)}"><code>${it.method} ${escaped(it.path)}</code></a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} API ${escaped(version)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escaped(title)} API <small>${escaped(version)}</small></h1>
<p>${escaped(summary)}</p>
<p><code>${escaped(baseUrl)}</code> · <a href="openapi.json">openapi.json</a> · <a href="llms.txt">llms.txt</a></p>
<p>A comma is OR, a minus excludes, parameters AND. Unknown names and values are 400 with a suggestion. Lists have <code>page.next</code> and
<code>Link: rel="next"</code>. Errors are <code>application/problem+json</code>.</p></header>
<nav aria-label="Operations"><ul>${contents.join('')}</ul></nav>
<main>${sections.join('')}</main>
</body>
</html>
`;
}

function section(operation: DescribedOperation, baseUrl: string): string {
  const { method, path, summary, isOpen, hasBody, mediaTypes, parameters } = operation;
  const header = isOpen ? '' : ' -H "Authorization: Bearer $TOKEN"';
  const body = hasBody ? " -H 'Content-Type: application/json' -d @article.json" : '';
  const verb = method === 'GET' ? '' : ` -X ${method}`;
  return `<section id="${idOf(operation)}"><h3><code>${method} ${escaped(path)}</code></h3>
<p>${escaped(summary)}. ${isOpen ? 'Open to everybody.' : ''}</p>
${parameters.length > 0 ? `<table><thead><tr><th scope="col">Parameter</th><th scope="col">Meaning</th><th scope="col">Values</th></tr></thead><tbody>${parameters.map(row).join('')}</tbody></table>` : ''}
<p>Answers: ${mediaTypes.map((type) => `<code>${escaped(type)}</code>`).join(', ')}</p>
<pre>curl${verb}${escaped(header)}${escaped(body)} "${escaped(baseUrl + path)}"</pre></section>`;
}

const row = ({ name, required, text, values }: DescribedParameter): string =>
  `<tr><td><code>${escaped(name)}</code>${required ? ' *' : ''}</td><td>${escaped(text)}</td><td>${escaped(values)}</td></tr>`;

const idOf = ({ method, path }: DescribedOperation): string =>
  `${method}${path}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const STYLE = `
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{max-width:70rem;margin:0 auto;padding:1rem}
code,pre{font-family:ui-monospace,monospace;font-size:.9em}
pre{overflow-x:auto;padding:.5rem;border:1px solid}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #8888}
td{overflow-wrap:anywhere}
section{margin:2rem 0}
`;

/** The style as a source of a content security policy: by its hash, so that no other one counts. */
export const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
