import { buildWebIfStale } from './build-web.ts';

// Everything that a start would otherwise do first, for an image that is built once and started often.
await buildWebIfStale();
