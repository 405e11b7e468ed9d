// Boots the playground once on an empty database, then lets go of it.
const { createStrapi } = require('@strapi/strapi');
const { join } = require('node:path');

// Without any policy: each test's Strapi begins with those it is given.
process.env.CHECKLIST_POLICIES = 'none';

const appDir = join(__dirname, '../../../playground');

createStrapi({ appDir, distDir: join(appDir, 'dist'), serveAdminPanel: false })
  .load()
  .then((strapi) => strapi.destroy())
  .then(() => process.exit(0))
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
