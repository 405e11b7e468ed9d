// Another Strapi on the same database, told by its parent what to publish.
const { createStrapi } = require('@strapi/strapi');
const { join } = require('node:path');

const appDir = join(__dirname, '../../../playground');

const start = async () => {
  const strapi = createStrapi({ appDir, distDir: join(appDir, 'dist'), serveAdminPanel: false });
  await strapi.load();
  process.on('message', async ({ uid, documentId }) => {
    const told = await strapi
      .documents(uid)
      .publish({ documentId })
      .then(
        () => ({ outcome: 'published' }),
        (error) => ({ outcome: 'refused', message: error.message })
      );
    process.send(told);
  });
  process.on('disconnect', () => process.exit(0));
  process.send({ outcome: 'ready' });
};

start().catch((error) => {
  console.error(error);
  process.exit(1);
});
