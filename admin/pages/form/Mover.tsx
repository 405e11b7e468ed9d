import { Flex, IconButton } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import { useTexts } from '../../translations/use-texts';

interface MoverProps {
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly disabled: boolean;
  readonly onMove: (to: number) => void;
}

/** Moves an entry of a list a step up or down: what dragging does, for the keyboard. */
export const Mover = ({ name, place, count, disabled, onMove }: MoverProps) => {
  const { say } = useTexts();
  return (
    <Flex gap={1}>
      <IconButton
        variant="ghost"
        label={say('form.moveUp', { name })}
        disabled={disabled || place === 0}
        onClick={() => {
          onMove(place - 1);
        }}
      >
        <ArrowUp />
      </IconButton>
      <IconButton
        variant="ghost"
        label={say('form.moveDown', { name })}
        disabled={disabled || place === count - 1}
        onClick={() => {
          onMove(place + 1);
        }}
      >
        <ArrowDown />
      </IconButton>
    </Flex>
  );
};
