import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createClient } from '../../client/client.ts';
import { visit } from '../e2e/articles.ts';
import { RunningStack } from '../e2e/running-stack.ts';

/**
 * Whether values that the document allows are accepted is no check: it takes texts for dates and names of countries, and the
 * API knows which there are.
 */
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
];

/**
 * Lets schemathesis (PyPI) ask the running stack whatever its OpenAPI document allows, and what it does not. Ends with the exit
 * code of schemathesis. `SCHEMATHESIS` is the path of its executable; arguments go to it.
 */
const EXECUTABLE = process.env.SCHEMATHESIS ?? 'schemathesis';

const stack = new RunningStack();
try {
  await stack.start();
  const { api, token } = stack.endpoints;
  const ask = createClient({ baseUrl: api, token });
  for (const n of [1, 2, 3]) await ask('POST /articles', { body: visit(n), wait: 10 });
  const child = spawn(
    EXECUTABLE,
    [
      ...['run', `${api}/openapi.json`, '--header', `Authorization: Bearer ${token}`],
      ...['--checks', CHECKS.join(), '--phases', 'examples,coverage,fuzzing', '--continue-on-failure', '--seed', '1'],
      ...['--max-examples', '20', '--warnings', 'off', ...process.argv.slice(2)],
    ],
    {
      // It keeps notes where it runs.
      cwd: stack.dataFolder,
      stdio: 'inherit',
      env: {
        ...process.env,
        SCHEMATHESIS_HOOKS: 'hooks',
        PYTHONPATH: import.meta.dirname,
        PYTHONDONTWRITEBYTECODE: '1',
      },
    },
  );
  const [code] = await once(child, 'exit');
  process.exitCode = code ?? 1;
} finally {
  await stack.stop();
  stack.remove();
}
