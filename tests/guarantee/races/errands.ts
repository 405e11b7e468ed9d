import { NEWS } from '../../api/support/municipality';
import { text } from '../../api/support/news';
import { declared, POLICY, sentBy } from '../support/guaranteed';
import { places, type Action, type Step } from './schedule';

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

type Who = 'editor' | 'chief' | 'admin' | 'token' | 'public';

export type Send = (
  node: 0 | 1,
  who: Who,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object
) => Promise<Reply>;

/** What is known of a text while it is fought over. */
export interface World {
  readonly send: Send;
  /** The document that stands in each place. */
  readonly standing: string[];
  /** Names what a step writes: no two steps write the same. */
  readonly name: (step: Step) => string;
  /** Told of documents as they come. */
  readonly born: (documentId: string, locale: string, title: string) => void;
}

/** What came of a step: whose it was, what it wrote, and how each request was answered. */
export interface Deed {
  readonly documentIds: readonly string[];
  readonly locales: readonly string[];
  readonly replies: readonly Reply[];
  /** What it called the text, where that is not the name of the step. */
  readonly title?: string;
}

const cm = `/content-manager/collection-types/${NEWS}`;
const own = '/publication-checklist';

/** All that a text says names the step that wrote it, so that one that is torn shows. */
export const saying = (title: string): object => ({
  title,
  ...text(title),
  contact: { name: title, email: 'anna.berg@lerum.example' },
});

export const written = (reply: Reply): string | undefined =>
  (reply.body as { data?: { documentId?: string } } | null)?.data?.documentId;

const titled = (reply: Reply): string | undefined =>
  (reply.body as { data?: { title?: string } } | null)?.data?.title;

const at = (world: World, place: number): string => world.standing[place % places] ?? '';

const one = (step: Step, documentId: string, replies: readonly Reply[]): Deed => ({
  documentIds: [documentId],
  locales: [step.locale],
  replies,
});

type Errand = (world: World, step: Step) => Promise<Deed>;

const writer = (step: Step): Who => (step.choice % 3 === 0 ? 'admin' : 'editor');

/** One request about the text of the step. */
const asking =
  (
    method: 'POST' | 'PUT',
    path: (documentId: string, locale: string) => string,
    body: (world: World, step: Step) => object,
    who: (step: Step) => Who = writer
  ): Errand =>
  async (world, step) => {
    const documentId = at(world, step.place);
    const reply = await world.send(
      step.node,
      who(step),
      method,
      path(documentId, step.locale),
      body(world, step)
    );
    return one(step, documentId, [reply]);
  };

/** The content manager reads from the body which locale a write is about. */
const nothing = (_world: World, { locale }: Step) => ({ locale });
const edit = (world: World, step: Step) => saying(world.name(step));
const message = (world: World, step: Step) => ({ message: world.name(step) });
const editIn = (world: World, step: Step) => ({ ...edit(world, step), locale: step.locale });
const byToken = (): Who => 'token';

/** Answers both items; one text in six needs the chief as well. */
const answered = async (world: World, step: Step, documentId: string): Promise<Reply[]> => {
  const path = (item: string) =>
    `${own}/checklists/${NEWS}/${documentId}/answers/${POLICY}/${item}?locale=${step.locale}`;
  const sender = sentBy(step.choice % 6 === 0 ? 'granskad' : 'egen').sender;
  return [
    await world.send(step.node, 'editor', 'PUT', path('sender'), { value: sender }),
    await world.send(step.node, 'editor', 'PUT', path('plain'), { value: declared.plain }),
  ];
};

const answer: Errand = async (world, step) => {
  const documentId = at(world, step.place);
  return one(step, documentId, await answered(world, step, documentId));
};

/** Every other time somebody answers just before. */
const isAnsweredFirst = ({ choice }: Step): boolean => choice % 2 === 1;

const publish: Errand = async (world, step) => {
  const documentId = at(world, step.place);
  const before = isAnsweredFirst(step) ? await answered(world, step, documentId) : [];
  const path = `${cm}/${documentId}/actions/publish`;
  const body = { locale: step.locale };
  const reply = await world.send(step.node, writer(step), 'POST', path, body);
  return one(step, documentId, [...before, reply]);
};

/**
 * Publishes with what is in the form. Every other time that is what stood there already,
 * which answers to what was declared of it; else it is new, which nothing is declared of.
 */
