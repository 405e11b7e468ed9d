import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Lightning, WarningCircle } from '@strapi/icons';
import { useGetStateQuery } from '../data/checklist-api';
import { useTexts } from '../translations/use-texts';

interface StateCellProps {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | undefined;
}

/** A row's state in the list view: icon, word and count. */
export const StateCell = (props: StateCellProps) => {
  const { data, isLoading, isError } = useGetStateQuery(props);
  const { say } = useTexts();
  if (isLoading) return <Words>{say('column.loading')}</Words>;
  if (isError) return <Words>{say('column.failed')}</Words>;
  if (data === null || data === undefined) return <Words>–</Words>;
  // Whatever has become of the policy since.
  if (data.unreviewed) return <Unreviewed />;
  if (data.state === 'ungoverned') return <Words>–</Words>;
  const isClear = data.state === 'clear';
  const Icon = isClear ? CheckCircle : WarningCircle;
  return (
    <Flex gap={2} tag="span">
      <Icon fill={isClear ? 'success600' : 'danger600'} aria-hidden />
      <Words>{isClear ? say('column.clear') : say('column.held', { count: data.missing })}</Words>
    </Flex>
  );
};

/** What went out past the checklist is flagged before all else. */
const Unreviewed = () => {
  const { say } = useTexts();
  return (
    <Flex gap={2} tag="span">
      <Lightning fill="warning600" aria-hidden />
      <Words>{say('column.unreviewed')}</Words>
    </Flex>
  );
};

const Words = ({ children }: { readonly children: string }) => (
  <Typography textColor="neutral800">{children}</Typography>
);
