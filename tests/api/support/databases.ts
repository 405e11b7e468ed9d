import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A database of its own for one Strapi, as the playground's configuration is told of it. */
export type Database = Readonly<Record<string, string>>;

const folder = resolve(__dirname, '../../.tmp/databases');
/** Of this copy of the repository: two that are tested at once do not take each other's. */
const template = `lerum_template_${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`;
const client = process.env['TEST_DATABASE_CLIENT'] ?? 'sqlite';

/** Where the servers are; the usual local places unless the environment says otherwise. */
const server = {
  postgres: {
    DATABASE_CLIENT: 'postgres',
    DATABASE_HOST: process.env['TEST_POSTGRES_HOST'] ?? '127.0.0.1',
    DATABASE_PORT: process.env['TEST_POSTGRES_PORT'] ?? '5432',
    DATABASE_USERNAME: process.env['TEST_POSTGRES_USERNAME'] ?? 'postgres',
    DATABASE_PASSWORD: process.env['TEST_POSTGRES_PASSWORD'] ?? '',
  },
  mysql: {
    DATABASE_CLIENT: 'mysql',
    DATABASE_HOST: process.env['TEST_MYSQL_HOST'] ?? '127.0.0.1',
    DATABASE_PORT: process.env['TEST_MYSQL_PORT'] ?? '3306',
    DATABASE_USERNAME: process.env['TEST_MYSQL_USERNAME'] ?? 'root',
    DATABASE_PASSWORD: process.env['TEST_MYSQL_PASSWORD'] ?? '',
  },
} as const;

const sql = {
  postgres: (statement: string, database = 'postgres') =>
    execFileSync('psql', ['-qAt', '-d', database, '-c', statement], {
      env: {
        ...process.env,
        PGHOST: server.postgres.DATABASE_HOST,
        PGPORT: server.postgres.DATABASE_PORT,
        PGUSER: server.postgres.DATABASE_USERNAME,
        PGPASSWORD: server.postgres.DATABASE_PASSWORD,
      },
    }),
  mysql: (statement: string) =>
    execFileSync('mariadb', [...mysqlLogin(), '-e', statement], { stdio: 'pipe' }),
};

const mysqlLogin = () => [
  `-h${server.mysql.DATABASE_HOST}`,
  `-P${server.mysql.DATABASE_PORT}`,
  `-u${server.mysql.DATABASE_USERNAME}`,
  ...(server.mysql.DATABASE_PASSWORD === '' ? [] : [`-p${server.mysql.DATABASE_PASSWORD}`]),
];

const dump = join(folder, 'template.sql');

/** An empty database to make the template in. */
export const emptyTemplate = (): Database => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  switch (client) {
    case 'postgres':
      sql.postgres(`DROP DATABASE IF EXISTS ${template}`);
      sql.postgres(`CREATE DATABASE ${template}`);
      return { ...server.postgres, DATABASE_NAME: template };
    case 'mysql':
      createMySql(template);
      return { ...server.mysql, DATABASE_NAME: template };
    default:
      return { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: join(folder, `${template}.db`) };
  }
};

/** What has to be done once the template is made. */
export const sealTemplate = (): void => {
  if (client !== 'mysql') return;
  const args = [...mysqlLogin(), '--skip-comments', `--result-file=${dump}`, template];
  execFileSync('mariadb-dump', args, { stdio: 'pipe' });
};

const createMySql = (name: string): void => {
  sql.mysql(`DROP DATABASE IF EXISTS ${name}`);
  sql.mysql(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
};

/** A copy of the template: tables, roles and users, and nothing to read. */
export const freshDatabase = (): Database => {
  const name = newName();
  switch (client) {
    case 'postgres':
      sql.postgres(`CREATE DATABASE ${name} TEMPLATE ${template}`);
      return { ...server.postgres, DATABASE_NAME: name };
    case 'mysql':
      createMySql(name);
      execFileSync('mariadb', [...mysqlLogin(), name, '-e', `source ${dump}`], { stdio: 'pipe' });
      return { ...server.mysql, DATABASE_NAME: name };
    default: {
      const file = join(folder, `${name}.db`);
      copyFileSync(join(folder, `${template}.db`), file);
      return { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file };
    }
  }
};

/** Moves the tables of a database on PostgreSQL into a schema of their own. */
export const inSchema = (database: Database, schema: string): Database => {
  sql.postgres(`ALTER SCHEMA public RENAME TO ${schema}`, database['DATABASE_NAME']);
  sql.postgres('CREATE SCHEMA public', database['DATABASE_NAME']);
  return { ...database, DATABASE_SCHEMA: schema };
};

/** An empty PostgreSQL database, whatever the other tests run on: it has to be there. */
export const emptyPostgres = (): Database => {
  const name = newName();
  sql.postgres(`CREATE DATABASE ${name}`);
  return { ...server.postgres, DATABASE_NAME: name };
};

const newName = () => `lerum_${randomUUID().replaceAll('-', '').slice(0, 16)}`;

/** Gives the room back. */
export const dropDatabase = ({ DATABASE_CLIENT, DATABASE_NAME }: Database): void => {
  if (DATABASE_NAME === undefined) return;
  if (DATABASE_CLIENT === 'postgres') {
    sql.postgres(`DROP DATABASE IF EXISTS ${DATABASE_NAME} WITH (FORCE)`);
  }
  if (DATABASE_CLIENT === 'mysql') sql.mysql(`DROP DATABASE IF EXISTS ${DATABASE_NAME}`);
};
