import { randomUUID } from 'node:crypto';
import type { Route } from '../../src/ledger/decision';
import type { Strapi } from '../strapi';
import { currentRequest, requestState } from './actor';
import { currentErrand } from './asking';

/** By which of Strapi's doors the request being served came in. */
export const currentRoute = (strapi: Strapi): Route => {
  const errand = currentErrand();
  if (errand !== undefined) return errand.route;
  const request = currentRequest(strapi);
  if (request === undefined) return 'code';
  if (requestState(strapi).auditSource === 'mcp') return 'mcp';
  const { path } = request;
  if (path.startsWith('/content-manager/')) return 'content-manager';
  if (path.startsWith(strapi.config.get('plugin::graphql.endpoint', '/graphql'))) return 'graphql';
  const prefix = strapi.config.get('api.rest.prefix', '/api');
  return path.startsWith(`${prefix}/`) ? 'rest' : 'other-http';
};

const requestIds = new WeakMap<object, string>();

/** A name for all that one request asks for; code that asks on its own gets one a call. */
export const currentRequestId = (strapi: Strapi): string => {
  const request = currentRequest(strapi);
  if (request === undefined) return randomUUID();
  const known = requestIds.get(request) ?? randomUUID();
  requestIds.set(request, known);
  return known;
};
