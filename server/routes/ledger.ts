import { permissions } from '../access/permissions';
import { route } from './policies';

/** No route changes the ledger. */
export const ledgerRoutes = [
  route('GET', '/ledger', 'ledger.find', permissions.readLedger),
  route('GET', '/ledger/export', 'ledger.export', permissions.exportLedger),
];
