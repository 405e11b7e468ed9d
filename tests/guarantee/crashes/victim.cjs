// A Strapi that does what it is asked, and may be asked to be killed while it publishes.
const { openGuaranteed } = require('../support/guaranteed.ts');
const { errandsOf } = require('./victim.ts');

const { database } = JSON.parse(process.argv[2]);

openGuaranteed({ database }).then(
  (lerum) => {
    const errands = errandsOf(lerum);
    process.on('message', ({ errand, given }) =>
      errands[errand](...given).then(
        (result) => process.send({ result }),
        (error) => process.send({ error: `${errand}: ${error.stack}` })
      )
    );
    process.on('disconnect', () => process.exit(0));
    process.send({ result: 'ready' });
  },
  (error) => {
    console.error(error);
    process.exit(1);
  }
);
