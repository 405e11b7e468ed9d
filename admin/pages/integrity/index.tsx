import { Page } from '@strapi/strapi/admin';
import { mayReadIntegrity } from '../../access/rights';
import { IntegrityPage } from './IntegrityPage';

/** The part of the settings about what is public without a decision. */
const IntegritySection = () => (
  <Page.Protect permissions={mayReadIntegrity}>
    <IntegrityPage />
  </Page.Protect>
);

export default IntegritySection;
