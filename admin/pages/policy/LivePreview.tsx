import { useMemo, useState } from 'react';
import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import type { PickableDocument } from '../../../src/contracts/policies';
import { emptyOrganisation } from '../../../src/organisation/organisation';
import type { Policy } from '../../../src/policy/policy';
import { useGetOrganisationQuery, useGetPreviewQuery } from '../../data/policies-api';
import { useReading } from '../../checklist/use-readers';
import { knownKinds } from '../../kinds/registry';
import { Checklist } from '../../panel/Checklist';
import type { Draft } from '../../policies/draft';
import { exampleOf } from '../../policies/example';
import { useTexts } from '../../translations/use-texts';
import { DocumentPicker } from './DocumentPicker';
import { useEditedPolicy } from './editing-context';

/** The document shown, and the draft as it was when it was picked. */
interface Asked {
  readonly document: PickableDocument;
  readonly draft: Draft;
}

interface FollowedProps {
  /** The item that is open beside it. */
  readonly followed: string | undefined;
}

/** The checklist as editors will see it, on a real document, keeping up with the draft. */
export const LivePreview = ({ followed }: FollowedProps) => {
  const { policy, draft } = useEditedPolicy();
  const { say } = useTexts();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [lastGood, setLastGood] = useState(policy);
  // While the draft cannot be read, what it last was is shown.
  if (policy !== undefined && policy !== lastGood) setLastGood(policy);
  return (
    <Box
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={4}
      tag="aside"
      aria-label={say('preview.title')}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="sigma" textColor="neutral600" tag="h2">
          {say('preview.title')}
        </Typography>
        <DocumentPicker
          picked={asked?.document ?? null}
          onPick={(document) => {
            setAsked({ document, draft });
          }}
        />
        {policy === undefined && (
          <Typography variant="pi" textColor="neutral800" tag="p">
            {say(lastGood === undefined ? 'preview.notYet' : 'preview.behind')}
          </Typography>
        )}
        {asked !== null && lastGood !== undefined && (
          <Shown asked={asked} policy={lastGood} followed={followed} />
        )}
      </Flex>
    </Box>
  );
};

interface ShownProps extends FollowedProps {
  readonly asked: Asked;
  readonly policy: Policy;
}

const Shown = ({ asked, policy, followed }: ShownProps) => {
  const { say } = useTexts();
  const { page } = useEditedPolicy();
  const { uid, documentId, locale } = asked.document;
  const { data: organisation } = useGetOrganisationQuery(undefined);
  const { data, isError } = useGetPreviewQuery({
    key: page.key,
    draft: asked.draft,
    uid,
    documentId,
    ...(locale !== null && { locale }),
  });
  const reading = useReading(data && { ...data, policies: [{ policy, version: 'draft' }] });
  const isReadable = reading.state === 'ready';
  const example = useMemo(
    () =>
      data && isReadable
        ? exampleOf(data, policy, organisation?.organisation ?? emptyOrganisation, knownKinds())
        : undefined,
    [data, isReadable, policy, organisation]
  );
  if (isError || reading.state === 'failed')
    return <Typography tag="p">{say('preview.failed')}</Typography>;
  if (example === undefined) return <Loader small>{say('panel.loading')}</Loader>;
  const { checklist, missing } = example;
  if (checklist.verdicts.length === 0) {
    return <Typography tag="p">{say('preview.ungoverned')}</Typography>;
  }
  return (
    <Box maxHeight="70vh" overflow="auto">
      <Checklist
        key={`${uid}-${documentId}-${locale ?? ''}`}
        followed={followed}
        state={{
          status: 'ready',
          isExample: true,
          address: { uid, documentId, locale: locale ?? undefined },
          checklist,
          missing,
          verdicts: checklist.verdicts,
          modified: false,
          values: checklist.values,
        }}
      />
    </Box>
  );
};
