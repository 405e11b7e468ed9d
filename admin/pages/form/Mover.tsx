import { Flex, IconButton } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import { useTexts } from '../../translations/use-texts';

interface MoverProps {
  /** Which list it is in: a path, as fields have one. */
  readonly list: string;
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly disabled: boolean;
  readonly onMove: (to: number) => void;
}

type Way = 'up' | 'down';

/** Moves an entry of a list a step up or down: what dragging does, for the keyboard. */
export const Mover = ({ list, name, place, count, disabled, onMove }: MoverProps) => {
  const { say } = useTexts();
  const move = (way: Way) => () => {
    const to = way === 'up' ? place - 1 : place + 1;
    onMove(to);
    follow(list, to, way);
  };
  return (
    <Flex gap={1}>
      <IconButton
        variant="ghost"
        label={say('form.moveUp', { name })}
        data-mover={named(list, place, 'up')}
        disabled={disabled || place === 0}
        onClick={move('up')}
      >
        <ArrowUp />
      </IconButton>
      <IconButton
        variant="ghost"
        label={say('form.moveDown', { name })}
        data-mover={named(list, place, 'down')}
        disabled={disabled || place === count - 1}
        onClick={move('down')}
      >
        <ArrowDown />
      </IconButton>
    </Flex>
  );
};

const named = (list: string, place: number, way: Way): string => `${list}.${place}.${way}`;

/** Whoever moves an entry is still at that entry afterwards; at the end of the list, at the way back. */
const follow = (list: string, place: number, way: Way): void => {
  requestAnimationFrame(() => {
    const at = (each: Way) =>
      document.querySelector<HTMLButtonElement>(
        `[data-mover="${CSS.escape(named(list, place, each))}"]:not(:disabled, [aria-disabled="true"])`
      );
    (at(way) ?? at(way === 'up' ? 'down' : 'up'))?.focus();
  });
};
