// One app with a ledger of as many rows as it is asked for, each as a publish writes it. It reads
// them as an auditor does.
const { appendRows } = require('../../../server/ledger/append.ts');
const { writeCheckpoints } = require('../../../server/ledger/checkpoints.ts');
const { verifyLedger } = require('../../../server/ledger/verify.ts');
const { DECISION, openMunicipality } = require('../../api/support/municipality.ts');
const { publishedNews } = require('../../api/support/news.ts');
const { accounts, demoPassword } = require('../../../playground/src/seed/accounts.ts');
const { serve } = require('../support/errands.cjs');
const { spent } = require('../support/spent.cjs');

/** So many rows are about one document. */
const ROWS_A_DOCUMENT = 10;
const BATCH = 500;

const open = async () => {
  const lerum = await openMunicipality();
  const { strapi } = lerum;
  await publishedNews(strapi, 'Ny lekplats');
  const { id: _id, documentId: _documentId, ...row } = await strapi.db.query(DECISION).findOne({});
  await new Promise((listening) => strapi.server.httpServer.listen(0, '127.0.0.1', listening));
  const { port } = strapi.server.httpServer.address();
  const at = `http://127.0.0.1:${port}`;
  const login = await fetch(`${at}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: accounts.admin.email, password: demoPassword }),
  });
  const { token } = (await login.json()).data;
  return { lerum, row, at, token };
};

/** Lets the ledger grow until it has so many rows. */
const fill = async ({ lerum: { strapi }, row }, rows) => {
  for (let there = await strapi.db.query(DECISION).count(); there < rows;) {
    const some = Array.from({ length: Math.min(BATCH, rows - there) }, (_, index) => ({
      ...row,
      entryDocumentId: `document${Math.floor((there + index) / ROWS_A_DOCUMENT)}`,
      title: `Nyhet nummer ${there + index}`,
    }));
    await appendRows(strapi, some);
    there += some.length;
  }
  await writeCheckpoints(strapi, new Date(Date.now() + 60_000));
};

/** Reads an export to its end over HTTP, without keeping it. */
const read = async ({ at, token }, format) => {
  const reply = await fetch(`${at}/publication-checklist/ledger/export?format=${format}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  if (!reply.ok) throw new Error(`The export answered ${reply.status}.`);
  let lines = 0;
  for await (const piece of reply.body) {
    for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) lines += 1;
  }
  return lines;
};

const verify = async ({ lerum: { strapi } }) => {
  const { rows, faults } = await verifyLedger(strapi);
  if (faults.length > 0) throw new Error('The ledger is not as it was written.');
  return rows;
};

open().then((app) => {
  const errands = {
    fill: ({ rows }) => fill(app, rows),
    export: ({ format }) => spent(() => read(app, format)),
    verify: () => spent(() => verify(app)),
  };
  serve(
    ({ errand, ...what }) => errands[errand](what).then((answer) => answer ?? 'done'),
    () => app.lerum.close()
  );
});
