import { ask } from '../../playground/src/kinds/links-answer/ask';
import { isPrivate } from '../../playground/src/kinds/links-answer/private-addresses';
import { openSite } from './support/links';

test.each(['127.0.0.1', 'localhost'])('a link to %s is not asked unless allowed', async (host) => {
  const site = await openSite();
  site.answer('/', 200);
  const url = site.address('/').replace('127.0.0.1', host);
  const { signal } = new AbortController();
  expect(await ask(url, { allowPrivateAddresses: false, signal })).toBeNull();
  expect(site.asked).toEqual([]);
  await site.close();
});

test.each([
  ['10.1.2.3', true],
  ['169.254.169.254', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['fd00::1', true],
  ['193.10.8.1', false],
  ['2a00:801::1', false],
])('%s is private: %s', (address, expected) => {
  expect(isPrivate(address)).toBe(expected);
});
