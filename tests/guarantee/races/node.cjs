// A Strapi of its own on a database that another one is running on, which says where it listens.
const { openGuaranteed } = require('../support/guaranteed.ts');
const { letStrapiMissWhatIsGone } = require('../support/strapis-own.ts');

letStrapiMissWhatIsGone();
const { database } = JSON.parse(process.argv[2]);

openGuaranteed({ database, env: { CHECKLIST_NODES: 'several' } }).then(
  ({ strapi, close }) => {
    const { httpServer } = strapi.server;
    strapi.db.connection.on('query-error', ({ code }, { sql }) => process.send({ code, sql }));
    httpServer.listen(0, '127.0.0.1', () => process.send({ port: httpServer.address().port }));
    process.on('disconnect', () => close().then(() => process.exit(0)));
  },
  (error) => {
    console.error(error);
    process.exit(1);
  }
);
