import { totalmem } from 'node:os';

/** `durable` survives a power cut; `throwaway` is for data that is made anew, as in tests. */
export type Durability = 'durable' | 'throwaway';

const megabyte = 1024 * 1024;

export function serverSettings(durability: Durability): Record<string, string> {
  const sharedMegabytes = clamp(totalmem() / megabyte / 8, 128, 1024);
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: `${durability === 'durable' ? sharedMegabytes : 128}MB`,
    effective_cache_size: `${Math.round(totalmem() / megabyte / 2)}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_wal_size: '2GB',
    password_encryption: 'scram-sha-256',
    ...(durability === 'durable'
      ? { fsync: 'on', checkpoint_timeout: '10min' }
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', checkpoint_timeout: '1h' }),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}
