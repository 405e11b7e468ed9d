import { LinkButton } from '@strapi/design-system';
import { ArrowRight } from '@strapi/icons';
import { Link } from 'react-router-dom';
import type { Submission } from '../../../src/contracts/decisions';
import { decisionPlace } from '../../decisions/places';
import { useTexts } from '../../translations/use-texts';

/** From the text to the page it is decided on, for those who decide. */
export const ToHeld = ({ submission: { id, asks } }: { readonly submission: Submission }) => {
  const { say } = useTexts();
  return (
    <LinkButton
      tag={Link}
      to={decisionPlace(id)}
      variant="secondary"
      size="S"
      endIcon={<ArrowRight />}
    >
      {say(asks === 'review' ? 'standing.review' : 'standing.decide')}
    </LinkButton>
  );
};
