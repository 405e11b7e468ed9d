import { dropDatabase, freshDatabase, type Database } from './support/databases';
import {
  CRISIS,
  NEWS,
  openMunicipality,
  PAGE,
  type Client,
  type Municipality,
} from './support/municipality';
import { clearNews, documents } from './support/news';
import { putInForce, written } from './support/policies';
import { secondNode, type SecondNode } from './support/second-node';

let database: Database;
let lerum: Municipality;
let admin: Client;
let other: SecondNode;
beforeAll(async () => {
  database = freshDatabase();
  lerum = await openMunicipality({ database });
  admin = await lerum.as('admin');
  other = await secondNode(database);
});
afterAll(async () => {
  await other.close();
  await lerum.close();
  dropDatabase(database);
});

test('a policy activated on one node holds the very next publish on another', async () => {
  const before = await clearNews(lerum.strapi, 'Före');
  expect(await other.publish(NEWS, before.documentId)).toEqual({ outcome: 'published' });
  await putInForce(admin, written());
  const after = await clearNews(lerum.strapi, 'Efter');
  expect(await other.publish(NEWS, after.documentId)).toMatchObject({
    outcome: 'refused',
    message: expect.stringContaining('Sammanfattning') as unknown,
  });
});

test('a type nobody governed until now is held on every node as soon as it is activated', async () => {
  const { documentId } = await documents(lerum.strapi, PAGE).create({ data: { title: 'Sida' } });
  await putInForce(admin, written({ key: 'sidor', contentTypes: [PAGE] }));
  expect(await other.publish(PAGE, documentId)).toMatchObject({ outcome: 'refused' });
});

test('a policy of the config holds on every node', async () => {
  const { documentId } = await documents(lerum.strapi, CRISIS).create({ data: { title: 'Kris' } });
  expect(await other.publish(CRISIS, documentId)).toMatchObject({ outcome: 'refused' });
});
