/** Names a checklist; without a documentId, that of a document to come. */
export interface ChecklistAddress {
  readonly uid: string;
  readonly documentId?: string | undefined;
  readonly locale?: string | undefined;
}

/** Strapi's own tags for a document: saving it makes what is said of it stale too. */
export const documentTags = ({ uid, documentId = '' }: ChecklistAddress) => [
  { type: 'Document' as const, id: uid },
  { type: 'Document' as const, id: `${uid}_${documentId}` },
  { type: 'Document' as const, id: `${uid}_ALL_ITEMS` },
];

export const checklistTag = ({ uid, documentId = '' }: ChecklistAddress) => ({
  type: 'PublicationChecklist' as const,
  id: `${uid}_${documentId}`,
});