const publishEdited: Errand = async (world, step) => {
  const documentId = at(world, step.place);
  const path = `${cm}/${documentId}/actions/publish`;
  const send = (title: string) => {
    const body = { ...saying(title), locale: step.locale };
    return world.send(step.node, writer(step), 'POST', path, body);
  };
  if (step.choice % 2 === 0) return one(step, documentId, [await send(world.name(step))]);
  const who = writer(step);
  const found = await world.send(
    step.node,
    who,
    'GET',
    `${cm}/${documentId}?locale=${step.locale}`
  );
  const title = titled(found);
  // In a locale it has no draft in, there is nothing to publish.
  if (title === undefined) return one(step, documentId, []);
  return { ...one(step, documentId, [await send(title)]), title };
};

interface Submitted {
  readonly data?: {
    readonly submission?: { readonly id: string } | null;
    readonly standing?: { readonly stamp: string } | null;
  };
}

const submissions = (documentId: string, locale: string) =>
  `${own}/submissions/${NEWS}/${documentId}?locale=${locale}`;

/** The chief looks at what waits and approves of it; every other time it is published with that. */
const approve: Errand = async (world, step) => {
  const documentId = at(world, step.place);
  const path = submissions(documentId, step.locale);
  const found = await world.send(step.node, 'chief', 'GET', path);
  const id = (found.body as Submitted | null)?.data?.submission?.id;
  if (id === undefined) return one(step, documentId, [found]);
  const page = await world.send(step.node, 'chief', 'GET', `${own}/held/${id}`);
  const seen = (page.body as Submitted | null)?.data?.standing?.stamp;
  if (seen === undefined) return one(step, documentId, [found, page]);
  const body = { seen, publish: step.choice % 2 === 0 };
  const decided = await world.send(step.node, 'chief', 'POST', `${own}/held/${id}/approve`, body);
  return one(step, documentId, [found, page, decided]);
};

const bulk: Errand = async (world, step) => {
  const chosen = [step.place, ...step.others].map((place) => at(world, place));
  const documentIds = [...new Set(chosen)];
  const before: Reply[] = [];
  for (const documentId of isAnsweredFirst(step) ? documentIds : [])
    before.push(...(await answered(world, step, documentId)));
  const path = `${cm}/actions/bulkPublish`;
  const body = { documentIds, locale: step.locale };
  const reply = await world.send(step.node, writer(step), 'POST', path, body);
  return { documentIds, locales: [step.locale], replies: [...before, reply] };
};

const locales: Errand = async (world, step) => {
  const documentId = at(world, step.place);
  const path = `${cm}/actions/bulkPublish`;
  const body = { documentIds: [documentId], locale: ['sv', 'en'] };
  const reply = await world.send(step.node, writer(step), 'POST', path, body);
  return { documentIds: [documentId], locales: ['sv', 'en'], replies: [reply] };
};

const clone: Errand = async (world, step) => {
  const documentId = at(world, step.place);
  const title = world.name(step);
  const path = `${cm}/clone/${documentId}`;
  const body = editIn(world, step);
  const reply = await world.send(step.node, writer(step), 'POST', path, body);
  const copy = written(reply);
  if (reply.status < 300 && copy !== undefined) {
    world.born(copy, step.locale, title);
    world.standing[step.others[0] ?? 0] = copy;
  }
  return one(step, documentId, [reply]);
};

/** Only the chief may; a new text takes the place. */
const remove: Errand = async (world, step) => {
  const documentId = at(world, step.place);
  const reply = await world.send(step.node, 'chief', 'DELETE', `${cm}/${documentId}`);
  const title = world.name(step);
  const body = { ...saying(title), locale: 'sv' };
  const made = await world.send(step.node, 'editor', 'POST', cm, body);
  const fresh = written(made);
  if (made.status < 300 && fresh !== undefined) {
    world.born(fresh, 'sv', title);
    world.standing[step.place] = fresh;
  }
  return { documentIds: [documentId], locales: ['sv', 'en'], replies: [reply, made] };
};

export const errands: Readonly<Record<Action, Errand>> = {
  edit: asking('PUT', (id) => `${cm}/${id}`, editIn),
  editOverRest: asking(
    'PUT',
    (id, locale) => `/api/nyheter/${id}?locale=${locale}&status=draft`,
    (world, step) => ({ data: edit(world, step) }),
    byToken
  ),
  answer,
  submit: asking('POST', submissions, message, () => 'editor'),
  approve,
  publish,
  publishEdited,
  publishOverRest: asking(
    'PUT',
    (id, locale) => `/api/nyheter/${id}?locale=${locale}`,
    // Nothing but the publish: what is there, if it is clear.
    (world, step) => (step.choice % 2 === 0 ? { data: {} } : { data: edit(world, step) }),
    byToken
  ),
  bulk,
  locales,
  unpublish: asking('POST', (id) => `${cm}/${id}/actions/unpublish`, nothing),
  discard: asking('POST', (id) => `${cm}/${id}/actions/discard`, nothing),
  clone,
  delete: remove,
};
