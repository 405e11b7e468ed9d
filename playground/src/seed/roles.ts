import type { Core } from '@strapi/strapi';

/** What a role may do with a content type, as the content manager names it. */
type Action = 'create' | 'read' | 'update' | 'delete' | 'publish';

interface Permission {
  readonly action: string;
  readonly subject?: string;
  readonly properties?: {
    readonly fields?: readonly string[];
    readonly locales?: readonly string[];
  };
}

interface RoleServices {
  readonly roles: {
    create(role: { name: string; code: string; description: string }): Promise<{ id: number }>;
    addPermissions(roleId: number, permissions: readonly Permission[]): Promise<unknown>;
  };
  readonly contentTypes: {
    getNestedFields(
      contentType: unknown,
      options: { components: unknown; nestingLevel?: number }
    ): string[];
  };
}

const subjects = [
  'api::nyhet.nyhet',
  'api::krisinformation.krisinformation',
  'api::sida.sida',
  'api::kategori.kategori',
] as const;

/** An editor writes and publishes; only the chief may also remove. */
export const createRoles = async (strapi: Core.Strapi): Promise<void> => {
  await createRole(strapi, {
    name: 'Redaktör',
    code: 'redaktor',
    description: 'Skriver och publicerar kommunens nyheter.',
    actions: ['create', 'read', 'update', 'publish'],
  });
  await createRole(strapi, {
    name: 'Kommunikationschef',
    code: 'kommunikationschef',
    description: 'Svarar för kommunikationspolicyn och godkänner det som kan ge publicitet.',
    actions: ['create', 'read', 'update', 'delete', 'publish'],
    decides: true,
  });
};

interface NewRole {
  readonly name: string;
  readonly code: string;
  readonly description: string;
  readonly actions: readonly Action[];
  /** Whether the role decides on held content, and publishes in an emergency. */
  readonly decides?: boolean;
}

const createRole = async (
  strapi: Core.Strapi,
  { actions, decides = false, ...role }: NewRole
): Promise<void> => {
  const services = roleServices(strapi);
  const { id } = await services.roles.create(role);
  const permissions = subjects.flatMap((subject) =>
    actions
      .filter((action) => isPossible(strapi, action, subject))
      .map((action) => permissionTo(strapi, action, subject))
  );
  await services.roles.addPermissions(id, [
    ...permissions,
    ...mediaLibrary,
    ...(decides ? deciding(strapi) : []),
  ]);
};

const roleServices = (strapi: Core.Strapi): RoleServices => ({
  roles: strapi.service('admin::role') as unknown as RoleServices['roles'],
  contentTypes: strapi.service('admin::content-type') as unknown as RoleServices['contentTypes'],
});

/** Categories have no drafts, so there is nothing to publish. */
const isPossible = (strapi: Core.Strapi, action: Action, subject: (typeof subjects)[number]) =>
  action !== 'publish' || strapi.contentType(subject).options?.draftAndPublish === true;

/** Reading, writing and creating are granted field by field, and locale by locale. */
const permissionTo = (
  strapi: Core.Strapi,
  action: Action,
  subject: (typeof subjects)[number]
): Permission => {
  const contentType = strapi.contentType(subject);
  const isLocalized = subject === 'api::nyhet.nyhet';
  const isAboutFields = action !== 'delete' && action !== 'publish';
  const fields = roleServices(strapi).contentTypes.getNestedFields(contentType, {
    components: strapi.components,
  });
  return {
    action: `plugin::content-manager.explorer.${action}`,
    subject,
    properties: {
      ...(isAboutFields && { fields }),
      ...(isLocalized && { locales: ['sv', 'en'] }),
    },
  };
};

const mediaLibrary: readonly Permission[] = [
  { action: 'plugin::upload.read' },
  { action: 'plugin::upload.configure-view' },
  { action: 'plugin::upload.assets.create' },
  { action: 'plugin::upload.assets.update' },
  { action: 'plugin::upload.assets.download' },
  { action: 'plugin::upload.assets.copy-link' },
];

/** The plugin's own permissions; there are none while it is off. */
const deciding = (strapi: Core.Strapi): readonly Permission[] =>
  (strapi.plugin('publication-checklist') as unknown) === undefined
    ? []
    : ['held.read', 'held.decide', 'held.emergency'].map((name) => ({
        action: `plugin::publication-checklist.${name}`,
      }));
