import { Flex, Loader, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useCheckDraftQuery } from '../../data/policies-api';
import { useTexts } from '../../translations/use-texts';
import { useEditedPolicy } from './editing-context';
import { useSurroundings } from './surroundings';

interface TouchesProps {
  /** Whether what looks odd in the draft is told as well: it matters where it comes into force. */
  readonly isRemarked?: boolean;
}

/** How many documents the policy is about, told before anything is done to them. */
export const Touches = ({ isRemarked = false }: TouchesProps) => {
  const { page, draft } = useEditedPolicy();
  const { catalogue } = useSurroundings();
  const { say } = useTexts();
  const { data, isError } = useCheckDraftQuery({ key: page.key, draft });
  if (isError) return <Typography tag="p">{say('touches.failed')}</Typography>;
  if (data === undefined) return <Loader small>{say('touches.counting')}</Loader>;
  const types = Object.entries(data.touches);
  const all = types.reduce((sum, [, count]) => sum + count, 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography fontWeight="semiBold" tag="p">
        {say('touches.all', { count: all })}
      </Typography>
      <ul>
        {types.map(([uid, count]) => (
          <Typography tag="li" variant="pi" key={uid}>
            {say('touches.type', {
              type: catalogue.contentTypes.find((each) => each.uid === uid)?.name ?? uid,
              count,
            })}
          </Typography>
        ))}
      </ul>
      {isRemarked &&
        [...data.problems, ...data.warnings].map(({ message, path }) => (
          <Flex gap={2} key={`${path.join('.')}-${message}`} alignItems="flex-start">
            <WarningCircle fill="warning600" aria-hidden />
            <Typography variant="pi">{message}</Typography>
          </Flex>
        ))}
    </Flex>
  );
};
