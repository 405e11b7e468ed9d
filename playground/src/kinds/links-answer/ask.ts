import { lookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPrivate } from './private-addresses';

export interface Asking {
  readonly allowPrivateAddresses: boolean;
  readonly signal: AbortSignal;
}

/** How long one request may take. Milliseconds. */
const timeLimit = 5000;
const mostRedirects = 5;

/** How a web address answers: its status, or null where nothing does. Never throws. */
export const ask = async (url: string, asking: Asking): Promise<number | null> => {
  const head = await statusOf('HEAD', url, asking).catch(() => null);
  // Some servers know no HEAD; what they say to a GET is what a reader would see.
  return head !== null && answers(head) ? head : statusOf('GET', url, asking).catch(() => head);
};

/** A page that first wants to know who we are is there all the same. */
export const answers = (status: number): boolean =>
  status < 400 || [401, 403, 429].includes(status);

const statusOf = async (
  method: 'HEAD' | 'GET',
  url: string,
  asking: Asking,
  redirects = 0
): Promise<number> => {
  const { status, location } = await send(method, url, asking);
  if (status < 300 || status >= 400 || location === undefined) return status;
  if (redirects === mostRedirects) throw new Error('It leads in a circle.');
  return statusOf(method, new URL(location, url).href, asking, redirects + 1);
};

interface Reply {
  readonly status: number;
  readonly location: string | undefined;
}

const send = (
  method: string,
  address: string,
  { allowPrivateAddresses, signal }: Asking
): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const url = new URL(address);
    if (!['http:', 'https:'].includes(url.protocol)) throw new Error('Not on the web.');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // An address in numbers is not looked up, so it has to be looked at here.
    if (!allowPrivateAddresses && isIP(host) !== 0 && isPrivate(host)) throw new Error('Private.');
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const sent = request(url, {
      method,
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeLimit)]),
      headers: { 'user-agent': 'publication-checklist-links-answer' },
      ...(!allowPrivateAddresses && { lookup: publicOnly }),
    });
    sent.on('error', reject);
    sent.on('response', ({ statusCode, headers: { location } }) => {
      resolve({ status: statusCode ?? 0, location });
      // How it answers is all we wanted: a film is not fetched to the end.
      sent.destroy();
    });
    sent.end();
  });

/** Checked as the connection is made: a name that is looked up twice may lead to two places. */
const publicOnly: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const isRefused = addresses.some(({ address }) => isPrivate(address));
    const [first] = addresses;
    if (error !== null || isRefused || first === undefined) {
      callback(error ?? new Error(`${hostname} is not a public address.`), '', 0);
    } else if (options.all === true) {
      callback(null, addresses);
    } else {
      callback(null, first.address, first.family);
    }
  });
};
