import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useFacts, type Checking } from '../checklist/use-facts';
import { useChecklist, type ChecklistState, type EditViewProps } from '../checklist/use-checklist';
import { useTexts } from '../translations/use-texts';
import { Checklist } from './Checklist';

/** The panel beside the text. Absent for content types that no policy governs. */
export const ChecklistPanel = (props: EditViewProps) => {
  const state = useChecklist(props);
  const checking = useFacts(state);
  const { say } = useTexts();
  if (state.status === 'ungoverned') return null;
  return {
    title: say('panel.title'),
    content: (
      <PanelContent state={state} checking={checking} isPublic={props.activeTab === 'published'} />
    ),
  };
};

const PanelContent = ({
  state,
  checking,
  isPublic,
}: {
  readonly state: ChecklistState;
  readonly checking: Checking;
  readonly isPublic: boolean;
}) => {
  const { say } = useTexts();
  if (isPublic) return <Sentence>{say('panel.public')}</Sentence>;
  switch (state.status) {
    case 'reading':
      return <Loader small>{say('panel.loading')}</Loader>;
    case 'failed':
      return (
        <Flex direction="column" alignItems="flex-start" gap={3} role="alert">
          <Sentence>{say('panel.failed')}</Sentence>
          <Button variant="secondary" size="S" onClick={state.retry}>
            {say('panel.retry')}
          </Button>
        </Flex>
      );
    case 'ready':
      return state.verdicts.length === 0 ? (
        <Sentence>{say('panel.ungoverned')}</Sentence>
      ) : (
        <Box width="100%">
          {/* Another document is another checklist: nothing of the last one stays open. */}
          <Checklist
            key={`${state.address.documentId ?? ''}-${state.address.locale ?? ''}`}
            state={{ ...state, checking }}
          />
        </Box>
      );
    case 'ungoverned':
      return null;
  }
};

const Sentence = ({ children }: { readonly children: string }) => (
  <Typography variant="omega" tag="p">
    {children}
  </Typography>
);
