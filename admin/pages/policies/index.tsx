import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { mayReadPolicies } from '../../access/rights';
import { PolicyPage } from '../policy/PolicyPage';
import { PoliciesPage } from './PoliciesPage';

/** The policies' part of the settings: the list, and a page for each. */
const PoliciesSection = () => (
  <Page.Protect permissions={mayReadPolicies}>
    <Routes>
      <Route index element={<PoliciesPage />} />
      <Route path=":key" element={<PolicyPage />} />
    </Routes>
  </Page.Protect>
);

export default PoliciesSection;
