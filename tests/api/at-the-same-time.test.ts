import { NEWS, POLICY, openMunicipality, type Municipality } from './support/municipality';
import {
  clearNews,
  countPublic,
  documents,
  draftNews,
  draftTitle,
  ledger,
  publicTitles,
  publishedNews,
  refusal,
  type Written,
} from './support/news';

let lerum: Municipality;
beforeAll(async () => {
  lerum = await openMunicipality();
});
afterAll(() => lerum.close());

/** Slows every publish down between judgement and copy, while `meanwhile` goes on. */
const whilePublishing = async (
  publishing: () => Promise<unknown>,
  meanwhile: () => Promise<unknown>
): Promise<void> => {
  let started: () => void = () => undefined;
  const isOnItsWay = new Promise<void>((resolve) => (started = resolve));
  const remove = lerum.strapi.documents.use((async (
    call: { action: string },
    next: () => Promise<unknown>
  ) => {
    if (call.action === 'publish') {
      started();
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    return next();
  }) as never) as unknown as () => void;
  const published = publishing();
  await isOnItsWay;
  const done = meanwhile();
  await Promise.allSettled([published, done]);
  remove();
};

test('what is saved while a publish is on its way is not published unjudged', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Bedömd');
  await whilePublishing(
    () => documents(lerum.strapi).publish({ documentId }),
    () => documents(lerum.strapi).update({ documentId, data: { title: 'Obedömd' } })
  );
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Bedömd' });
  expect(await draftTitle(lerum.strapi, documentId)).toBe('Obedömd');
});

test('four publishes at once leave one public row', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'En gång');
  await Promise.all([1, 2, 3, 4].map(() => documents(lerum.strapi).publish({ documentId })));
  const rows = await lerum.strapi.db
    .query(NEWS)
    .count({ where: { documentId, publishedAt: { $notNull: true } } });
  expect(rows).toBe(1);
});

test('of several who answer the same question at once one is kept, and the others are told', async () => {
  const { documentId } = await draftNews(lerum.strapi, 'Många svar');
  const redaktor = await lerum.as('redaktor');
  const path = `/publication-checklist/checklists/${NEWS}/${documentId}/answers/${POLICY}/sender?locale=sv`;
  const replies = await Promise.all(
    ['larande', 'samhallsbyggnad', 'hr', 'naringsliv'].map((unit) =>
      redaktor.put(path, { value: { selected: [unit] }, seen: null })
    )
  );
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
});

test('a branch of a failed bulk publishes nothing afterwards', async () => {
  const held = await draftNews(lerum.strapi, 'Hejdad');
  const clear = [];
  for (const title of ['Klar 1', 'Klar 2']) clear.push(await clearNews(lerum.strapi, title));
  const ids = [held, ...clear].map(({ documentId }) => documentId);
  await refusal(
    lerum.strapi.db.transaction(() =>
      Promise.all(ids.map((documentId) => documents(lerum.strapi).publish({ documentId })))
    )
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (const id of ids) expect(await publicTitles(lerum.strapi, id)).toEqual({});
});

test('a publish begun in a transaction that fails at once is undone with it', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Med i fallet');
  let publishing: Promise<unknown> = Promise.resolve();
  await refusal(
    lerum.strapi.db.transaction(() => {
      publishing = documents(lerum.strapi).publish({ documentId });
      throw new Error('Fel på annat håll');
    })
  );
  await Promise.allSettled([publishing]);
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
});

