import { Page } from '@strapi/strapi/admin';
import { mayManageNotices } from '../../access/rights';
import { NoticesPage } from './NoticesPage';

/** The notices' part of the settings. */
const NoticesSection = () => (
  <Page.Protect permissions={mayManageNotices}>
    <NoticesPage />
  </Page.Protect>
);

export default NoticesSection;
