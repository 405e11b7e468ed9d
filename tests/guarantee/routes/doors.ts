import { inHours, publishDue, timeComes } from '../../api/support/plans';
import { NEWS, type Municipality } from '../../api/support/municipality';
import { documents, draftNews, text, type Written } from '../../api/support/news';
import { declared, say, sentBy } from '../support/guaranteed';
import type { Actor, Caller } from './actors';
import type { Prepared } from './states';
import { asked, caught, type Answer } from './answers';

/** Somebody, at a door, with a text. */
export interface Visit {
  readonly lerum: Municipality;
  readonly who: Caller;
  /** Others who have to do something first. */
  readonly others: Readonly<Record<Actor, Caller>>;
  readonly text: Prepared;
}

type Ask = (visit: Visit) => Promise<Answer>;

const cm = `/content-manager/collection-types/${NEWS}`;
const own = '/publication-checklist';

export const withAnEdit = (title: string): string => `${title}, med ett ord till`;

/** What somebody sends who changes nothing, and who changes a word. */
const same = ({ text: { title } }: Visit) => ({ title });
const edited = ({ text: { title } }: Visit) => ({ title: withAnEdit(title) });
const fresh = ({ text: { title } }: Visit) => ({ title: `${title}, en ny`, ...text(title) });

/** A door of code's, which answers by what it throws. */
const byCode =
  (work: (visit: Visit) => Promise<unknown>): Ask =>
  (visit) =>
    caught(visit.who.run(() => work(visit)));

const news = ({ lerum }: Visit) => documents(lerum.strapi);
const rows = ({ lerum }: Visit) => lerum.strapi.db.query(NEWS);

interface EntityService {
  readonly create: (uid: string, params: object) => Promise<Written>;
  readonly update: (uid: string, id: number, params: object) => Promise<Written>;
}

const entities = ({ lerum }: Visit) =>
  (lerum.strapi as unknown as { entityService: EntityService }).entityService;

const publicRowOf = async (visit: Visit): Promise<number> => {
  const { documentId } = visit.text;
  const where = { documentId, publishedAt: { $notNull: true } };
  return ((await rows(visit).findOne({ where })) as Written).id;
};

/** All that a row of the text says, as code would copy it. */
const copied = ({ text: { documentId, title } }: Visit) => ({ documentId, title, locale: 'sv' });

const rest =
  (suffix: string, data: (visit: Visit) => object): Ask =>
  async (visit) => {
    const path = `/api/nyheter/${visit.text.documentId}?locale=sv${suffix}`;
    return asked(await visit.who.send('put', path, { data: data(visit) }));
  };

const restNew =
  (suffix: string): Ask =>
  async (visit) =>
    asked(await visit.who.send('post', `/api/nyheter?locale=sv${suffix}`, { data: fresh(visit) }));

const graphql =
  (mutation: string, variables: (visit: Visit) => object): Ask =>
  async (visit) =>
    asked(
      await visit.who.send('post', '/graphql', { query: mutation, variables: variables(visit) })
    );

const update = `mutation ($id: ID!, $data: NyhetInput!, $status: PublicationStatus) {
  updateNyhet(documentId: $id, data: $data, status: $status, locale: "sv") { documentId }
}`;
const create = `mutation ($data: NyhetInput!) {
  createNyhet(data: $data, locale: "sv") { documentId }
}`;

const cmPublish =
  (data: (visit: Visit) => object): Ask =>
  async (visit) =>
    asked(
      await visit.who.send('post', `${cm}/${visit.text.documentId}/actions/publish`, {
        ...data(visit),
        locale: 'sv',
      })
    );

const bulk = async (visit: Visit, documentIds: readonly string[], locale: readonly string[]) =>
  asked(await visit.who.send('post', `${cm}/actions/bulkPublish`, { documentIds, locale }));

const inAWeek = inHours(24 * 7);

const plan = async (visit: Visit): Promise<Answer> =>
  asked(
    await visit.who.send('put', `${own}/plans/${NEWS}/${visit.text.documentId}?locale=sv`, {
      at: inAWeek,
    })
  );

const whenTimeComes = async ({ lerum }: Visit): Promise<void> => {
  await timeComes(lerum.strapi);
  await publishDue(lerum.strapi);
};

interface Decided {
  readonly data?: {
    readonly submission?: { readonly id: string } | null;
    readonly standing?: { readonly stamp: string } | null;
  };
}

/** The chief looks at what waits, approves of it, and publishes it with that. */
const approveAndPublish: Ask = async (visit) => {
  const { others, who, text: prepared } = visit;
  const path = `${own}/submissions/${NEWS}/${prepared.documentId}?locale=sv`;
  const submitted = await others.editor.send('post', path, {});
  const id = (submitted.body as Decided).data?.submission?.id;
  if (id === undefined) return asked(submitted);
  const page = await others.chief.send('get', `${own}/held/${id}`);
  const seen = (page.body as Decided).data?.standing?.stamp;
  return asked(await who.send('post', `${own}/held/${id}/approve`, { seen, publish: true }));
};

