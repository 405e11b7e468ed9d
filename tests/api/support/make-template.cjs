// Boots the playground once on an empty database, then lets go of it.
const { createStrapi } = require('@strapi/strapi');
const { join } = require('node:path');

const appDir = join(__dirname, '../../../playground');

createStrapi({ appDir, distDir: join(appDir, 'dist'), serveAdminPanel: false })
  .load()
  .then((strapi) => strapi.destroy())
  .then(() => process.exit(0))
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
