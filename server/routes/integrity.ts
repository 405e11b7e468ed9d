import { permissions } from '../access/permissions';
import { route } from './policies';

const { readIntegrity: read, decideIntegrity: decide } = permissions;

/** What the integrity scan found, and what is done about it. */
export const integrityRoutes = [
  route('GET', '/integrity', 'integrity.find', read),
  route('POST', '/integrity/scan', 'integrity.scan', decide),
  route('POST', '/integrity/accept', 'integrity.acceptSeveral', decide),
  route('POST', '/integrity/unpublish', 'integrity.unpublishSeveral', decide),
  route('POST', '/integrity/:id/accept', 'integrity.accept', decide),
  route('POST', '/integrity/:id/unpublish', 'integrity.unpublish', decide),
];
