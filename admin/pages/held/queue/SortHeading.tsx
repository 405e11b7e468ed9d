import { Th, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { CaretDown, CaretUp } from '@strapi/icons';
import { styled } from 'styled-components';
import type { QueueQuery } from '../../../../src/contracts/decisions';
import { useTexts } from '../../../translations/use-texts';

interface SortHeadingProps {
  readonly by: QueueQuery['sort'];
  readonly label: string;
  readonly query: QueueQuery;
}

/** A heading that sorts, by mouse or keyboard: the one of Strapi's lists can be clicked alone. */
export const SortHeading = ({ by, label, query: { sort, order } }: SortHeadingProps) => {
  const { say } = useTexts();
  const [, setAddress] = useQueryParams();
  const isSorted = sort === by;
  const isTurned = isSorted && order === 'asc';
  const Caret = order === 'asc' ? CaretUp : CaretDown;
  return (
    <Th>
      <SortButton
        type="button"
        aria-label={say(isSorted ? `held.sorted.${order}` : 'held.sort', { label })}
        onClick={() => {
          setAddress({ sort: `${by}:${isTurned ? 'DESC' : 'ASC'}`, page: '1' });
        }}
      >
        <Typography variant="sigma" textColor="neutral600">
          {label}
        </Typography>
        {isSorted && <Caret fill="neutral600" width="1rem" height="1rem" aria-hidden />}
      </SortButton>
    </Th>
  );
};

const SortButton = styled.button`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
