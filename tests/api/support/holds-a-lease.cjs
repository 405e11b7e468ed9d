// A node that takes a lease the way the plugin does and holds it until it is killed.
require('./read-typescript.cjs');
const { createStrapi } = require('@strapi/strapi');
const { join } = require('node:path');
const { withLease } = require('../../../server/nodes/lease');

const appDir = join(__dirname, '../../../playground');

const start = async () => {
  const strapi = createStrapi({ appDir, distDir: join(appDir, 'dist'), serveAdminPanel: false });
  await strapi.load();
  await withLease(strapi, process.env.LEASE, Number(process.env.LEASE_MS), async () => {
    process.send('holding');
    await new Promise(() => setInterval(() => undefined, 1_000));
  });
};

start().catch((error) => {
  console.error(error);
  process.exit(1);
});
