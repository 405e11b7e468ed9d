// One app on a database of its own, with a hundred news of which some are public. It does the
// errands its parent names and answers { ms, statements } of one call.
const { NEWS, PAGE, openMunicipality } = require('../../api/support/municipality.ts');
const { answer, documents, goodAnswers } = require('../../api/support/news.ts');
const { accounts, demoPassword } = require('../../../playground/src/seed/accounts.ts');
const { serve } = require('../support/errands.cjs');
const { newsText } = require('../support/news-text.cjs');

const hasPlugin = process.env.CHECKLIST === 'true';
const CALLS_A_ROUND = 5;

const open = async () => {
  const lerum = await openMunicipality();
  const { strapi } = lerum;
  const news = [];
  for (let number = 0; number < 100; number += 1) {
    const data = newsText(number);
    const { documentId } = await documents(strapi).create({ locale: 'sv', data });
    if (hasPlugin) await answer(strapi, documentId, goodAnswers);
    if (number < 50) await documents(strapi).publish({ documentId, locale: 'sv' });
    news.push({ documentId, data });
  }
  const page = await documents(strapi, PAGE).create({ data: { title: 'Om kommunen' } });
  return { lerum, news, pageId: page.documentId, ...(await visitors(lerum)) };
};

/** Asks over HTTP, by a connection that stays open: as an editor of the panel, and as anybody. */
const visitors = async ({ strapi }) => {
  await new Promise((listening) => strapi.server.httpServer.listen(0, '127.0.0.1', listening));
  const { port } = strapi.server.httpServer.address();
  const send = async (method, path, body, token) => {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const said = await reply.json();
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(said)}`);
    return said;
  };
  const { email } = accounts.redaktor;
  const { data } = await send('POST', '/admin/login', { email, password: demoPassword });
  return {
    asEditor: (method, path, body) => send(method, path, body, data.token),
    asPublic: (path) => send('GET', path),
  };
};

/** One call of each errand. The next one is of another document. */
const callsOf = ({ lerum: { strapi }, news, pageId, asEditor, asPublic }) => {
  let next = 0;
  const one = () => news[(next = (next + 1) % 50)];
  const cm = '/content-manager/collection-types';
  const idsOf = (some) => some.map(({ documentId }) => documentId);
  return {
    'publish from code': () => {
      const { documentId } = one();
      return documents(strapi).publish({ documentId, locale: 'sv' });
    },
    'publish in the content manager': () => {
      const { documentId, data } = one();
      return asEditor('POST', `${cm}/${NEWS}/${documentId}/actions/publish?locale=sv`, data);
    },
    'bulk publish of 50': () =>
      asEditor('POST', `${cm}/${NEWS}/actions/bulkPublish?locale=sv`, {
        documentIds: idsOf(news.slice(0, 50)),
      }),
    'REST list of 25': () => asPublic('/api/nyheter?locale=sv&pagination[pageSize]=25&populate=*'),
    'publish of an ungoverned type': () => documents(strapi, PAGE).publish({ documentId: pageId }),
    'any request of the panel': () => asEditor('GET', '/admin/users/me'),
    'states of 100 rows in the list view': () =>
      asEditor('POST', `/publication-checklist/checklists/${NEWS}/states`, {
        documentIds: idsOf(news),
        locale: 'sv',
      }),
  };
};

/** Strapi tells of what was written after the fact, and reads it to do so. */
const untilQuiet = async (statementsNow) => {
  for (let before = -1; before !== statementsNow();) {
    before = statementsNow();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

open().then((app) => {
  const { strapi } = app.lerum;
  const calls = callsOf(app);
  let statements = 0;
  strapi.db.connection.on('query', () => (statements += 1));
  const round = async (errand) => {
    const spent = [];
    for (let call = 0; call < CALLS_A_ROUND; call += 1) {
      statements = 0;
      const begun = performance.now();
      await calls[errand]();
      const ms = performance.now() - begun;
      await untilQuiet(() => statements);
      spent.push({ ms, statements });
    }
    return {
      ms: median(spent.map(({ ms }) => ms)),
      statements: median(spent.map((each) => each.statements)),
    };
  };
  serve(round, () => app.lerum.close());
});