describe('somebody who catches the refusal inside a transaction of their own', () => {
  test('keeps the version that was public, and what they published before it', async () => {
    const live = await publishedNews(lerum.strapi, 'Står kvar');
    await documents(lerum.strapi).update({ documentId: live.documentId, data: { title: 'Ny' } });
    const clear = await clearNews(lerum.strapi, 'Går igenom');
    await lerum.strapi.db.transaction(async () => {
      await documents(lerum.strapi).publish({ documentId: clear.documentId });
      await documents(lerum.strapi)
        .publish({ documentId: live.documentId })
        .catch(() => undefined);
    });
    expect(await publicTitles(lerum.strapi, live.documentId)).toEqual({ sv: 'Står kvar' });
    expect(await publicTitles(lerum.strapi, clear.documentId)).toEqual({ sv: 'Går igenom' });
  });

  test('keeps the public version also when Strapi itself fails half way through', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Står kvar ändå');
    const unsubscribe = lerum.strapi.db.lifecycles.subscribe({
      models: [NEWS],
      beforeCreate: ({ params }: { params: { data?: { publishedAt?: unknown } } }) => {
        if (params.data?.publishedAt) throw new Error('Fel i halva vägen');
      },
    });
    await lerum.strapi.db.transaction(async () => {
      await documents(lerum.strapi)
        .publish({ documentId })
        .catch(() => undefined);
    });
    unsubscribe();
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Står kvar ändå' });
  });

  test('a refused write that would publish leaves the draft as it was', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Förut');
    await lerum.strapi.db.transaction(async () => {
      await documents(lerum.strapi)
        .update({ documentId, status: 'published', data: { title: 'Efter' } })
        .catch(() => undefined);
    });
    expect(await draftTitle(lerum.strapi, documentId)).toBe('Förut');
  });

  test.each([
    ['is committed', (): void => undefined],
    [
      'is rolled back',
      (): void => {
        throw new Error('Ångrat');
      },
    ],
  ])('finds the refusal in the ledger when the transaction %s', async (_case, end) => {
    const { documentId } = await draftNews(lerum.strapi, 'Fångad');
    await lerum.strapi.db
      .transaction(async () => {
        await documents(lerum.strapi)
          .publish({ documentId })
          .catch(() => undefined);
        end();
      })
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const rows = (await ledger(lerum.strapi)).filter((row) => row.entryDocumentId === documentId);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['refused']);
  });
});

