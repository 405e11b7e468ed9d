import { playgroundWithDeepContact } from './support/deep-contact';
import { openMunicipality, type Municipality } from './support/municipality';
import { clearNews, documents, draftNews, publishedNews, refusal } from './support/news';
import { tooDeep } from './support/too-deep';

const { dist, remove } = playgroundWithDeepContact();
let lerum: Municipality;
beforeAll(async () => {
  lerum = await openMunicipality({ dist });
});
afterAll(async () => {
  await lerum.close();
  remove();
});

const contact = { name: 'Anna Berg', email: 'anna.berg@lerum.example', address: [{ street: 'A' }] };
const addresses = () => lerum.strapi.db.query('shared.adress');

const addressOf = async (documentId: string, status: string) => {
  const populate = { contact: { populate: ['address'] } };
  const row = await documents(lerum.strapi).findOne({ documentId, status, populate });
  const [address] = (row?.['contact'] as { address: { id: number; street: string }[] }).address;
  return address;
};

test('a component inside a component of what is public is not changed from outside', async () => {
  const { documentId } = await publishedNews(lerum.strapi, 'Djup', { contact });
  const id = (await addressOf(documentId, 'published'))?.id;
  await refusal(addresses().update({ where: { id }, data: { street: 'Smyg' } as never }));
  await refusal(addresses().delete({ where: { id } }));
  expect((await addressOf(documentId, 'published'))?.street).toBe('A');
});

test('one inside a draft may be changed', async () => {
  const { documentId } = await draftNews(lerum.strapi, 'Djupt utkast', { contact });
  const id = (await addressOf(documentId, 'draft'))?.id;
  await addresses().update({ where: { id }, data: { street: 'B' } as never });
  expect((await addressOf(documentId, 'draft'))?.street).toBe('B');
});

test('a component with content that is deep beyond sense does not become public', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Djup adress', { contact });
  const id = (await addressOf(documentId, 'draft'))?.id;
  const { tableName } = lerum.strapi.db.metadata.get('shared.adress');
  // As SQL writes it: nobody has looked at it on its way in.
  await lerum.strapi.db.connection(tableName).where({ id }).update({ way: tooDeep });
  const refused = await refusal(documents(lerum.strapi).publish({ documentId }));
  expect(refused.name).toBe('ValidationError');
});
