// One app with as much public news as it is asked for, each with the decision it was published by.
// It looks at all of it as the schedule does.
const { randomUUID } = require('node:crypto');
const { scanIntegrity } = require('../../../server/integrity/scan.ts');
const { publicVersions } = require('../../../server/integrity/look.ts');
const { contentSchemaOf } = require('../../../server/content/content-schema.ts');
const { appendRows } = require('../../../server/ledger/append.ts');
const { DECISION, NEWS, openMunicipality } = require('../../api/support/municipality.ts');
const { publishedNews } = require('../../api/support/news.ts');
const { serve } = require('../support/errands.cjs');
const { newsText } = require('../support/news-text.cjs');
const { spent } = require('../support/spent.cjs');

const BATCH = 500;

const open = async () => {
  const lerum = await openMunicipality();
  const { strapi } = lerum;
  const { title, ...text } = newsText(0);
  await publishedNews(strapi, title, text);
  const {
    id: _id,
    documentId: _documentId,
    ...decision
  } = await strapi.db.query(DECISION).findOne({});
  return { lerum, model: await modelOf(strapi), decision };
};

/** The tables a public news is made of, and its rows in them. */
const modelOf = async ({ db: { connection } }) => {
  const news = await connection('nyheter').whereNotNull('published_at').first();
  const link = await connection('nyheter_cmps').where({ entity_id: news.id }).first();
  const contact = await connection('components_shared_kontakter')
    .where({ id: link.cmp_id })
    .first();
  return { news, link, contact };
};

/** Public news by SQL, as many as are missing; then a decision for each, as a publish writes it. */
const fill = async (app, documents) => {
  const { db } = app.lerum.strapi;
  const [{ there }] = await db.connection('nyheter').whereNotNull('published_at').count({
    there: 'id',
  });
  for (let number = there; number < documents; number += BATCH) {
    await insert(app, number, Math.min(BATCH, documents - number));
  }
  await decide(app);
};

const insert = ({ lerum, model: { news, link, contact } }, from, count) => {
  const numbers = Array.from({ length: count }, (_, index) => 1_000_000 + from + index);
  return lerum.strapi.db.connection.transaction(async (transaction) => {
    const rows = async (table, rowOf) => {
      await transaction.batchInsert(table, numbers.map(rowOf), 50);
    };
    await rows('nyheter', (id) => {
      const { title, body } = newsText(id);
      const document_id = randomUUID().replaceAll('-', '').slice(0, 24);
      return { ...news, id, title, body: JSON.stringify(body), slug: `nyhet-${id}`, document_id };
    });
    await rows('components_shared_kontakter', (id) => ({ ...contact, id }));
    await rows('nyheter_cmps', (id) => ({ ...link, id, entity_id: id, cmp_id: id }));
  });
};

const decide = async ({ lerum: { strapi }, decision }) => {
  for await (const seen of publicVersions(strapi, contentSchemaOf(strapi, NEWS))) {
    await appendRows(
      strapi,
      seen
        .filter(({ what }) => what !== null)
        .map(({ row, contentHash }) => ({
          ...decision,
          entryDocumentId: row.documentId,
          title: row.title,
          contentHash,
        }))
    );
  }
};

/** Changes the oldest of them by SQL. */
const touch = async ({ lerum: { strapi } }, documents) => {
  const { connection } = strapi.db;
  const oldest = connection('nyheter').whereNotNull('published_at').orderBy('id').limit(documents);
  await connection('nyheter')
    .whereIn('id', oldest.select('id'))
    .update({ title: 'Något helt annat' });
};

const scan = async ({ lerum: { strapi } }) => {
  const policies = strapi.plugin('publication-checklist').service('policies');
  const scanned = await scanIntegrity(strapi, policies);
  if (!scanned.held) throw new Error('Somebody else scans.');
  return scanned.result;
};

open().then((app) => {
  const errands = {
    fill: ({ documents }) => fill(app, documents),
    touch: ({ documents }) => touch(app, documents),
    scan: () => spent(() => scan(app)),
  };
  serve(
    ({ errand, ...what }) => errands[errand](what).then((answer) => answer ?? 'done'),
    () => app.lerum.close()
  );
});
