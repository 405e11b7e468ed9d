import { Page } from '@strapi/strapi/admin';
import { mayEditOrganisation, mayReadPolicies } from '../../access/rights';
import { OrganisationPage } from './OrganisationPage';

/** The organisation's part of the settings. */
const OrganisationSection = () => (
  <Page.Protect permissions={[...mayEditOrganisation, ...mayReadPolicies]}>
    <OrganisationPage />
  </Page.Protect>
);

export default OrganisationSection;
