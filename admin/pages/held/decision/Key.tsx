import { styled } from 'styled-components';

/** A letter as it stands on the keyboard. */
export const Key = styled.kbd`
  padding: 0 0.5em;
  border: 1px solid currentColor;
  border-radius: ${({ theme }) => theme.borderRadius};
  font-family: inherit;
  opacity: 0.8;
`;
