// One app with as many texts that wait as it is asked for, each with a document of its own. It
// answers for its queue over HTTP, as the communication chief's panel asks.
const { NEWS, openMunicipality } = require('../../api/support/municipality.ts');
const { answer, draftNews, goodAnswers } = require('../../api/support/news.ts');
const { accounts, demoPassword } = require('../../../playground/src/seed/accounts.ts');
const { serve } = require('../support/errands.cjs');

const SUBMISSION = 'plugin::publication-checklist.submission';
const PAGE_SIZE = 25;
const COUNTED_UP_TO = 10_000;
const BATCH = 100;
const HOUR = 3_600_000;

const open = async () => {
  const lerum = await openMunicipality();
  const { strapi } = lerum;
  await new Promise((listening) => strapi.server.httpServer.listen(0, '127.0.0.1', listening));
  const { port } = strapi.server.httpServer.address();
  // Filling takes longer than a server waits for the next request.
  strapi.server.httpServer.keepAliveTimeout = 0;
  const asSomebody = async (who) => {
    const send = async (method, path, token, body) => {
      const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: {
          'Content-Type': 'application/json',
          ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const said = await reply.json();
      if (!reply.ok) throw new Error(`${path}: ${reply.status} ${JSON.stringify(said)}`);
      return said.data;
    };
    const login = { email: accounts[who].email, password: demoPassword };
    const { token } = await send('POST', '/admin/login', undefined, login);
    return (method, path, body) => send(method, `/publication-checklist${path}`, token, body);
  };
  const [asEditor, asChief] = [await asSomebody('redaktor'), await asSomebody('chef')];
  return { lerum, asEditor, asChief, patterns: await patternsIn(strapi, asEditor) };
};

/** A text as it is submitted, from each of some sender units: the rows that others are made after. */
const patternsIn = async (strapi, asEditor) => {
  const patterns = [];
  for (const unit of ['samhallsbyggnad', 'larande', 'kultur-och-fritid']) {
    const { documentId } = await draftNews(strapi, 'Ny lekplats');
    await answer(strapi, documentId, {
      sender: { selected: [unit] },
      audience: goodAnswers.audience,
    });
    await asEditor('POST', `/submissions/${NEWS}/${documentId}?locale=sv`, {
      message: 'Går det bra?',
    });
    const text = await tableOf(strapi, NEWS).where({ document_id: documentId }).first();
    const submission = await tableOf(strapi, SUBMISSION)
      .where({ entry_document_id: documentId })
      .first();
    patterns.push({ text: patternOf(text), submission: patternOf(submission) });
  }
  return patterns;
};

const tableOf = (strapi, uid) => strapi.db.connection(strapi.db.metadata.get(uid).tableName);

/** A row as it can be written again: what is JSON comes as objects from some databases. */
const patternOf = ({ id: _id, ...row }) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      isPlain(value) ? JSON.stringify(value) : value,
    ])
  );

const isPlain = (value) => typeof value === 'object' && value !== null && !(value instanceof Date);

/** Lets the queue grow until so much waits; of every ten, three are wanted
 * by a time, of which two are late. */
const fill = async ({ lerum: { strapi }, patterns }, rows) => {
  const now = Date.now();
  const kept = (moment) =>
    typeof patterns[0].submission.submitted_at === 'number' ? moment : new Date(moment);
  // So late that nobody is told of it any more: this is about the queue, not about mail.
  const due = (which) => (which === 2 ? now + HOUR : now - 30 * 24 * HOUR);
  const numbered = (number) => {
    const { text, submission } = patterns[number % patterns.length];
    const name = String(number).padStart(24, 'd');
    const title = `Ny lekplats nummer ${number}`;
    return {
      text: { ...text, document_id: name, title },
      submission: {
        ...submission,
        ref: name.padEnd(32, '0'),
        document_id: name,
        open_key: name.padEnd(64, '0'),
        entry_document_id: name,
        title,
        search_text: submission.search_text.replace('ny lekplats', title.toLowerCase()),
        submitted_at: kept(now - number * 1_000),
        due_at: number % 10 < 3 ? kept(due(number % 10) + number) : null,
        planned_for: number % 10 === 3 ? kept(now + 24 * HOUR + number) : null,
      },
    };
  };
  await strapi.db.connection.transaction(async (transaction) => {
    const insert = (uid, some) => tableOf(strapi, uid).transacting(transaction).insert(some);
    for (let there = patterns.length; there < rows; there += BATCH) {
      const some = Array.from({ length: Math.min(BATCH, rows - there) }, (_, index) =>
        numbered(there + index)
      );
      await insert(
        NEWS,
        some.map(({ text }) => text)
      );
      await insert(
        SUBMISSION,
        some.map(({ submission }) => submission)
      );
    }
  });
};

/** What these databases do by themselves a while after so much has been written. */
const settle = async ({ lerum: { strapi } }) => {
  const how = { postgres: 'VACUUM ANALYZE', mysql: 'ANALYZE TABLE' }[strapi.db.dialect.client];
  if (how === undefined) return;
  for (const uid of [NEWS, SUBMISSION]) {
    await strapi.db.connection.raw(`${how} ${strapi.db.metadata.get(uid).tableName}`);
  }
};

open().then((app) => {
  const ask = (path) => app.asChief('GET', `/held${path}`);
  const errands = {
    fill: async ({ rows }) => {
      await fill(app, rows);
      await settle(app);
      const { total, senders } = await ask('');
      const expected = Math.min(rows, COUNTED_UP_TO + 1);
      if (total !== expected) throw new Error(`${total} wait, not ${expected}.`);
      return {
        pages: Math.ceil(rows / PAGE_SIZE),
        sender: senders[0].name,
        rare: `nummer ${rows - 7}`,
      };
    },
    ask: async ({ path }) => {
      const begun = performance.now();
      await ask(path);
      return performance.now() - begun;
    },
  };
  serve(
    ({ errand, ...what }) => errands[errand](what),
    () => app.lerum.close()
  );
});
