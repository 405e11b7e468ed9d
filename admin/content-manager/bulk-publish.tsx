import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useGetStatesQuery } from '../data/checklist-api';
import { useTexts } from '../translations/use-texts';
import { useIsGoverned } from '../checklist/use-is-governed';

interface ListedDocument {
  readonly documentId: string;
  readonly locale?: string | null;
  readonly title?: unknown;
  readonly name?: unknown;
}

interface BulkProps {
  readonly documents: readonly ListedDocument[];
  readonly model: string;
}

/** What the content manager draws a bulk action from, as far as it is touched here. */
interface BulkDescription {
  readonly actionType?: string;
  readonly dialog?: {
    readonly type: string;
    readonly content?: (given: never) => ReactNode;
  };
}

export interface BulkAction {
  (props: BulkProps): BulkDescription | null;
  type?: string;
}

/**
 * Strapi's dialog for publishing several at once, which says which of them are
 * held before anybody confirms: one that is held holds them all.
 */
export const explainingBulkPublish = (useAction: BulkAction): BulkAction => {
  const ExplainingBulkPublish: BulkAction = (props) => {
    const description = useAction(props);
    const governed = useIsGoverned(props.model);
    const content = description?.dialog?.content;
    if (!governed || description?.actionType !== 'publish' || content === undefined) {
      return description;
    }
    const explained = (given: never) => (
      <>
        <HeldAmong {...props} />
        {content(given)}
      </>
    );
    return { ...description, dialog: { ...description.dialog, content: explained } as never };
  };
  if (useAction.type !== undefined) ExplainingBulkPublish.type = useAction.type;
  return ExplainingBulkPublish;
};

const HeldAmong = ({ documents, model }: BulkProps) => {
  const { say } = useTexts();
  const documentIds = documents.map(({ documentId }) => documentId);
  const locale = documents[0]?.locale ?? undefined;
  const { data = {} } = useGetStatesQuery({ uid: model, documentIds, locale });
  const held = documents.filter(({ documentId }) => data[documentId]?.state === 'held');
  if (held.length === 0) return null;
  return (
    <Box padding={6} paddingBottom={0} role="status">
      <Flex gap={2} alignItems="flex-start">
        <WarningCircle fill="danger600" aria-hidden />
        <Typography fontWeight="semiBold">
          {say('bulk.held', { held: held.length, all: documents.length })}
        </Typography>
      </Flex>
      <Flex tag="ul" direction="column" alignItems="flex-start" paddingTop={2} gap={1}>
        {held.map((document) => (
          <Typography tag="li" key={document.documentId}>
            {titleOf(document)} ·{' '}
            {say('column.held', { count: data[document.documentId]?.missing ?? 0 })}
          </Typography>
        ))}
      </Flex>
    </Box>
  );
};

const titleOf = ({ title, name, documentId }: ListedDocument): string =>
  [title, name].find((text) => typeof text === 'string') ?? documentId;
