import { EnvError } from '@bestellwerk/platform/env';
import { startServer } from './start-server.ts';

try {
  await startServer(process.env);
} catch (error) {
  process.stderr.write(`✗ ${error instanceof EnvError ? error.message : String(error)}\n`);
  process.exit(1);
}