/** Each way a row could become public, as it is asked for. */
export const doors = {
  publish: byCode((visit) =>
    news(visit).publish({ documentId: visit.text.documentId, locale: 'sv' })
  ),
  publishList: byCode((visit) =>
    news(visit).publish({ documentId: visit.text.documentId, locale: ['sv'] })
  ),
  publishAll: byCode((visit) =>
    news(visit).publish({ documentId: visit.text.documentId, locale: '*' })
  ),
  publishNone: byCode((visit) => news(visit).publish({ locale: 'sv' })),
  publishMany: byCode((visit) =>
    news(visit).publish({ documentId: [visit.text.documentId], locale: 'sv' })
  ),
  // A release catches the refusal inside its own transaction, and commits the rest.
  publishCaught: async (visit) => {
    let answer: Answer = 'done';
    await visit.lerum.strapi.db.transaction(async () => {
      const { documentId } = visit.text;
      answer = await caught(news(visit).publish({ documentId, locale: 'sv' }));
    });
    return answer;
  },
  update: byCode((visit) =>
    news(visit).update({
      documentId: visit.text.documentId,
      locale: 'sv',
      status: 'published',
      data: same(visit),
    })
  ),
  updateEdited: byCode((visit) =>
    news(visit).update({
      documentId: visit.text.documentId,
      locale: 'sv',
      status: 'published',
      data: edited(visit),
    })
  ),
  create: byCode((visit) =>
    news(visit).create({ locale: 'sv', status: 'published', data: fresh(visit) })
  ),
  createUnderId: byCode((visit) =>
    news(visit).create({
      locale: 'sv',
      status: 'published',
      data: { ...fresh(visit), documentId: visit.text.documentId },
    })
  ),
  clone: byCode((visit) =>
    news(visit).clone({
      documentId: visit.text.documentId,
      status: 'published',
      data: { publishedAt: new Date() },
    })
  ),
  entityCreate: byCode((visit) =>
    entities(visit).create(NEWS, { locale: 'sv', data: fresh(visit) })
  ),
  entityUpdate: byCode((visit) =>
    entities(visit).update(NEWS, visit.text.id, {
      locale: 'sv',
      data: { ...same(visit), publishedAt: new Date() },
    })
  ),
  entityUpdatePublic: byCode(async (visit) =>
    entities(visit).update(NEWS, await publicRowOf(visit), { locale: 'sv', data: edited(visit) })
  ),
  dbCreate: byCode((visit) => rows(visit).create({ data: copied(visit) as never })),
  dbCreateMany: byCode((visit) =>
    rows(visit).createMany({ data: [{ ...copied(visit), publishedAt: new Date() }] as never })
  ),
  dbUpdate: byCode((visit) =>
    rows(visit).update({ where: { id: visit.text.id }, data: { publishedAt: new Date() } as never })
  ),
  dbUpdateMany: byCode((visit) =>
    rows(visit).updateMany({
      where: { documentId: visit.text.documentId },
      data: { publishedAt: new Date() } as never,
    })
  ),
  dbUpdatePublic: byCode(async (visit) =>
    rows(visit).update({ where: { id: await publicRowOf(visit) }, data: edited(visit) as never })
  ),

  restPut: rest('', same),
  restPutPublished: rest('&status=published', same),
  restPutEdited: rest('', edited),
  restPutDraft: rest('&status=draft', same),
  restPost: restNew(''),
  restPostDraft: restNew('&status=draft'),

  graphqlUpdate: graphql(update, (visit) => ({ id: visit.text.documentId, data: same(visit) })),
  graphqlUpdateEdited: graphql(update, (visit) => ({
    id: visit.text.documentId,
    data: edited(visit),
  })),
  graphqlUpdateDraft: graphql(update, (visit) => ({
    id: visit.text.documentId,
    data: same(visit),
    status: 'DRAFT',
  })),
  graphqlCreate: graphql(create, (visit) => ({ data: { title: fresh(visit).title } })),

  cmPublish: cmPublish(() => ({})),
  cmPublishEdited: cmPublish(edited),
  cmPublishNew: async (visit) =>
    asked(await visit.who.send('post', `${cm}/actions/publish`, { ...fresh(visit), locale: 'sv' })),
  cmSave: async (visit) =>
    asked(
      await visit.who.send('put', `${cm}/${visit.text.documentId}`, {
        ...same(visit),
        locale: 'sv',
        status: 'published',
        publishedAt: new Date(),
      })
    ),
  cmBulk: async (visit) => {
    const { documentId } = await draftNews(visit.lerum.strapi, `${visit.text.title}, bredvid`);
    await say(visit.lerum, documentId, { ...sentBy('egen'), ...declared });
    return bulk(visit, [documentId, visit.text.documentId], ['sv']);
  },
  cmLocales: (visit) => bulk(visit, [visit.text.documentId], ['sv', 'en']),

  mcp: async (visit) => {
    const { documentId } = visit.text;
    const params = { name: 'publish_nyhet', arguments: { documentId, locale: 'sv' } };
    return asked(
      await visit.who.send('post', '/mcp', { jsonrpc: '2.0', id: 1, method: 'tools/call', params })
    );
  },

  planned: async (visit) => {
    const answer = await plan(visit);
    await whenTimeComes(visit);
    return answer;
  },
  plannedEdited: async (visit) => {
    const answer = await plan(visit);
    // Whoever may not plan it may not edit it, either.
    if (answer === 'forbidden') return answer;
    const { documentId } = visit.text;
    await news(visit).update({ documentId, locale: 'sv', data: edited(visit) });
    await whenTimeComes(visit);
    return answer;
  },
  approveAndPublish,
  emergency: async (visit) =>
    asked(
      await visit.who.send('post', `${own}/emergency/${NEWS}/${visit.text.documentId}?locale=sv`, {
        reason: 'Det kan inte vänta.',
      })
    ),
} as const satisfies Record<string, Ask>;

export type Door = keyof typeof doors;
