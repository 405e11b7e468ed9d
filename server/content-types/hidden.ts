interface Definition {
  readonly collectionName: string;
  readonly singularName: string;
  readonly pluralName: string;
  readonly displayName: string;
  /** Written once: no row is ever changed, or removed but by the rule of retention. */
  readonly appendOnly?: boolean;
  readonly attributes: Readonly<Record<string, object>>;
  readonly indexes: readonly { name: string; type?: 'unique'; columns: readonly string[] }[];
}

/** A content type of the plugin's own, out of sight of editors and type builders. */
export const hidden = ({
  collectionName,
  attributes,
  indexes,
  appendOnly = false,
  ...info
}: Definition) => ({
  schema: {
    kind: 'collectionType',
    collectionName,
    info,
    options: { draftAndPublish: false, appendOnly },
    pluginOptions: {
      'content-manager': { visible: false },
      'content-type-builder': { visible: false },
    },
    attributes,
    indexes,
  },
});