describe('code that runs after the gate', () => {
  const withMiddleware = async (
    middleware: (
      call: { action: string; params: Record<string, unknown> },
      next: () => Promise<unknown>
    ) => Promise<unknown>,
    work: () => Promise<unknown>
  ): Promise<void> => {
    const remove = lerum.strapi.documents.use(middleware as never) as unknown as () => void;
    await work().finally(remove);
  };

  test('cannot turn a draft save into a publish', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    await withMiddleware(
      (call, next) => {
        if (call.action === 'update') call.params = { ...call.params, status: 'published' };
        return next();
      },
      () => refusal(documents(lerum.strapi).update({ documentId, data: { title: 'Smyg' } }))
    );
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('cannot sweep another locale along', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Svensk');
    await documents(lerum.strapi).update({ documentId, locale: 'en', data: { title: 'English' } });
    await withMiddleware(
      (call, next) => {
        if (call.action === 'publish') call.params = { ...call.params, locale: '*' };
        return next();
      },
      () => refusal(documents(lerum.strapi).publish({ documentId, locale: 'sv' }))
    );
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('does not have a language version published that it adds meanwhile', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Svensk');
    await withMiddleware(
      async (call, next) => {
        if (call.action === 'publish') {
          const data = { title: 'English' };
          await documents(lerum.strapi).update({ documentId, locale: 'en', data });
        }
        return next();
      },
      () => documents(lerum.strapi).publish({ documentId, locale: '*' })
    );
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Svensk' });
    expect(await draftTitle(lerum.strapi, documentId, 'en')).toBe('English');
  });

  test('cannot change the draft between judgement and copy', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Bedömd');
    await withMiddleware(
      async (call, next) => {
        if (call.action === 'publish') {
          await documents(lerum.strapi).update({ documentId, data: { title: 'Smyg' } });
        }
        return next();
      },
      () => refusal(documents(lerum.strapi).publish({ documentId }))
    );
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
    expect(await draftTitle(lerum.strapi, documentId)).toBe('Bedömd');
  });

  test('cannot change a component of the draft between judgement and copy', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Bedömd kontakt');
    const draft = await documents(lerum.strapi).findOne({ documentId, populate: ['contact'] });
    const { id } = draft?.['contact'] as { id: number };
    const data = { email: 'smyg@lerum.example' } as never;
    await withMiddleware(
      async (call, next) => {
        if (call.action === 'publish') {
          await lerum.strapi.db.query('shared.kontakt').update({ where: { id }, data });
        }
        return next();
      },
      () => refusal(documents(lerum.strapi).publish({ documentId }))
    );
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('cannot use a ticket twice', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'En biljett');
    const again = { title: 'Två', documentId, locale: 'sv', publishedAt: new Date() } as never;
    await withMiddleware(
      async (call, next) => {
        const result = await next();
        if (call.action === 'publish') await lerum.strapi.db.query(NEWS).create({ data: again });
        return result;
      },
      () => refusal(documents(lerum.strapi).publish({ documentId }))
    );
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('cannot use the ticket of another document', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Med biljett');
    const before = await countPublic(lerum.strapi);
    const other = { title: 'Utan', documentId: 'utan', locale: 'sv', publishedAt: new Date() };
    await withMiddleware(
      async (call, next) => {
        if (call.action !== 'publish') return next();
        return lerum.strapi.db.query(NEWS).create({ data: other as never });
      },
      () => refusal(documents(lerum.strapi).publish({ documentId }))
    );
    expect(await countPublic(lerum.strapi)).toBe(before);
  });

  test.each([
    [
      'the next of a bulk',
      async ({ documentId }: Written) => {
        await documents(lerum.strapi).update({ documentId, data: { title: 'Smyg' } });
      },
    ],
    [
      'a component of the next of a bulk',
      async ({ documentId }: Written) => {
        const draft = await documents(lerum.strapi).findOne({ documentId, populate: ['contact'] });
        const { id } = draft?.['contact'] as { id: number };
        const data = { email: 'smyg@lerum.example' } as never;
        await lerum.strapi.db.query('shared.kontakt').update({ where: { id }, data });
      },
    ],
  ])('cannot change %s while the first is on its way', async (_what, change) => {
    const redaktor = await lerum.as('redaktor');
    const one = await clearNews(lerum.strapi, 'Först i raden');
    const two = await clearNews(lerum.strapi, 'Näst i raden');
    let changing: Promise<void> | undefined;
    await withMiddleware(
      async (call, next) => {
        if (call.action !== 'publish') return next();
        // Whoever comes second is judged already, and is copied when it has been changed.
        changing ??= change(call.params['documentId'] === one.documentId ? two : one);
        await changing;
        return next();
      },
      async () => {
        const documentIds = [one.documentId, two.documentId];
        await redaktor
          .post(`/content-manager/collection-types/${NEWS}/actions/bulkPublish`, {
            documentIds,
            locale: 'sv',
          })
          .expect(400);
      }
    );
    for (const { documentId } of [one, two]) {
      expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
    }
  });

  test('has all of a bulk refused when it swallows what one of them was refused for', async () => {
    const redaktor = await lerum.as('redaktor');
    const held = await draftNews(lerum.strapi, 'Hejdad på vägen');
    const clear = [];
    for (const title of ['Klar 1', 'Klar 2']) clear.push(await clearNews(lerum.strapi, title));
    const documentIds = clear.map(({ documentId }) => documentId);
    let isFirst = true;
    await withMiddleware(
      async (call, next) => {
        if (call.action === 'publish' && isFirst) {
          isFirst = false;
          const { documentId } = held;
          await refusal(documents(lerum.strapi).publish({ documentId, locale: 'sv' }));
        }
        return next();
      },
      () =>
        redaktor
          .post(`/content-manager/collection-types/${NEWS}/actions/bulkPublish`, {
            documentIds,
            locale: 'sv',
          })
          .expect(400)
          .then()
    );
    for (const documentId of [...documentIds, held.documentId])
      expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });
});
