import { allowed, permissions, type Permission } from '../access/permissions';

/** A route of the admin panel that needs a permission. */
export const route = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  handler: string,
  permission: Permission
) => ({
  method,
  path,
  handler,
  config: { policies: ['admin::isAuthenticatedAdmin', allowed(permission)] },
});

const { readPolicies: read, editPolicies: edit, activatePolicies: activate } = permissions;

/** What the settings pages ask for: each route names the permission it needs. */
export const policyRoutes = [
  route('GET', '/policies', 'policy.find', read),
  route('POST', '/policies', 'policy.create', edit),
  route('GET', '/policies/:key', 'policy.findOne', read),
  route('PUT', '/policies/:key/draft', 'policy.update', edit),
  route('DELETE', '/policies/:key/draft', 'policy.delete', edit),
  route('POST', '/policies/:key/check', 'policy.check', read),
  route('POST', '/policies/:key/activate', 'policy.activate', activate),
  route('POST', '/policies/:key/retire', 'policy.retire', activate),
  route('POST', '/policies/:key/restore', 'policy.restore', edit),
  route('GET', '/policies/:key/history', 'policy.history', read),
  route('GET', '/policies/:key/differences', 'policy.differences', read),
  route('GET', '/policies/:key/record', 'policy.record', read),
  route('POST', '/policies/:key/try', 'trial.run', edit),
  route('GET', '/policies/:key/documents', 'trial.documents', read),
  route('POST', '/policies/:key/preview', 'trial.preview', read),
  route('GET', '/catalogue', 'policy.catalogue', read),
  route('GET', '/organisation', 'organisation.find', read),
  route('PUT', '/organisation', 'organisation.update', permissions.editOrganisation),
];
