import { useRBAC } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin-id';

/** A right as Strapi's admin panel names it. */
const right = (name: string) => ({
  action: `plugin::${PLUGIN_ID}.${name}`,
  subject: null,
});

export const mayReadPolicies = [right('policies.read')];
export const mayEditOrganisation = [right('organisation.edit')];

const policyRights = [right('policies.read'), right('policies.edit'), right('policies.activate')];

/** What somebody may do with policies. */
export interface PolicyRights {
  readonly mayEdit: boolean;
  readonly mayActivate: boolean;
}

export const usePolicyRights = (): PolicyRights => {
  const { allowedActions } = useRBAC(policyRights);
  return {
    mayEdit: allowedActions['canEdit'] === true,
    mayActivate: allowedActions['canActivate'] === true,
  };
};

export const useMayEditOrganisation = (): boolean => {
  const { allowedActions } = useRBAC(mayEditOrganisation);
  return allowedActions['canEdit'] === true;
};

export const mayReadHeld = [right('held.read')];
export const mayManageNotices = [right('notices.manage')];

export const mayReadIntegrity = [right('integrity.read')];

const integrityRights = [right('integrity.decide')];

export const useMayDecideIntegrity = (): boolean => {
  const { allowedActions } = useRBAC(integrityRights);
  return allowedActions['canDecide'] === true;
};
