import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** SQLite unless told otherwise; the same site runs on PostgreSQL and MySQL or MariaDB. */
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  switch (env('DATABASE_CLIENT', 'sqlite')) {
    case 'postgres':
      return {
        connection: {
          client: 'postgres',
          connection: { ...server(env, 5432), schema: env('DATABASE_SCHEMA', 'public') },
        },
      };
    case 'mysql':
      return {
        connection: {
          client: 'mysql',
          connection: { ...server(env, 3306), charset: 'utf8mb4' },
          pool: { afterCreate: readCommitted },
        },
      };
    default:
      return {
        connection: {
          client: 'sqlite',
          connection: {
            filename: resolve(__dirname, '..', '..', env('DATABASE_FILENAME', '.tmp/data.db')),
          },
          useNullAsDefault: true,
        },
      };
  }
};

export default config;

const server = (env: Env, port: number) => ({
  host: env('DATABASE_HOST', '127.0.0.1'),
  port: env.int('DATABASE_PORT', port),
  database: env('DATABASE_NAME', 'lerum'),
  user: env('DATABASE_USERNAME', 'lerum'),
  password: env('DATABASE_PASSWORD', 'demo-only-database-password'),
});

interface MySqlConnection {
  query(sql: string, done: (error: Error | null) => void): unknown;
}

/**
 * MySQL's default isolation reads from a snapshot that may be older than the lock
 * taken after it. The braces matter: what `query` returns must not be returned,
 * or the driver ends the process.
 */
const readCommitted = (
  connection: unknown,
  done: (error?: Error, connection?: unknown) => void
): void => {
  const sql = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';
  (connection as MySqlConnection).query(sql, (error) => {
    done(error ?? undefined, connection);
  });
};
