/**
 * Server settings of the embedded cluster. It listens on this machine only, has room for the largest import without
 * a checkpoint in its middle, and never writes a statement, which may hold a case, to its log.
 */
const COMMON: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  work_mem: '32MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  wal_level: 'minimal',
  max_wal_senders: '0',
  // Parallel plans need shared memory that a small container does not give, and win nothing on two cores.
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_min_error_statement: 'panic',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
};

/** A cluster that is thrown away need not survive a power cut. */
const THROWAWAY: Readonly<Record<string, string>> = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
};

/** Arguments of `postgres` for a data folder and a port; a durable cluster keeps its promises across a crash. */
export function serverArguments(data: string, port: number, durable: boolean): string[] {
  const settings = { ...COMMON, ...(durable ? {} : THROWAWAY), port: String(port) };
  return [
    '-D',
    data,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}
