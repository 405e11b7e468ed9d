// Another Strapi on the same database, told by its parent what to publish, what to do at once,
// or which chore to do.
const { createStrapi } = require('@strapi/strapi');
const { join } = require('node:path');

const appDir = join(__dirname, '../../../playground');

const start = async () => {
  const strapi = createStrapi({ appDir, distDir: join(appDir, 'dist'), serveAdminPanel: false });
  await strapi.load();
  process.on('message', async ({ uid, documentId, chore, calls }) => {
    if (calls !== undefined) {
      const ends = calls.map(({ action, params }) =>
        strapi
          .documents(uid)
          [action](params)
          .then(
            () => 'done',
            ({ name, code, message }) => `${code ?? name}: ${message}`
          )
      );
      process.send({ outcome: 'done', ends: await Promise.all(ends) });
      return;
    }
    if (chore !== undefined) {
      const name = `publication-checklist.${chore}`;
      await strapi.cron.jobs.find((each) => each.name === name).job.invoke();
      process.send({ outcome: 'done' });
      return;
    }
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
