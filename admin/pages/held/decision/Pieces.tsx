import { VisuallyHidden } from '@strapi/design-system';
import { Minus, Plus } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Piece } from '../../../decisions/words';
import { useTexts } from '../../../translations/use-texts';

const Inserted = styled.ins`
  padding: 0 0.3rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.neutral800};
  text-decoration: underline;
  text-underline-offset: 0.2em;
  -webkit-box-decoration-break: clone;
  box-decoration-break: clone;
`;

const Deleted = styled.del`
  padding: 0 0.3rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.neutral800};
  -webkit-box-decoration-break: clone;
  box-decoration-break: clone;
`;

/** As tall as the words, and on their line. */
const mark = {
  'aria-hidden': true,
  width: '0.8em',
  height: '0.8em',
  style: { display: 'inline-block', verticalAlign: '-0.05em', marginRight: '0.2em' },
} as const;

/** The words of a paragraph: what is new and what is gone said as well as shown. */
export const Pieces = ({ pieces }: { readonly pieces: readonly Piece[] }) => {
  const { say } = useTexts();
  return (
    <>
      {pieces.map(({ change, text }, index) => {
        const key = `${index}-${change}`;
        if (change === 'same') return <span key={key}>{text}</span>;
        const isNew = change === 'added';
        const Element = isNew ? Inserted : Deleted;
        const Icon = isNew ? Plus : Minus;
        return (
          <Element key={key}>
            <Icon {...mark} fill={isNew ? 'success700' : 'danger700'} />
            <VisuallyHidden>{say(isNew ? 'change.new' : 'change.gone')} </VisuallyHidden>
            {text}
            <VisuallyHidden> {say('change.end')} </VisuallyHidden>
          </Element>
        );
      })}
    </>
  );
};
